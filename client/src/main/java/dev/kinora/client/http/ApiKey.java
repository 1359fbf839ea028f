package dev.kinora.client.http;

/** A key that no log, message or debugger line shows. */
public final class ApiKey {
    private final String value;

    /**
     * A key as it was given.
     *
     * @throws IllegalArgumentException when it is empty or holds characters that no key has
     */
    public ApiKey(String value) {
        if (value.isBlank() || value.chars().anyMatch(c -> c < 0x21 || c > 0x7e)) {
            throw new IllegalArgumentException("the API key is empty or holds characters that no key has");
        }
        this.value = value;
    }

    /** The value of the header {@code Authorization}. */
    String bearer() {
        return "Bearer " + value;
    }

    @Override
    public String toString() {
        return "***";
    }
}
