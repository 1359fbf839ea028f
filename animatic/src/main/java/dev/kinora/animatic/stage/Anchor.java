package dev.kinora.animatic.stage;

/**
 * A point of a figure that another figure may sit on, hold or touch, at a moment. In the metres of the figure that
 * offers it, y down, facing right.
 *
 * @param x metres
 * @param y metres, negative above the ground
 */
public record Anchor(double x, double y) {}
