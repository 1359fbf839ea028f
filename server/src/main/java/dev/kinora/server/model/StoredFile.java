package dev.kinora.server.model;

/**
 * A file an asset store took in.
 *
 * @param key its name in the store
 * @param bytes its length
 * @param sha256 digest of its bytes, 64 lower-case hex digits
 */
public record StoredFile(String key, long bytes, String sha256) {}
