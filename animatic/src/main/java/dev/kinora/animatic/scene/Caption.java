package dev.kinora.animatic.scene;

/**
 * Words in the picture.
 *
 * @param text as quoted in the prompt
 * @param kind how they appear
 * @param start seconds
 * @param end seconds
 */
public record Caption(String text, Kind kind, double start, double end) {
    /** Where words appear. */
    public enum Kind {
        SUBTITLE,
        TITLE,
        SIGN
    }
}
