package dev.kinora.animatic.stage.room;

import dev.kinora.animatic.paint.Colours;
import dev.kinora.animatic.paint.Noise;
import dev.kinora.animatic.paint.Paths;

/** Kitchen and counter. */
final class Kitchens {
    private Kitchens() {}

    static void run(Bench b, double x, double z, long seed) {
        double l = x - 1.55;
        double r = x + 1.55;
        double f = z - 0.6;
        int cupboard = Colours.mix(b.scheme().cloth(), 0xFFE6E0D2, 0.25);
        b.contact(l, r, f, z);
        b.box(l, 0, f + 0.06, r, 0.1, z, 0xFF2A2522);
        b.box(l, 0.1, f, r, 0.86, z, cupboard);
        b.front(f, p -> {
            for (int i = 0; i < 5; i++) {
                double a = l + i * 0.62;
                if (i == 2) {
                    continue;
                }
                p.stroke(Paths.box(a + 0.015, -0.84, a + 0.605, -0.66, 0.01), 0.008, 0x55080402);
                p.stroke(Paths.box(a + 0.015, -0.64, a + 0.605, -0.12, 0.01), 0.008, 0x55080402);
                p.innerEdge(
                        Paths.box(a + 0.07, -0.58, a + 0.55, -0.18, 0.01),
                        0.01,
                        0.01,
                        0.006,
                        0x50080402,
                        io.github.humbleui.skija.BlendMode.SRC_OVER);
                for (double y : new double[] {-0.75, -0.60}) {
                    p.stroke(Paths.line(a + 0.26, y, a + 0.36, y), 0.014, b.tone(0xFFD9B878, a, 0.7, f));
                }
            }
        });
        oven(b, l + 1.24, f);
        b.box(l - 0.02, 0.86, f - 0.03, r + 0.02, 0.90, z, b.scheme().wood());
        Wares.jar(b, l + 0.2, 0.9, z - 0.2, 0xFFC9A878);
        Wares.jar(b, l + 0.34, 0.9, z - 0.18, 0xFFB5764A);
        Wares.jar(b, l + 0.48, 0.9, z - 0.2, 0xFF9AA582);
        Wares.bowl(b, l + 0.92, 0.9, z - 0.3, b.scheme().accent(), seed);
        kettle(b, l + 1.55, 0.9, z - 0.3);
        tap(b, r - 0.75, 0.9, z - 0.12);
        Greens.herbs(b, r - 0.2, 0.9, z - 0.2, seed);
        for (double[] c : new double[][] {{l, l + 1.22}, {l + 1.88, r}}) {
            b.front(z, p -> p.soft(Paths.box(c[0], -1.42, c[1], -1.3, 0.01), 0.05, 0x66080402));
            b.box(c[0], 1.42, z - 0.34, c[1], 2.14, z, cupboard);
            b.front(z - 0.34, p -> {
                for (double a = c[0]; a < c[1] - 0.3; a += 0.61) {
                    p.stroke(Paths.box(a + 0.015, -2.12, a + 0.6, -1.44, 0.01), 0.008, 0x55080402);
                    p.innerEdge(
                            Paths.box(a + 0.07, -2.06, a + 0.54, -1.5, 0.01),
                            0.01,
                            0.01,
                            0.006,
                            0x50080402,
                            io.github.humbleui.skija.BlendMode.SRC_OVER);
                    p.fill(Paths.oval(a + 0.555, -1.55, 0.014, 0.014), b.tone(0xFFD9B878, a, 1.6, z));
                }
            });
        }
        hood(b, l + 1.55, z);
    }

    private static void oven(Bench b, double l, double f) {
        b.front(f - 0.005, p -> {
            p.lit(Paths.box(l + 0.01, -0.85, l + 0.61, -0.11, 0.012), b.tone(0xFF4A4C50, l, 0.5, f), 0.1);
            var glass = Paths.box(l + 0.07, -0.6, l + 0.55, -0.24, 0.02);
            p.gradient(glass, 0, -0.6, 0, -0.24, 0xFF16120F, b.dark() ? 0xFF3A2414 : 0xFF221C18);
            p.fill(Paths.polygon(l + 0.12, -0.6, l + 0.26, -0.6, l + 0.16, -0.24, l + 0.07, -0.24), 0x1EFFFFFF);
            p.stroke(Paths.line(l + 0.08, -0.65, l + 0.54, -0.65), 0.022, b.tone(0xFFC8C8C6, l, 0.6, f));
            for (int i = 0; i < 4; i++) {
                p.fill(Paths.oval(l + 0.12 + i * 0.125, -0.76, 0.024, 0.024), b.tone(0xFFE0D9CC, l, 0.7, f));
            }
        });
    }

    private static void hood(Bench b, double x, double z) {
        b.front(z - 0.3, p -> {
            int tone = b.tone(0xFFB8B8B4, x, 1.7, z);
            p.lit(Paths.box(x - 0.13, -b.room().height(), x + 0.13, -1.7, 0.005), tone, 0.1);
            p.lit(
                    Paths.polygon(
                            x - 0.13, -1.85, x + 0.13, -1.85, x + 0.32, -1.6, x + 0.32, -1.54, x - 0.32, -1.54,
                            x - 0.32, -1.6),
                    tone,
                    0.14);
        });
    }

    private static void kettle(Bench b, double x, double y, double z) {
        b.front(z, p -> {
            int tone = b.tone(b.scheme().accent(), x, y, z);
            p.soft(Paths.oval(x, -y, 0.13, 0.014), 0.01, 0x66080402);
            p.stroke(
                    Paths.curve(x - 0.08, -y - 0.16, x - 0.05, -y - 0.26, x + 0.05, -y - 0.26, x + 0.08, -y - 0.16),
                    0.014,
                    b.tone(0xFF3A2C24, x, y, z));
            p.lit(
                    Paths.tube(x + 0.09, -y - 0.08, 0.024, x + 0.14, -y - 0.12, 0.016, x + 0.18, -y - 0.17, 0.011),
                    tone,
                    0.04);
            p.lit(
                    Paths.blob(
                            x - 0.12,
                            -y - 0.01,
                            x,
                            -y,
                            x + 0.12,
                            -y - 0.01,
                            x + 0.11,
                            -y - 0.10,
                            x + 0.05,
                            -y - 0.165,
                            x - 0.05,
                            -y - 0.165,
                            x - 0.11,
                            -y - 0.10),
                    tone,
                    0.16);
        });
    }

    private static void tap(Bench b, double x, double y, double z) {
        b.front(z, p -> {
            int steel = b.tone(0xFFC4C8CA, x, y, z);
            p.stroke(
                    Paths.curve(x, -y, x, -y - 0.24, x + 0.05, -y - 0.31, x + 0.13, -y - 0.27, x + 0.14, -y - 0.2),
                    0.026,
                    Colours.scale(steel, 0.6));
            p.stroke(
                    Paths.curve(x - 0.004, -y, x - 0.004, -y - 0.24, x + 0.046, -y - 0.312, x + 0.126, -y - 0.272),
                    0.010,
                    steel);
        });
    }

    static void fridge(Bench b, double x, double z, long seed) {
        double f = z - 0.7;
        int c = Colours.mix(b.scheme().second(), 0xFFF0EEE6, 0.4);
        b.contact(x - 0.38, x + 0.38, f, z);
        b.box(x - 0.38, 0.03, f, x + 0.38, 1.85, z, c);
        b.front(f, p -> {
            p.stroke(Paths.line(x - 0.38, -1.25, x + 0.38, -1.25), 0.014, 0x70080402);
            p.stroke(Paths.line(x - 0.3, -1.62, x - 0.3, -1.34), 0.026, b.tone(0xFFC9CCCB, x, 1.5, f));
            p.stroke(Paths.line(x - 0.3, -1.16, x - 0.3, -0.7), 0.026, b.tone(0xFFC9CCCB, x, 1.0, f));
            for (int i = 0; i < 5; i++) {
                double a = x - 0.14 + 0.36 * Noise.at(seed, i);
                double y = -1.7 + 0.36 * Noise.at(seed, 9 + i);
                int note = new int[] {0xFFF0DFA0, 0xFFE8B4A0, 0xFFBCD0C4, 0xFFF4EEE0, 0xFFD8C0D0}[i];
                p.fill(
                        Paths.polygon(a, y, a + 0.09, y + 0.006, a + 0.085, y + 0.1, a - 0.004, y + 0.095),
                        b.tone(note, a, 1.5, f));
            }
        });
    }

    static void bar(Bench b, double x, double z, long seed) {
        double f = z - 0.6;
        double l = x - 1.3;
        double r = x + 1.3;
        b.contact(l, r, f, z);
        b.box(l, 0, f + 0.05, r, 1.02, z, b.scheme().cloth());
        b.front(f + 0.05, p -> {
            for (int i = 0; i < 13; i++) {
                double a = l + i * 0.2;
                p.stroke(Paths.line(a, -1.0, a, -0.1), 0.01, 0x50080402);
                p.stroke(Paths.line(a + 0.012, -1.0, a + 0.012, -0.1), 0.005, 0x26FFF0D8);
            }
            p.fill(Paths.box(l, -0.1, r, 0, 0.002), 0x60080402);
        });
        b.box(l - 0.06, 1.02, f - 0.04, r + 0.06, 1.08, z, b.scheme().wood());
        Tables.grain(b, l, r, f - 0.04, 1.02, 1.08, b.scheme().wood());
        espresso(b, x - 0.55, 1.08, z - 0.3);
        cakes(b, x + 0.55, 1.08, z - 0.35, seed);
        for (int i = 0; i < 4; i++) {
            Wares.mug(b, x - 0.1 + i * 0.1, 1.08, z - 0.22 - 0.05 * (i % 2), 0xFFF0E8DA);
        }
    }

    private static void espresso(Bench b, double x, double y, double z) {
        b.box(x - 0.34, y, z - 0.2, x + 0.34, y + 0.08, z + 0.2, 0xFF3C3E42);
        b.box(x - 0.32, y + 0.24, z - 0.16, x + 0.32, y + 0.5, z + 0.2, 0xFFB9BCBE);
        b.box(x - 0.3, y + 0.06, z + 0.02, x + 0.3, y + 0.26, z + 0.2, 0xFF8A8E92);
        b.front(z - 0.17, p -> {
            for (double a : new double[] {x - 0.16, x + 0.16}) {
                p.lit(Paths.box(a - 0.06, -y - 0.26, a + 0.06, -y - 0.19, 0.01), b.tone(0xFF2A2A2C, a, y, z), 0.05);
                p.stroke(Paths.line(a, -y - 0.21, a + 0.01, -y - 0.17), 0.022, b.tone(0xFF3A2A20, a, y, z));
            }
            p.fill(Paths.oval(x, -y - 0.38, 0.05, 0.05), b.tone(0xFFF2EDE2, x, y, z));
            p.stroke(Paths.line(x, -y - 0.38, x + 0.025, -y - 0.41), 0.007, 0xFF8A2A22);
            p.fill(
                    Paths.polygon(x - 0.30, -y - 0.49, x - 0.18, -y - 0.49, x - 0.24, -y - 0.26, x - 0.31, -y - 0.26),
                    0x40FFFFFF);
        });
    }

    private static void cakes(Bench b, double x, double y, double z, long seed) {
        b.front(z, p -> {
            int tone = b.tone(0xFFEDE6D8, x, y, z);
            p.lit(Paths.box(x - 0.02, -y - 0.13, x + 0.02, -y, 0.004), tone, 0.05);
            p.lit(Paths.oval(x, -y - 0.135, 0.24, 0.022), tone, 0.05);
            for (int i = 0; i < 5; i++) {
                double a = x - 0.16 + i * 0.08;
                int c = new int[] {0xFF8A4A28, 0xFFD9A04E, 0xFFB5543C, 0xFFE2C28A, 0xFF6E3A22}
                        [(i + (int) (seed & 3)) % 5];
                p.lit(
                        Paths.blob(
                                a - 0.035,
                                -y - 0.15,
                                a,
                                -y - 0.145,
                                a + 0.035,
                                -y - 0.15,
                                a + 0.042,
                                -y - 0.19,
                                a,
                                -y - 0.225,
                                a - 0.042,
                                -y - 0.19),
                        b.tone(c, a, y, z),
                        0.06);
            }
            p.stroke(
                    Paths.curve(
                            x - 0.21, -y - 0.15, x - 0.2, -y - 0.28, x, -y - 0.36, x + 0.2, -y - 0.28, x + 0.21,
                            -y - 0.15),
                    0.006,
                    0x66FFFFFF);
            p.fill(
                    Paths.blob(x - 0.16, -y - 0.2, x - 0.12, -y - 0.3, x - 0.09, -y - 0.31, x - 0.13, -y - 0.2),
                    0x30FFFFFF);
        });
    }
}
