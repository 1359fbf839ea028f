package dev.kinora.animatic.stage.room;

import dev.kinora.animatic.paint.Noise;

/** What is marked on floors that games are played on: linear-light colour of a point. */
final class Courts {
    private static final double[] RED = {0.50, 0.05, 0.05};
    private static final double[] BLUE = {0.04, 0.12, 0.42};
    private static final double[] WHITE = {0.78, 0.76, 0.70};

    /** Middle of the circle that is marked, and how large it is; metres. */
    private static final double CIRCLE_X = 0.4;

    private static final double CIRCLE_Z = 4.6;

    /** Metres from lane to lane. */
    static final double LANE = 1.5;

    private Courts() {}

    /** Ice with the scratches of skates, a circle and lines under it. */
    static void ice(Floor.Spot p, int seed, double[] base, double[] out) {
        double mist = Noise.fbm(seed, p.x() * 0.5, p.z() * 0.7, 4) - 0.5;
        double scratch = 0;
        for (int i = 0; i < 7; i++) {
            double a = Noise.at(seed, 40 + i) * Math.PI;
            double d = p.x() * Math.sin(a) + p.z() * Math.cos(a) + 0.35 * Math.sin(p.x() * 0.6 + i);
            double gap = Math.abs(d / 1.3 - Math.rint(d / 1.3)) * 1.3;
            scratch = Math.max(scratch, 1 - Noise.smooth(0.004, 0.010 + p.fx(), gap));
        }
        double k = 1 + mist * 0.16 + 0.14 * scratch * Math.min(1, 0.012 / p.fx());
        for (int c = 0; c < 3; c++) {
            out[c] = base[c] * k;
        }
        double ring = Math.hypot(p.x() - CIRCLE_X, p.z() - CIRCLE_Z);
        mark(out, RED, 0.55 * line(ring - 1.8, 0.05, p));
        mark(out, BLUE, 0.55 * (1 - Noise.smooth(0.16, 0.17 + p.fx(), ring)));
        mark(out, BLUE, 0.6 * line(p.x() + 2.7, 0.12, p));
    }

    /** The markings of a hall for ball games on its boards. */
    static void court(Floor.Spot p, double[] out) {
        double ring = Math.hypot(p.x() - CIRCLE_X, p.z() - CIRCLE_Z);
        mark(out, WHITE, 0.85 * line(ring - 1.8, 0.05, p));
        mark(out, WHITE, 0.85 * line(p.z() - CIRCLE_Z - 1.9, 0.06, p));
        mark(out, RED, 0.7 * line(p.x() + 2.4, 0.05, p));
        mark(out, BLUE, 0.7 * line(p.x() - 3.4, 0.05, p));
    }

    /** Clay with a ring of straw. */
    static void clay(Floor.Spot p, int seed, double[] base, double[] out) {
        double rough = Noise.fbm(seed, p.x() * 3, p.z() * 3, 4) - 0.5;
        double fine = (Noise.value(seed + 3, p.x() * 70, p.z() * 70) - 0.5) * Math.min(1, 0.02 / p.fx());
        for (int c = 0; c < 3; c++) {
            out[c] = base[c] * (1 + 0.35 * rough + 0.25 * fine);
        }
        double ring = Math.hypot(p.x() - CIRCLE_X, p.z() - CIRCLE_Z);
        double straw = line(ring - 2.1, 0.20, p);
        double twist = 0.8 + 0.2 * Math.sin(Math.atan2(p.z() - CIRCLE_Z, p.x() - CIRCLE_X) * 90);
        mark(out, new double[] {0.60 * twist, 0.46 * twist, 0.22 * twist}, 0.9 * straw);
    }

    /** Polished lanes that run away, with gutters between them. */
    static void lanes(Floor.Spot p, double[] out) {
        double in = p.x() / LANE + 0.5;
        double u = (in - Math.floor(in) - 0.5) * LANE;
        double gutter = Noise.smooth(0.53, 0.545 + p.fx(), Math.abs(u));
        double round = Math.max(0.2, 1 - 9 * Math.pow((Math.abs(u) - 0.66) / 0.13, 2) * 0.1);
        mark(out, new double[] {0.035 * round, 0.035 * round, 0.042 * round}, gutter);
        mark(out, RED, 0.8 * line(p.z() - 2.2, 0.05, p) * (1 - gutter));
        double arrow = p.z() - 3.4 + Math.abs(u) * 1.6;
        double near = Math.abs(u / 0.2 - Math.rint(u / 0.2)) * 0.2;
        mark(out, new double[] {0.10, 0.04, 0.02}, (1 - gutter) * line(arrow, 0.22, p) * (near < 0.03 ? 0.9 : 0));
    }

    private static double line(double off, double wide, Floor.Spot p) {
        double soft = Math.max(p.fx(), p.fz()) * 0.6;
        return 1 - Noise.smooth(wide / 2, wide / 2 + soft + 0.002, Math.abs(off));
    }

    private static void mark(double[] out, double[] colour, double k) {
        for (int c = 0; c < 3; c++) {
            out[c] += (colour[c] - out[c]) * k;
        }
    }
}
