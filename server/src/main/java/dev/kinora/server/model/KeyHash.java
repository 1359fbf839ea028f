package dev.kinora.server.model;

/**
 * What is stored of a key's text.
 *
 * @param salt random bytes, drawn for this key alone, in hex
 * @param hash HMAC-SHA-256 of the text under that salt, in hex
 */
public record KeyHash(String salt, String hash) {
    @Override
    public String toString() {
        return "KeyHash[...]";
    }
}
