package dev.kinora.animatic.stage.bird;

import dev.kinora.animatic.paint.Noise;

/**
 * Where two feet are, so that a foot that stands stays where it is. Lengths in points.
 *
 * @param hops whether both feet go together
 * @param reach points a foot goes before and behind its rest; for a hop the length of it
 * @param period seconds of a step pair or a hop; infinite when standing
 */
record Stride(boolean hops, double reach, double period) {
    private static final double DUTY = 0.60;
    private static final double REST = 0.5;

    static Stride of(Bird bird) {
        double v = bird.speed();
        if (v < 1) {
            return new Stride(false, 0, Double.POSITIVE_INFINITY);
        }
        if (bird.breed().is("gait", "hop")) {
            double length = Math.max(24, Math.min(90, v * 0.30));
            return new Stride(true, length, length / v);
        }
        double usual = bird.breed().number("stride");
        double most = bird.breed().number("leg") * 0.80;
        double reach = Math.min(most, Math.max(usual, v * DUTY * 0.34 / 2));
        return new Stride(false, reach, 2 * reach / (DUTY * v));
    }

    boolean stands() {
        return Double.isInfinite(period);
    }

    /** Share of the cycle foot {@code n} (0 near, 1 far) is in. */
    double phase(int n, double t) {
        if (stands()) {
            return 0.3;
        }
        double p = t / period + (hops ? 0 : 0.5 * n);
        return p - Math.floor(p);
    }

    /** Points before its rest. */
    double forward(double phase) {
        if (stands() || hops) {
            return 0;
        }
        if (phase < DUTY) {
            return reach * (1 - 2 * phase / DUTY);
        }
        return reach * (-1 + 2 * Noise.smooth(0, 1, (phase - DUTY) / (1 - DUTY)));
    }

    /** Points off the ground, relative to the body. */
    double lift(double phase, double leg) {
        if (stands() || hops || phase < DUTY) {
            return 0;
        }
        return leg * 0.30 * Math.sin(Math.PI * Math.pow((phase - DUTY) / (1 - DUTY), 0.8));
    }

    /** Points the whole bird has gone at second t. */
    double gone(double t, double speed) {
        if (!hops) {
            return speed * t;
        }
        double n = Math.floor(t / period);
        double f = t / period - n;
        return reach * (n + Noise.smooth(REST, 1, f));
    }

    /** Points the whole bird is off the ground in a hop. */
    double leap(double t) {
        if (!hops) {
            return 0;
        }
        double f = t / period - Math.floor(t / period);
        return f < REST ? 0 : Math.min(16, reach * 0.28) * Math.sin(Math.PI * (f - REST) / (1 - REST));
    }
}
