package dev.kinora.cli.mcp.http;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Locale;
import java.util.Optional;

/** The key that clients must send; never shown. */
public final class BearerKey {
    private static final String SCHEME = "bearer ";
    private static final int SHORTEST = 16;

    private final byte[] bytes;

    private BearerKey(byte[] bytes) {
        this.bytes = bytes;
    }

    /** The key of this text; empty when it is too short to keep anybody out, or cannot stand in a header. */
    public static Optional<BearerKey> of(String text) {
        return text.length() < SHORTEST || !text.matches("[!-~]+")
                ? Optional.empty()
                : Optional.of(new BearerKey(text.getBytes(StandardCharsets.UTF_8)));
    }

    /** Whether an Authorization header holds it; the time that takes tells nothing about how much of it was right. */
    boolean opens(String header) {
        if (!header.toLowerCase(Locale.ROOT).startsWith(SCHEME)) {
            return false;
        }
        byte[] sent = header.substring(SCHEME.length()).strip().getBytes(StandardCharsets.UTF_8);
        return MessageDigest.isEqual(sent, bytes);
    }

    @Override
    public String toString() {
        return "BearerKey[hidden]";
    }
}
