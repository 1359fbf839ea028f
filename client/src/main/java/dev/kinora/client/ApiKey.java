package dev.kinora.client;

/** A key that no log, message or debugger line shows. */
final class ApiKey {
    private final String value;

    ApiKey(String value) {
        if (value.isBlank() || value.chars().anyMatch(c -> c < 0x21 || c > 0x7e)) {
            throw new IllegalArgumentException("the API key is empty or holds characters that no key has");
        }
        this.value = value;
    }

    String bearer() {
        return "Bearer " + value;
    }

    @Override
    public String toString() {
        return "***";
    }
}
