package dev.kinora.server.service;

/**
 * The answer to a create.
 *
 * @param body as it goes onto the wire
 * @param origin whether it was made just now
 */
public record OnceAnswer(String body, Origin origin) {
    /** Where an answer comes from. */
    public enum Origin {
        MADE,
        REPEATED
    }

    @Override
    public String toString() {
        return "OnceAnswer[" + origin + "]";
    }
}
