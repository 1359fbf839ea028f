package dev.kinora.animatic.language;

import java.util.List;
import java.util.Optional;

/**
 * How a shot is framed and how the camera moves.
 *
 * @param shotSize how much of the subject is seen
 * @param angle from where the subject is seen
 * @param lens focus and lens
 * @param moves the moves in the order they happen; empty when the prompt names none
 * @param vantage what it is seen from or through, such as {@code vehicle.train} or {@code prop.window}
 */
public record Camera(
        Optional<ShotSize> shotSize,
        Optional<Angle> angle,
        Lens lens,
        List<CameraMove> moves,
        Optional<String> vantage) {

    public Camera {
        moves = List.copyOf(moves);
    }

    /** The same camera, with that framing where the prompt asks for none. */
    public Camera nearer(ShotSize size) {
        return new Camera(shotSize.or(() -> Optional.of(size)), angle, lens, moves, vantage);
    }

    /** How much of the subject is seen, nearest first. */
    public enum ShotSize {
        EXTREME_CLOSE_UP,
        CLOSE_UP,
        MEDIUM_CLOSE_UP,
        MEDIUM,
        COWBOY,
        FULL,
        WIDE,
        EXTREME_WIDE,
        AERIAL
    }

    /** From where the subject is seen. */
    public enum Angle {
        EYE_LEVEL,
        LOW,
        HIGH,
        OVERHEAD,
        GROUND_LEVEL,
        DUTCH,
        OVER_THE_SHOULDER,
        POINT_OF_VIEW,
        PROFILE,
        FROM_BEHIND
    }
}
