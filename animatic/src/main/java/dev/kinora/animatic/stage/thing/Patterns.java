package dev.kinora.animatic.stage.thing;

import dev.kinora.animatic.paint.Colours;
import dev.kinora.animatic.paint.Paths;

/** Patterns of toys, food and machines among the {@link Motifs}. */
final class Patterns {
    private Patterns() {}

    static void pizza(Motifs.Canvas c) {
        double x = c.w() / 2;
        c.pen().fill(Paths.oval(x, 0.5, 0.43, 0.43), 0xFFB8361E);
        for (int i = 0; i < 34; i++) {
            double a = 6.283 * c.chance(i * 3L);
            double r = 0.38 * Math.sqrt(c.chance(i * 3L + 1));
            double q = 0.04 + 0.05 * c.chance(i * 3L + 2);
            c.pen().soft(Paths.oval(x + r * Math.cos(a), 0.5 + r * Math.sin(a), q * 1.3, q, a), 0.010, 0xFFF4D88A);
        }
        for (int i = 0; i < 7; i++) {
            double a = Math.PI * 2 * i / 7 + c.chance(i);
            leaf(c, x + 0.25 * Math.cos(a), 0.5 + 0.25 * Math.sin(a), a);
        }
    }

    static void leaf(Motifs.Canvas c, double x, double y, double a) {
        c.pen().fill(Paths.oval(x, y, 0.05, 0.026, a), 0xFF3A7A2E);
    }

    static void stripes(Motifs.Canvas c) {
        int other = c.look().colours().size() > 1 ? c.look().colours().get(1) : 0xFFF8F2E4;
        for (int i = 0; i < 12; i += 2) {
            c.pen().fill(Paths.box(c.w() * i / 12, 0, c.w() * (i + 1) / 12, 1, 0), other);
        }
    }

    static void beach(Motifs.Canvas c) {
        int[] hues = {0xFFD8402E, 0xFFF8F4EA, 0xFF2F78C0, 0xFFF8F4EA, 0xFFF0C030, 0xFFF8F4EA};
        for (int i = 0; i < 6; i++) {
            c.pen().fill(Paths.box(c.w() * i / 6, 0, c.w() * (i + 1) / 6, 1, 0), hues[i]);
        }
    }

    static void basket(Motifs.Canvas c) {
        for (int i = 0; i <= 4; i++) {
            c.pen().stroke(Paths.line(c.w() * i / 4, 0, c.w() * i / 4, 1), 0.016, 0xFF2A1A12);
        }
        c.pen().stroke(Paths.line(0, 0.5, c.w(), 0.5), 0.016, 0xFF2A1A12);
        c.pen()
                .stroke(
                        Paths.curve(0, 0.2, c.w() * 0.25, 0.32, c.w() * 0.5, 0.2, c.w() * 0.75, 0.32, c.w(), 0.2),
                        0.016,
                        0xFF2A1A12);
        c.pen()
                .stroke(
                        Paths.curve(0, 0.8, c.w() * 0.25, 0.68, c.w() * 0.5, 0.8, c.w() * 0.75, 0.68, c.w(), 0.8),
                        0.016,
                        0xFF2A1A12);
    }

    static void soccer(Motifs.Canvas c) {
        for (int r = 0; r < 3; r++) {
            for (int i = 0; i < 5; i++) {
                double x = c.w() * (i + (r % 2 == 0 ? 0.5 : 0)) / 5;
                double y = 0.22 + 0.28 * r;
                double[] xy = new double[10];
                for (int k = 0; k < 5; k++) {
                    double a = Math.PI * 2 * k / 5 - Math.PI / 2;
                    xy[2 * k] = x + 0.10 * Math.cos(a) / Math.max(0.4, Math.sin(Math.PI * y));
                    xy[2 * k + 1] = y + 0.10 * Math.sin(a);
                    c.pen()
                            .stroke(
                                    Paths.line(
                                            xy[2 * k], xy[2 * k + 1], x + 0.22 * Math.cos(a), y + 0.20 * Math.sin(a)),
                                    0.010,
                                    0xFF8A8A8A);
                }
                c.pen().fill(Paths.polygon(xy), 0xFF1E1E20);
            }
        }
    }

    static void dart(Motifs.Canvas c) {
        double x = c.w() / 2;
        int[] hues = {0xFF1E1E1E, 0xFFE8DCC0};
        for (int i = 0; i < 20; i++) {
            double a = Math.PI * 2 * i / 20;
            double b = Math.PI * 2 * (i + 1) / 20;
            c.pen()
                    .fill(
                            Paths.polygon(
                                    x,
                                    0.5,
                                    x + 0.48 * Math.cos(a),
                                    0.5 + 0.48 * Math.sin(a),
                                    x + 0.48 * Math.cos(b),
                                    0.5 + 0.48 * Math.sin(b)),
                            hues[i % 2]);
        }
        c.pen().stroke(Paths.oval(x, 0.5, 0.46, 0.46), 0.03, 0xFF2E8A4A);
        c.pen().stroke(Paths.oval(x, 0.5, 0.28, 0.28), 0.03, 0xFFB8302A);
        c.pen().fill(Paths.oval(x, 0.5, 0.06, 0.06), 0xFF2E8A4A);
        c.pen().fill(Paths.oval(x, 0.5, 0.03, 0.03), 0xFFC8302A);
    }

    static void sunflower(Motifs.Canvas c) {
        double x = c.w() / 2;
        for (int i = 0; i < 220; i++) {
            double r = 0.49 * Math.sqrt(i / 220.0);
            double a = i * 2.39996;
            c.pen()
                    .fill(
                            Paths.oval(x + r * Math.cos(a), 0.5 + r * Math.sin(a), 0.018, 0.018),
                            i < 60 ? 0xFF6A5A24 : i % 2 == 0 ? 0xFF4A2A14 : 0xFF2E1A0E);
        }
    }

    static void melon(Motifs.Canvas c) {
        for (int i = 0; i < 9; i++) {
            double[] xy = new double[20];
            for (int k = 0; k < 10; k++) {
                xy[2 * k] = c.w() * (i + 0.5) / 9 + (c.chance(i * 10L + k) - 0.5) * c.w() * 0.05;
                xy[2 * k + 1] = k / 9.0;
            }
            c.pen().stroke(Paths.curve(xy), 0.09, 0xFF1E4A26);
        }
    }

    static void cross(Motifs.Canvas c) {
        c.pen().fill(Paths.box(c.w() / 2 - 0.08, 0.22, c.w() / 2 + 0.08, 0.78, 0.01), 0xFFD83A34);
        c.pen().fill(Paths.box(c.w() / 2 - 0.28, 0.42, c.w() / 2 + 0.28, 0.58, 0.01), 0xFFD83A34);
    }

    static void zip(Motifs.Canvas c) {
        c.pen()
                .stroke(
                        Paths.curve(0.08, 0.55, c.w() / 2, 0.42, c.w() - 0.08, 0.55),
                        0.03,
                        Colours.scale(c.base(), 0.4));
        c.pen().fill(Paths.box(c.w() / 2 - 0.03, 0.42, c.w() / 2 + 0.03, 0.60, 0.02), 0xFFD8B060);
    }

    static void frets(Motifs.Canvas c) {
        for (int i = 1; i < 16; i++) {
            double y = 1 - Math.pow(0.944, i * 1.35);
            c.pen().stroke(Paths.line(0, y, c.w(), y), 0.005, 0xFFD8CCA8);
            if (i == 3 || i == 5 || i == 7 || i == 12) {
                c.pen().fill(Paths.oval(c.w() / 2, y - 0.025, c.w() * 0.1, c.w() * 0.1), 0xFFE8E0CC);
            }
        }
        for (int s = 0; s < 6; s++) {
            double x = c.w() * (s + 0.5) / 6;
            c.pen().stroke(Paths.line(x, 0, x, 1), 0.003, 0xFFE8E4DC);
        }
    }

    static void money(Motifs.Canvas c) {
        c.pen().stroke(Paths.box(0.06, 0.06, c.w() - 0.06, 0.94, 0.03), 0.02, 0xFF3A5A3A);
        c.pen().stroke(Paths.oval(c.w() / 2, 0.5, 0.28, 0.32), 0.02, 0xFF3A5A3A);
        c.text("100", c.w() / 2, 0.5, 0.2, 0xFF2A4A2E);
    }

    static void face(Motifs.Canvas c) {
        double x = c.w() / 2;
        c.pen().fill(Paths.oval(x - 0.17, 0.42, 0.055, 0.075), 0xFF2A1E1A);
        c.pen().fill(Paths.oval(x + 0.17, 0.42, 0.055, 0.075), 0xFF2A1E1A);
        c.pen().fill(Paths.oval(x - 0.155, 0.39, 0.018, 0.022), 0xFFFFFFFF);
        c.pen().fill(Paths.oval(x + 0.185, 0.39, 0.018, 0.022), 0xFFFFFFFF);
        c.pen().soft(Paths.oval(x - 0.28, 0.58, 0.09, 0.06), 0.03, 0x80E87A6A);
        c.pen().soft(Paths.oval(x + 0.28, 0.58, 0.09, 0.06), 0.03, 0x80E87A6A);
        c.pen().stroke(Paths.curve(x - 0.14, 0.62, x, 0.70, x + 0.14, 0.62), 0.024, 0xFF8A3A30);
    }

    static void gauge(Motifs.Canvas c) {
        double x = c.w() / 2;
        c.pen().fill(Paths.oval(x, 0.5, 0.48, 0.48), 0xFFF2ECDC);
        for (int i = 0; i < 11; i++) {
            double a = Math.toRadians(-130 + 26 * i);
            c.pen()
                    .stroke(
                            Paths.line(
                                    x + 0.36 * Math.sin(a),
                                    0.5 - 0.36 * Math.cos(a),
                                    x + 0.44 * Math.sin(a),
                                    0.5 - 0.44 * Math.cos(a)),
                            0.02,
                            i > 8 ? 0xFFC0302A : 0xFF2A2622);
        }
        c.pen().stroke(Paths.line(x, 0.5, x + 0.2, 0.22), 0.03, 0xFFC0302A);
    }

    static void planks(Motifs.Canvas c) {
        for (int i = 1; i < 5; i++) {
            c.pen().stroke(Paths.line(0, i / 5.0, c.w(), i / 5.0), 0.012, Colours.scale(c.base(), 0.35));
        }
        Motifs.text(c);
    }

    static void speaker(Motifs.Canvas c) {
        c.pen().fill(Paths.box(0, 0, c.w(), 1, 0.04), 0xFF4A3C2A);
        for (double y = 0.05; y < 0.97; y += 0.06) {
            for (double x = 0.05; x < c.w() - 0.02; x += 0.06) {
                c.pen().fill(Paths.oval(x, y, 0.018, 0.018), 0xFF1E1812);
            }
        }
    }

    static void tuner(Motifs.Canvas c) {
        c.pen().gradient(Paths.box(0, 0, c.w(), 1, 0.1), 0, 0, 0, 1, 0xFFF8E8B8, 0xFFE8C878);
        for (int i = 1; i < 24; i++) {
            double x = c.w() * i / 24;
            c.pen().stroke(Paths.line(x, 0.2, x, i % 4 == 0 ? 0.75 : 0.5), 0.03, 0xFF5A3A20);
        }
        c.pen().stroke(Paths.line(c.w() * 0.62, 0.05, c.w() * 0.62, 0.95), 0.06, 0xFFC0281E);
    }

    static void pips(Motifs.Canvas c) {
        for (int i = 0; i < 5; i++) {
            double x = i == 4 ? 0.5 : i % 2 == 0 ? 0.24 : 0.76;
            double y = i == 4 ? 0.5 : i < 2 ? 0.24 : 0.76;
            c.pen().fill(Paths.oval(x * c.w(), y, 0.10, 0.10), Motifs.ink(c.base()));
        }
    }

    static void card(Motifs.Canvas c) {
        int red = 0xFFC0202A;
        c.text("A", 0.13, 0.11, 0.11, red);
        c.text("A", c.w() - 0.13, 0.89, 0.11, red);
        heart(c, c.w() / 2, 0.5, 0.16, red);
    }

    static void heart(Motifs.Canvas c, double x, double y, double r, int colour) {
        c.pen()
                .fill(
                        Paths.blob(
                                x,
                                y + r * 1.2,
                                x - r,
                                y,
                                x - r * 0.9,
                                y - r * 0.7,
                                x - r * 0.4,
                                y - r * 0.9,
                                x,
                                y - r * 0.4,
                                x + r * 0.4,
                                y - r * 0.9,
                                x + r * 0.9,
                                y - r * 0.7,
                                x + r,
                                y),
                        colour);
    }

    static void vinyl(Motifs.Canvas c) {
        double x = c.w() / 2;
        for (int i = 0; i < 22; i++) {
            c.pen().stroke(Paths.oval(x, 0.5, 0.19 + 0.014 * i, 0.19 + 0.014 * i), 0.004, 0xFF34343A);
        }
        c.pen().fill(Paths.oval(x, 0.5, 0.17, 0.17), 0xFFC8402E);
        c.pen().stroke(Paths.oval(x, 0.5, 0.12, 0.12), 0.01, 0xFFF0D8A0);
        c.pen().fill(Paths.oval(x, 0.5, 0.02, 0.02), 0xFF101010);
    }

    static void chess(Motifs.Canvas c) {
        for (int i = 0; i < 64; i++) {
            double x = i % 8 * c.w() / 8;
            double y = i / 8 / 8.0;
            c.pen().fill(Paths.box(x, y, x + c.w() / 8, y + 0.125, 0), (i + i / 8) % 2 == 0 ? 0xFFE8D2A8 : 0xFF5A3420);
        }
    }

    static void keys(Motifs.Canvas c) {
        for (int r = 0; r < 5; r++) {
            int n = r == 4 ? 5 : 13;
            for (int i = 0; i < n; i++) {
                double x = c.w() * (0.03 + 0.94 * i / n);
                double wide = c.w() * 0.94 / n * 0.86;
                c.pen().fill(Paths.box(x, 0.05 + r * 0.19, x + wide, 0.20 + r * 0.19, 0.02), 0xFF26282C);
            }
        }
    }
}
