package dev.kinora.animatic.stage.room;

import dev.kinora.animatic.paint.Colours;
import dev.kinora.animatic.paint.Noise;
import dev.kinora.animatic.paint.Paths;

/** Things to keep things in. */
final class Shelves {
    private static final int[] GLASS = {0xFF4E6B3A, 0xFF7A4A22, 0xFFB98A3A, 0xFF2F4C44, 0xFF8C2F2A, 0xFFA9B8A4};

    private Shelves() {}

    static void books(Bench b, double x, double z, long seed) {
        bookcase(b, x - 0.75, x + 0.75, 2.05, z, seed);
    }

    static void bookwall(Bench b, double x, double z, long seed) {
        double top = Math.min(b.room().height() - 0.12, 3.4);
        bookcase(b, x - 1.3, x - 0.01, top, z, seed);
        bookcase(b, x + 0.01, x + 1.3, top, z, seed + 5);
        b.box(x - 1.36, top, z - 0.40, x + 1.36, top + 0.09, z, b.scheme().darkWood());
    }

    private static void bookcase(Bench b, double l, double r, double top, double z, long seed) {
        double f = z - 0.34;
        int wood = Colours.mix(b.scheme().darkWood(), b.scheme().wood(), 0.25);
        b.contact(l, r, f, z);
        b.front(
                z - 0.03,
                p -> p.gradient(
                        Paths.polygon(l, -top, r, -top, r, -0.05, l, -0.05),
                        0,
                        -top,
                        0,
                        0,
                        b.tone(Colours.scale(wood, 0.55), l, top * 0.8, z),
                        b.tone(Colours.scale(wood, 0.4), r, 0.4, z)));
        int rows = (int) Math.max(4, Math.round(top / 0.38));
        double gap = (top - 0.1) / rows;
        for (int i = 0; i < rows; i++) {
            double y = 0.1 + i * gap;
            double tall = gap - 0.05;
            long s = seed * 31 + i * 7L;
            double split = l + (r - l) * (0.58 + 0.25 * Noise.at(s, 1));
            double kind = Noise.at(s, 2);
            if (kind < 0.62) {
                Wares.books(b, l + 0.04, r - 0.04, y, tall, f + 0.05, s);
            } else {
                Wares.books(b, l + 0.04, split - 0.05, y, tall, f + 0.05, s);
                trinket(b, (split + r) / 2 - 0.03, y, f + 0.12, s);
            }
            b.front(
                    f + 0.04,
                    p -> p.gradient(
                            Paths.polygon(l, -y - gap, r, -y - gap, r, -y - tall * 0.45, l, -y - tall * 0.45),
                            0,
                            -y - gap,
                            0,
                            -y - tall * 0.45,
                            0x8A060302,
                            0x00060302));
            b.box(l + 0.02, y - 0.03, f + 0.01, r - 0.02, y, z - 0.04, wood);
        }
        b.box(l, 0, f, l + 0.035, top, z, wood);
        b.box(r - 0.035, 0, f, r, top, z, wood);
        b.box(l - 0.02, top - 0.03, f - 0.015, r + 0.02, top + 0.02, z, wood);
    }

    private static void trinket(Bench b, double x, double y, double z, long seed) {
        switch ((int) (Noise.at(seed, 9) * 4)) {
            case 0 -> Wares.vase(b, x, y, z, b.scheme().accent(), seed);
            case 1 -> Wares.stack(b, x, y, z + 0.05, seed);
            case 2 -> Greens.trailing(b, x, y, z, seed);
            default -> Wares.jar(b, x, y, z, b.scheme().second());
        }
    }

    static void sideboard(Bench b, double x, double z, long seed) {
        double f = z - 0.45;
        double l = x - 0.8;
        b.contact(l, x + 0.8, f, z);
        for (double leg : new double[] {l + 0.06, x + 0.69}) {
            b.box(leg, 0, f + 0.04, leg + 0.05, 0.16, f + 0.09, b.scheme().darkWood());
        }
        b.box(l, 0.16, f, x + 0.8, 0.74, z, b.scheme().wood());
        doors(b, l, x + 0.8, 0.2, 0.70, f, 4);
        Wares.stack(b, x - 0.5, 0.74, z - 0.2, seed);
        Wares.vase(b, x + 0.12, 0.74, z - 0.22, b.scheme().accent(), seed);
        Lights.tableLamp(b, x + 0.58, 0.74, z - 0.22);
    }

    private static void doors(Bench b, double l, double r, double y0, double y1, double z, int n) {
        b.front(z, p -> {
            double w = (r - l) / n;
            for (int i = 0; i < n; i++) {
                double a = l + i * w;
                p.stroke(Paths.box(a + 0.012, -y1, a + w - 0.012, -y0, 0.008), 0.007, 0x66080402);
                p.stroke(Paths.line(a + 0.02, -y1 + 0.008, a + w - 0.02, -y1 + 0.008), 0.004, 0x38FFF0D8);
                double k = i % 2 == 0 ? a + w - 0.05 : a + 0.05;
                p.fill(Paths.oval(k, -(y0 + y1) / 2, 0.014, 0.014), b.tone(0xFFE6C88C, k, 0.5, z));
            }
        });
    }

    static void wardrobe(Bench b, double x, double z, long seed) {
        double f = z - 0.6;
        b.contact(x - 0.7, x + 0.7, f, z);
        b.box(x - 0.7, 0, f, x + 0.7, 2.1, z, b.scheme().wood());
        b.box(x - 0.74, 2.1, f - 0.03, x + 0.74, 2.17, z, b.scheme().darkWood());
        b.front(f, p -> {
            for (double a : new double[] {x - 0.67, x + 0.01}) {
                p.stroke(Paths.box(a, -2.05, a + 0.66, -0.12, 0.01), 0.01, 0x66080402);
                for (double[] s : new double[][] {{-1.98, -1.2}, {-1.12, -0.2}}) {
                    p.innerEdge(
                            Paths.box(a + 0.08, s[0], a + 0.58, s[1], 0.02),
                            0.014,
                            0.014,
                            0.008,
                            0x70080402,
                            io.github.humbleui.skija.BlendMode.SRC_OVER);
                    p.stroke(Paths.box(a + 0.08, s[0], a + 0.58, s[1], 0.02), 0.005, 0x30FFF0D8);
                }
            }
            for (double k : new double[] {x - 0.05, x + 0.05}) {
                p.stroke(Paths.line(k, -1.2, k, -1.04), 0.016, b.tone(0xFFDDBB7A, k, 1.1, f));
            }
        });
        b.box(x - 0.5, 2.17, z - 0.45, x + 0.1, 2.36, z - 0.1, 0xFF9A7B54);
    }

    static void binders(Bench b, double x, double z, long seed) {
        double f = z - 0.4;
        double l = x - 0.6;
        b.contact(l, x + 0.6, f, z);
        b.box(l, 0, f + 0.05, x + 0.6, 1.9, z, Colours.mix(b.scheme().trim(), 0xFF8A8A88, 0.35));
        for (int i = 0; i < 5; i++) {
            double y = 0.08 + i * 0.37;
            int row = i;
            b.front(f + 0.05, p -> {
                p.fill(
                        Paths.polygon(l + 0.03, -y - 0.33, x + 0.57, -y - 0.33, x + 0.57, -y, l + 0.03, -y),
                        b.tone(0xFF302C2A, x, y, f));
                for (int k = 0; k < 13; k++) {
                    double a = l + 0.05 + k * 0.084;
                    if (Noise.at(seed, row * 40L + k) < 0.16) {
                        continue;
                    }
                    int[] set = {b.scheme().cloth(), 0xFFE4DED2, b.scheme().accent(), 0xFF5A6470};
                    int c = b.tone(set[(int) (Noise.at(seed, 300 + row * 40L + k) * 4)], a, y, f);
                    p.gradient(
                            Paths.box(a, -y - 0.30, a + 0.074, -y, 0.006),
                            a,
                            0,
                            a + 0.074,
                            0,
                            c,
                            Colours.scale(c, 0.7));
                    p.fill(
                            Paths.box(a + 0.018, -y - 0.24, a + 0.056, -y - 0.13, 0.004),
                            Colours.fade(b.tone(0xFFF4EEE2, a, y, f), 0.9));
                }
            });
            b.box(l, y - 0.03, f, x + 0.6, y, z - 0.05, b.scheme().trim());
        }
        b.box(l - 0.01, 1.88, f - 0.01, x + 0.61, 1.92, z, b.scheme().trim());
        Greens.trailing(b, x + 0.3, 1.92, f + 0.2, seed);
    }

    static void bottles(Bench b, double x, double z, long seed) {
        for (double y : new double[] {1.35, 1.85}) {
            b.front(z, p -> p.soft(Paths.box(x - 1.18, -y + 0.02, x + 1.22, -y + 0.16, 0.02), 0.04, 0x70080402));
            for (int i = 0; i < 19; i++) {
                double at = x - 1.1 + i * 0.122;
                long s = Noise.mix(seed + i + Math.round(y * 100));
                if (Noise.at(s, 1) < 0.2) {
                    Wares.mug(b, at, y, z - 0.12, 0xFFEFE6D8);
                } else if (Noise.at(s, 1) < 0.32) {
                    Wares.jar(b, at, y, z - 0.12, 0xFF9C7448);
                } else {
                    Wares.bottle(
                            b,
                            at,
                            y,
                            z - 0.12,
                            GLASS[(int) (Noise.at(s, 2) * GLASS.length)],
                            0.24 + 0.1 * Noise.at(s, 3));
                }
            }
            b.box(x - 1.2, y - 0.045, z - 0.24, x + 1.2, y, z, b.scheme().wood());
        }
    }

    static void wallShelf(Bench b, double x, double z, long seed) {
        double y = 1.55;
        b.front(z, p -> p.soft(Paths.box(x - 0.58, -y + 0.02, x + 0.62, -y + 0.14, 0.02), 0.04, 0x70080402));
        Wares.books(b, x - 0.55, x + 0.1, y, 0.3, z - 0.16, seed);
        Wares.vase(b, x + 0.24, y, z - 0.12, b.scheme().accent(), seed);
        Greens.trailing(b, x + 0.46, y, z - 0.12, seed + 1);
        b.box(x - 0.6, y - 0.04, z - 0.22, x + 0.6, y, z, b.scheme().wood());
    }

    static void tools(Bench b, double x, double z, long seed) {
        b.box(
                x - 0.95,
                1.15,
                z - 0.04,
                x + 0.95,
                2.05,
                z,
                Colours.mix(b.scheme().wood(), 0xFFB8A484, 0.4));
        b.front(z - 0.05, p -> {
            for (int i = 0; i < 9; i++) {
                double a = x - 0.82 + i * 0.205;
                int steel = b.tone(0xFFA9B0B4, a, 1.6, z);
                int grip = b.tone(i % 3 == 0 ? 0xFFB5402E : i % 3 == 1 ? 0xFFC88F3A : 0xFF3F5D6B, a, 1.6, z);
                double t = -1.92 + 0.06 * Noise.at(seed, i);
                int kind = (int) (Noise.at(seed, 20 + i) * 4);
                p.moved(a, t, 0, 1, () -> tool(p, kind, steel, grip));
            }
        });
    }

    private static void tool(dev.kinora.animatic.paint.Pen p, int kind, int steel, int grip) {
        p.soft(Paths.box(0.0, 0.02, 0.05, 0.4, 0.02), 0.014, 0x55080402);
        switch (kind) {
            case 0 -> {
                p.lit(Paths.box(-0.015, 0.06, 0.015, 0.42, 0.01), grip, 0.03);
                p.lit(Paths.box(-0.075, 0, 0.075, 0.07, 0.012), steel, 0.06);
            }
            case 1 -> {
                p.lit(Paths.polygon(-0.06, 0.12, 0.06, 0.12, 0.015, 0.62, -0.03, 0.62), steel, 0.05);
                p.lit(Paths.box(-0.065, 0, 0.065, 0.13, 0.03), grip, 0.08);
            }
            case 2 -> {
                p.lit(Paths.box(-0.02, 0, 0.02, 0.17, 0.012), grip, 0.04);
                p.lit(Paths.box(-0.008, 0.16, 0.008, 0.4, 0.004), steel, 0.02);
            }
            default -> {
                p.stroke(Paths.oval(0, 0.05, 0.045, 0.045), 0.025, steel);
                p.lit(Paths.box(-0.018, 0.09, 0.018, 0.36, 0.01), steel, 0.03);
            }
        }
    }
}
