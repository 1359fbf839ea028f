package dev.kinora.animatic.scene;

/**
 * One move of the camera, eased in and out.
 *
 * @param kind which way
 * @param amount how much over the whole move, signed; unit by kind
 * @param start seconds
 * @param end seconds, after {@code start}
 */
public record CameraMove(Kind kind, double amount, double start, double end) {
    /** What moves, and the unit and sign of the amount. */
    public enum Kind {
        /** Turns sideways: share of the frame's width the view moves right. */
        PAN,
        /** Turns up: share of the frame's height the view moves up. */
        TILT,
        /** Goes sideways: metres to the right. */
        TRUCK,
        /** Goes forward: metres. */
        DOLLY,
        /** Goes up: metres. */
        CRANE,
        /** Lens: factor minus one, 0.2 is a fifth closer. */
        ZOOM,
        /** Unsteady hand: share of the frame's height. */
        HANDHELD,
        /** Goes around the subject: metres to the right while turning back to it. */
        ORBIT
    }
}
