package dev.kinora.animatic.sound;

/**
 * When a sound is heard.
 *
 * @param startSeconds from the clip's start; may be negative for a sound that is under way already
 * @param durationSeconds how long it goes on; a struck sound rings out by itself and is damped at the end of it
 */
public record Span(double startSeconds, double durationSeconds) {
    public Span {
        Checks.within("startSeconds", startSeconds, -Score.MAX_SECONDS, Score.MAX_SECONDS);
        Checks.within("durationSeconds", durationSeconds, 0, 2.0 * Score.MAX_SECONDS);
    }

    /** The second after which it is over. */
    public double endSeconds() {
        return startSeconds + durationSeconds;
    }
}
