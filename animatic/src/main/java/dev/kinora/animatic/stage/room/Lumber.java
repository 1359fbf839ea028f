package dev.kinora.animatic.stage.room;

import dev.kinora.animatic.paint.Colours;
import dev.kinora.animatic.paint.Noise;
import dev.kinora.animatic.paint.Paths;
import dev.kinora.animatic.paint.Pen;

/** What is put away or stands about: trunks and boxes under a roof, tyres and tools in a garage. */
final class Lumber {
    private static final int RUBBER = 0xFF26262A;

    private Lumber() {}

    /** An old trunk with a round lid and iron bands. */
    static void trunk(Bench b, double x, double z, long seed) {
        int wood = Colours.mix(b.scheme().darkWood(), 0xFF8A5A34, 0.5);
        int brass = 0xFFC8A04A;
        double f = z - 0.62;
        b.contact(x - 0.55, x + 0.55, f, z);
        b.box(x - 0.52, 0.02, f, x + 0.52, 0.42, z - 0.05, wood);
        b.front(f - 0.003, p -> {
            int lid = b.topTone(Colours.scale(wood, 1.1), x, 0.5, f);
            p.gradient(
                    Paths.blob(
                            x - 0.53, -0.42, x - 0.52, -0.56, x - 0.3, -0.66, x, -0.68, x + 0.3, -0.66, x + 0.52, -0.56,
                            x + 0.53, -0.42, x, -0.41),
                    0,
                    -0.68,
                    0,
                    -0.4,
                    Colours.mix(lid, 0xFFFFF0D8, 0.18),
                    lid,
                    Colours.scale(lid, 0.62));
            for (double a : new double[] {-0.36, 0.36}) {
                p.stroke(Paths.line(x + a, -0.03, x + a, -0.64), 0.05, b.tone(0xFF4A3A2A, x, 0.3, f));
                for (double y = 0.08; y < 0.6; y += 0.13) {
                    p.fill(Paths.oval(x + a, -y, 0.012, 0.012), b.tone(brass, x, y, f));
                }
            }
            p.stroke(Paths.line(x - 0.52, -0.42, x + 0.52, -0.42), 0.016, 0xB0140C06);
            p.lit(Paths.box(x - 0.07, -0.47, x + 0.07, -0.3, 0.015), b.tone(brass, x, 0.4, f), 0.06);
            p.fill(Paths.oval(x, -0.37, 0.016, 0.022), 0xFF1A120A);
        });
    }

    /** Cardboard boxes on one another, one of them open. */
    static void boxes(Bench b, double x, double z, long seed) {
        double[][] set = {{-0.6, 0, 0.62, 0.46}, {0.06, 0, 0.52, 0.38}, {-0.46, 0.46, 0.5, 0.36}};
        b.contact(x - 0.62, x + 0.62, z - 0.58, z);
        for (int i = 0; i < set.length; i++) {
            double[] c = set[i];
            double l = x + c[0];
            double r = l + c[2];
            double t = c[1] + c[3];
            int card = Colours.mix(0xFFC09A68, 0xFFA8804E, Noise.at(seed, i));
            b.box(l, c[1], z - 0.58, r, t, z - 0.06, card);
            b.front(z - 0.585, p -> {
                int tape = Colours.fade(b.tone(0xFFE6D2A4, l, t, z), 0.75);
                p.fill(Paths.box((l + r) / 2 - 0.04, -t, (l + r) / 2 + 0.04, -c[1], 0.002), tape);
                p.stroke(Paths.box(l + 0.07, -t + 0.08, l + 0.2, -t + 0.18, 0.004), 0.008, 0x70402A14);
                p.stroke(Paths.line(l + 0.24, -t + 0.11, r - 0.08, -t + 0.11), 0.01, 0x60402A14);
            });
        }
        b.front(z - 0.59, p -> {
            int flap = b.tone(0xFFCBA672, x + 0.3, 0.4, z);
            p.fill(
                    Paths.polygon(x + 0.06, -0.38, x + 0.58, -0.38, x + 0.66, -0.47, x + 0.0, -0.47),
                    Colours.scale(flap, 0.5));
            p.lit(Paths.polygon(x + 0.06, -0.38, x + 0.58, -0.38, x + 0.64, -0.3, x + 0.0, -0.3), flap, 0.06);
        });
    }

    /** Tyres on one another and one that leans. */
    static void tyres(Bench b, double x, double z, long seed) {
        double m = z - 0.4;
        b.contact(x - 0.4, x + 0.75, m - 0.35, m + 0.3);
        double flat = Math.abs(b.room().py(0.4, m - 0.34) - b.room().py(0.4, m + 0.34))
                / 2
                / b.room().view().scale(m);
        for (int i = 0; i < 4; i++) {
            double y = 0.02 + i * 0.21;
            double a = x + 0.02 * Math.sin(i * 2.3 + seed % 7);
            b.front(m, p -> {
                int tone = b.tone(RUBBER, a, y, m);
                p.gradient(
                        Paths.box(a - 0.36, -y - 0.21, a + 0.36, -y + flat * 0.3, 0.09),
                        a - 0.36,
                        0,
                        a + 0.36,
                        0,
                        Colours.scale(tone, 0.7),
                        Colours.mix(tone, 0xFFB8B4B0, 0.22),
                        tone,
                        Colours.scale(tone, 0.5));
                for (int k = -7; k <= 7; k++) {
                    double g = a + 0.36 * Math.sin(k * 0.2);
                    p.stroke(Paths.line(g, -y - 0.17, g, -y - 0.04), 0.012, 0x80000000);
                }
                p.fill(Paths.oval(a, -y - 0.2, 0.33, Math.max(0.02, flat * 0.85)), Colours.mix(tone, 0xFF8A8A8C, 0.16));
                p.fill(Paths.oval(a, -y - 0.2, 0.19, Math.max(0.012, flat * 0.5)), 0xFF0C0C0E);
            });
        }
        b.front(m - 0.12, p -> wheel(b, p, x + 0.56, m));
    }

    private static void wheel(Bench b, Pen p, double x, double z) {
        int tone = b.tone(RUBBER, x, 0.35, z);
        p.lit(Paths.oval(x, -0.34, 0.3, 0.34), tone, 0.12);
        p.stroke(Paths.oval(x, -0.34, 0.25, 0.285), 0.012, 0x60000000);
        p.lit(Paths.oval(x, -0.34, 0.18, 0.205), b.tone(0xFFA8AEB2, x, 0.35, z), 0.1);
        for (int i = 0; i < 5; i++) {
            double a = i * Math.PI * 2 / 5;
            p.fill(Paths.oval(x + Math.cos(a) * 0.1, -0.34 + Math.sin(a) * 0.115, 0.04, 0.046), 0xFF2A2C2E);
        }
        p.fill(Paths.oval(x, -0.34, 0.04, 0.045), b.tone(0xFFD8DCDE, x, 0.35, z));
    }

    /** A red chest of drawers for tools, on wheels, with more lying on it. */
    static void toolChest(Bench b, double x, double z, long seed) {
        double f = z - 0.5;
        int red = Colours.mix(0xFFB4281E, b.scheme().accent(), 0.15);
        b.contact(x - 0.42, x + 0.42, f, z);
        for (double a : new double[] {x - 0.32, x + 0.32}) {
            b.front(f + 0.05, p -> p.fill(Paths.oval(a, -0.06, 0.06, 0.06), b.tone(0xFF1E1E20, x, 0, f)));
        }
        b.box(x - 0.42, 0.1, f, x + 0.42, 0.98, z - 0.04, red);
        b.front(f - 0.004, p -> {
            double[] cuts = {0.14, 0.36, 0.54, 0.68, 0.8, 0.94};
            for (int i = 0; i + 1 < cuts.length; i++) {
                p.stroke(
                        Paths.box(x - 0.39, -cuts[i + 1] + 0.012, x + 0.39, -cuts[i] - 0.012, 0.012),
                        0.012,
                        0x80200402);
                p.stroke(
                        Paths.line(x - 0.28, -cuts[i + 1] + 0.04, x + 0.28, -cuts[i + 1] + 0.04),
                        0.022,
                        b.tone(0xFFD4D8DA, x, 0.5, f));
            }
        });
        b.box(x - 0.36, 0.98, f + 0.1, x + 0.1, 1.12, z - 0.12, 0xFF3A4046);
        b.front(f + 0.06, p -> {
            int steel = b.tone(0xFFC4CACE, x, 1, f);
            p.stroke(Paths.line(x + 0.14, -1.0, x + 0.36, -1.02), 0.03, steel);
            p.stroke(Paths.oval(x + 0.38, -1.02, 0.035, 0.03), 0.022, steel);
            p.stroke(Paths.curve(x - 0.28, -1.12, x - 0.14, -1.2, x, -1.12), 0.024, steel);
        });
        Wares.mug(b, x + 0.26, 0.98, f + 0.25, 0xFFE8E2D2);
    }

    /** An oil drum with cans beside it. */
    static void drum(Bench b, double x, double z, long seed) {
        double m = z - 0.35;
        b.contact(x - 0.35, x + 0.6, m - 0.3, m + 0.3);
        int blue = Noise.at(seed, 1) < 0.5 ? 0xFF2F5A86 : 0xFF3E6E4A;
        double flat = Math.abs(b.room().py(0.88, m - 0.3) - b.room().py(0.88, m + 0.3))
                / 2
                / b.room().view().scale(m);
        b.front(m - 0.1, p -> {
            int tone = b.tone(blue, x, 0.5, m);
            p.gradient(
                    Paths.box(x - 0.3, -0.88, x + 0.3, 0.02, 0.03),
                    x - 0.3,
                    0,
                    x + 0.3,
                    0,
                    Colours.scale(tone, 0.7),
                    Colours.mix(tone, 0xFFFFFFFF, 0.25),
                    tone,
                    Colours.scale(tone, 0.55));
            for (double y : new double[] {0.3, 0.6}) {
                p.stroke(Paths.curve(x - 0.3, -y, x, -y + 0.025, x + 0.3, -y), 0.03, Colours.scale(tone, 0.75));
                p.stroke(
                        Paths.curve(x - 0.3, -y - 0.02, x, -y + 0.005, x + 0.3, -y - 0.02),
                        0.012,
                        Colours.mix(tone, 0xFFFFFFFF, 0.3));
            }
            p.fill(Paths.oval(x, -0.88, 0.29, Math.max(0.016, flat)), b.topTone(Colours.scale(blue, 0.9), x, 0.9, m));
            p.fill(Paths.oval(x + 0.1, -0.88, 0.05, Math.max(0.008, flat * 0.3)), 0xFF14181C);
            for (int i = 0; i < 5; i++) {
                double a = x - 0.26 + 0.5 * Noise.at(seed, 20 + i);
                double w = 0.02 + 0.04 * Noise.at(seed, 30 + i);
                p.soft(Paths.oval(a, -0.1 - 0.7 * Noise.at(seed, 40 + i), w, w * 1.6), 0.015, 0x70703A1C);
            }
        });
        for (int i = 0; i < 2; i++) {
            double a = x + 0.42 + i * 0.18;
            int hue = i == 0 ? 0xFFC8382C : 0xFFE0B23A;
            b.front(m - 0.2, p -> {
                p.lit(Paths.box(a - 0.08, -0.28, a + 0.08, 0, 0.02), b.tone(hue, a, 0.2, m), 0.08);
                p.fill(Paths.box(a - 0.06, -0.2, a + 0.06, -0.1, 0.01), b.tone(0xFFEDE6D4, a, 0.2, m));
                p.stroke(Paths.curve(a - 0.04, -0.28, a, -0.34, a + 0.05, -0.28), 0.016, b.tone(0xFF3A3A3C, a, 0.3, m));
            });
        }
    }

    /** A square pillar with a striped foot and the number of its bay. */
    static void pillar(Bench b, double x, double z, long seed) {
        double top = b.room().height();
        double f = z - 0.55;
        b.contact(x - 0.35, x + 0.35, f, z);
        b.box(x - 0.3, 0, f, x + 0.3, top, z, 0xFFA6A49C);
        b.front(f - 0.003, p -> {
            var foot = Paths.polygon(x - 0.3, -1.0, x + 0.3, -1.0, x + 0.3, 0, x - 0.3, 0);
            p.fill(foot, b.tone(0xFFE0B838, x, 0.5, f));
            p.inside(foot, () -> {
                for (double y = -1.6; y < 0.8; y += 0.36) {
                    p.fill(
                            Paths.polygon(x - 0.3, y + 0.3, x + 0.3, y - 0.3, x + 0.3, y - 0.12, x - 0.3, y + 0.48),
                            b.tone(0xFF24262A, x, 0.5, f));
                }
            });
            p.fill(
                    Paths.polygon(x - 0.3, -1.9, x + 0.3, -1.9, x + 0.3, -1.45, x - 0.3, -1.45),
                    b.tone(b.scheme().cloth(), x, 1.7, f));
            String bay = "" + (char) ('A' + (int) (Noise.at(seed, 1) * 5)) + (1 + (int) (Noise.at(seed, 2) * 8));
            p.stroke(
                    dev.kinora.animatic.paint.Lettering.path(bay, x - 0.14, -1.78, 0.24),
                    0.04,
                    b.tone(0xFFF6F2E8, x, 1.7, f));
        });
    }

    /** A parked car, seen from the front. */
    static void parked(Bench b, double x, double z, long seed) {
        double f = z - 1.3;
        int[] paints = {0xFFA8322C, 0xFF2E5A86, 0xFFD8D6CE, 0xFF3A3E44, 0xFF4E7A5A, 0xFFC8A23A};
        int paint = paints[(int) (Noise.at(seed, 1) * paints.length)];
        b.contact(x - 0.9, x + 0.9, f, z);
        b.front(f + 0.1, p -> {
            int tone = b.tone(paint, x, 0.8, f);
            for (int s = -1; s <= 1; s += 2) {
                p.fill(Paths.box(x + s * 0.72 - 0.12, -0.4, x + s * 0.72 + 0.12, 0, 0.04), b.tone(RUBBER, x, 0.2, f));
            }
            p.lit(
                    Paths.blob(
                            x - 0.62, -0.86, x - 0.52, -1.34, x - 0.34, -1.46, x, -1.49, x + 0.34, -1.46, x + 0.52,
                            -1.34, x + 0.62, -0.86),
                    Colours.scale(tone, 0.9),
                    0.3);
            p.gradient(
                    Paths.polygon(x - 0.55, -0.92, x - 0.46, -1.32, x + 0.46, -1.32, x + 0.55, -0.92),
                    x - 0.4,
                    -1.3,
                    x + 0.4,
                    -0.9,
                    b.tone(0xFFB4CCD4, x, 1.1, f),
                    b.tone(0xFF37444E, x, 1.1, f));
            p.lit(
                    Paths.blob(
                            x - 0.86, -0.42, x - 0.84, -0.78, x - 0.62, -0.93, x, -0.97, x + 0.62, -0.93, x + 0.84,
                            -0.78, x + 0.86, -0.42, x + 0.8, -0.24, x, -0.2, x - 0.8, -0.24),
                    tone,
                    0.4);
            p.fill(Paths.box(x - 0.42, -0.62, x + 0.42, -0.46, 0.05), b.tone(0xFF1E2226, x, 0.5, f));
            p.fill(Paths.box(x - 0.24, -0.42, x + 0.24, -0.31, 0.015), b.tone(0xFFECEAE0, x, 0.4, f));
            for (int s = -1; s <= 1; s += 2) {
                p.lit(Paths.oval(x + s * 0.62, -0.64, 0.15, 0.085), b.tone(0xFFEAF2F4, x, 0.6, f), 0.06);
                p.lit(Paths.oval(x + s * 0.74, -0.98, 0.09, 0.06), tone, 0.06);
            }
        });
    }
}
