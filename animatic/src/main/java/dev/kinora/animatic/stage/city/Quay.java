package dev.kinora.animatic.stage.city;

import dev.kinora.animatic.paint.Noise;
import dev.kinora.animatic.scene.Scene;
import dev.kinora.animatic.stage.View;

/**
 * Where the parts of a waterfront lie: skyline, water, bank with palms and lamps, rail, road.
 *
 * @param view the camera
 * @param tone its colours
 * @param railZ metres to the rail
 * @param seed of the city
 * @param towering whether it is one of the great cities of the world, whose houses are higher
 */
record Quay(View view, Tone tone, double railZ, long seed, boolean towering) {
    /** Metres to the houses across the water. */
    static final double CITY = 900;

    static Quay of(Scene scene, View view) {
        double z = scene.performers().isEmpty()
                ? scene.camera().focus()
                : scene.performers().getFirst().z();
        double deep = Math.max(z * 2.4, Math.min(z * 3.4, 11));
        return new Quay(view, Tone.of(scene), deep, Noise.seed(scene.seed(), "city"), Tone.named(scene));
    }

    /** Row where the rail stands on the road. */
    double railRow() {
        return view.screenY(0, railZ);
    }

    /** Pixels of one unit of scenery: independent of how the frame is turned. */
    double unit() {
        return Math.min(view.width(), view.height() * 0.9);
    }

    double horizon() {
        return view.horizonY();
    }
}
