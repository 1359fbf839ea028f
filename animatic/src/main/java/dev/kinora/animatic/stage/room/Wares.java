package dev.kinora.animatic.stage.room;

import dev.kinora.animatic.paint.Colours;
import dev.kinora.animatic.paint.Noise;
import dev.kinora.animatic.paint.Paths;
import dev.kinora.animatic.paint.Pen;

/** Small things that stand on furniture. Heights are of their foot. */
final class Wares {
    private static final int[] SPINES = {
        0xFF8C3B2E,
        0xFF2F4E5C,
        0xFFC79A4B,
        0xFF566B48,
        0xFFD9CBB0,
        0xFF5B4636,
        0xFF7A8C94,
        0xFFA65F3A,
        0xFF39424E,
        0xFF9C8A5E,
        0xFF6E3A4A,
        0xFFB8AD98
    };

    private Wares() {}

    /** A row of upright books from x0 to x1 that stand at height {@code y} with room for {@code tall} metres. */
    static void books(Bench b, double x0, double x1, double y, double tall, double z, long seed) {
        b.front(z, p -> books(b, p, x0, x1, y, tall, z, seed));
    }

    private static void books(Bench b, Pen p, double x0, double x1, double y, double tall, double z, long seed) {
        double x = x0;
        int i = 0;
        double[] e = {1, 1, 1};
        while (x < x1 - 0.02) {
            i++;
            long s = Noise.mix(seed + i * 131L);
            double w = 0.018 + 0.034 * Noise.at(s, 1);
            if (Noise.at(s, 2) < 0.05) {
                x += w + 0.04;
                continue;
            }
            w = Math.min(w, x1 - x);
            double h = tall * (0.62 + 0.33 * Noise.at(s, 3));
            int c = Colours.scale(SPINES[(int) (Noise.at(s, 4) * SPINES.length)], 0.75 + 0.4 * Noise.at(s, 5));
            if (i % 6 == 1) {
                b.glow().at(x, y + tall / 2, z, 0, 0.1, -1, e);
            }
            int tone = Bench.under(c, e, 0.92);
            double lean = Noise.at(s, 6) < 0.06 ? 0.05 : 0;
            p.gradient(
                    Paths.polygon(x + lean, -y - h, x + w + lean, -y - h, x + w, -y, x, -y),
                    x,
                    0,
                    x + w,
                    0,
                    Colours.mix(tone, 0xFFFFF0D8, 0.10),
                    tone,
                    Colours.scale(tone, 0.62));
            if (w * 1 / p.pixel() > 4) {
                int gold = Colours.fade(Bench.under(0xFFE8D2A0, e, 0.9), 0.6);
                double line = Math.max(p.pixel() * 0.7, 0.004);
                p.stroke(Paths.line(x + 0.003, -y - h * 0.86, x + w - 0.003, -y - h * 0.86), line, gold);
                if (Noise.at(s, 7) < 0.6) {
                    p.stroke(Paths.line(x + 0.003, -y - h * 0.2, x + w - 0.003, -y - h * 0.2), line, gold);
                    p.fill(
                            Paths.box(x + w * 0.28, -y - h * 0.66, x + w * 0.72, -y - h * 0.4, 0.003),
                            Colours.fade(gold, 0.35));
                }
            }
            x += w + 0.001;
        }
    }

    /** Books that lie on one another. */
    static void stack(Bench b, double x, double y, double z, long seed) {
        double at = y;
        for (int i = 0; i < 3; i++) {
            double h = 0.025 + 0.02 * Noise.at(seed, 70 + i);
            double w = 0.13 - 0.012 * i;
            double s = Noise.between(seed, 80 + i, -0.02, 0.02);
            b.box(
                    x - w + s,
                    at,
                    z - 0.1,
                    x + w + s,
                    at + h,
                    z + 0.08,
                    SPINES[(int) (Noise.at(seed, 90 + i) * SPINES.length)]);
            at += h;
        }
    }

    static void mug(Bench b, double x, double y, double z, int colour) {
        b.front(z, p -> {
            int tone = b.tone(colour, x, y, z);
            p.soft(Paths.oval(x, -y, 0.06, 0.012), 0.008, 0x66080402);
            p.stroke(Paths.oval(x + 0.045, -y - 0.05, 0.022, 0.026), 0.011, Colours.scale(tone, 0.85));
            p.lit(Paths.box(x - 0.042, -y - 0.095, x + 0.042, -y, 0.012), tone, 0.06);
            p.fill(Paths.oval(x, -y - 0.093, 0.04, 0.009), Colours.scale(tone, 0.5));
        });
    }

    static void bowl(Bench b, double x, double y, double z, int colour, long seed) {
        b.front(z, p -> {
            p.soft(Paths.oval(x, -y, 0.14, 0.016), 0.012, 0x66080402);
            for (int i = 0; i < 5; i++) {
                int fruit = new int[] {0xFFC8452E, 0xFFE0A23A, 0xFF8FA03C, 0xFFD86A2C, 0xFFB83A34}[i];
                double fx = x - 0.1 + 0.05 * i;
                p.lit(
                        Paths.oval(fx, -y - 0.105 - 0.02 * Noise.at(seed, i), 0.036, 0.036),
                        b.tone(fruit, x, y, z),
                        0.07);
            }
            p.lit(
                    Paths.polygon(
                            x - 0.17, -y - 0.1, x + 0.17, -y - 0.1, x + 0.13, -y - 0.04, x + 0.06, -y, x - 0.06, -y,
                            x - 0.13, -y - 0.04),
                    b.tone(colour, x, y, z),
                    0.1);
        });
    }

    static void vase(Bench b, double x, double y, double z, int colour, long seed) {
        b.front(z, p -> {
            int leaf = b.tone(0xFF5E7A42, x, y, z);
            for (int i = 0; i < 5; i++) {
                double a = Noise.between(seed, 40 + i, -0.10, 0.10);
                double h = 0.14 + 0.09 * Noise.at(seed, 50 + i);
                p.stroke(Paths.curve(x, -y - 0.1, x + a * 0.5, -y - 0.1 - h * 0.6, x + a, -y - 0.1 - h), 0.006, leaf);
                int bloom = i % 2 == 0 ? 0xFFE8C9B4 : b.scheme().accent();
                p.lit(Paths.oval(x + a, -y - 0.1 - h, 0.024, 0.022), b.tone(bloom, x, y, z), 0.04);
            }
            p.lit(
                    Paths.blob(
                            x - 0.018,
                            -y - 0.13,
                            x + 0.018,
                            -y - 0.13,
                            x + 0.02,
                            -y - 0.09,
                            x + 0.045,
                            -y - 0.045,
                            x + 0.03,
                            -y,
                            x - 0.03,
                            -y,
                            x - 0.045,
                            -y - 0.045,
                            x - 0.02,
                            -y - 0.09),
                    b.tone(colour, x, y, z),
                    0.07);
        });
    }

    static void jar(Bench b, double x, double y, double z, int colour) {
        b.front(z, p -> {
            int tone = b.tone(colour, x, y, z);
            p.soft(Paths.oval(x, -y, 0.07, 0.012), 0.008, 0x55080402);
            p.lit(Paths.box(x - 0.055, -y - 0.16, x + 0.055, -y, 0.02), tone, 0.09);
            p.lit(Paths.box(x - 0.045, -y - 0.19, x + 0.045, -y - 0.155, 0.008), b.tone(0xFFA9855A, x, y, z), 0.04);
            p.stroke(Paths.line(x - 0.032, -y - 0.13, x - 0.032, -y - 0.03), 0.012, 0x40FFFFFF);
        });
    }

    static void bottle(Bench b, double x, double y, double z, int colour, double tall) {
        b.front(z, p -> {
            int tone = b.tone(colour, x, y, z);
            double n = y + tall;
            p.lit(
                    Paths.polygon(
                            x - 0.034,
                            -y,
                            x - 0.036,
                            -y - tall * 0.55,
                            x - 0.012,
                            -y - tall * 0.72,
                            x - 0.012,
                            -n,
                            x + 0.012,
                            -n,
                            x + 0.012,
                            -y - tall * 0.72,
                            x + 0.036,
                            -y - tall * 0.55,
                            x + 0.034,
                            -y),
                    tone,
                    0.06);
            p.fill(
                    Paths.box(x - 0.03, -y - tall * 0.42, x + 0.03, -y - tall * 0.16, 0.004),
                    b.tone(0xFFE6D8BC, x, y, z));
            p.stroke(Paths.line(x - 0.022, -y - tall * 0.5, x - 0.022, -y - 0.03), 0.006, 0x70FFFFFF);
        });
    }

    static void globe(Bench b, double x, double y, double z) {
        b.front(z, p -> {
            p.fill(
                    Paths.polygon(x - 0.06, -y, x + 0.06, -y, x + 0.015, -y - 0.06, x - 0.015, -y - 0.06),
                    b.tone(0xFF7A5230, x, y, z));
            p.stroke(Paths.oval(x, -y - 0.2, 0.165, 0.165), 0.012, b.tone(0xFFC9A25C, x, y, z));
            var ball = Paths.oval(x, -y - 0.2, 0.145, 0.145);
            p.lit(ball, b.tone(0xFF4F86A0, x, y, z), 0.25);
            p.inside(ball, () -> {
                int land = Colours.fade(b.tone(0xFF9CA45E, x, y, z), 0.9);
                p.fill(
                        Paths.blob(
                                x - 0.1, -y - 0.3, x - 0.01, -y - 0.31, x + 0.01, -y - 0.22, x - 0.05, -y - 0.2,
                                x - 0.03, -y - 0.12, x - 0.09, -y - 0.18),
                        land);
                p.fill(
                        Paths.blob(x + 0.05, -y - 0.27, x + 0.13, -y - 0.25, x + 0.12, -y - 0.13, x + 0.06, -y - 0.15),
                        land);
            });
        });
    }
}
