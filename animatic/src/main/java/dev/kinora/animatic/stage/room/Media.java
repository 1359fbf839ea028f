package dev.kinora.animatic.stage.room;

import dev.kinora.animatic.paint.Colours;
import dev.kinora.animatic.paint.Noise;
import dev.kinora.animatic.paint.Paths;
import io.github.humbleui.skija.BlendMode;

/** What stands in studios, on stages and where music is played: desks, lamps, easels, mirrors, loudspeakers. */
final class Media {
    private static final int BLACK = 0xFF26282C;

    private Media() {}

    /** A mixing desk with faders, two screens and loudspeakers. */
    static void mixer(Bench b, double x, double z, long seed) {
        double l = x - 1.1;
        double r = x + 1.1;
        double f = z - 0.7;
        b.contact(l, r, f, z);
        b.box(l, 0, f + 0.1, r, 0.74, z, 0xFF3A2E28);
        b.box(l - 0.04, 0.74, f, r + 0.04, 0.82, z, 0xFF2E3036);
        b.box(l - 0.04, 0.82, z - 0.3, r + 0.04, 1.02, z, 0xFF383C44);
        b.front(f - 0.002, p -> {
            for (double a = l + 0.06; a < r - 0.04; a += 0.085) {
                int light = Noise.at(seed, Math.round(a * 90)) < 0.5 ? 0xFF4CE07A : 0xFFF0A83A;
                p.fill(Paths.box(a, -0.80, a + 0.03, -0.765, 0.004), light);
            }
        });
        b.front(z - 0.302, p -> {
            for (double a = l + 0.05; a < r - 0.05; a += 0.1) {
                for (int i = 0; i < 3; i++) {
                    p.fill(Paths.oval(a, -0.865 - i * 0.055, 0.018, 0.018), i == 1 ? 0xFFD85A3A : 0xFFC8CCD0);
                }
            }
        });
        for (double way : new double[] {-0.42, 0.42}) {
            b.box(x + way - 0.32, 1.08, z - 0.2, x + way + 0.32, 1.5, z - 0.15, BLACK);
            b.front(z - 0.202, p -> {
                p.fill(Paths.box(x + way - 0.29, -1.47, x + way + 0.29, -1.11, 0.01), 0xFF10202A);
                for (int i = 0; i < 5; i++) {
                    int ink = i % 2 == 0 ? 0xFF5AD0A0 : 0xFF5AA0F0;
                    double y = -1.42 + i * 0.07;
                    for (double a = x + way - 0.26; a < x + way + 0.25; a += 0.02) {
                        double d = 0.026 * Noise.at(seed + i, Math.round(a * 70));
                        p.fill(Paths.box(a, y - d, a + 0.012, y + d, 0.001), ink);
                    }
                }
                p.glow(x + way, -1.3, 0.5, 0x4060C0E0, BlendMode.SCREEN);
            });
        }
        for (double a : new double[] {l + 0.14, r - 0.14}) {
            speaker(b, a, 1.02, z - 0.05, 0.46);
        }
    }

    private static void speaker(Bench b, double x, double y, double z, double tall) {
        double w = tall * 0.30;
        b.box(x - w, y, z - w * 1.6, x + w, y + tall, z, BLACK);
        b.front(z - w * 1.6 - 0.002, p -> {
            for (double[] c : new double[][] {{0.32, 0.72}, {0.74, 0.4}}) {
                double v = -y - tall * c[0];
                double d = w * c[1];
                p.lit(Paths.oval(x, v, d, d), b.tone(0xFF54585E, x, y, z), 0.05);
                p.lit(Paths.oval(x, v, d * 0.8, d * 0.8), 0xFF16181A, 0.05);
                p.lit(Paths.oval(x, v, d * 0.3, d * 0.3), 0xFF3A3C42, 0.03);
            }
        });
    }

    /** A tower of loudspeakers. */
    static void tower(Bench b, double x, double z, long seed) {
        b.contact(x - 0.4, x + 0.4, z - 0.7, z);
        speaker(b, x, 0, z, 1.25);
        speaker(b, x, 1.25, z, 0.8);
    }

    /** Wedges of foam on the wall, in squares that lie crosswise. */
    static void foam(Bench b, double x, double z, long seed) {
        int dark = Colours.mix(0xFF3A3C44, b.scheme().accent(), 0.15);
        b.front(z - 0.03, p -> {
            for (int i = -2; i < 2; i++) {
                for (int k = 0; k < 3; k++) {
                    double a = x + i * 0.52;
                    double y = 0.95 + k * 0.52;
                    int own = b.tone(
                            Noise.at(seed, i * 7L + k + 20) < 0.3 ? b.scheme().accent() : dark, a, y, z);
                    p.lit(Paths.box(a + 0.01, -y - 0.5, a + 0.51, -y, 0.02), own, 0.05);
                    for (int s = 1; s < 7; s++) {
                        double v = s * 0.073;
                        var groove = (i + k) % 2 == 0
                                ? Paths.line(a + v, -y - 0.48, a + v, -y - 0.02)
                                : Paths.line(a + 0.03, -y - v, a + 0.49, -y - v);
                        p.stroke(groove, 0.022, 0x70000000);
                    }
                }
            }
        });
    }

    /** A red lamp that says the microphones are open. */
    static void onAir(Bench b, double x, double z, long seed) {
        b.box(x - 0.36, 2.28, z - 0.08, x + 0.36, 2.52, z, BLACK);
        b.front(z - 0.082, p -> {
            p.fill(Paths.box(x - 0.33, -2.5, x + 0.33, -2.3, 0.02), 0xFFE0302A);
            p.glow(x, -2.4, 0.7, 0x90FF4A3A, BlendMode.SCREEN);
            double[] at = {-0.25, -0.12, 0.06, 0.17, 0.22};
            int ink = 0xFFFFF0E4;
            p.stroke(Paths.oval(x + at[0] + 0.03, -2.4, 0.042, 0.055), 0.02, ink);
            p.stroke(
                    Paths.line(
                            x + at[1], -2.345, x + at[1], -2.455, x + at[1] + 0.07, -2.345, x + at[1] + 0.07, -2.455),
                    0.02,
                    ink);
            p.stroke(Paths.line(x + at[2] - 0.05, -2.345, x + at[2], -2.455, x + at[2] + 0.05, -2.345), 0.02, ink);
            p.stroke(Paths.line(x + 0.16, -2.345, x + 0.16, -2.455), 0.02, ink);
            p.stroke(
                    Paths.line(
                            x + 0.22, -2.345, x + 0.22, -2.455, x + 0.28, -2.44, x + 0.28, -2.41, x + 0.22, -2.40,
                            x + 0.29, -2.345),
                    0.02,
                    ink);
        });
    }

    /** A table with microphones on arms and headphones, round which people talk. */
    static void talkDesk(Bench b, double x, double z, long seed) {
        double l = x - 1.0;
        double r = x + 1.0;
        double f = z - 0.8;
        b.contact(l, r, f, z);
        Tables.table(b, l, r, f, z, 0.75, b.scheme().wood());
        double m = z - 0.35;
        b.front(m, p -> {
            int iron = b.tone(0xFF3A3C42, x, 1, m);
            for (double way : new double[] {-1, 1}) {
                double a = x + way * 0.62;
                p.stroke(Paths.line(a, -0.78, a + way * 0.12, -1.15, a - way * 0.22, -1.32), 0.028, iron);
                p.lit(Paths.oval(a - way * 0.26, -1.27, 0.06, 0.11), b.tone(0xFF54565C, a, 1.2, m), 0.04);
                p.fill(Paths.box(a - way * 0.26 - 0.06, -1.24, a - way * 0.26 + 0.06, -1.21, 0), 0xFFC8CCD0);
            }
            p.stroke(Paths.curve(x - 0.1, -0.80, x, -0.98, x + 0.1, -0.80), 0.025, iron);
            for (double way : new double[] {-0.1, 0.1}) {
                p.lit(Paths.oval(x + way, -0.82, 0.045, 0.06), iron, 0.03);
            }
        });
    }

    /** The curved desk of a news room before a wall of pictures. */
    static void newsDesk(Bench b, double x, double z, long seed) {
        double f = z - 0.7;
        b.contact(x - 1.4, x + 1.4, f, z);
        b.box(x - 1.3, 0, f + 0.1, x + 1.3, 0.88, z, 0xFF1E3A66);
        b.front(f + 0.098, p -> {
            p.gradient(
                    Paths.box(x - 1.26, -0.82, x + 1.26, -0.08, 0.02),
                    x - 1.3,
                    0,
                    x + 1.3,
                    0,
                    0xFF1A3A70,
                    0xFF3A7AC8,
                    0xFF1A3A70);
            p.fill(Paths.box(x - 1.3, -0.36, x + 1.3, -0.30, 0), 0xFFE8F4FF);
            p.fill(Paths.box(x - 1.3, -0.24, x + 1.3, -0.12, 0), 0xFFC8302A);
            p.glow(x, -0.4, 1.4, 0x4060A8F0, BlendMode.SCREEN);
        });
        b.box(x - 1.42, 0.88, f, x + 1.42, 0.94, z, 0xFFE4E8EC);
        b.box(x - 0.5, 0.94, f + 0.3, x + 0.05, 0.96, z - 0.1, 0xFFF4F4F0);
        Wares.mug(b, x + 0.5, 0.94, f + 0.3, 0xFFF2EEE4);
    }

    /** A wall of screens with a map of the world and lines of news. */
    static void worldWall(Bench b, double x, double z, long seed) {
        double w = 1.7;
        b.box(x - w - 0.05, 1.08, z - 0.1, x + w + 0.05, 2.62, z, BLACK);
        b.front(z - 0.102, p -> {
            var all = Paths.box(x - w, -2.57, x + w, -1.13, 0.01);
            p.gradient(all, 0, -2.57, 0, -1.13, 0xFF0E2A5A, 0xFF1A56A0, 0xFF0E2A5A);
            p.inside(all, () -> {
                double[][] lands = {
                    {-1.1, -2.15, 0.42, 0.2},
                    {-0.85, -1.68, 0.2, 0.28},
                    {0.1, -2.2, 0.3, 0.15},
                    {0.15, -1.78, 0.24, 0.28},
                    {0.85, -2.15, 0.55, 0.24},
                    {1.2, -1.6, 0.2, 0.12}
                };
                int i = 0;
                for (double[] d : lands) {
                    double k = 0.8 + 0.4 * Noise.at(seed, i++);
                    p.fill(
                            Paths.blob(
                                    x + d[0] - d[2],
                                    d[1] - d[3] * 0.4,
                                    x + d[0] - d[2] * 0.2,
                                    d[1] - d[3] * k,
                                    x + d[0] + d[2],
                                    d[1] - d[3] * 0.6,
                                    x + d[0] + d[2] * 0.5,
                                    d[1] + d[3] * 0.3,
                                    x + d[0],
                                    d[1] + d[3] * k,
                                    x + d[0] - d[2] * 0.4,
                                    d[1] + d[3] * 0.3),
                            0xFF6AB4F0);
                }
                for (int k = -4; k <= 4; k++) {
                    p.stroke(Paths.line(x + k * 0.4, -2.6, x + k * 0.4, -1.1), 0.006, 0x50C0E4FF);
                }
                p.fill(Paths.box(x - w, -1.3, x + w, -1.13, 0), 0xFFC8302A);
                for (double a = x - w + 0.1; a < x + w - 0.2; a += 0.34) {
                    p.fill(
                            Paths.box(a, -1.24, a + 0.12 + 0.16 * Noise.at(seed, Math.round(a * 40)), -1.19, 0.004),
                            0xFFF8F4F0);
                }
            });
            p.glow(x, -1.9, 2.2, 0x4850A0F0, BlendMode.SCREEN);
        });
    }

    /** A camera on a tripod, seen from its side. */
    static void camera(Bench b, double x, double z, long seed) {
        double m = z - 0.3;
        b.contact(x - 0.35, x + 0.35, m - 0.2, m + 0.2);
        b.front(m, p -> {
            int iron = b.tone(0xFF3A3C42, x, 1, m);
            for (double a : new double[] {-0.36, 0, 0.36}) {
                p.stroke(Paths.line(x + a, 0, x, -1.15), 0.035, iron);
            }
            p.lit(Paths.box(x - 0.26, -1.5, x + 0.2, -1.18, 0.03), b.tone(BLACK, x, 1.3, m), 0.06);
            p.lit(Paths.box(x + 0.18, -1.43, x + 0.42, -1.24, 0.02), iron, 0.05);
            p.fill(Paths.oval(x + 0.42, -1.335, 0.03, 0.09), 0xFF5A8AB8);
            p.lit(Paths.box(x - 0.1, -1.66, x + 0.1, -1.5, 0.03), iron, 0.04);
            p.fill(Paths.oval(x - 0.2, -1.42, 0.02, 0.02), 0xFFF03A2A);
        });
    }

    /** A soft box on a stand, alight. */
    static void softbox(Bench b, double x, double z, long seed) {
        double m = z - 0.3;
        b.contact(x - 0.3, x + 0.3, m - 0.2, m + 0.2);
        b.front(m, p -> {
            int iron = b.tone(0xFF34363A, x, 1, m);
            for (double a : new double[] {-0.3, 0.04, 0.32}) {
                p.stroke(Paths.line(x + a, 0, x, -0.55), 0.028, iron);
            }
            p.stroke(Paths.line(x, -0.5, x, -1.7), 0.03, iron);
            p.lit(
                    Paths.polygon(x - 0.44, -2.2, x + 0.44, -2.3, x + 0.44, -1.3, x - 0.44, -1.4),
                    b.tone(BLACK, x, 1.8, m),
                    0.08);
            p.gradient(
                    Paths.polygon(x - 0.4, -2.16, x + 0.4, -2.25, x + 0.4, -1.35, x - 0.4, -1.44),
                    x,
                    -2.2,
                    x,
                    -1.4,
                    0xFFFFFFFF,
                    0xFFFFF4DC);
            p.glow(x, -1.8, 1.3, 0x70FFF4DC, BlendMode.SCREEN);
        });
    }

    /** A wide roll of paper that runs from the wall on to the floor. */
    static void paperRoll(Bench b, double x, double z, long seed) {
        int[] papers = {0xFFE8E6E2, 0xFFB8C8D4, 0xFFD8B8A8, 0xFFC8CCB8};
        int paper = papers[(int) (Noise.at(seed, 1) * papers.length)];
        double top = Math.min(2.7, b.room().height() - 0.2);
        b.level(
                0.002,
                p -> p.fill(
                        Paths.polygon(x - 1.35, z - 0.3, x + 1.35, z - 0.3, x + 1.35, z - 1.5, x - 1.35, z - 1.5),
                        b.topTone(paper, x, 0, z - 0.8)));
        b.front(z - 0.25, p -> {
            for (double a : new double[] {x - 1.5, x + 1.5}) {
                p.stroke(Paths.line(a, 0, a, -top), 0.04, b.tone(0xFF34363A, a, 1, z));
            }
            int c = b.tone(paper, x, 1.4, z);
            p.gradient(
                    Paths.box(x - 1.35, -top, x + 1.35, 0, 0),
                    0,
                    -top,
                    0,
                    0,
                    c,
                    Colours.mix(c, 0xFFFFFFFF, 0.25),
                    Colours.mix(b.topTone(paper, x, 0, z), c, 0.35));
            p.lit(Paths.box(x - 1.5, -top - 0.06, x + 1.5, -top + 0.06, 0.05), Colours.scale(c, 0.9), 0.06);
        });
    }
}
