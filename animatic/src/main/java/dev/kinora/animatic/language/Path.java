package dev.kinora.animatic.language;

import java.util.Optional;

/**
 * The way an action takes.
 *
 * @param direction how it runs
 * @param landmark the concept it runs along, through or towards, such as {@code place.street}
 */
public record Path(Direction direction, Optional<String> landmark) {

    /** How a way runs, seen from the subject; {@code LEFT} and {@code RIGHT} are those of the picture. */
    public enum Direction {
        ACROSS,
        ALONG,
        THROUGH,
        TOWARD,
        AWAY,
        AROUND,
        OVER,
        UNDER,
        INTO,
        OUT_OF,
        PAST,
        UP,
        DOWN,
        LEFT,
        RIGHT
    }
}
