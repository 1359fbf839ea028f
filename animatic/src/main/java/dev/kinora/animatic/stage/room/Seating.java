package dev.kinora.animatic.stage.room;

import dev.kinora.animatic.paint.Colours;
import dev.kinora.animatic.paint.Noise;
import dev.kinora.animatic.paint.Paths;
import dev.kinora.animatic.paint.Pen;

/** What one sits or lies on. */
final class Seating {
    private Seating() {}

    static void sofa(Bench b, double x, double z, long seed) {
        upholstered(b, x, z, 2.15, 3, seed);
        throwOver(
                b,
                x + (Noise.at(seed, 4) < 0.5 ? -0.92 : 0.92),
                z - 0.92,
                b.scheme().second());
    }

    static void armchair(Bench b, double x, double z, long seed) {
        upholstered(b, x, z, 0.95, 1, seed);
    }

    private static void upholstered(Bench b, double x, double z, double w, int seats, long seed) {
        int cloth = seats > 1 ? b.scheme().cloth() : b.scheme().accent();
        int dark = Colours.scale(cloth, 0.72);
        double l = x - w / 2;
        double r = x + w / 2;
        double front = z - 0.9;
        b.contact(l - 0.05, r + 0.05, front, z);
        for (double leg : new double[] {l + 0.1, r - 0.14}) {
            b.box(
                    leg,
                    0,
                    front + 0.05,
                    leg + 0.05,
                    0.13,
                    front + 0.1,
                    b.scheme().darkWood());
        }
        b.front(z - 0.3, p -> {
            int tone = b.tone(cloth, x, 0.7, z - 0.3);
            p.lit(Paths.box(l + 0.06, -0.88, r - 0.06, -0.3, 0.09), tone, 0.5);
            double seat = (w - 0.36) / seats;
            for (int i = 0; i < seats; i++) {
                double a = l + 0.18 + i * seat;
                p.lit(Paths.box(a + 0.01, -0.84, a + seat - 0.01, -0.36, 0.08), b.tone(cloth, a, 0.7, z - 0.3), 0.34);
            }
        });
        b.box(l + 0.14, 0.12, front + 0.04, r - 0.14, 0.32, z - 0.2, dark);
        b.front(front + 0.02, p -> {
            double seat = (w - 0.36) / seats;
            for (int i = 0; i < seats; i++) {
                double a = l + 0.18 + i * seat;
                p.lit(
                        Paths.box(a + 0.008, -0.47, a + seat - 0.008, -0.29, 0.055),
                        b.glow().tone(cloth, a, 0.45, front, 0, 0.6, -0.8),
                        0.16);
            }
        });
        for (double arm : new double[] {l, r - 0.2}) {
            b.box(arm + 0.02, 0.1, front + 0.02, arm + 0.18, 0.55, z - 0.4, Colours.scale(cloth, 0.9));
            b.front(
                    front,
                    p -> p.lit(Paths.box(arm, -0.62, arm + 0.2, -0.1, 0.085), b.tone(cloth, arm, 0.5, front), 0.2));
        }
        int pillows = seats == 1 ? 1 : 3;
        for (int i = 0; i < pillows; i++) {
            double at = seats == 1 ? x : i == 0 ? l + 0.42 : i == 1 ? r - 0.44 : r - 0.78;
            cushion(
                    b,
                    at,
                    0.62,
                    z - 0.42,
                    i % 2 == 0 && seats > 1 ? b.scheme().accent() : b.scheme().second(),
                    seed + i);
        }
    }

    /** A square pillow that leans. */
    static void cushion(Bench b, double x, double y, double z, int colour, long seed) {
        double turn = Noise.between(seed, 6, -0.22, 0.22);
        int tone = b.tone(colour, x, y, z);
        b.front(
                z,
                p -> p.moved(x, -y, turn, 1, () -> {
                    p.soft(Paths.oval(0.01, 0.16, 0.21, 0.05), 0.03, 0x66080402);
                    p.lit(
                            Paths.blob(
                                    -0.21, -0.20, -0.08, -0.165, 0.08, -0.165, 0.21, -0.20, 0.18, 0, 0.20, 0.19, 0,
                                    0.165, -0.20, 0.19, -0.18, 0),
                            tone,
                            0.32);
                    if (Noise.at(seed, 8) < 0.6) {
                        int line = Colours.fade(Colours.mix(tone, 0xFFFFF4E0, 0.45), 0.55);
                        for (int i = -2; i <= 2; i++) {
                            p.stroke(Paths.curve(-0.17, i * 0.06, 0, i * 0.052, 0.17, i * 0.06), 0.009, line);
                        }
                    }
                }));
    }

    private static void throwOver(Bench b, double x, double z, int colour) {
        b.front(z - 0.005, p -> {
            int tone = b.tone(colour, x, 0.5, z);
            p.lit(
                    Paths.blob(
                            x - 0.13, -0.65, x + 0.13, -0.65, x + 0.125, -0.42, x + 0.14, -0.2, x, -0.185, x - 0.14,
                            -0.2, x - 0.12, -0.42),
                    tone,
                    0.24);
            for (int i = -4; i <= 4; i++) {
                p.stroke(Paths.line(x + i * 0.03, -0.2, x + i * 0.031, -0.145), 0.007, Colours.fade(tone, 0.9));
            }
            for (int i = 0; i < 3; i++) {
                p.stroke(
                        Paths.line(x - 0.13, -0.28 - i * 0.05, x + 0.13, -0.28 - i * 0.05),
                        0.014,
                        Colours.fade(b.tone(b.scheme().accent(), x, 0.4, z), 0.6));
            }
        });
    }

    static void bed(Bench b, double x, double z, long seed) {
        double l = x - 0.9;
        double r = x + 0.9;
        double foot = z - 2.0;
        int cover = b.scheme().cloth();
        b.contact(l - 0.05, r + 0.05, foot, z);
        b.box(l - 0.05, 0, z - 0.09, r + 0.05, 1.12, z, b.scheme().darkWood());
        b.front(z - 0.09, p -> {
            for (int i = 0; i < 3; i++) {
                double a = l + 0.04 + i * 0.58;
                p.innerEdge(
                        Paths.box(a, -1.04, a + 0.54, -0.5, 0.03),
                        0.012,
                        0.012,
                        0.01,
                        0x66000000,
                        io.github.humbleui.skija.BlendMode.SRC_OVER);
            }
        });
        b.box(l, 0.08, foot, r, 0.3, z - 0.1, b.scheme().wood());
        b.box(l + 0.02, 0.3, foot + 0.02, r - 0.02, 0.5, z - 0.1, 0xFFF0E8DA);
        for (double at : new double[] {x - 0.44, x + 0.44}) {
            b.front(
                    z - 0.3,
                    p -> p.lit(
                            Paths.blob(
                                    at - 0.36, -0.50, at - 0.34, -0.72, at, -0.76, at + 0.34, -0.72, at + 0.36, -0.50,
                                    at, -0.47),
                            b.tone(0xFFF4EEE4, at, 0.7, z - 0.3),
                            0.3));
        }
        cushion(b, x - 0.2, 0.68, z - 0.48, b.scheme().accent(), seed + 1);
        cushion(b, x + 0.24, 0.66, z - 0.5, b.scheme().second(), seed + 2);
        b.box(l - 0.03, 0.5, foot - 0.02, r + 0.03, 0.55, z - 0.75, cover);
        b.front(foot - 0.03, p -> {
            int tone = b.tone(cover, x, 0.4, foot);
            double[] xy = new double[2 * 15];
            for (int i = 0; i < 13; i++) {
                xy[2 * i] = l - 0.04 + i * 1.88 / 12;
                xy[2 * i + 1] = -0.16 - 0.025 * Math.sin(i * 1.9 + seed % 7);
            }
            xy[26] = r + 0.04;
            xy[27] = -0.555;
            xy[28] = l - 0.04;
            xy[29] = -0.555;
            p.lit(Paths.polygon(xy), tone, 0.5);
            folds(p, l, r, tone, seed);
        });
    }

    private static void folds(Pen p, double l, double r, int tone, long seed) {
        for (int i = 0; i < 9; i++) {
            double a = l + 0.1 + (r - l - 0.2) * Noise.at(seed, 30 + i);
            int c = Colours.fade(i % 2 == 0 ? Colours.scale(tone, 0.55) : Colours.mix(tone, 0xFFFFFFFF, 0.3), 0.4);
            p.softStroke(Paths.curve(a, -0.53, a + 0.02, -0.36, a + 0.01, -0.2), 0.03, 0.012, c);
        }
    }

    static void chair(Bench b, double x, double z, long seed) {
        wooden(b, x, z, b.scheme().wood());
    }

    /** A plain chair with its back at depth {@code z}, facing the camera. */
    static void wooden(Bench b, double x, double z, int wood) {
        double f = z - 0.42;
        b.contact(x - 0.22, x + 0.22, f, z);
        for (double s : new double[] {-0.2, 0.16}) {
            b.box(x + s, 0, z - 0.05, x + s + 0.04, 0.94, z, wood);
        }
        for (double y : new double[] {0.62, 0.76, 0.88}) {
            b.box(x - 0.2, y, z - 0.04, x + 0.2, y + 0.055, z - 0.01, wood);
        }
        for (double s : new double[] {-0.2, 0.16}) {
            b.box(x + s, 0, f, x + s + 0.04, 0.44, f + 0.04, Colours.scale(wood, 0.9));
        }
        b.box(x - 0.22, 0.43, f - 0.01, x + 0.22, 0.475, z, wood);
    }
}
