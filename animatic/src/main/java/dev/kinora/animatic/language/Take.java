package dev.kinora.animatic.language;

import java.time.Duration;
import java.util.Optional;

/**
 * One shot and its place in time.
 *
 * @param start when it begins, from the start of the video, if the prompt says so ({@code [0:04]}); else the
 *     storyboard shares the time out
 * @param length how long it lasts, if the prompt says so ({@code [0:04-0:08]}, {@code (3s)})
 * @param transition how it follows the take before it; {@code CUT} for the first
 * @param shot what it shows
 */
public record Take(Optional<Duration> start, Optional<Duration> length, Transition transition, Shot shot) {

    /** How one take follows another. */
    public enum Transition {
        CUT,
        FADE,
        DISSOLVE
    }
}
