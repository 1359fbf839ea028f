package dev.kinora.server.model;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Base64;

/**
 * What a webhook is signed with. Never printed: {@link #toString} says only the hint.
 *
 * @param value {@code whsec_} and the key in standard base64; any other text is itself the key, as UTF-8
 */
public record WebhookSecret(String value) {
    private static final String PREFIX = "whsec_";
    private static final int KEY_BYTES = 32;
    private static final int SHOWN = 4;
    private static final int SHORTEST_SHOWN = 16;

    public WebhookSecret {
        if (value.isEmpty() || !readable(value)) {
            throw new IllegalArgumentException("behind 'whsec_' a secret is standard base64");
        }
    }

    /** One by chance. */
    public static WebhookSecret fresh() {
        byte[] key = new byte[KEY_BYTES];
        new SecureRandom().nextBytes(key);
        return new WebhookSecret(PREFIX + Base64.getEncoder().encodeToString(key));
    }

    /** The bytes that go into the signature. */
    public byte[] key() {
        return value.startsWith(PREFIX) ? decoded(value) : value.getBytes(StandardCharsets.UTF_8);
    }

    /** Enough of it to tell one from another. */
    public String hint() {
        String text = value.replaceAll("=+$", "");
        String start = value.startsWith(PREFIX) ? PREFIX : "";
        return start + "***" + (text.length() < SHORTEST_SHOWN ? "" : text.substring(text.length() - SHOWN));
    }

    @Override
    public String toString() {
        return hint();
    }

    private static boolean readable(String value) {
        try {
            return !value.startsWith(PREFIX) || decoded(value).length > 0;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private static byte[] decoded(String value) {
        return Base64.getDecoder().decode(value.substring(PREFIX.length()));
    }
}
