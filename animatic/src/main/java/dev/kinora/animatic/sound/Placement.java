package dev.kinora.animatic.sound;

/**
 * Where a sound comes from, moving evenly over its span.
 *
 * @param panStart -1 (left edge of the picture) to 1 (right edge); beyond, it is out of sight and grows faint
 * @param panEnd as {@code panStart}
 * @param distance metres from the listener at the middle of the picture, 0 to 5000: quieter, duller and more reflected
 */
public record Placement(double panStart, double panEnd, double distance) {
    private static final double FAR = 1000;

    /** In the middle and close. */
    public static final Placement FRONT = new Placement(0, 0, 2);

    public Placement {
        Checks.within("panStart", panStart, -FAR, FAR);
        Checks.within("panEnd", panEnd, -FAR, FAR);
        Checks.within("distance", distance, 0, 5000);
    }
}
