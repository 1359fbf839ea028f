package dev.kinora.animatic.stage.spider;

import dev.kinora.animatic.paint.Colours;
import dev.kinora.animatic.paint.Noise;
import dev.kinora.animatic.paint.Paths;
import dev.kinora.animatic.paint.Pen;

/**
 * An orb web between twigs, with dew on its threads, in metres.
 *
 * @param size height of the whole
 * @param seed of what differs
 */
record Web(double size, long seed) {
    private static final int SPOKES = 19;
    private static final int TURNS = 13;

    double x() {
        return 0.02 * size;
    }

    double y() {
        return -0.60 * size;
    }

    /** The twigs it is spun between. */
    void twigs(Pen pen) {
        double s = size;
        twig(pen, -0.62 * s, 0.06 * s, -0.60 * s, -0.5 * s, -0.44 * s, -1.16 * s, 0.024 * s);
        twig(pen, 0.66 * s, 0.06 * s, 0.58 * s, -0.5 * s, 0.62 * s, -1.2 * s, 0.022 * s);
        twig(pen, -0.58 * s, -0.86 * s, 0, -1.16 * s, 0.7 * s, -1.10 * s, 0.016 * s);
        for (int i = 0; i < 26; i++) {
            double x = (i % 2 == 0 ? -0.62 : 0.66) * s + (Noise.at(seed, 400 + i) - 0.5) * 0.22 * s;
            double lean = (Noise.at(seed, 430 + i) - 0.5) * 0.2 * s;
            double tall = (0.12 + 0.2 * Noise.at(seed, 460 + i)) * s;
            pen.lit(
                    Paths.tube(
                            x,
                            0.09 * s,
                            0.010 * s,
                            x + lean * 0.4,
                            0.08 * s - tall * 0.6,
                            0.007 * s,
                            x + lean,
                            0.08 * s - tall,
                            0.001 * s),
                    Colours.mix(0xFF4E7A2C, 0xFF7A9A3C, Noise.at(seed, 490 + i)),
                    0.006 * s);
        }
        for (int i = 0; i < 16; i++) {
            boolean left = i % 2 == 0;
            double u = Noise.at(seed, 20 + i);
            double y = -0.1 * s - 1.05 * s * u;
            double x = left ? -0.6 * s + 0.12 * s * u * u : 0.62 * s - 0.05 * s * Math.sin(3 * u);
            leaf(
                    pen,
                    x,
                    y,
                    (left ? Math.PI : 0) + (Noise.at(seed, 50 + i) - 0.5) * 1.6,
                    s * (0.07 + 0.05 * Noise.at(seed, 80 + i)));
        }
    }

    private static void twig(Pen pen, double x0, double y0, double x1, double y1, double x2, double y2, double r) {
        pen.lit(Paths.tube(x0, y0, r, x1, y1, r * 0.8, x2, y2, r * 0.4), 0xFF6A4E32, r);
    }

    private void leaf(Pen pen, double x, double y, double turn, double l) {
        int green = Colours.mix(0xFF5E8E34, 0xFF86A83E, Noise.at(seed, (long) (l * 1e5)));
        pen.moved(x, y, turn, 1, () -> {
            pen.lit(Paths.blob(0, 0, l * 0.4, -l * 0.26, l, 0, l * 0.4, l * 0.26), green, l * 0.3);
            pen.stroke(
                    Paths.line(0, 0, l * 0.9, 0),
                    l * 0.03,
                    Colours.fade(Colours.scale(pen.light().surface(green), 0.6), 0.8));
        });
    }

    private double angle(int spoke) {
        return Math.PI * 2 * (spoke + 0.35 * (Noise.at(seed, spoke) - 0.5)) / SPOKES;
    }

    private double reach(int spoke) {
        double a = angle(spoke);
        double wide = 0.56 * size;
        double high = 0.50 * size;
        return 1 / Math.hypot(Math.cos(a) / wide, Math.sin(a) / high) * (0.97 + 0.08 * Noise.at(seed, 300 + spoke));
    }

    void draw(Pen pen) {
        int thread = Colours.fade(Colours.mix(0xFFFFFFFF, pen.light().key(), 0.25), 0.72);
        double thin = Math.max(size * 0.0026, pen.pixel() * 0.7);
        for (int i = 0; i < SPOKES; i++) {
            double a = angle(i);
            double r = reach(i);
            pen.stroke(
                    Paths.line(x(), y(), x() + Math.cos(a) * r * 1.06, y() + Math.sin(a) * r * 1.06),
                    thin * 0.8,
                    thread);
        }
        for (int k = 0; k < TURNS; k++) {
            for (int i = 0; i < SPOKES; i++) {
                chord(pen, k, i, thin, thread);
            }
        }
        for (int i = 0; i < 4; i++) {
            pen.stroke(
                    Paths.oval(x(), y(), size * (0.018 + 0.012 * i), size * (0.017 + 0.011 * i)), thin * 0.7, thread);
        }
    }

    /** A piece of the spiral between two spokes, sagging, with drops on it. */
    private void chord(Pen pen, int turn, int i, double thin, int thread) {
        int j = (i + 1) % SPOKES;
        double u0 = 0.16 + 0.80 * (turn + i / (double) SPOKES) / TURNS;
        double u1 = 0.16 + 0.80 * (turn + (i + 1) / (double) SPOKES) / TURNS;
        double x0 = x() + Math.cos(angle(i)) * reach(i) * u0;
        double y0 = y() + Math.sin(angle(i)) * reach(i) * u0;
        double x1 = x() + Math.cos(angle(j)) * reach(j) * u1;
        double y1 = y() + Math.sin(angle(j)) * reach(j) * u1;
        double mx = (x0 + x1) / 2 + (x() - (x0 + x1) / 2) * 0.05;
        double my = (y0 + y1) / 2 + (y() - (y0 + y1) / 2) * 0.05 + 0.006 * size;
        pen.stroke(Paths.curve(x0, y0, mx, my, x1, y1), thin * 0.62, thread);
        long id = turn * 64L + i;
        for (int d = 0; d < 3; d++) {
            if (Noise.at(seed + 7, id * 3 + d) < 0.42) {
                continue;
            }
            double t = (d + 0.5) / 3;
            double px = x0 * (1 - t) * (1 - t) + 2 * mx * t * (1 - t) + x1 * t * t;
            double py = y0 * (1 - t) * (1 - t) + 2 * my * t * (1 - t) + y1 * t * t;
            drop(pen, px, py, size * (0.0032 + 0.0050 * Math.pow(Noise.at(seed + 8, id * 3 + d), 2)));
        }
    }

    private static void drop(Pen pen, double x, double y, double r) {
        int sky = Colours.mix(pen.light().sky(), 0xFFFFFFFF, 0.55);
        pen.fill(Paths.oval(x, y + r * 0.4, r, r * 1.12), Colours.fade(sky, 0.78));
        pen.fill(
                Paths.oval(x, y + r * 0.85, r * 0.72, r * 0.5),
                Colours.fade(Colours.mix(pen.light().key(), 0xFFFFFFFF, 0.4), 0.8));
        pen.fill(Paths.oval(x - r * 0.32, y, r * 0.30, r * 0.30), 0xF0FFFFFF);
    }
}
