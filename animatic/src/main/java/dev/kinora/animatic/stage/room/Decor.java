package dev.kinora.animatic.stage.room;

import dev.kinora.animatic.paint.Colours;
import dev.kinora.animatic.paint.Lettering;
import dev.kinora.animatic.paint.Noise;
import dev.kinora.animatic.paint.Paths;
import dev.kinora.animatic.paint.Pen;
import io.github.humbleui.skija.BlendMode;
import java.util.List;

/** What hangs on walls or makes a room what it is. */
final class Decor {
    private Decor() {}

    static void pictures(Bench b, double x, double z, long seed) {
        double[][] set = Noise.at(seed, 1) < 0.5
                ? new double[][] {{-0.42, 1.42, 0.5, 0.64}, {0.14, 1.62, 0.38, 0.44}, {0.56, 1.36, 0.34, 0.46}}
                : new double[][] {{0, 1.35, 1.05, 0.72}};
        for (int i = 0; i < set.length; i++) {
            double[] f = set[i];
            long s = seed + i * 17L;
            b.front(z - 0.03, p -> picture(b, p, x + f[0], -f[1], f[2], f[3], s));
        }
    }

    private static void picture(Bench b, Pen p, double x, double bottom, double w, double h, long seed) {
        double l = x - w / 2;
        double t = bottom - h;
        double z = b.room().back() - 0.03;
        p.soft(Paths.box(l + 0.03, t + 0.04, l + w + 0.05, bottom + 0.06, 0.01), 0.035, 0x70080402);
        p.lit(
                Paths.box(l, t, l + w, bottom, 0.006),
                b.tone(Noise.at(seed, 1) < 0.5 ? b.scheme().darkWood() : 0xFFC9A45E, x, -t, z),
                0.06);
        double m = 0.03;
        p.fill(Paths.box(l + m, t + m, l + w - m, bottom - m, 0.002), b.tone(0xFFF2ECDF, x, -t, z));
        double k = 0.075;
        var art = Paths.box(l + k, t + k, l + w - k, bottom - k, 0.002);
        int sky = b.tone(Colours.mix(b.scheme().second(), 0xFFF4D9B0, Noise.at(seed, 2)), x, -t, z);
        int hill = b.tone(b.scheme().cloth(), x, -t, z);
        p.gradient(art, 0, t + k, 0, bottom - k, Colours.mix(sky, hill, 0.25), sky);
        p.inside(art, () -> {
            double ch = h - 2 * k;
            double sx = l + k + (w - 2 * k) * (0.25 + 0.5 * Noise.at(seed, 3));
            p.fill(
                    Paths.oval(sx, t + k + ch * 0.34, ch * 0.14, ch * 0.14),
                    b.tone(b.scheme().accent(), x, -t, z));
            for (int i = 0; i < 3; i++) {
                double base = t + k + ch * (0.52 + 0.17 * i);
                double[] xy = new double[20];
                for (int j = 0; j < 8; j++) {
                    xy[2 * j] = l + w * j / 7.0;
                    xy[2 * j + 1] = base - ch * 0.22 * Noise.value(seed + i * 9, j * 0.9);
                }
                xy[16] = l + w;
                xy[17] = bottom;
                xy[18] = l;
                xy[19] = bottom;
                p.fill(Paths.polygon(xy), Colours.mix(sky, hill, 0.4 + 0.3 * i));
            }
        });
        p.fill(Paths.polygon(l + m, t + m, l + w * 0.5, t + m, l + w * 0.2, bottom - m, l + m, bottom - m), 0x10FFFFFF);
    }

    static void fireplace(Bench b, double x, double z, long seed) {
        double f = z - 0.42;
        int stone = Colours.mix(b.scheme().trim(), 0xFFB4A490, 0.5);
        b.contact(x - 0.8, x + 0.8, f, z);
        b.box(x - 0.55, 1.2, z - 0.3, x + 0.55, b.room().height(), z, b.scheme().wall());
        b.box(x - 0.78, 0, f, x + 0.78, 1.16, z, stone);
        b.front(f - 0.005, p -> {
            var hole = Paths.blob(
                    x - 0.45, 0, x - 0.45, -0.5, x - 0.36, -0.72, x, -0.8, x + 0.36, -0.72, x + 0.45, -0.5, x + 0.45,
                    0);
            p.gradient(hole, 0, -0.8, 0, 0, 0xFF0C0705, 0xFF1C0D06, 0xFF3A1808);
            p.inside(hole, () -> fire(b, p, x, seed));
            for (int i = 0; i < 11; i++) {
                double a = Math.PI * i / 10;
                p.stroke(
                        Paths.line(
                                x - Math.cos(a) * 0.46,
                                -0.38 - Math.sin(a) * 0.42,
                                x - Math.cos(a) * 0.58,
                                -0.38 - Math.sin(a) * 0.56),
                        0.008,
                        0x50080402);
            }
        });
        b.box(x - 0.9, 1.16, f - 0.08, x + 0.9, 1.24, z, b.scheme().darkWood());
        Wares.vase(b, x - 0.6, 1.24, f + 0.1, b.scheme().accent(), seed);
        clockOn(b, x, 1.24, f + 0.12);
        Wares.stack(b, x + 0.55, 1.24, f + 0.2, seed);
    }

    private static void fire(Bench b, Pen p, double x, long seed) {
        p.glow(x, -0.15, 0.6, 0xC0FF7A28, BlendMode.SCREEN);
        for (int i = 0; i < 9; i++) {
            double a = x + (i - 4) * 0.066;
            double h = 0.16 + 0.26 * Noise.at(seed, i) * (1 - Math.abs(i - 4) / 7.0);
            int c = i % 3 == 0 ? 0xFFFFE08A : i % 3 == 1 ? 0xFFFF9A3A : 0xFFF0641E;
            p.soft(
                    Paths.blob(
                            a - 0.05,
                            -0.08,
                            a - 0.035,
                            -0.08 - h * 0.5,
                            a + 0.012,
                            -0.1 - h,
                            a + 0.035,
                            -0.08 - h * 0.45,
                            a + 0.05,
                            -0.08),
                    0.012,
                    Colours.fade(c, 0.8),
                    BlendMode.SCREEN);
        }
        for (double[] log : new double[][] {{-0.3, -0.05, 0.26, -0.09}, {-0.24, -0.1, 0.3, -0.05}}) {
            p.stroke(Paths.line(x + log[0], log[1], x + log[2], log[3]), 0.07, 0xFF2A1408);
            p.stroke(Paths.line(x + log[0], log[1] - 0.025, x + log[2], log[3] - 0.025), 0.014, 0xFFB4501C);
        }
    }

    private static void clockOn(Bench b, double x, double y, double z) {
        b.front(z, p -> {
            p.lit(
                    Paths.blob(x - 0.13, -y, x - 0.12, -y - 0.2, x, -y - 0.28, x + 0.12, -y - 0.2, x + 0.13, -y),
                    b.tone(b.scheme().darkWood(), x, y, z),
                    0.2);
            dial(b, p, x, -y - 0.15, 0.075, z);
        });
    }

    static void clock(Bench b, double x, double z, long seed) {
        b.front(z - 0.04, p -> {
            p.soft(Paths.oval(x + 0.02, -1.98, 0.19, 0.19), 0.03, 0x70080402);
            p.lit(Paths.oval(x, -2.02, 0.19, 0.19), b.tone(0xFF2E2A28, x, 2, z), 0.1);
            dial(b, p, x, -2.02, 0.165, z);
        });
    }

    private static void dial(Bench b, Pen p, double x, double y, double r, double z) {
        p.fill(Paths.oval(x, y, r, r), b.tone(0xFFF4EFE4, x, -y, z));
        int ink = b.tone(0xFF2A2624, x, -y, z);
        for (int i = 0; i < 12; i++) {
            double a = Math.PI * i / 6;
            p.stroke(
                    Paths.line(
                            x + Math.sin(a) * r * 0.8,
                            y - Math.cos(a) * r * 0.8,
                            x + Math.sin(a) * r * 0.92,
                            y - Math.cos(a) * r * 0.92),
                    r * 0.05,
                    ink);
        }
        p.stroke(Paths.line(x, y, x - r * 0.42, y - r * 0.3), r * 0.07, ink);
        p.stroke(Paths.line(x, y, x + r * 0.2, y - r * 0.7), r * 0.05, ink);
    }

    static void blackboard(Bench b, double x, double z, long seed) {
        b.box(x - 1.55, 0.95, z - 0.05, x + 1.55, 2.2, z, b.scheme().wood());
        b.front(z - 0.055, p -> {
            var board = Paths.box(x - 1.49, -2.14, x + 1.49, -1.02, 0.005);
            p.gradient(
                    board,
                    x - 1.5,
                    -2.1,
                    x + 1.5,
                    -1.0,
                    b.tone(0xFF3B5A4C, x - 1, 1.9, z),
                    b.tone(0xFF2C473C, x + 1, 1.2, z));
            p.inside(board, () -> {
                if (b.scheme().words().isEmpty()) {
                    chalk(b, p, x, z, seed);
                } else {
                    chalked(p, x, b.scheme().words(), Colours.fade(b.tone(0xFFF8F6EE, x, 1.6, z), 0.95));
                }
            });
        });
        b.box(x - 1.5, 0.93, z - 0.12, x + 1.5, 0.97, z - 0.05, b.scheme().wood());
        b.front(z - 0.1, p -> {
            p.stroke(Paths.line(x - 0.4, -0.985, x - 0.33, -0.985), 0.014, b.tone(0xFFF6F2E8, x, 1, z));
            p.stroke(Paths.line(x - 0.28, -0.985, x - 0.23, -0.985), 0.014, b.tone(0xFFE8C46A, x, 1, z));
            p.lit(Paths.box(x + 0.3, -1.03, x + 0.48, -0.975, 0.01), b.tone(0xFF8A6A48, x, 1, z), 0.04);
        });
    }

    /** What the prompt has written on the board. */
    private static void chalked(Pen p, double x, String words, int line) {
        List<String> lines = Lettering.lines(words, 12);
        double tall = Math.min(
                0.30,
                lines.stream()
                        .mapToDouble(l -> 2.6 / Math.max(2, Lettering.width(l, 1)))
                        .min()
                        .orElse(0.3));
        tall = Math.min(tall, 0.95 / (lines.size() * 1.4));
        for (int i = 0; i < lines.size(); i++) {
            double y = -1.58 + (i - (lines.size() - 1) / 2.0) * tall * 1.4 - tall / 2;
            double w = Lettering.width(lines.get(i), tall);
            p.stroke(Lettering.path(lines.get(i), x - w / 2, y, tall), tall * 0.13, line);
        }
    }

    private static void chalk(Bench b, Pen p, double x, double z, long seed) {
        for (int i = 0; i < 6; i++) {
            double a = x - 1.3 + 2.6 * Noise.at(seed, i);
            p.soft(
                    Paths.oval(
                            a, -1.3 - 0.6 * Noise.at(seed, 9 + i), 0.35, 0.1, Noise.between(seed, 20 + i, -0.5, 0.5)),
                    0.08,
                    0x0EFFFFFF);
        }
        int line = Colours.fade(b.tone(0xFFF4F2EA, x, 1.6, z), 0.85);
        for (int row = 0; row < 4; row++) {
            double at = x - 1.3;
            double y = -1.96 + row * 0.2;
            while (at < x - 0.15 - 0.2 * Noise.at(seed, 60 + row)) {
                double w = 0.05 + 0.1 * Noise.at(seed, Math.round(at * 50) + row * 31L);
                double[] xy = new double[12];
                for (int i = 0; i < 6; i++) {
                    xy[2 * i] = at + w * i / 5;
                    xy[2 * i + 1] = y + 0.03 * Math.sin(i * 2.4 + row + at * 9);
                }
                p.stroke(Paths.curve(xy), 0.010, line);
                at += w + 0.05;
            }
        }
        int warm = Colours.fade(b.tone(0xFFEBCB74, x, 1.6, z), 0.9);
        p.stroke(Paths.line(x + 0.25, -1.2, x + 0.25, -1.98), 0.010, line);
        p.stroke(Paths.line(x + 0.15, -1.28, x + 1.25, -1.28), 0.010, line);
        p.stroke(Paths.curve(x + 0.3, -1.3, x + 0.55, -1.36, x + 0.8, -1.66, x + 1.15, -1.92), 0.014, warm);
        p.stroke(Paths.oval(x + 0.72, -1.55, 0.2, 0.2), 0.009, Colours.fade(line, 0.5));
    }

    static void menu(Bench b, double x, double z, long seed) {
        b.box(x - 0.62, 1.35, z - 0.04, x + 0.62, 2.25, z, b.scheme().darkWood());
        b.front(z - 0.045, p -> {
            p.fill(Paths.box(x - 0.57, -2.2, x + 0.57, -1.4, 0.004), b.tone(0xFF26282A, x, 1.8, z));
            int line = Colours.fade(b.tone(0xFFF4EEE0, x, 1.8, z), 0.8);
            p.stroke(
                    Paths.curve(x - 0.28, -2.08, x - 0.1, -2.14, x + 0.1, -2.04, x + 0.28, -2.11),
                    0.024,
                    b.tone(b.scheme().accent(), x, 1.8, z));
            for (int i = 0; i < 7; i++) {
                double y = -1.94 + i * 0.075;
                double w = 0.2 + 0.2 * Noise.at(seed, i);
                p.stroke(Paths.line(x - 0.48, y, x - 0.48 + w, y), 0.014, line);
                p.stroke(Paths.line(x + 0.36, y, x + 0.46, y), 0.014, line);
            }
        });
    }

    static void whiteboard(Bench b, double x, double z, long seed) {
        b.box(x - 0.9, 1.1, z - 0.04, x + 0.9, 2.1, z, 0xFFB8BABA);
        b.front(z - 0.045, p -> {
            p.fill(Paths.box(x - 0.86, -2.06, x + 0.86, -1.14, 0.004), b.tone(0xFFF6F6F2, x, 1.6, z));
            int[] inks = {0xFF2F5A8A, 0xFFB5402E, 0xFF3C7A52};
            for (int i = 0; i < 3; i++) {
                double a = x - 0.58 + i * 0.56;
                int ink = b.tone(inks[i], a, 1.6, z);
                p.stroke(Paths.box(a - 0.17, -1.86, a + 0.17, -1.62, 0.03), 0.013, ink);
                p.stroke(Paths.line(a - 0.1, -1.76, a + 0.1, -1.76), 0.012, ink);
                p.stroke(Paths.line(a - 0.1, -1.7, a + 0.04, -1.7), 0.012, ink);
                if (i < 2) {
                    p.stroke(Paths.line(a + 0.19, -1.74, a + 0.37, -1.74), 0.011, b.tone(0xFF4A4A4C, a, 1.6, z));
                }
                for (int k = 0; k < 3; k++) {
                    p.stroke(
                            Paths.line(
                                    a - 0.15, -1.5 + k * 0.09, a + 0.16 * Noise.at(seed, i * 7L + k), -1.5 + k * 0.09),
                            0.010,
                            b.tone(0xFF5A5C60, a, 1.6, z));
                }
            }
        });
    }

    static void mirror(Bench b, double x, double z, long seed) {
        b.front(z - 0.03, p -> {
            p.soft(Paths.oval(x + 0.03, -1.57, 0.38, 0.53), 0.04, 0x66080402);
            p.lit(Paths.oval(x, -1.62, 0.38, 0.53), b.tone(0xFFC9A45E, x, 1.6, z), 0.06);
            var glass = Paths.oval(x, -1.62, 0.34, 0.49);
            p.gradient(
                    glass,
                    x - 0.3,
                    -2.1,
                    x + 0.3,
                    -1.1,
                    b.tone(0xFFE4ECEC, x, 1.6, z),
                    b.tone(0xFF9DB0B4, x, 1.6, z),
                    b.tone(0xFFC8D4D4, x, 1.6, z));
            p.inside(
                    glass,
                    () -> p.fill(Paths.polygon(x - 0.1, -2.2, x + 0.08, -2.2, x - 0.16, -1, x - 0.34, -1), 0x30FFFFFF));
        });
    }

    static void bathtub(Bench b, double x, double z, long seed) {
        double f = z - 0.75;
        b.contact(x - 0.8, x + 0.8, f, z);
        b.front(z - 0.1, p -> {
            int steel = b.tone(0xFFD2B46C, x, 0.8, z);
            p.stroke(Paths.curve(x + 0.6, -0.5, x + 0.6, -0.92, x + 0.5, -0.98, x + 0.44, -0.9), 0.03, steel);
        });
        b.front(f, p -> {
            for (double a : new double[] {x - 0.62, x + 0.56}) {
                p.lit(
                        Paths.blob(
                                a - 0.03, -0.18, a + 0.09, -0.18, a + 0.06, -0.06, a + 0.09, 0, a - 0.03, 0, a, -0.06),
                        b.tone(0xFFC9A45E, a, 0.1, f),
                        0.08);
            }
            int white = b.tone(0xFFF4F2EC, x, 0.4, f);
            p.lit(
                    Paths.blob(
                            x - 0.86, -0.62, x, -0.57, x + 0.86, -0.62, x + 0.78, -0.3, x + 0.55, -0.13, x, -0.11,
                            x - 0.55, -0.13, x - 0.78, -0.3),
                    white,
                    0.45);
            p.lit(
                    Paths.tube(x - 0.87, -0.63, 0.035, x, -0.575, 0.035, x + 0.87, -0.63, 0.035),
                    b.topTone(0xFFF8F6F0, x, 0.6, f),
                    0.05);
            for (int i = 0; i < 16; i++) {
                double a = x - 0.66 + i * 0.088;
                double r = 0.05 + 0.05 * Noise.at(seed, i);
                p.lit(
                        Paths.oval(a, -0.62 - 0.05 * Noise.at(seed, 30 + i), r, r * 0.8),
                        b.topTone(0xFFF6F8FA, a, 0.6, f),
                        0.08);
            }
        });
    }

    static void crates(Bench b, double x, double z, long seed) {
        double[][] set = {{-0.62, 0, 0.62, 0.5}, {0.04, 0, 0.58, 0.44}, {-0.42, 0.5, 0.52, 0.4}};
        b.contact(x - 0.65, x + 0.65, z - 0.6, z);
        for (int i = 0; i < set.length; i++) {
            double[] c = set[i];
            double l = x + c[0];
            double r = l + c[2];
            double t = c[1] + c[3];
            int wood = Colours.mix(b.scheme().wood(), 0xFFB08A5A, 0.4);
            b.box(l, c[1], z - 0.6, r, t, z - 0.05, Colours.scale(wood, 0.9 + 0.06 * i));
            b.front(z - 0.605, p -> {
                for (int k = 1; k < 4; k++) {
                    double y = -c[1] - c[3] * k / 4;
                    p.stroke(Paths.line(l, y, r, y), 0.012, 0x70080402);
                }
                for (double a : new double[] {l + 0.05, r - 0.05}) {
                    p.gradient(
                            Paths.box(a - 0.045, -t, a + 0.045, -c[1], 0.003),
                            a - 0.05,
                            0,
                            a + 0.05,
                            0,
                            b.tone(wood, a, t, z),
                            b.tone(Colours.scale(wood, 0.75), a, t, z));
                    p.fill(Paths.oval(a, -t + 0.06, 0.008, 0.008), 0xFF2A2018);
                    p.fill(Paths.oval(a, -c[1] - 0.06, 0.008, 0.008), 0xFF2A2018);
                }
            });
        }
    }
}
