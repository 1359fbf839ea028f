package dev.kinora.animatic.stage.room;

import dev.kinora.animatic.paint.Colours;
import dev.kinora.animatic.paint.Noise;
import dev.kinora.animatic.paint.Paths;
import io.github.humbleui.skija.BlendMode;

/** What people lie, sit and sleep on where they are cared for: sauna benches, couches, treatment chairs, cribs, pilots' seats. */
final class Comforts {
    private static final int WHITE = 0xFFEEF0EE;
    private static final int STEEL = 0xFFB4BAC0;

    private Comforts() {}

    /** Two steps of pale wood to sit on, a stove with stones beside them. */
    static void saunaBench(Bench b, double x, double z, long seed) {
        int pine = 0xFFD8A868;
        b.contact(x - 1.6, x + 1.6, z - 1.3, z);
        for (int step = 1; step >= 0; step--) {
            double y = step == 1 ? 0.95 : 0.48;
            double back = step == 1 ? z : z - 0.62;
            b.box(x - 1.55, 0, back - 0.6, x + 1.55, y - 0.06, back - 0.5, Colours.scale(pine, 0.55));
            for (int i = 0; i < 4; i++) {
                b.box(
                        x - 1.6,
                        y - 0.05,
                        back - 0.62 + i * 0.15,
                        x + 1.6,
                        y,
                        back - 0.5 + i * 0.15,
                        Colours.scale(pine, 0.94 + 0.12 * Noise.at(seed, i + step * 7L)));
            }
        }
        b.front(z - 0.5, p -> {
            p.lit(Paths.box(x + 0.5, -1.2, x + 0.78, -0.96, 0.02), b.tone(0xFF9A6A3A, x, 1, z), 0.08);
            p.stroke(Paths.line(x + 0.66, -1.1, x + 0.9, -1.42), 0.025, b.tone(0xFFC89A62, x, 1.2, z));
            Goods.cloth(
                    p,
                    new Goods.Cell(
                            x - 0.8, -0.95, 0.5, 0.3, c -> b.tone(Colours.mix(c, 0xFFF4F0E8, 0.7), x, 1, z), seed));
        });
    }

    /** A stove of steel full of hot stones. */
    static void saunaStove(Bench b, double x, double z, long seed) {
        double f = z - 0.5;
        b.contact(x - 0.35, x + 0.35, f, z);
        b.box(x - 0.32, 0.04, f, x + 0.32, 0.62, z, 0xFF3A3836);
        b.front(f - 0.003, p -> {
            p.fill(Paths.box(x - 0.22, -0.42, x + 0.22, -0.18, 0.02), 0xFF1A0C08);
            p.glow(x, -0.28, 0.4, 0xC0FF7A28, BlendMode.SCREEN);
        });
        b.front(f + 0.1, p -> {
            for (int i = 0; i < 18; i++) {
                double a = x - 0.26 + 0.52 * Noise.at(seed, i);
                double y = -0.64 - 0.16 * Noise.at(seed, 30 + i);
                p.lit(
                        Paths.oval(a, y, 0.075, 0.055),
                        b.tone(Colours.scale(0xFF7A7672, 0.7 + 0.5 * Noise.at(seed, 60 + i)), a, 0.7, z),
                        0.05);
            }
            for (int i = 0; i < 5; i++) {
                double a = x - 0.2 + i * 0.1;
                p.softStroke(
                        Paths.curve(a, -0.85, a + 0.1, -1.2, a - 0.06, -1.6, a + 0.1, -2.0), 0.16, 0.1, 0x24FFFFFF);
            }
        });
    }

    /** A couch for massages with towels, candles beside it. */
    static void massage(Bench b, double x, double z, long seed) {
        double f = z - 0.8;
        b.contact(x - 1.0, x + 1.0, f, z);
        for (double a : new double[] {x - 0.9, x + 0.82}) {
            b.box(a, 0, f + 0.1, a + 0.08, 0.6, z - 0.1, b.scheme().darkWood());
        }
        b.box(x - 1.0, 0.58, f, x + 1.0, 0.74, z, 0xFFF2ECE0);
        b.box(x - 0.3, 0.52, f - 0.02, x + 0.75, 0.77, z, b.scheme().accent());
        b.front(f + 0.3, p -> {
            p.lit(Paths.box(x - 0.95, -0.9, x - 0.55, -0.74, 0.07), b.tone(0xFFFAF6EE, x, 0.8, z), 0.08);
            for (int i = 0; i < 3; i++) {
                p.lit(Paths.oval(x + 0.1 + i * 0.18, -0.8, 0.07, 0.035), b.tone(0xFF3A3A3E, x, 0.8, z), 0.04);
            }
        });
    }

    /** Candles of different heights on a tray. */
    static void candles(Bench b, double x, double z, long seed) {
        b.box(x - 0.35, 0, z - 0.4, x + 0.35, 0.5, z, b.scheme().darkWood());
        b.front(z - 0.3, p -> {
            for (int i = 0; i < 5; i++) {
                double a = x - 0.26 + i * 0.13;
                double h = 0.12 + 0.22 * Noise.at(seed, i);
                p.lit(Paths.box(a - 0.04, -0.5 - h, a + 0.04, -0.5, 0.012), b.tone(0xFFF4E8D0, a, 0.7, z), 0.04);
                p.fill(Paths.blob(a - 0.018, -0.53 - h, a, -0.62 - h, a + 0.018, -0.53 - h), 0xFFFFD070);
                p.glow(a, -0.56 - h, 0.34, 0xB0FFB858, BlendMode.SCREEN);
            }
        });
    }

    /** A dentist's chair with its lamp and tray. */
    static void dentalChair(Bench b, double x, double z, long seed) {
        double m = z - 0.6;
        b.contact(x - 0.9, x + 0.9, m - 0.3, m + 0.3);
        b.front(m, p -> {
            int hide = b.tone(0xFF4FA0A8, x, 0.7, m);
            int white = b.tone(WHITE, x, 0.7, m);
            int steel = b.tone(STEEL, x, 1, m);
            p.lit(Paths.box(x - 0.3, -0.1, x + 0.3, 0, 0.03), white, 0.06);
            p.lit(Paths.box(x - 0.12, -0.5, x + 0.12, -0.08, 0.03), white, 0.1);
            p.lit(Paths.tube(x - 0.98, -0.42, 0.07, x - 0.5, -0.55, 0.10, x + 0.1, -0.56, 0.12), hide, 0.12);
            p.lit(Paths.tube(x + 0.05, -0.56, 0.12, x + 0.45, -0.86, 0.13, x + 0.75, -1.2, 0.10), hide, 0.12);
            p.lit(Paths.tube(x + 0.78, -1.22, 0.08, x + 0.9, -1.4, 0.075), Colours.scale(hide, 0.9), 0.08);
            p.lit(Paths.tube(x - 0.1, -0.78, 0.035, x + 0.35, -0.84, 0.035), white, 0.04);
            p.stroke(Paths.line(x + 1.0, 0, x + 1.0, -1.9, x + 0.25, -2.05, x + 0.15, -1.8), 0.045, steel);
            p.lit(Paths.oval(x + 0.12, -1.75, 0.2, 0.1), white, 0.06);
            p.fill(Paths.oval(x + 0.12, -1.7, 0.13, 0.045), 0xFFFFFBE8);
            p.glow(x + 0.12, -1.55, 0.7, 0x70FFF8E0, BlendMode.SCREEN);
            p.stroke(Paths.line(x + 1.0, -1.1, x - 0.05, -1.05), 0.035, steel);
            p.lit(Paths.box(x - 0.42, -1.08, x + 0.08, -1.03, 0.01), steel, 0.02);
            for (int i = 0; i < 4; i++) {
                p.stroke(Paths.line(x - 0.36 + i * 0.1, -1.08, x - 0.34 + i * 0.1, -1.24), 0.018, white);
            }
        });
    }

    /** A bed for a baby with bars, a mobile above it. */
    static void crib(Bench b, double x, double z, long seed) {
        double l = x - 0.65;
        double r = x + 0.65;
        double f = z - 0.7;
        int white = 0xFFF4EEE2;
        b.contact(l, r, f, z);
        b.box(l + 0.03, 0.4, f + 0.04, r - 0.03, 0.54, z - 0.04, 0xFFDCE8F0);
        b.front(z - 0.05, p -> {
            for (double a = l + 0.08; a < r; a += 0.12) {
                p.stroke(Paths.line(a, -1.0, a, -0.3), 0.025, b.tone(Colours.scale(white, 0.85), a, 0.7, z));
            }
        });
        b.front(f + 0.3, p -> {
            p.lit(
                    Paths.blob(l + 0.1, -0.54, l + 0.2, -0.7, r - 0.2, -0.68, r - 0.1, -0.54),
                    b.tone(b.scheme().accent(), x, 0.6, z),
                    0.1);
            Goods.toy(p, new Goods.Cell(l + 0.28, -0.58, 0.3, 0.42, c -> b.tone(c, x, 0.7, z), 0));
        });
        b.front(f, p -> {
            int c = b.tone(white, x, 0.7, f);
            for (double a = l + 0.1; a < r - 0.04; a += 0.12) {
                p.stroke(Paths.line(a, -0.92, a, -0.26), 0.03, c);
            }
            p.lit(Paths.box(l, -0.97, r, -0.9, 0.02), c, 0.03);
            p.lit(Paths.box(l, -0.32, r, -0.24, 0.02), c, 0.03);
            for (double a : new double[] {l, r - 0.07}) {
                p.lit(Paths.box(a, -1.08, a + 0.07, 0, 0.02), c, 0.04);
            }
            p.stroke(Paths.curve(r - 0.03, -1.0, r, -1.9, x + 0.1, -2.0), 0.03, c);
            int[] hues = {0xFFF0C03A, 0xFF7AB4E0, 0xFFE89AA8, 0xFF8AC08A};
            for (int i = 0; i < 4; i++) {
                double a = x - 0.2 + i * 0.16;
                p.stroke(Paths.line(x + 0.1, -2.0, a, -1.84 + 0.05 * (i % 2)), 0.008, 0xFF8A8A8A);
                p.lit(Paths.oval(a, -1.76 + 0.05 * (i % 2), 0.06, 0.055), b.tone(hues[i], a, 1.7, f), 0.05);
            }
        });
    }

    /** The seats of two pilots from behind, the yokes before them and the lit dials under the windscreen. */
    static void pilotSeats(Bench b, double x, double z, long seed) {
        b.box(x - 2.3, 0, z - 0.7, x + 2.3, 0.78, z - 0.05, 0xFF3A4048);
        b.front(z - 0.702, p -> {
            for (int i = 0; i < 14; i++) {
                double a = x - 2.05 + i * 0.315;
                boolean round = i % 3 == 0;
                int ink = new int[] {0xFF5AE0A0, 0xFF5AB4F0, 0xFFF0B84A}[(int) (Noise.at(seed, i) * 3)];
                p.fill(Paths.box(a - 0.13, -0.72, a + 0.13, -0.46, round ? 0.13 : 0.02), 0xFF0C1418);
                p.stroke(Paths.line(a - 0.08, -0.56 - 0.08 * Noise.at(seed, 30 + i), a + 0.08, -0.6), 0.02, ink);
                p.glow(a, -0.59, 0.2, Colours.fade(ink, 0.5), BlendMode.SCREEN);
                p.fill(Paths.oval(a, -0.36, 0.03, 0.03), i % 4 == 0 ? 0xFFE0483A : 0xFFC8CCD0);
            }
        });
        b.box(x - 0.24, 0, z - 1.3, x + 0.24, 0.6, z - 0.7, 0xFF343A42);
        for (double way : new double[] {-0.85, 0.85}) {
            double a = x + way;
            double m = z - 1.0;
            b.front(z - 0.85, p -> {
                int iron = b.tone(0xFF24262A, a, 1, z);
                p.stroke(Paths.line(a, -0.4, a, -0.92), 0.05, iron);
                p.stroke(Paths.curve(a - 0.22, -1.08, a - 0.16, -0.92, a + 0.16, -0.92, a + 0.22, -1.08), 0.05, iron);
            });
            b.contact(a - 0.3, a + 0.3, m - 0.2, m + 0.2);
            b.front(m, p -> {
                int hide = b.tone(0xFF4E5A68, a, 0.8, m);
                p.lit(Paths.box(a - 0.32, -0.5, a + 0.32, -0.06, 0.08), Colours.scale(hide, 0.8), 0.12);
                p.lit(Paths.box(a - 0.3, -1.12, a + 0.3, -0.34, 0.12), hide, 0.16);
                p.lit(Paths.box(a - 0.17, -1.36, a + 0.17, -1.1, 0.08), hide, 0.1);
                p.stroke(Paths.line(a - 0.2, -1.04, a - 0.16, -0.42), 0.04, b.tone(0xFF2A2E34, a, 0.8, m));
                p.stroke(Paths.line(a + 0.2, -1.04, a + 0.16, -0.42), 0.04, b.tone(0xFF2A2E34, a, 0.8, m));
            });
        }
    }
}
