package dev.kinora.animatic.paint;

/**
 * Light that grazes an edge.
 *
 * @param x direction towards the light, right positive, with y a unit vector
 * @param y direction towards the light, down positive
 * @param colour opaque colour
 * @param strength 0 (none) to 1
 */
public record Rim(double x, double y, int colour, double strength) {
    /** No rim. */
    public static final Rim NONE = new Rim(0, -1, 0xFFFFFFFF, 0);

    /** The same rim, weaker or stronger by the factor {@code k}. */
    public Rim times(double k) {
        return new Rim(x, y, colour, Math.min(1, strength * k));
    }
}
