package dev.kinora.animatic.stage.sea;

/** Where land ends. */
@FunctionalInterface
public interface Shore {
    /** No land anywhere. */
    Shore NONE = (x, z) -> 1e6;

    /**
     * Metres from the edge of the water: positive on the water, negative on land.
     *
     * @param x metres right of the camera
     * @param z metres away from it
     */
    double off(double x, double z);
}
