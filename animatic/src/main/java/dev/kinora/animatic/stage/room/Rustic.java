package dev.kinora.animatic.stage.room;

import dev.kinora.animatic.paint.Colours;
import dev.kinora.animatic.paint.Noise;
import dev.kinora.animatic.paint.Paths;
import dev.kinora.animatic.paint.Pen;
import io.github.humbleui.skija.BlendMode;

/** What stands in barns, stables, cellars and hothouses. */
final class Rustic {
    private static final int STRAW = 0xFFD8B25A;
    private static final int PLANK = 0xFF8A6240;

    private Rustic() {}

    /** Bales of hay, three high, with loose straw before them. */
    static void hay(Bench b, double x, double z, long seed) {
        b.contact(x - 1.25, x + 1.25, z - 0.8, z);
        for (int row = 0; row < 3; row++) {
            int n = 3 - row;
            for (int i = 0; i < n; i++) {
                double a = x + (i - (n - 1) / 2.0) * 0.84 + 0.1 * (Noise.at(seed, row * 5L + i) - 0.5);
                bale(b, a, row * 0.44, z - 0.04 * row, Noise.mix(seed + row * 9L + i));
            }
        }
        b.front(z - 0.8, p -> {
            for (int i = 0; i < 60; i++) {
                double a = x - 1.4 + 2.8 * Noise.at(seed, 100 + i);
                double y = -0.02 - 0.07 * Noise.at(seed, 200 + i);
                double d = 0.2 * (Noise.at(seed, 300 + i) - 0.5);
                p.stroke(Paths.line(a, y, a + 0.16, y + d * 0.3), 0.010, b.tone(straw(seed + i), a, 0, z));
            }
        });
    }

    private static int straw(long seed) {
        return Colours.scale(STRAW, 0.72 + 0.5 * Noise.at(seed, 7));
    }

    private static void bale(Bench b, double x, double y, double z, long seed) {
        double f = z - 0.5;
        int hay = straw(seed);
        b.box(x - 0.41, y, f, x + 0.41, y + 0.43, z, hay);
        b.front(f - 0.002, p -> {
            for (int i = 0; i < 46; i++) {
                double a = x - 0.41 + 0.74 * Noise.at(seed, 10 + i);
                double v = -y - 0.43 * Noise.at(seed, 70 + i);
                p.stroke(
                        Paths.line(a, v, a + 0.1, v + 0.04 * (Noise.at(seed, 130 + i) - 0.5)),
                        0.009,
                        Colours.fade(
                                b.tone(Colours.scale(STRAW, Noise.at(seed, 190 + i) < 0.5 ? 0.55 : 1.35), x, y, f),
                                0.7));
            }
            for (double a : new double[] {x - 0.2, x + 0.2}) {
                p.stroke(Paths.line(a, -y - 0.43, a, -y), 0.012, 0xA05A3A1E);
            }
        });
    }

    /** A box for a horse: boards to the chest, bars above, a half door, straw on the floor. */
    static void stall(Bench b, double x, double z, long seed) {
        double l = x - 1.2;
        double r = x + 1.2;
        double top = Math.min(2.5, b.room().height() - 0.3);
        double f = z - 0.3;
        b.front(
                z - 0.02,
                p -> p.gradient(Paths.box(l, -top, r, 0, 0), 0, -top, 0, 0, 0xE0140E0A, 0xB0201610, 0x80302214));
        b.front(z - 0.1, p -> {
            for (int i = 0; i < 50; i++) {
                double a = l + 2.3 * Noise.at(seed, 10 + i);
                p.stroke(
                        Paths.line(a, -0.9 - 0.1 * Noise.at(seed, 70 + i), a + 0.14, -0.9),
                        0.012,
                        b.tone(straw(seed + i), a, 0.9, z));
            }
        });
        b.contact(l, r, f, z);
        for (double[] part : new double[][] {{l, x - 0.5}, {x + 0.5, r}}) {
            boards(b, part[0], part[1], f, seed);
            b.front(f, p -> {
                for (double a = part[0] + 0.1; a < part[1]; a += 0.13) {
                    p.stroke(Paths.line(a, -top + 0.1, a, -1.15), 0.025, b.tone(0xFF34302E, a, 1.8, f));
                }
            });
        }
        boards(b, x - 0.46, x + 0.46, f - 0.03, seed + 1);
        b.front(f - 0.04, p -> {
            p.stroke(Paths.line(x - 0.42, -0.1, x + 0.42, -1.05), 0.07, b.tone(Colours.scale(PLANK, 0.75), x, 0.5, f));
            p.lit(Paths.box(x + 0.26, -0.75, x + 0.42, -0.7, 0.01), b.tone(0xFF2E2C2C, x, 0.7, f), 0.02);
        });
        for (double a : new double[] {l - 0.08, x - 0.56, x + 0.46, r - 0.02}) {
            b.box(a, 0, f - 0.06, a + 0.1, top, f + 0.06, Colours.scale(PLANK, 0.8));
        }
        b.box(l - 0.1, top - 0.12, f - 0.08, r + 0.1, top, f + 0.06, Colours.scale(PLANK, 0.85));
    }

    private static void boards(Bench b, double l, double r, double f, long seed) {
        for (int i = 0; i < 6; i++) {
            b.box(
                    l,
                    0.04 + i * 0.185,
                    f,
                    r,
                    0.21 + i * 0.185,
                    f + 0.05,
                    Colours.scale(PLANK, 0.85 + 0.3 * Noise.at(seed, i + Math.round(l * 10))));
        }
    }

    /** A post with a strut, of rough wood, up to the roof. */
    static void beam(Bench b, double x, double z, long seed) {
        double top = b.room().height();
        b.contact(x - 0.2, x + 0.2, z - 0.3, z);
        b.box(x - 0.14, 0, z - 0.3, x + 0.14, top, z, 0xFF7A5434);
        b.front(z - 0.3, p -> {
            int wood = b.tone(0xFF6E4A2E, x, top, z);
            for (double way : new double[] {-1, 1}) {
                p.lit(
                        Paths.polygon(
                                x + way * 0.1,
                                -top + 1.1,
                                x + way * 0.12,
                                -top + 0.9,
                                x + way * 0.85,
                                -top + 0.1,
                                x + way * 0.95,
                                -top + 0.22),
                        wood,
                        0.06);
            }
            for (int i = 0; i < 5; i++) {
                double a = x - 0.11 + 0.22 * Noise.at(seed, i);
                p.stroke(Paths.line(a, -top * Noise.at(seed, 20 + i), a + 0.01, -0.1), 0.008, 0x50201008);
            }
        });
    }

    /** A ladder that leans at the hay loft, a fork beside it. */
    static void ladder(Bench b, double x, double z, long seed) {
        double m = z - 0.25;
        double top = Math.min(2.9, b.room().height() - 0.2);
        b.front(m, p -> {
            int wood = b.tone(0xFF9A7248, x, 1, m);
            for (int i = 1; i < 9; i++) {
                double y = -top * i / 9.0;
                p.stroke(Paths.line(x - 0.2, y, x + 0.24, y), 0.035, Colours.scale(wood, 0.85));
            }
            p.stroke(Paths.line(x - 0.24, 0, x - 0.16, -top), 0.05, wood);
            p.stroke(Paths.line(x + 0.28, 0, x + 0.2, -top), 0.05, wood);
            p.stroke(Paths.line(x + 0.52, 0, x + 0.6, -1.5), 0.03, wood);
            for (int i = -1; i <= 1; i++) {
                p.stroke(
                        Paths.curve(x + 0.6, -1.45, x + 0.6 + i * 0.1, -1.55, x + 0.61 + i * 0.1, -1.85),
                        0.016,
                        b.tone(0xFF3A3A3C, x, 1.6, m));
            }
        });
    }

    /** Casks on their sides, two rows high. */
    static void casks(Bench b, double x, double z, long seed) {
        b.contact(x - 1.3, x + 1.3, z - 0.9, z);
        b.box(x - 1.3, 0, z - 0.7, x + 1.3, 0.12, z - 0.1, 0xFF4A3424);
        double f = z - 0.85;
        for (int row = 0; row < 2; row++) {
            int n = 3 - row;
            for (int i = 0; i < n; i++) {
                double a = x + (i - (n - 1) / 2.0) * 0.86;
                double y = 0.54 + row * 0.74;
                b.front(f, p -> cask(b, p, a, y, f, seed));
            }
        }
    }

    private static void cask(Bench b, Pen p, double x, double y, double f, long seed) {
        int wood = b.tone(0xFFA06C3C, x, y, f);
        p.soft(Paths.oval(x + 0.03, -y + 0.05, 0.44, 0.42), 0.05, 0x70080402);
        p.lit(Paths.oval(x, -y, 0.42, 0.42), b.tone(0xFF5E3C22, x, y, f), 0.2);
        p.stroke(Paths.oval(x, -y, 0.40, 0.40), 0.045, b.tone(0xFF3E4246, x, y, f));
        var head = Paths.oval(x, -y, 0.345, 0.345);
        p.lit(head, wood, 0.3);
        p.inside(head, () -> {
            for (int i = -3; i <= 3; i++) {
                p.stroke(Paths.line(x + i * 0.1, -y - 0.4, x + i * 0.1, -y + 0.4), 0.010, 0x80301A0C);
            }
            p.fill(
                    Paths.box(x - 0.34, -y - 0.05, x + 0.34, -y + 0.05, 0),
                    Colours.fade(Colours.scale(wood, 0.72), 0.9));
        });
        p.lit(Paths.oval(x, -y + 0.23, 0.035, 0.035), b.tone(0xFFC8A06A, x, y, f), 0.02);
    }

    /** A rack of bottles that lie in diamonds. */
    static void wineRack(Bench b, double x, double z, long seed) {
        double l = x - 0.9;
        double r = x + 0.9;
        double top = Math.min(2.0, b.room().height() - 0.3);
        double f = z - 0.35;
        b.contact(l, r, f, z);
        b.box(l, 0, f, r, top, z, 0xFF4E3424);
        b.front(f - 0.003, p -> {
            p.fill(Paths.box(l + 0.05, -top + 0.05, r - 0.05, -0.05, 0), 0xFF160E0A);
            int i = 0;
            for (double y = 0.16; y < top - 0.1; y += 0.15) {
                for (double a = l + 0.14 + (i % 2) * 0.075; a < r - 0.08; a += 0.15) {
                    int glass = Noise.at(seed, Math.round(a * 100 + y * 977)) < 0.5 ? 0xFF24402A : 0xFF3A1A22;
                    p.lit(Paths.oval(a, -y, 0.055, 0.055), b.tone(Colours.scale(glass, 1.6), a, y, f), 0.03);
                    p.fill(Paths.oval(a, -y, 0.022, 0.022), b.tone(0xFF8A2A2E, a, y, f));
                }
                i++;
            }
            for (double a = l - 2; a < r; a += 0.45) {
                p.inside(Paths.box(l, -top, r, 0, 0), lattice(b, p, a, top, f));
            }
        });
    }

    private static Runnable lattice(Bench b, Pen p, double a, double top, double f) {
        int wood = b.tone(0xFF8A6040, a, 1, f);
        return () -> {
            p.stroke(Paths.line(a, 0, a + top, -top), 0.03, wood);
            p.stroke(Paths.line(a + top, 0, a, -top), 0.03, wood);
        };
    }

    /** A basket of flowers that hangs from the roof. */
    static void basket(Bench b, double x, double z, long seed) {
        double m = z - 0.7;
        double y = Math.min(2.15, b.room().height() - 0.5);
        b.front(m, p -> {
            for (double way : new double[] {-0.2, 0.2}) {
                p.stroke(Paths.line(x, -b.room().height(), x + way, -y), 0.01, 0xFF4A4A44);
            }
            for (int i = 0; i < 26; i++) {
                double a = x + 0.34 * (Noise.at(seed, 10 + i) - 0.5) * 2;
                double v = -y - 0.14 + 0.45 * Noise.at(seed, 50 + i) * Noise.at(seed, 50 + i);
                int c = b.tone(Noise.at(seed, 90 + i) < 0.5 ? 0xFF4F7A45 : 0xFF6B8F4A, a, y, m);
                Greens.leaf(p, x + (a - x) * 0.5, -y, a * 1.0, v, 0.04, c);
            }
            p.lit(
                    Paths.blob(x - 0.22, -y, x + 0.22, -y, x + 0.12, -y + 0.2, x - 0.12, -y + 0.2),
                    b.tone(0xFF6A4A30, x, y, m),
                    0.1);
            for (int i = 0; i < 7; i++) {
                p.lit(
                        Paths.oval(
                                x + 0.5 * (Noise.at(seed, 130 + i) - 0.5),
                                -y + 0.2 * (Noise.at(seed, 150 + i) - 0.6),
                                0.04,
                                0.038),
                        b.tone(Noise.at(seed, 3) < 0.5 ? 0xFFE0506E : 0xFFF0C03A, x, y, m),
                        0.03);
            }
        });
    }

    /** Iron bars from floor to ceiling, with a door. */
    static void bars(Bench b, double x, double z, long seed) {
        double top = b.room().height();
        double f = z - 0.1;
        b.front(
                z - 0.02,
                p -> p.gradient(Paths.box(x - 1.5, -top, x + 1.5, 0, 0), 0, -top, 0, 0, 0xE0080808, 0xC0141416));
        b.front(z - 0.06, p -> {
            p.softStroke(Paths.line(x - 1.3, -0.01, x + 1.3, -0.01), 0.04, 0.03, 0x90FFE8B8);
            p.glow(x, -top + 0.3, 1.4, 0x60FFE0A0, BlendMode.SCREEN);
        });
        int iron = b.tone(0xFF5A6068, x, 1.4, f);
        b.front(f, p -> {
            for (double a = x - 1.5; a <= x + 1.51; a += 0.15) {
                p.stroke(Paths.line(a, -top, a, 0), 0.035, iron);
                p.stroke(Paths.line(a - 0.008, -top, a - 0.008, 0), 0.008, Colours.mix(iron, 0xFFFFFFFF, 0.4));
            }
            for (double y : new double[] {0.12, 1.0, 2.1}) {
                p.lit(Paths.box(x - 1.54, -y - 0.04, x + 1.54, -y + 0.04, 0.006), iron, 0.04);
            }
            p.stroke(Paths.box(x - 0.45, -2.1, x + 0.45, -0.1, 0.01), 0.07, iron);
            p.lit(Paths.box(x + 0.28, -1.16, x + 0.46, -0.88, 0.015), b.tone(0xFF3A3E44, x, 1, f), 0.04);
            p.fill(Paths.oval(x + 0.37, -1.03, 0.02, 0.03), 0xFF0A0A0A);
        });
    }

    /** A narrow bed of iron on the wall with a grey blanket. */
    static void cot(Bench b, double x, double z, long seed) {
        double l = x - 0.95;
        double r = x + 0.95;
        double f = z - 0.75;
        b.contact(l, r, f, z);
        for (double a : new double[] {l, r - 0.06}) {
            b.box(a, 0, f, a + 0.06, 0.42, z, 0xFF4A4E54);
        }
        b.box(l, 0.36, f, r, 0.42, z, 0xFF5A6068);
        b.box(l + 0.02, 0.42, f - 0.01, r - 0.02, 0.56, z, 0xFFCFC8B8);
        b.box(l + 0.5, 0.40, f - 0.03, r - 0.02, 0.585, z, 0xFF6A7078);
        b.front(
                f + 0.2,
                p -> p.lit(Paths.box(l + 0.05, -0.72, l + 0.46, -0.56, 0.07), b.tone(0xFFE8E4DA, l, 0.6, f), 0.08));
    }
}
