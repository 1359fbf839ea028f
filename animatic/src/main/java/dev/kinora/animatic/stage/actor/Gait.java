package dev.kinora.animatic.stage.actor;

import dev.kinora.animatic.paint.Noise;

/**
 * When and where the feet of a quadruped are. Lengths in points; a point stays put on the ground while a foot stands on
 * it, because the period follows from the speed.
 *
 * @param kind of gait
 * @param stride points a foot reaches forward and back of its rest
 * @param period seconds of one cycle; infinite when standing
 */
record Gait(Kind kind, double stride, double period) {
    /** Order of the feet: near hind, near fore, far hind, far fore. */
    enum Kind {
        STAND(1, 0, 0, 0, 0),
        WALK(0.62, 0, 0.25, 0.5, 0.75),
        TROT(0.48, 0, 0.5, 0.5, 0),
        GALLOP(0.34, 0, 0.46, 0.12, 0.60);

        final double duty;
        final double[] offsets;

        Kind(double duty, double... offsets) {
            this.duty = duty;
            this.offsets = offsets;
        }
    }

    /** The gait for a speed in points per second: longer strides first, then the next gait. */
    static Gait of(double speed) {
        double v = Math.abs(speed);
        if (v < 1) {
            return new Gait(Kind.STAND, 0, Double.POSITIVE_INFINITY);
        }
        Kind kind = v < 170 ? Kind.WALK : v < 330 ? Kind.TROT : Kind.GALLOP;
        double stride =
                switch (kind) {
                    case WALK -> 20 + 12 * Math.min(1, v / 170);
                    case TROT -> 34;
                    case GALLOP, STAND -> 46;
                };
        return new Gait(kind, stride, 2 * stride / (kind.duty * v));
    }

    /** Share of the cycle that foot {@code leg} is in at second t, 0 to 1; it touches down at 0. */
    double phase(int leg, double t) {
        if (kind == Kind.STAND) {
            return 0.5;
        }
        double p = t / period + kind.offsets[leg];
        return p - Math.floor(p);
    }

    /** Points forward of its rest that a foot is at a phase. */
    double reach(double phase) {
        if (kind == Kind.STAND) {
            return 0;
        }
        if (phase < kind.duty) {
            return stride * (1 - 2 * phase / kind.duty);
        }
        double u = (phase - kind.duty) / (1 - kind.duty);
        return stride * (-1 + 2 * Noise.smooth(0, 1, u));
    }

    /** Points a foot is off the ground at a phase. */
    double lift(double phase) {
        if (kind == Kind.STAND || phase < kind.duty) {
            return 0;
        }
        double u = (phase - kind.duty) / (1 - kind.duty);
        return (kind == Kind.WALK ? 13 : kind == Kind.TROT ? 20 : 27) * Math.sin(Math.PI * Math.pow(u, 0.8));
    }

    /** Points the trunk is lifted, down positive, at second t. */
    double bob(double t) {
        return switch (kind) {
            case STAND -> 0.5 * Math.sin(2 * t);
            case WALK -> 1.1 * Math.cos(4 * Math.PI * t / period);
            case TROT -> 2.4 * Math.cos(4 * Math.PI * t / period);
            case GALLOP -> 5.5 * Math.cos(2 * Math.PI * t / period);
        };
    }

    /** Radians the trunk pitches at second t. */
    double pitch(double t) {
        return kind == Kind.GALLOP ? 0.06 * Math.sin(2 * Math.PI * t / period) : 0;
    }
}
