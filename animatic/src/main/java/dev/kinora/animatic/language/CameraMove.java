package dev.kinora.animatic.language;

import java.util.Optional;

/**
 * One move of the camera.
 *
 * @param kind what moves; {@code STATIC} says that the prompt asks for a still camera
 * @param direction where to; empty when the prompt leaves it open
 * @param speed how fast; {@code NORMAL} when the prompt leaves it open
 */
public record CameraMove(Kind kind, Optional<Direction> direction, Speed speed) {

    /** What the camera does. "Pans upward" is a {@code TILT}. */
    public enum Kind {
        PAN,
        TILT,
        DOLLY,
        TRUCK,
        CRANE,
        ORBIT,
        ZOOM,
        HANDHELD,
        DRONE,
        STATIC
    }

    /** Where the camera goes. {@code ALONG} follows the main subject. */
    public enum Direction {
        UP,
        DOWN,
        LEFT,
        RIGHT,
        IN,
        OUT,
        CLOCKWISE,
        COUNTERCLOCKWISE,
        ALONG
    }

    /** How fast a move is. */
    public enum Speed {
        SLOW,
        NORMAL,
        FAST
    }
}
