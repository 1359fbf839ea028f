package dev.kinora.animatic.stage;

/**
 * Where a figure touches the ground.
 *
 * @param x metres from the figure's origin, in the direction it faces
 * @param radius metres along x of the dark spot
 * @param lift metres above the ground; the spot fades with it
 */
public record Contact(double x, double radius, double lift) {}
