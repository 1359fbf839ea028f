package dev.kinora.animatic.stage.room;

import dev.kinora.animatic.paint.Colours;
import dev.kinora.animatic.paint.Noise;
import dev.kinora.animatic.paint.Paths;
import io.github.humbleui.skija.BlendMode;

/** What tells halls apart: a hoop, pews, chandeliers, stained glass, a surgeon's lamp, a forge. */
final class Venues {
    private static final int GOLD = 0xFFD2A54A;
    private static final int STEEL = 0xFFB9C0C6;
    private static final int[] GLASS = {0xFFC8322E, 0xFF2F62C0, 0xFFE0A52E, 0xFF3A8C54, 0xFF7A3E9A, 0xFF3AA0B4};

    private Venues() {}

    /** A board on the wall with a hoop and a net. */
    static void hoop(Bench b, double x, double z, long seed) {
        double low = 2.32;
        b.box(x - 0.05, low + 0.2, z - 0.5, x + 0.05, low + 0.3, z, 0xFF3A3E46);
        b.front(z - 0.5, p -> {
            p.lit(Paths.box(x - 0.9, -low - 1.05, x + 0.9, -low, 0.03), b.tone(0xFFF2F2EE, x, low + 0.5, z), 0.05);
            p.stroke(
                    Paths.box(x - 0.86, -low - 1.01, x + 0.86, -low - 0.04, 0.02), 0.05, b.tone(0xFFB8342C, x, low, z));
            p.stroke(Paths.box(x - 0.28, -low - 0.6, x + 0.28, -low - 0.18, 0.01), 0.04, b.tone(0xFFB8342C, x, low, z));
        });
        b.front(z - 0.85, p -> {
            int net = Colours.fade(b.tone(0xFFF4F0E8, x, low, z), 0.85);
            for (int i = -3; i <= 3; i++) {
                p.stroke(Paths.line(x + i * 0.075, -low - 0.14, x + i * 0.045, -low + 0.28), 0.012, net);
            }
            p.stroke(Paths.oval(x, -low - 0.14, 0.24, 0.06), 0.035, b.tone(0xFFE0622A, x, low, z));
        });
    }

    /** A bench of a church, seen from its back. */
    static void pew(Bench b, double x, double z, long seed) {
        double f = z - 0.5;
        int wood = Colours.mix(b.scheme().darkWood(), 0xFF6A4226, 0.4);
        b.contact(x - 1.2, x + 1.2, f, z);
        b.box(x - 1.15, 0, f + 0.05, x + 1.15, 0.44, z, wood);
        b.box(x - 1.15, 0.44, f, x + 1.15, 0.92, f + 0.06, Colours.scale(wood, 1.12));
        b.front(f - 0.003, p -> {
            for (double a = x - 1.05; a < x + 1; a += 0.43) {
                p.innerEdge(
                        Paths.box(a, -0.82, a + 0.34, -0.2, 0.01), 0.012, 0.012, 0.01, 0x70080402, BlendMode.SRC_OVER);
            }
        });
        for (double side : new double[] {x - 1.2, x + 1.14}) {
            b.box(side, 0, f - 0.02, side + 0.06, 1.02, z, Colours.scale(wood, 0.85));
        }
    }

    /** A ring of candles on a chain, three tiers of crystal under it. */
    static void chandelier(Bench b, double x, double z, long seed) {
        double y = Math.min(2.5, b.room().height() - 0.7);
        double m = z - 0.9;
        b.front(m, p -> {
            p.glow(x, -y, 1.7, 0x70FFD898, BlendMode.SCREEN);
            int gold = b.tone(GOLD, x, y, m);
            p.stroke(Paths.line(x, -b.room().height(), x, -y - 0.35), 0.03, gold);
            p.lit(Paths.oval(x, -y - 0.32, 0.09, 0.12), gold, 0.08);
            for (int tier = 0; tier < 2; tier++) {
                double r = tier == 0 ? 0.72 : 0.40;
                double h = -y + (tier == 0 ? 0.06 : -0.24);
                p.stroke(Paths.oval(x, h, r, r * 0.16), 0.04, gold);
                int n = tier == 0 ? 9 : 6;
                for (int i = 0; i < n; i++) {
                    double a = Math.PI * (i + 0.5) / n;
                    double cx = x - r * Math.cos(a);
                    double cy = h + r * 0.16 * Math.sin(a);
                    p.stroke(Paths.line(x, -y - 0.3, cx, cy), 0.016, Colours.fade(gold, 0.8));
                    p.fill(Paths.box(cx - 0.02, cy - 0.14, cx + 0.02, cy, 0.006), 0xFFFFF4DC);
                    p.fill(Paths.oval(cx, cy - 0.19, 0.022, 0.045), 0xFFFFD070);
                    p.glow(cx, cy - 0.18, 0.16, 0xB0FFC870, BlendMode.SCREEN);
                    p.fill(Paths.polygon(cx - 0.022, cy + 0.03, cx + 0.022, cy + 0.03, cx, cy + 0.15), 0xC0E8F2FF);
                }
            }
            p.fill(Paths.polygon(x - 0.05, -y + 0.16, x + 0.05, -y + 0.16, x, -y + 0.38), 0xC0E8F2FF);
        });
    }

    /** A tall pointed window of coloured glass. */
    static void stained(Bench b, double x, double z, long seed) {
        double sill = 1.15;
        double top = Math.min(4.2, b.room().height() - 0.5);
        double w = 0.62;
        double shoulder = top - 0.9;
        double lit = b.dark() ? 0.30 : 1;
        b.front(z - 0.02, p -> {
            var arch = Paths.polygon(
                    x - w,
                    -sill,
                    x - w,
                    -shoulder,
                    x - w * 0.72,
                    -shoulder - 0.48,
                    x,
                    -top,
                    x + w * 0.72,
                    -shoulder - 0.48,
                    x + w,
                    -shoulder,
                    x + w,
                    -sill);
            if (!b.dark()) {
                p.glow(x, -(sill + top) / 2, 1.9, 0x50FFE2B0, BlendMode.SCREEN);
            }
            p.stroke(arch, 0.22, b.tone(Colours.mix(b.scheme().wall(), 0xFFD8CCB8, 0.5), x, 2, z));
            p.inside(arch, () -> {
                int rows = (int) Math.ceil((top - sill) / 0.21);
                for (int i = 0; i < rows; i++) {
                    for (int k = -3; k < 3; k++) {
                        double a = x + k * 0.21;
                        double y = -sill - i * 0.21;
                        int hue = GLASS[(int) (Noise.at(seed, i * 17L + Math.abs(k * 2 + 1)) * GLASS.length)];
                        int shine = Colours.scale(Colours.mix(hue, 0xFFFFF2D0, 0.22), lit);
                        p.fill(Paths.polygon(a, y, a + 0.21, y, a + 0.21, y - 0.21, a, y - 0.21), shine);
                        p.stroke(Paths.line(a, y, a + 0.21, y - 0.21), 0.014, 0xC0141210);
                        p.stroke(Paths.line(a, y, a, y - 0.21), 0.012, 0xC0141210);
                    }
                }
                figure(p, x, sill + 0.35, top - 0.75, lit, seed);
            });
            p.stroke(Paths.line(x, -sill, x, -sill - 0.3), 0.03, 0xFF1A1816);
        });
    }

    /** A saint in the glass: a robe, hands, a face with a halo. */
    private static void figure(
            dev.kinora.animatic.paint.Pen p, double x, double low, double high, double lit, long seed) {
        double tall = high - low;
        int robe = Colours.scale(GLASS[(int) (Noise.at(seed, 3) * GLASS.length)], lit);
        int cloak = Colours.scale(GLASS[(int) (Noise.at(seed, 4) * GLASS.length)], 1.1 * lit);
        p.fill(
                Paths.blob(
                        x - 0.34,
                        -low,
                        x - 0.26,
                        -low - tall * 0.7,
                        x,
                        -low - tall * 0.78,
                        x + 0.26,
                        -low - tall * 0.7,
                        x + 0.34,
                        -low),
                cloak);
        p.fill(
                Paths.polygon(x - 0.16, -low, x - 0.11, -low - tall * 0.7, x + 0.11, -low - tall * 0.7, x + 0.16, -low),
                robe);
        p.fill(Paths.oval(x, -high + 0.12, 0.21, 0.21), Colours.scale(0xFFF0C24A, lit));
        p.stroke(Paths.oval(x, -high + 0.12, 0.21, 0.21), 0.018, 0xC0141210);
        p.fill(Paths.oval(x, -high + 0.12, 0.095, 0.12), Colours.scale(0xFFE9C49A, lit));
        p.stroke(Paths.line(x, -low, x, -low - tall * 0.7), 0.014, 0xA0141210);
    }

    /** A surgeon's lamp on its arm. */
    static void surgicalLamp(Bench b, double x, double z, long seed) {
        double y = 2.28;
        double m = z - 0.9;
        b.front(m, p -> {
            int arm = b.tone(STEEL, x, y, m);
            p.stroke(Paths.curve(x + 0.5, -b.room().height(), x + 0.5, -y - 0.35, x + 0.1, -y - 0.1), 0.06, arm);
            p.lit(Paths.blob(x - 0.62, -y + 0.03, x, -y - 0.2, x + 0.62, -y + 0.03, x, -y + 0.08), arm, 0.1);
            p.fill(Paths.oval(x, -y + 0.045, 0.56, 0.05), 0xFFF6FBFF);
            p.glow(x, -y + 0.1, 1.5, 0x80E8F4FF, BlendMode.SCREEN);
        });
    }

    /** An operating table with its sheet. */
    static void operatingTable(Bench b, double x, double z, long seed) {
        double f = z - 0.75;
        b.contact(x - 0.6, x + 0.6, f, z);
        b.box(x - 0.22, 0, f + 0.15, x + 0.22, 0.7, z - 0.15, STEEL);
        b.box(x - 1.0, 0.7, f, x + 1.0, 0.84, z, 0xFF58A08E);
        b.front(f - 0.004, p -> {
            p.lit(
                    Paths.blob(
                            x - 1.0, -0.86, x + 1.0, -0.86, x + 0.97, -0.44, x + 0.5, -0.5, x, -0.42, x - 0.5, -0.5,
                            x - 0.98, -0.42),
                    b.tone(0xFF4E9A8A, x, 0.7, f),
                    0.08);
            for (double a = x - 0.8; a < x + 0.9; a += 0.32) {
                p.softStroke(Paths.line(a, -0.8, a + 0.02, -0.48), 0.03, 0.02, 0x40062018);
            }
        });
    }

    /** Ten pins in the dark at the end of the lane that is nearest. */
    static void pins(Bench b, double at, double z, long seed) {
        double x = Math.rint(at / Courts.LANE) * Courts.LANE;
        b.box(x - 0.75, 0.95, z - 0.5, x + 0.75, 1.75, z, Colours.mix(b.scheme().accent(), 0xFF2A2E5A, 0.6));
        b.front(z - 0.51, p -> {
            p.fill(Paths.box(x - 0.62, -1.62, x + 0.62, -1.08, 0.04), b.tone(0xFFE8C24A, x, 1.3, z));
            for (int i = -1; i <= 1; i++) {
                p.fill(Paths.oval(x + i * 0.36, -1.35, 0.13, 0.13), b.tone(0xFFB8342C, x, 1.3, z));
            }
        });
        b.front(
                z - 0.1,
                p -> p.fill(Paths.polygon(x - 0.56, -0.95, x + 0.56, -0.95, x + 0.56, 0, x - 0.56, 0), 0xF00C0A10));
        for (int row = 3; row >= 0; row--) {
            double m = z - 0.15 - (3 - row) * 0.16;
            for (int i = 0; i <= row; i++) {
                double a = x + (i - row / 2.0) * 0.26;
                b.front(m, p -> {
                    p.lit(
                            Paths.blob(
                                    a - 0.035, 0, a - 0.06, -0.13, a - 0.026, -0.26, a - 0.036, -0.33, a, -0.39,
                                    a + 0.036, -0.33, a + 0.026, -0.26, a + 0.06, -0.13, a + 0.035, 0),
                            0xFFF4F0E6,
                            0.05);
                    p.stroke(Paths.line(a - 0.024, -0.27, a + 0.024, -0.27), 0.018, 0xFFC8322E);
                });
            }
        }
    }

    /** A wall of screens with maps, curves and a sweeping radar. */
    static void screens(Bench b, double x, double z, long seed) {
        for (int i = -1; i <= 1; i++) {
            double a = x + i * 0.86;
            b.box(a - 0.41, 1.35, z - 0.1, a + 0.41, 2.0, z, 0xFF20242A);
            int k = i;
            b.front(z - 0.102, p -> {
                p.fill(Paths.box(a - 0.37, -1.96, a + 0.37, -1.39, 0.02), 0xFF06241E);
                int ink = k == 0 ? 0xFF62F0A0 : 0xFF54C8F0;
                if (k == 0) {
                    for (double r : new double[] {0.08, 0.16, 0.24}) {
                        p.stroke(Paths.oval(a, -1.675, r, r), 0.008, Colours.fade(ink, 0.6));
                    }
                    p.fill(Paths.polygon(a, -1.675, a + 0.2, -1.8, a + 0.24, -1.7), Colours.fade(ink, 0.5));
                    for (int d = 0; d < 5; d++) {
                        double u = a + 0.22 * Math.cos(d * 2.3);
                        p.fill(Paths.oval(u, -1.675 + 0.17 * Math.sin(d * 1.7), 0.014, 0.014), 0xFFE8FFF0);
                    }
                } else {
                    for (int d = 0; d < 5; d++) {
                        double y = -1.9 + d * 0.1;
                        double w = 0.2 + 0.45 * Noise.at(seed, d + k * 9L);
                        p.stroke(Paths.line(a - 0.32, y, a - 0.32 + w, y), 0.022, Colours.fade(ink, 0.8));
                    }
                }
                p.glow(a, -1.67, 0.6, 0x4054E0B0, BlendMode.SCREEN);
            });
        }
    }

    /** A hearth of brick under a hood, with coals that glow. */
    static void forge(Bench b, double x, double z, long seed) {
        double f = z - 0.8;
        int brick = 0xFF7A4A38;
        b.contact(x - 0.9, x + 0.9, f, z);
        b.box(x - 0.85, 0, f, x + 0.85, 0.82, z, brick);
        b.box(x - 0.9, 0.82, f - 0.04, x + 0.9, 0.92, z, Colours.scale(brick, 1.2));
        b.front(z - 0.3, p -> {
            p.glow(x, -1.05, 1.9, 0xA0FF8430, BlendMode.SCREEN);
            p.lit(
                    Paths.polygon(
                            x - 0.8,
                            -1.75,
                            x - 0.3,
                            -2.4,
                            x - 0.26,
                            -b.room().height(),
                            x + 0.26,
                            -b.room().height(),
                            x + 0.3,
                            -2.4,
                            x + 0.8,
                            -1.75),
                    b.tone(0xFF3A3634, x, 2, z),
                    0.1);
        });
        b.front(f + 0.25, p -> {
            for (int i = 0; i < 26; i++) {
                double a = x - 0.6 + 1.2 * Noise.at(seed, i);
                double heat = Noise.at(seed, 50 + i);
                int coal = heat < 0.4 ? 0xFF2A1410 : heat < 0.75 ? 0xFFE85A1E : 0xFFFFC25A;
                p.fill(Paths.oval(a, -0.94 - 0.07 * Noise.at(seed, 90 + i), 0.07, 0.05), coal);
            }
            for (int i = 0; i < 5; i++) {
                double a = x - 0.35 + i * 0.17;
                double h = 0.25 + 0.3 * Noise.at(seed, 130 + i);
                p.fill(
                        Paths.blob(a - 0.06, -0.96, a - 0.03, -1.0 - h * 0.6, a + 0.02, -1.0 - h, a + 0.07, -0.97),
                        0xC0FF9A38);
            }
            p.glow(x, -1.0, 0.8, 0xC0FFA040, BlendMode.SCREEN);
        });
    }

    /** An anvil on its block. */
    static void anvil(Bench b, double x, double z, long seed) {
        b.contact(x - 0.3, x + 0.3, z - 0.4, z);
        b.front(z - 0.2, p -> {
            p.lit(Paths.box(x - 0.22, -0.46, x + 0.22, 0, 0.04), b.tone(0xFF6A4A30, x, 0.3, z), 0.08);
            p.lit(
                    Paths.polygon(
                            x - 0.52, -0.78, x + 0.34, -0.80, x + 0.34, -0.68, x + 0.14, -0.62, x + 0.16, -0.46,
                            x - 0.18, -0.46, x - 0.14, -0.62, x - 0.3, -0.68),
                    b.tone(0xFF3E4248, x, 0.7, z),
                    0.06);
        });
    }

    /** A press with a flywheel, pipes and a lamp that says it runs. */
    static void machine(Bench b, double x, double z, long seed) {
        double f = z - 0.8;
        int paint = Noise.at(seed, 1) < 0.5 ? 0xFF4E7A68 : 0xFF5A748C;
        b.contact(x - 0.95, x + 0.95, f, z);
        b.box(x - 0.9, 0, f, x + 0.9, 0.5, z, Colours.scale(paint, 0.7));
        b.box(x - 0.75, 0.5, f + 0.1, x + 0.25, 1.75, z, paint);
        b.front(f + 0.05, p -> {
            int iron = b.tone(0xFF2E3238, x, 1.2, f);
            double c = x + 0.55;
            p.stroke(Paths.oval(c, -1.15, 0.46, 0.46), 0.10, iron);
            for (int i = 0; i < 3; i++) {
                double a = i * Math.PI / 3 + Noise.at(seed, 2);
                p.stroke(
                        Paths.line(
                                c - 0.44 * Math.cos(a),
                                -1.15 - 0.44 * Math.sin(a),
                                c + 0.44 * Math.cos(a),
                                -1.15 + 0.44 * Math.sin(a)),
                        0.05,
                        iron);
            }
            p.lit(Paths.oval(c, -1.15, 0.11, 0.11), b.tone(STEEL, x, 1.1, f), 0.08);
            p.lit(Paths.box(x - 0.62, -1.6, x - 0.08, -1.2, 0.03), b.tone(0xFF23282C, x, 1.4, f), 0.03);
            for (int i = 0; i < 3; i++) {
                p.fill(Paths.oval(x - 0.52 + i * 0.17, -1.48, 0.05, 0.05), 0xFFF0EADC);
                p.stroke(Paths.line(x - 0.52 + i * 0.17, -1.48, x - 0.50 + i * 0.17, -1.52), 0.012, 0xFFB8342C);
            }
            p.fill(Paths.oval(x - 0.5, -1.28, 0.03, 0.03), 0xFF7CF08A);
            p.stroke(
                    Paths.curve(
                            x - 0.3,
                            -1.75,
                            x - 0.3,
                            -2.3,
                            x + 0.6,
                            -2.3,
                            x + 0.6,
                            -b.room().height()),
                    0.12,
                    b.tone(0xFFA86A3C, x, 2, f));
        });
    }

    /** A board that lists departures in lines of lit letters. */
    static void departures(Bench b, double x, double z, long seed) {
        double y = 2.05;
        b.box(x - 1.5, y - 0.55, z - 0.16, x + 1.5, y + 0.6, z, 0xFF16181C);
        b.front(z - 0.162, p -> {
            for (int i = 0; i < 6; i++) {
                double row = -y - 0.44 + i * 0.165;
                double at = x - 1.38;
                int ink = i == 0 ? 0xFFF4F4F0 : 0xFFF2B93A;
                for (double w : new double[] {0.32, 0.30 + 0.75 * Noise.at(seed, i), 0.22}) {
                    for (double u = at; u < at + w - 0.04; u += 0.085) {
                        p.fill(Paths.box(u, row, u + 0.065, row + 0.10, 0.008), 0xFF0A0B0D);
                        p.fill(Paths.box(u + 0.014, row + 0.018, u + 0.05, row + 0.08, 0.006), Colours.fade(ink, 0.9));
                    }
                    at += w == 0.32 ? 0.5 : w == 0.22 ? 0 : 1.75;
                }
            }
        });
    }
}
