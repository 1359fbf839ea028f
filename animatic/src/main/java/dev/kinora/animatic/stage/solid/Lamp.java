package dev.kinora.animatic.stage.solid;

/**
 * A small light in the world: a flame, a bulb.
 *
 * @param x metres to the right of the camera
 * @param y metres above the ground
 * @param z metres in front of the camera
 * @param reach metres at which it is as bright as daylight
 * @param colour linear light, largest channel 1
 */
public record Lamp(double x, double y, double z, double reach, double[] colour) {
    /** How bright it is at a distance given squared: falls off, and has a size. */
    public double at(double squared) {
        return reach * reach / (squared + 0.08 * reach * reach);
    }
}
