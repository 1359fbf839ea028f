package dev.kinora.animatic.stage.actor;

import dev.kinora.animatic.paint.Noise;

/** When eyes are shut. */
final class Blink {
    private static final double EVERY = 3.1;
    private static final double LENGTH = 0.14;

    private Blink() {}

    /** 1 while shut, else 0. */
    static double at(double t, long seed) {
        double s = t + 1.2 + EVERY * Noise.at(seed, 91);
        return s % EVERY < LENGTH ? 1 : 0;
    }
}
