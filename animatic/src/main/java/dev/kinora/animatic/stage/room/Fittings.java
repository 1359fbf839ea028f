package dev.kinora.animatic.stage.room;

import dev.kinora.animatic.paint.Colours;
import dev.kinora.animatic.paint.Noise;
import dev.kinora.animatic.paint.Paths;
import io.github.humbleui.skija.BlendMode;

/** What is built into houses and practices: stairs, lifts, basins, washing machines, benches, treatment chairs. */
final class Fittings {
    private static final int WHITE = 0xFFEEF0EE;
    private static final int STEEL = 0xFFB4BAC0;

    private Fittings() {}

    /** A flight of stairs along the wall with a banister. */
    static void stairs(Bench b, double x, double z, long seed) {
        double rise = 0.19;
        double run = 0.26;
        int n = (int) Math.min(15, (b.room().height() - 0.2) / rise);
        double l = x - n * run / 2;
        double f = z - 0.95;
        int wood = b.scheme().wood();
        b.contact(l, l + n * run, f, z);
        for (int i = 0; i < n; i++) {
            double a = l + i * run;
            double y = (i + 1) * rise;
            b.box(a, 0, f, a + run, y - 0.035, z, Colours.mix(b.scheme().trim(), 0xFFFFFFFF, 0.2));
            b.box(a - 0.03, y - 0.035, f - 0.03, a + run, y, z, wood);
        }
        b.front(f - 0.03, p -> {
            int rail = b.tone(b.scheme().darkWood(), x, 1.4, f);
            int white = b.tone(b.scheme().trim(), x, 1, f);
            for (int i = 0; i < n; i++) {
                for (double d : new double[] {0.06, 0.19}) {
                    double a = l + i * run + d;
                    double y = (i + 1) * rise;
                    p.stroke(Paths.line(a, -y, a, -y - 0.86 - (d - 0.13) * rise / run), 0.026, white);
                }
            }
            p.stroke(Paths.line(l - 0.02, -rise - 0.80, l + n * run, -n * rise - 0.93), 0.065, rail);
            p.lit(Paths.box(l - 0.12, -rise - 0.98, l + 0.02, 0, 0.015), rail, 0.05);
            p.lit(Paths.oval(l - 0.05, -rise - 1.03, 0.08, 0.07), rail, 0.05);
        });
    }

    /** The doors of a lift between frames of steel, a lamp with the floor above, buttons beside. */
    static void lift(Bench b, double x, double z, long seed) {
        b.box(x - 0.86, 0, z - 0.06, x + 0.86, 2.36, z, 0xFF8A8E94);
        b.front(z - 0.062, p -> {
            for (double way : new double[] {-1, 1}) {
                double l = Math.min(x, x + way * 0.68);
                int c = b.tone(STEEL, x, 1.2, z);
                p.gradient(
                        Paths.box(l + 0.004, -2.14, l + 0.676, 0, 0),
                        l,
                        0,
                        l + 0.68,
                        0,
                        Colours.scale(c, 0.82),
                        Colours.mix(c, 0xFFFFFFFF, 0.4),
                        c,
                        Colours.scale(c, 0.85));
            }
            p.stroke(Paths.line(x, -2.14, x, 0), 0.014, 0xFF2A2C30);
            p.fill(Paths.box(x - 0.22, -2.33, x + 0.22, -2.19, 0.01), 0xFF121416);
            p.fill(Paths.polygon(x - 0.12, -2.23, x - 0.06, -2.3, x, -2.23), 0xFFF0A030);
            p.stroke(Paths.line(x + 0.07, -2.29, x + 0.14, -2.29, x + 0.08, -2.225), 0.018, 0xFFF0A030);
            p.lit(Paths.box(x + 1.0, -1.3, x + 1.16, -0.98, 0.01), b.tone(STEEL, x, 1.1, z), 0.02);
            for (double y : new double[] {1.22, 1.08}) {
                p.fill(Paths.oval(x + 1.08, -y, 0.035, 0.035), 0xFFFFD890);
                p.glow(x + 1.08, -y, 0.12, 0x90FFD080, BlendMode.SCREEN);
            }
        });
    }

    /** A basin on a cabinet with a tap, a lit mirror above it. */
    static void basin(Bench b, double x, double z, long seed) {
        double f = z - 0.5;
        b.contact(x - 0.55, x + 0.55, f, z);
        b.box(x - 0.52, 0.12, f + 0.04, x + 0.52, 0.72, z, b.scheme().wood());
        b.front(f + 0.038, p -> {
            for (double a : new double[] {x - 0.48, x + 0.02}) {
                p.innerEdge(
                        Paths.box(a, -0.68, a + 0.46, -0.16, 0.01), 0.012, 0.012, 0.01, 0x60080402, BlendMode.SRC_OVER);
            }
        });
        b.box(x - 0.56, 0.72, f, x + 0.56, 0.84, z, WHITE);
        b.front(z - 0.12, p -> {
            p.stroke(
                    Paths.curve(x, -0.84, x, -1.06, x, -1.1, x + 0.01, -1.04, x + 0.01, -0.98),
                    0.03,
                    b.tone(STEEL, x, 1, z));
            p.lit(
                    Paths.box(x - 0.42, -1.0, x - 0.32, -0.84, 0.02),
                    b.tone(b.scheme().accent(), x, 1, z),
                    0.03);
        });
        b.front(z - 0.03, p -> {
            var glass = Paths.box(x - 0.44, -2.05, x + 0.44, -1.15, 0.03);
            p.soft(Paths.box(x - 0.46, -2.05, x + 0.48, -1.1, 0.03), 0.04, 0x50080402);
            p.gradient(glass, x, -2.05, x, -1.15, 0xFFE8F2F4, 0xFFB8CCD0, 0xFF98ACB2);
            Displays.glass(p, x - 0.44, -2.05, x + 0.44, -1.15);
            p.fill(Paths.box(x - 0.3, -2.16, x + 0.3, -2.1, 0.02), 0xFFFFF4DC);
            p.glow(x, -2.1, 0.6, 0x70FFF0D0, BlendMode.SCREEN);
        });
    }

    /** A lavatory with its cistern. */
    static void toilet(Bench b, double x, double z, long seed) {
        b.contact(x - 0.24, x + 0.24, z - 0.65, z);
        b.box(x - 0.22, 0.44, z - 0.2, x + 0.22, 0.86, z, WHITE);
        double m = z - 0.35;
        b.front(m, p -> {
            int c = b.tone(WHITE, x, 0.4, m);
            p.lit(
                    Paths.blob(
                            x - 0.12, 0, x - 0.13, -0.2, x - 0.22, -0.4, x + 0.22, -0.4, x + 0.13, -0.2, x + 0.12, 0),
                    c,
                    0.12);
            p.lit(Paths.oval(x, -0.42, 0.235, 0.06), c, 0.05);
            p.lit(Paths.box(x - 0.2, -0.88, x + 0.2, -0.44, 0.08), Colours.scale(c, 0.96), 0.1);
        });
    }

    /** Washing machines in a row, their round doors full of clothes. */
    static void washers(Bench b, double x, double z, long seed) {
        double f = z - 0.65;
        b.contact(x - 1.4, x + 1.4, f, z);
        for (int i = 0; i < 4; i++) {
            double l = x - 1.36 + i * 0.68;
            b.box(l, 0.03, f, l + 0.65, 0.95, z, WHITE);
            double c = l + 0.325;
            long s = Noise.mix(seed + i);
            b.front(f - 0.003, p -> {
                p.fill(Paths.box(l + 0.02, -0.93, l + 0.63, -0.8, 0.01), b.tone(0xFFC8D0D4, c, 0.9, f));
                p.fill(Paths.oval(l + 0.12, -0.865, 0.035, 0.035), 0xFF5A6068);
                p.fill(Paths.box(l + 0.35, -0.9, l + 0.56, -0.83, 0.008), 0xFF1A3A44);
                p.fill(Paths.box(l + 0.37, -0.885, l + 0.45, -0.845, 0.004), 0xFF5AE0C0);
                p.lit(Paths.oval(c, -0.42, 0.25, 0.25), b.tone(STEEL, c, 0.4, f), 0.06);
                var door = Paths.oval(c, -0.42, 0.195, 0.195);
                p.fill(door, 0xFF26343E);
                p.inside(door, () -> {
                    int[] cloths = {0xFFB84A42, 0xFF3E5A8A, 0xFFE6DAC4, 0xFFD8A04A, 0xFF6A8A5A};
                    for (int k = 0; k < 7; k++) {
                        p.lit(
                                Paths.oval(
                                        c - 0.15 + 0.3 * Noise.at(s, k),
                                        -0.3 - 0.14 * Noise.at(s, 10 + k),
                                        0.09,
                                        0.06,
                                        3 * Noise.at(s, 20 + k)),
                                cloths[(int) (Noise.at(s, 30 + k) * 5)],
                                0.05);
                    }
                    p.gradient(
                            Paths.box(c - 0.2, -0.62, c + 0.2, -0.2, 0),
                            c - 0.2,
                            -0.62,
                            c + 0.2,
                            -0.2,
                            0x60E8F8FF,
                            0x10E8F8FF);
                });
            });
        }
        b.box(x - 1.4, 0.95, f, x + 1.4, 1.0, z, 0xFF7A8A94);
        for (int i = 0; i < 2; i++) {
            double a = x - 0.7 + i * 1.2;
            b.front(z - 0.3, p -> {
                Goods.cloth(p, new Goods.Cell(a, -1.0, 0.42, 0.34, c -> b.tone(c, a, 1.1, z), seed + 3));
            });
        }
    }

    /** A counter with panes between clerk and customer, as in a bank. */
    static void teller(Bench b, double x, double z, long seed) {
        double l = x - 1.9;
        double r = x + 1.9;
        double f = z - 0.6;
        int wood = Colours.mix(b.scheme().darkWood(), 0xFF5A3A24, 0.4);
        b.contact(l, r, f, z);
        b.box(l, 0, f, r, 1.06, z, wood);
        b.front(f - 0.003, p -> {
            for (double a = l + 0.08; a < r - 0.4; a += 0.625) {
                p.innerEdge(
                        Paths.box(a, -0.95, a + 0.54, -0.16, 0.01),
                        0.014,
                        0.014,
                        0.012,
                        0x80080402,
                        BlendMode.SRC_OVER);
                p.stroke(Paths.box(a + 0.05, -0.9, a + 0.49, -0.21, 0.01), 0.01, 0x60E8C070);
            }
        });
        b.box(l - 0.05, 1.06, f - 0.06, r + 0.05, 1.12, z, 0xFFD8D2C6);
        double m = z - 0.3;
        b.front(m, p -> {
            int brass = b.tone(0xFFC8983E, x, 1.5, m);
            for (int i = 0; i < 3; i++) {
                double a = l + 0.1 + i * 1.25;
                Displays.glass(p, a, -1.95, a + 1.1, -1.3);
                Displays.glass(p, a, -1.3, a + 0.35, -1.12);
                Displays.glass(p, a + 0.75, -1.3, a + 1.1, -1.12);
                p.lit(Paths.box(a + 0.35, -2.14, a + 0.75, -1.98, 0.01), b.tone(0xFF24402E, x, 2, m), 0.02);
                p.stroke(Paths.line(a + 0.45, -2.06, a + 0.65, -2.06), 0.03, brass);
            }
            for (int i = 0; i <= 3; i++) {
                double a = l + 0.02 + i * 1.25;
                p.lit(Paths.box(a - 0.03, -2.02, a + 0.05, -1.12, 0.01), brass, 0.03);
            }
            p.lit(Paths.box(l - 0.02, -2.02, r + 0.02, -1.96, 0.01), brass, 0.03);
        });
    }

    /** The round door of a vault. */
    static void vault(Bench b, double x, double z, long seed) {
        b.box(x - 0.95, 0, z - 0.1, x + 0.95, 2.1, z, 0xFF5A6068);
        b.front(z - 0.12, p -> {
            int steel = b.tone(STEEL, x, 1, z);
            p.soft(Paths.oval(x + 0.03, -1.0, 0.87, 0.87), 0.05, 0x80000000);
            p.lit(Paths.oval(x, -1.05, 0.85, 0.85), Colours.scale(steel, 0.75), 0.2);
            p.lit(Paths.oval(x, -1.05, 0.7, 0.7), steel, 0.3);
            for (int i = 0; i < 12; i++) {
                double a = i * Math.PI / 6;
                p.lit(Paths.oval(x + 0.775 * Math.cos(a), -1.05 + 0.775 * Math.sin(a), 0.04, 0.04), steel, 0.03);
            }
            for (int i = 0; i < 5; i++) {
                double a = i * Math.PI * 0.4 - 0.3;
                p.stroke(
                        Paths.line(x, -1.05, x + 0.36 * Math.cos(a), -1.05 + 0.36 * Math.sin(a)),
                        0.045,
                        Colours.scale(steel, 0.6));
            }
            p.stroke(Paths.oval(x, -1.05, 0.3, 0.3), 0.04, Colours.scale(steel, 0.55));
            p.lit(Paths.oval(x, -1.05, 0.09, 0.09), b.tone(0xFFC8983E, x, 1, z), 0.05);
        });
    }

    /** A table with a white cloth, plates, glasses and a candle. */
    static void laidTable(Bench b, double x, double z, long seed) {
        double l = x - 0.62;
        double r = x + 0.62;
        double f = z - 0.8;
        Seating.chair(b, l - 0.3, z - 0.1, seed);
        Seating.chair(b, r + 0.3, z - 0.1, seed + 1);
        b.contact(l, r, f, z);
        b.box(l, 0.26, f, r, 0.76, z, 0xFFF2EEE6);
        b.front(f - 0.003, p -> {
            for (double a = l + 0.1; a < r; a += 0.19) {
                p.softStroke(Paths.line(a, -0.74, a + 0.02, -0.27), 0.03, 0.02, 0x28403020);
            }
        });
        b.box(l + 0.5, 0, z - 0.45, r - 0.5, 0.26, z - 0.35, b.scheme().darkWood());
        double m = z - 0.4;
        b.front(m, p -> {
            for (double way : new double[] {-1, 1}) {
                double a = x + way * 0.36;
                p.lit(Paths.oval(a, -0.775, 0.17, 0.028), b.tone(0xFFFAF8F4, a, 0.8, m), 0.03);
                p.lit(
                        Paths.polygon(a - 0.06, -0.79, a + 0.06, -0.79, a, -0.93),
                        b.tone(b.scheme().accent(), a, 0.8, m),
                        0.04);
                double g = x + way * 0.15;
                p.stroke(Paths.line(g, -0.77, g, -0.9), 0.012, 0xC0E8F4F8);
                p.fill(
                        Paths.blob(g - 0.045, -1.05, g + 0.045, -1.05, g + 0.04, -0.94, g, -0.9, g - 0.04, -0.94),
                        0x70E8F4F8);
                p.fill(Paths.blob(g - 0.042, -0.99, g + 0.042, -0.99, g, -0.9), 0xC08A1E2E);
            }
            p.lit(Paths.box(x - 0.02, -0.98, x + 0.02, -0.77, 0.006), b.tone(0xFFF8F0DC, x, 0.9, m), 0.02);
            p.fill(Paths.blob(x - 0.014, -0.99, x, -1.07, x + 0.014, -0.99), 0xFFFFD070);
            p.glow(x, -1.02, b.dark() ? 0.6 : 0.3, 0xA0FFC060, BlendMode.SCREEN);
        });
    }
}
