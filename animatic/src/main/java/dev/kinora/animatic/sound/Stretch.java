package dev.kinora.animatic.sound;

/**
 * A part of a score as it is heard in a {@link Track}.
 *
 * @param score what is played; it reaches at least to the end of what is heard of it
 * @param measured seconds from the score's start over which its loudness is taken: those of the video it was first
 *     heard in, so that it goes on as loud as it was
 * @param from second of the score at which it is first heard
 * @param seconds how long it is heard by itself
 * @param fade seconds in which it grows out of what was heard before, which goes on meanwhile; 0 cuts
 */
public record Stretch(Score score, double measured, double from, double seconds, double fade) {
    public Stretch {
        Checks.within("measured", measured, 0, Score.MAX_SECONDS);
        Checks.within("from", from, 0, Score.MAX_SECONDS);
        Checks.within("seconds", seconds, 0, Score.MAX_SECONDS);
        Checks.within("fade", fade, 0, seconds);
    }
}
