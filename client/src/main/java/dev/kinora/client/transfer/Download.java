package dev.kinora.client.transfer;

import java.nio.file.Path;

/**
 * A finished download.
 *
 * @param file the whole file
 * @param bytes its length
 * @param sha256 SHA-256 of its bytes, 64 lower-case hex digits
 * @param check what the bytes were held against
 */
public record Download(Path file, long bytes, String sha256, Check check) {
    /** How much the server said about the file. */
    public enum Check {
        /** Length and SHA-256 agree with the server's. */
        HASH,
        /** The length agrees; the server gave no hash. */
        LENGTH,
        /** The server gave neither length nor hash. */
        NONE
    }
}
