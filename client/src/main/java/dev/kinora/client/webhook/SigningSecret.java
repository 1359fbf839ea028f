package dev.kinora.client.webhook;

/** The secret that deliveries are signed with. It shows only to those who ask for it. */
public final class SigningSecret {
    private final String value;

    /** A secret as the server tells it: {@code whsec_…}. */
    public SigningSecret(String value) {
        if (value.isBlank()) {
            throw new IllegalArgumentException("the signing secret is empty");
        }
        this.value = value;
    }

    /** The secret itself, to be kept where other secrets are. */
    public String reveal() {
        return value;
    }

    @Override
    public String toString() {
        return "***";
    }
}
