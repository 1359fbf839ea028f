package dev.kinora.animatic.stage;

/**
 * How a cel lies on its figure at a moment.
 *
 * @param dx metres
 * @param dy metres, down positive
 * @param radians clockwise about the pivot
 * @param pivotX metres
 * @param pivotY metres
 * @param scaleX 1 is neutral
 * @param scaleY 1 is neutral
 * @param alpha 0 to 1
 */
public record Move(
        double dx,
        double dy,
        double radians,
        double pivotX,
        double pivotY,
        double scaleX,
        double scaleY,
        double alpha) {
    /** Where it was drawn. */
    public static final Move NONE = new Move(0, 0, 0, 0, 0, 1, 1, 1);

    /** The same, less to be seen. */
    public Move faded(double k) {
        return new Move(dx, dy, radians, pivotX, pivotY, scaleX, scaleY, alpha * k);
    }

    /** Moved only. */
    public static Move by(double dx, double dy) {
        return new Move(dx, dy, 0, 0, 0, 1, 1, 1);
    }

    /** Turned about a pivot and moved. */
    public static Move turned(double radians, double pivotX, double pivotY, double dx, double dy) {
        return new Move(dx, dy, radians, pivotX, pivotY, 1, 1, 1);
    }
}
