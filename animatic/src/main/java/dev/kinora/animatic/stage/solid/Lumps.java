package dev.kinora.animatic.stage.solid;

import dev.kinora.animatic.paint.Noise;

/** Noise in space. */
final class Lumps {
    private Lumps() {}

    /** Two octaves of smooth noise of feature size 1, 0 to 1. */
    static double at(int seed, double x, double y, double z) {
        return 0.68 * value(seed, x, y, z) + 0.32 * value(seed + 31, x * 2.1 + 7, y * 2.1 + 3, z * 2.1 + 5);
    }

    /** Smooth noise of feature size 1, 0 to 1. */
    static double value(int seed, double x, double y, double z) {
        double floor = Math.floor(z);
        double f = z - floor;
        double u = f * f * (3 - 2 * f);
        int k = (int) floor;
        double a = Noise.value(seed + k * 7919, x, y);
        return a + (Noise.value(seed + (k + 1) * 7919, x, y) - a) * u;
    }
}
