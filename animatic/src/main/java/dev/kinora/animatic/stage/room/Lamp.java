package dev.kinora.animatic.stage.room;

/**
 * A lamp that is lit.
 *
 * @param x metres
 * @param y metres above the floor
 * @param z metres from the camera
 * @param colour linear light red, green, blue
 * @param power 1 is a good reading lamp
 */
record Lamp(double x, double y, double z, double[] colour, double power) {}
