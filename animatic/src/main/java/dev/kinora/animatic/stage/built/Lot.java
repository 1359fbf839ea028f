package dev.kinora.animatic.stage.built;

import dev.kinora.animatic.paint.Noise;
import dev.kinora.animatic.scene.Scene;
import dev.kinora.animatic.stage.View;

/**
 * What a plan of a place is drawn up from.
 *
 * @param scene the plan of the shot
 * @param view the camera
 * @param hour when
 * @param seed of the place
 */
record Lot(Scene scene, View view, Hour hour, long seed) {

    static Lot of(Scene scene, View view) {
        Hour hour = Hour.of(scene);
        return new Lot(scene, view, hour, hour.seed());
    }

    double dice(long n) {
        return Noise.at(seed, n);
    }

    double between(long n, double lo, double hi) {
        return Noise.between(seed, n, lo, hi);
    }

    long id(long n) {
        return Noise.mix(seed + n * 7919);
    }

    /** Depth of the main subject. */
    double subject() {
        return Math.max(2, view.plan().focus());
    }

    /** Metres from the middle to the edge of the picture at a depth. */
    double half(double z) {
        return view.width() / 2.0 / view.scale(z);
    }

    /** Which side is the more open one: 1 right, -1 left. */
    int side() {
        return dice(3) < 0.5 ? -1 : 1;
    }

    /** Whether the camera goes so far that everything has to repeat. */
    boolean travels() {
        return dev.kinora.animatic.stage.Strip.at(view, 12).repeats();
    }
}
