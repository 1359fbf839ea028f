package dev.kinora.animatic.sound;

/**
 * One tone of a struck thing.
 *
 * @param hz its pitch; above 20 kHz it is left out
 * @param gain strength when struck
 * @param decay seconds in which it falls to a third
 */
record Partial(double hz, double gain, double decay) {}
