package dev.kinora.animatic.stage.land;

import dev.kinora.animatic.paint.Noise;

/**
 * The line along which a high coast meets the sea: bays and headlands that run away from the camera.
 *
 * @param seed of its bends
 * @param deep metres from the top down to the sea
 * @param side 1 when the land lies on the right
 */
record Headland(long seed, double deep, double side) {
    static Headland of(Ground ground) {
        long seed = Noise.seed(ground.seed(), "horizon");
        return new Headland(seed, Wetland.drop(ground.view()), Noise.at(seed, 2) < 0.5 ? -1 : 1);
    }

    /** Metres out from the foot of the cliffs; negative on land. */
    double off(double x, double z) {
        double bays = deep * 2.6 * (Noise.value((int) seed, z / (deep * 4), 0.5) - 0.35)
                + deep * 0.5 * Noise.fbm((int) seed + 1, x / deep * 2, z / deep * 2, 3);
        return -(side * x - deep * 0.55 - z * 0.10 + bays);
    }
}
