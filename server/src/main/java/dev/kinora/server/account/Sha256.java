package dev.kinora.server.account;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** SHA-256 of a text, small enough to be looked up by. */
public record Sha256(long first, long second, long third, long fourth) {
    /** The hash of a text's UTF-8 bytes. */
    public static Sha256 of(String text) {
        ByteBuffer bytes = ByteBuffer.wrap(digest().digest(text.getBytes(StandardCharsets.UTF_8)));
        return new Sha256(bytes.getLong(), bytes.getLong(), bytes.getLong(), bytes.getLong());
    }

    /**
     * Reads 64 hex digits.
     *
     * @throws IllegalArgumentException for anything else
     */
    public static Sha256 ofHex(String hex) {
        byte[] read = HexFormat.of().parseHex(hex);
        if (read.length != Long.BYTES * 4) {
            throw new IllegalArgumentException("a SHA-256 hash has 64 hex digits");
        }
        ByteBuffer bytes = ByteBuffer.wrap(read);
        return new Sha256(bytes.getLong(), bytes.getLong(), bytes.getLong(), bytes.getLong());
    }

    /** Whether both are the same, in a time that says nothing about where they differ. */
    public boolean isSame(Sha256 other) {
        return MessageDigest.isEqual(bytes(), other.bytes());
    }

    /** A fresh digest. */
    public static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new LinkageError("every Java has SHA-256", e);
        }
    }

    /** 64 lower-case hex digits. */
    public String hex() {
        return HexFormat.of().formatHex(bytes());
    }

    private byte[] bytes() {
        return ByteBuffer.allocate(Long.BYTES * 4)
                .putLong(first)
                .putLong(second)
                .putLong(third)
                .putLong(fourth)
                .array();
    }
}
