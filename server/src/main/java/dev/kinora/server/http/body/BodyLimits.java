package dev.kinora.server.http.body;

/**
 * Limits of request bodies.
 *
 * @param maxBytes of one body
 * @param maxFieldBytes of one text field of a form
 * @param maxParts of one form
 * @param maxPartHeaderBytes of the headers of one part
 * @param memoryBytes all bodies together may hold in memory
 */
public record BodyLimits(long maxBytes, int maxFieldBytes, int maxParts, int maxPartHeaderBytes, long memoryBytes) {
    public BodyLimits {
        if (maxBytes < 1 || maxFieldBytes < 1 || maxParts < 1 || maxPartHeaderBytes < 1 || memoryBytes < 1) {
            throw new IllegalArgumentException("limits of bodies must be above zero");
        }
    }
}
