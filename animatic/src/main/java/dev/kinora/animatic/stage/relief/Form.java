package dev.kinora.animatic.stage.relief;

/** The shape of land: how high it lies at each point. */
@FunctionalInterface
public interface Form {
    /**
     * Metres above the ground under the camera.
     *
     * @param x metres to the right of the camera
     * @param z metres away from it
     * @param fine metres below which detail cannot be seen
     */
    double height(double x, double z, double fine);
}
