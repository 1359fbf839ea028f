package dev.kinora.animatic.stage.room;

import dev.kinora.animatic.paint.Colours;
import dev.kinora.animatic.paint.Noise;
import dev.kinora.animatic.paint.Paths;
import dev.kinora.animatic.paint.Pen;

/** What stands and hangs in a gym. */
final class Sports {
    private static final int RED = 0xFFB8342C;
    private static final int BLUE = 0xFF2F5A9A;
    private static final int IRON = 0xFF2C2E33;

    private Sports() {}

    /** A boxing ring: a platform with an apron, posts with pads, ropes on all sides. */
    static void ring(Bench b, double x, double z, long seed) {
        double l = x - 2.1;
        double r = x + 2.1;
        double f = z - 1.5;
        double deck = 0.78;
        b.contact(l, r, f, z);
        b.box(l, 0, f, r, deck - 0.05, z, 0xFF24304A);
        b.front(f - 0.004, p -> apron(b, p, l, r, deck, f));
        b.box(l - 0.04, deck - 0.06, f - 0.04, r + 0.04, deck, z, 0xFFB9B4A6);
        post(b, l + 0.1, deck, z - 0.14, RED);
        post(b, r - 0.1, deck, z - 0.14, BLUE);
        ropes(b, l + 0.1, r - 0.1, deck, z - 0.14);
        for (double side : new double[] {l + 0.1, r - 0.1}) {
            sideRopes(b, side, deck, f + 0.14, z - 0.14);
        }
        ropes(b, l + 0.1, r - 0.1, deck, f + 0.14);
        post(b, l + 0.1, deck, f + 0.14, BLUE);
        post(b, r - 0.1, deck, f + 0.14, RED);
        b.box(r - 1.1, 0, f - 0.5, r - 0.4, 0.26, f, 0xFF4A4E54);
        b.box(r - 1.1, 0.26, f - 0.25, r - 0.4, 0.52, f, 0xFF4A4E54);
    }

    private static void apron(Bench b, Pen p, double l, double r, double deck, double f) {
        p.fill(
                Paths.polygon(l, -deck + 0.04, r, -deck + 0.04, r, -deck + 0.12, l, -deck + 0.12),
                b.tone(RED, l, 0.7, f));
        for (double a = l + 0.4; a < r - 0.2; a += 0.46) {
            p.softStroke(Paths.line(a, -deck + 0.12, a + 0.01, -0.02), 0.06, 0.03, 0x38000000);
        }
        int ink = b.tone(0xFFF0E8D4, 0, 0.4, f);
        double m = (l + r) / 2;
        p.stroke(Paths.oval(m, -0.36, 0.2, 0.2), 0.03, ink);
        p.fill(
                Paths.polygon(
                        m - 0.1, -0.32, m - 0.1, -0.44, m - 0.04, -0.48, m + 0.08, -0.46, m + 0.1, -0.36, m + 0.04,
                        -0.26, m - 0.06, -0.26),
                ink);
        for (double way : new double[] {-1, 1}) {
            p.fill(Paths.box(m + way * 0.75 - 0.4, -0.39, m + way * 0.75 + 0.4, -0.33, 0.01), ink);
        }
    }

    private static void post(Bench b, double x, double deck, double z, int pad) {
        b.front(z, p -> {
            p.lit(Paths.box(x - 0.05, -deck - 1.3, x + 0.05, -deck, 0.01), b.tone(0xFF9AA0A6, x, 1.4, z), 0.06);
            p.lit(Paths.box(x - 0.1, -deck - 1.28, x + 0.1, -deck - 0.25, 0.05), b.tone(pad, x, 1.4, z), 0.12);
        });
    }

    private static void ropes(Bench b, double l, double r, double deck, double z) {
        int[] tones = {0xFFE9E4DA, RED, 0xFFE9E4DA, BLUE};
        b.front(z, p -> {
            for (int i = 0; i < 4; i++) {
                double y = -deck - 0.32 - i * 0.29;
                double m = (l + r) / 2;
                int tone = b.tone(tones[i], m, -y, z);
                p.stroke(Paths.curve(l, y, m, y + 0.025, r, y), 0.034, Colours.scale(tone, 0.72));
                p.stroke(
                        Paths.curve(l, y - 0.006, m, y + 0.018, r, y - 0.006),
                        0.014,
                        Colours.mix(tone, 0xFFFFFFFF, 0.25));
            }
        });
    }

    private static void sideRopes(Bench b, double x, double deck, double near, double far) {
        int[] tones = {0xFFE9E4DA, RED, 0xFFE9E4DA, BLUE};
        b.side(x, p -> {
            for (int i = 0; i < 4; i++) {
                double y = -deck - 0.32 - i * 0.29;
                p.stroke(
                        Paths.line(near, y, far, y),
                        0.034,
                        b.tone(Colours.scale(tones[i], 0.8), x, -y, (near + far) / 2));
            }
        });
    }

    /** A heavy bag on chains. */
    static void bag(Bench b, double x, double z, long seed) {
        double at = z - 0.4;
        int leather = new int[] {0xFF3A3230, 0xFF8A3A2C, 0xFF2C3E5E}[(int) (Noise.at(seed, 3) * 3)];
        double top = Math.min(2.05, b.room().height() - 0.8);
        b.contact(x - 0.25, x + 0.25, at - 0.2, at + 0.2);
        b.front(at, p -> {
            int chain = b.tone(0xFF8A8E92, x, top, at);
            p.stroke(Paths.line(x, -b.room().height(), x, -top - 0.32), 0.02, chain);
            for (double a : new double[] {-0.16, 0, 0.16}) {
                p.stroke(Paths.line(x, -top - 0.32, x + a, -top), 0.016, chain);
            }
            p.lit(Paths.box(x - 0.2, -top, x + 0.2, -0.72, 0.07), b.tone(leather, x, 1.3, at), 0.3);
            for (double y : new double[] {top - 0.08, 1.1}) {
                p.fill(
                        Paths.box(x - 0.2, -y, x + 0.2, -y + 0.07, 0.01),
                        Colours.fade(b.tone(0xFFE0D6C0, x, y, at), 0.75));
            }
            p.softStroke(Paths.line(x - 0.11, -top + 0.08, x - 0.12, -0.8), 0.035, 0.02, 0x40FFFFFF);
        });
    }

    /** Dumb-bells on a slanted rack, discs at its ends. */
    static void weights(Bench b, double x, double z, long seed) {
        double l = x - 1.05;
        double r = x + 1.05;
        b.contact(l, r, z - 0.55, z);
        for (double a : new double[] {l, r - 0.06}) {
            b.box(a, 0, z - 0.5, a + 0.06, 1.05, z - 0.1, 0xFF50545A);
        }
        for (int row = 0; row < 3; row++) {
            double y = 0.2 + row * 0.38;
            double d = z - 0.45 + row * 0.12;
            double size = 0.105 - row * 0.022;
            int iron = row == 1 ? RED : IRON;
            b.box(l, y - 0.04, d - 0.05, r, y, d + 0.16, 0xFF6A6E74);
            b.front(d - 0.06, p -> {
                for (double a = l + 0.16; a < r - 0.1; a += 0.31) {
                    p.stroke(Paths.line(a - 0.06, -y - size, a + 0.06, -y - size), 0.03, b.tone(0xFFB0B4B8, a, y, d));
                    for (double w : new double[] {-0.075, 0.075}) {
                        p.lit(
                                Paths.box(a + w - 0.04, -y - 2 * size, a + w + 0.04, -y, 0.03),
                                b.tone(iron, a, y, d),
                                0.05);
                    }
                }
            });
        }
    }

    /** A treadmill, its screen turned to the room. */
    static void treadmill(Bench b, double x, double z, long seed) {
        double f = z - 1.5;
        b.contact(x - 0.4, x + 0.4, f, z);
        b.box(x - 0.38, 0.02, f, x + 0.38, 0.18, z - 0.1, 0xFF3A3E44);
        b.box(x - 0.28, 0.18, f + 0.05, x + 0.28, 0.19, z - 0.4, 0xFF1C1D20);
        for (double a : new double[] {x - 0.37, x + 0.33}) {
            b.box(a, 0.18, z - 0.4, a + 0.05, 1.25, z - 0.33, 0xFF8A9096);
            b.box(a, 0.95, z - 0.9, a + 0.05, 1.0, z - 0.35, 0xFF2A2C30);
        }
        b.box(x - 0.34, 1.12, z - 0.42, x + 0.34, 1.5, z - 0.34, 0xFF2C3036);
        b.front(z - 0.425, p -> {
            p.fill(Paths.box(x - 0.22, -1.44, x + 0.22, -1.2, 0.02), 0xFF6CC8E0);
            p.stroke(Paths.line(x - 0.16, -1.28, x - 0.05, -1.36, x + 0.03, -1.3, x + 0.16, -1.4), 0.014, 0xFFFFFFFF);
        });
    }

    /** Rolled and stacked mats with a ball. */
    static void mats(Bench b, double x, double z, long seed) {
        int[] tones = {0xFF3E6FA8, 0xFFC8503A, 0xFF3E8A6A, 0xFFD8A83E};
        b.contact(x - 0.75, x + 0.75, z - 0.9, z);
        for (int i = 0; i < 4; i++) {
            b.box(x - 0.72, 0.09 * i, z - 0.85, x + 0.55, 0.09 * i + 0.08, z, tones[i]);
        }
        b.front(z - 0.9, p -> p.lit(Paths.oval(x + 0.62, -0.3, 0.3, 0.3), b.tone(0xFF8A5AA0, x, 0.4, z), 0.4));
    }

    /** A bill of a fight, pinned to the wall. */
    static void poster(Bench b, double x, double z, long seed) {
        b.front(z - 0.02, p -> {
            for (int i = 0; i < 2; i++) {
                double l = x - 0.62 + i * 0.66;
                double t = -2.15 - 0.1 * i;
                int paper = b.tone(i == 0 ? 0xFFE8D8B0 : 0xFFD8C8A8, l, 1.8, z);
                int ink = b.tone(i == 0 ? RED : 0xFF26303E, l, 1.8, z);
                p.soft(Paths.box(l + 0.02, t + 0.03, l + 0.57, t + 0.81, 0.01), 0.02, 0x50000000);
                p.fill(Paths.box(l, t, l + 0.55, t + 0.78, 0.004), paper);
                p.fill(Paths.box(l + 0.04, t + 0.04, l + 0.51, t + 0.16, 0.004), ink);
                for (double way : new double[] {-1, 1}) {
                    double m = l + 0.275 + way * 0.11;
                    p.fill(Paths.oval(m, t + 0.32, 0.055, 0.065), ink);
                    p.fill(
                            Paths.blob(m - 0.1, t + 0.58, m - 0.08, t + 0.42, m + 0.08, t + 0.42, m + 0.1, t + 0.58),
                            ink);
                }
                p.fill(Paths.box(l + 0.1, t + 0.64, l + 0.45, t + 0.67, 0.004), ink);
                p.fill(Paths.box(l + 0.14, t + 0.70, l + 0.41, t + 0.72, 0.004), ink);
            }
        });
    }
}
