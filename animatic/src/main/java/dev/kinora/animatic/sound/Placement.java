package dev.kinora.animatic.sound;

/**
 * Where a sound comes from, moving evenly over its span.
 *
 * @param panStart -1 (left edge of the picture) to 1 (right edge)
 * @param panEnd -1 to 1
 * @param distance metres from the listener at the middle of the picture, 0 to 5000: quieter, duller and more reflected
 */
public record Placement(double panStart, double panEnd, double distance) {
    /** In the middle and close. */
    public static final Placement FRONT = new Placement(0, 0, 2);

    public Placement {
        Checks.within("panStart", panStart, -1, 1);
        Checks.within("panEnd", panEnd, -1, 1);
        Checks.within("distance", distance, 0, 5000);
    }
}
