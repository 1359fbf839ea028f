package dev.kinora.animatic.paint;

/** What stands between the key light and the world: blinds, leaves, a spot's shutter. */
@FunctionalInterface
public interface Gobo {
    /** Nothing in between. */
    Gobo OPEN = (x, y, z, softness) -> 1;

    /**
     * Share of the key light that reaches a point.
     *
     * @param x metres to the right of the camera
     * @param y metres above the ground
     * @param z metres in front of the camera
     * @param softness width of the penumbra in metres
     * @return 0 (shadow) to 1 (lit)
     */
    double light(double x, double y, double z, double softness);

    /** The same for a world that is {@code k} times as small: its shadows are as soft as they were. */
    default Gobo scaled(double k) {
        return (x, y, z, softness) -> light(x * k, y * k, z * k, softness);
    }
}
