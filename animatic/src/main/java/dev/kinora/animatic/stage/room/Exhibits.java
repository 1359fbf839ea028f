package dev.kinora.animatic.stage.room;

import dev.kinora.animatic.paint.Colours;
import dev.kinora.animatic.paint.Noise;
import dev.kinora.animatic.paint.Paths;
import dev.kinora.animatic.paint.Pen;
import io.github.humbleui.skija.BlendMode;

/** What is shown to visitors: paintings in gold frames, busts on plinths, cases of glass, tanks with fish. */
final class Exhibits {
    private static final int GOLD = 0xFFC8983E;

    private Exhibits() {}

    /** A large painting in a carved frame, lit from above. */
    static void painting(Bench b, double x, double z, long seed) {
        double kind = Noise.at(seed, 1);
        double w = kind < 0.6 ? 0.78 : 0.5;
        double h = kind < 0.6 ? 0.55 : 0.68;
        double y = Math.min(2.3, b.room().height() / 2 + 0.2);
        b.front(z - 0.05, p -> {
            p.soft(Paths.box(x - w - 0.1, -y - h - 0.04, x + w + 0.12, -y + h + 0.16, 0.02), 0.06, 0x66080402);
            int gold = b.tone(GOLD, x, y, z);
            p.lit(Paths.box(x - w - 0.1, -y - h - 0.1, x + w + 0.1, -y + h + 0.1, 0.015), gold, 0.06);
            p.stroke(
                    Paths.box(x - w - 0.055, -y - h - 0.055, x + w + 0.055, -y + h + 0.055, 0.01),
                    0.02,
                    Colours.scale(gold, 0.62));
            var canvas = Paths.box(x - w, -y - h, x + w, -y + h, 0.004);
            p.inside(canvas, () -> motif(b, p, new double[] {x, -y, w, h}, z, seed));
            p.innerEdge(canvas, 0.015, 0.02, 0.016, 0x80080402, BlendMode.SRC_OVER);
            p.fill(Paths.box(x - 0.09, -y + h + 0.16, x + 0.09, -y + h + 0.2, 0.003), gold);
            p.lit(Paths.box(x - 0.2, -y - h - 0.22, x + 0.2, -y - h - 0.17, 0.02), gold, 0.02);
            p.glow(x, -y - h * 0.4, w * 1.5, 0x48FFE6B0, BlendMode.SCREEN);
        });
    }

    private static void motif(Bench b, Pen p, double[] at, double z, long seed) {
        double x = at[0];
        double y = at[1];
        double w = at[2];
        double h = at[3];
        var all = Paths.box(x - w, y - h, x + w, y + h, 0);
        if (w < h) {
            int[] grounds = {0xFF3A2A20, 0xFF2A3A36, 0xFF4A3A2A, 0xFF2E2A3E};
            int ground = b.tone(grounds[(int) (Noise.at(seed, 2) * grounds.length)], x, 1.7, z);
            p.radial(all, x - w * 0.2, y - h * 0.4, h * 1.6, Colours.mix(ground, 0xFFE8C890, 0.35), ground, ground);
            int dress = b.tone(
                    new int[] {0xFF8A2A2E, 0xFF24405E, 0xFF2A2624, 0xFF6A5A2E}[(int) (Noise.at(seed, 3) * 4)],
                    x,
                    1.5,
                    z);
            int skin = b.tone(0xFFE2B48E, x, 1.7, z);
            int hair = b.tone(Noise.at(seed, 4) < 0.5 ? 0xFF3A2418 : 0xFF8A5A2A, x, 1.7, z);
            p.lit(
                    Paths.blob(
                            x - w,
                            y + h * 1.2,
                            x - w * 0.7,
                            y + h * 0.3,
                            x,
                            y + h * 0.05,
                            x + w * 0.7,
                            y + h * 0.3,
                            x + w,
                            y + h * 1.2),
                    dress,
                    h * 0.5);
            p.lit(Paths.oval(x, y - h * 0.27, w * 0.42, h * 0.36), hair, 0.1);
            p.lit(Paths.box(x - w * 0.14, y - h * 0.12, x + w * 0.14, y + h * 0.2, 0.04), skin, 0.05);
            p.lit(Paths.oval(x, y - h * 0.22, w * 0.3, h * 0.29), skin, 0.1);
            for (int i = -1; i <= 1; i += 2) {
                p.fill(Paths.oval(x + i * w * 0.12, y - h * 0.25, w * 0.035, h * 0.018), 0xFF20140E);
            }
            p.stroke(
                    Paths.curve(x - w * 0.08, y - h * 0.08, x, y - h * 0.065, x + w * 0.08, y - h * 0.08),
                    0.01,
                    0xFF8A3A34);
            return;
        }
        double kind = Noise.at(seed, 2);
        int sky = b.tone(kind < 0.5 ? 0xFF8AB4CC : 0xFFE0A870, x, 2, z);
        p.gradient(all, x, y - h, x, y + h * 0.3, sky, Colours.mix(sky, 0xFFFFF0D0, 0.6));
        p.soft(Paths.oval(x + w * 0.4, y - h * 0.35, h * 0.16, h * 0.16), 0.01, 0xFFFFF0C0);
        int[] lands = kind < 0.34
                ? new int[] {0xFF6A86A0, 0xFF4E7060, 0xFF3E5A34}
                : kind < 0.67
                        ? new int[] {0xFF7A6A80, 0xFF8A6A3A, 0xFF5A6A30}
                        : new int[] {0xFF3E7A94, 0xFF2F6480, 0xFF24506C};
        for (int row = 0; row < 3; row++) {
            double base = y - h * 0.05 + row * h * 0.3;
            double d = h * 0.25 * (kind < 0.67 ? 1 : 0.15);
            p.fill(
                    Paths.blob(
                            x - w * 1.2,
                            y + h * 1.4,
                            x - w,
                            base - d * Noise.at(seed, 10 + row),
                            x - w * 0.3,
                            base - d * 1.6 * Noise.at(seed, 20 + row),
                            x + w * 0.4,
                            base - d * Noise.at(seed, 30 + row),
                            x + w * 1.1,
                            base - d * 1.4 * Noise.at(seed, 40 + row),
                            x + w * 1.2,
                            y + h * 1.4),
                    b.tone(lands[row], x, 1.5, z));
        }
        if (kind >= 0.67) {
            p.fill(
                    Paths.polygon(x - w * 0.35, y + h * 0.28, x - w * 0.33, y - h * 0.4, x, y + h * 0.2),
                    b.tone(0xFFF4ECD8, x, 1.7, z));
            p.fill(
                    Paths.blob(
                            x - w * 0.5,
                            y + h * 0.3,
                            x + w * 0.1,
                            y + h * 0.3,
                            x,
                            y + h * 0.42,
                            x - w * 0.4,
                            y + h * 0.42),
                    b.tone(0xFF5A3A24, x, 1.6, z));
        } else {
            for (int i = 0; i < 3; i++) {
                double a = x - w * 0.7 + i * w * 0.24;
                int leaf = b.tone(kind < 0.34 ? 0xFF2E4A2A : 0xFFA8602A, a, 1.6, z);
                p.fill(Paths.box(a - 0.012, y + h * 0.3, a + 0.012, y + h * 0.62, 0), 0xFF3A2A1C);
                p.lit(Paths.oval(a, y + h * 0.22, h * 0.13, h * 0.22), leaf, 0.05);
            }
        }
    }

    /** A bust or a vase on a plinth. */
    static void plinth(Bench b, double x, double z, long seed) {
        double f = z - 0.46;
        int stone = 0xFFE4E0D8;
        b.contact(x - 0.3, x + 0.3, f, z);
        b.box(x - 0.27, 0, f - 0.02, x + 0.27, 0.08, z, stone);
        b.box(x - 0.22, 0.08, f + 0.03, x + 0.22, 1.02, z - 0.05, stone);
        b.box(x - 0.26, 1.02, f, x + 0.26, 1.09, z - 0.02, stone);
        double m = z - 0.25;
        b.front(m, p -> {
            if (Noise.at(seed, 1) < 0.5) {
                Goods.pot(p, new Goods.Cell(x, -1.09, 0.44, 0.66, c -> b.tone(c, x, 1.4, m), seed));
                return;
            }
            int marble = b.tone(0xFFF0ECE4, x, 1.4, m);
            p.lit(Paths.box(x - 0.08, -1.17, x + 0.08, -1.09, 0.01), marble, 0.05);
            p.lit(
                    Paths.blob(
                            x - 0.24, -1.3, x - 0.16, -1.42, x + 0.16, -1.42, x + 0.24, -1.3, x + 0.12, -1.15, x - 0.12,
                            -1.15),
                    marble,
                    0.12);
            p.lit(Paths.box(x - 0.06, -1.52, x + 0.06, -1.38, 0.03), marble, 0.06);
            p.lit(Paths.oval(x, -1.62, 0.115, 0.15), marble, 0.12);
            for (int i = -2; i <= 2; i++) {
                p.lit(Paths.oval(x + i * 0.045, -1.74 + Math.abs(i) * 0.018, 0.036, 0.034), marble, 0.03);
            }
            p.fill(Paths.polygon(x - 0.012, -1.64, x + 0.02, -1.58, x - 0.012, -1.575), Colours.scale(marble, 0.78));
        });
    }

    /** A case of glass with old things in it. */
    static void showcase(Bench b, double x, double z, long seed) {
        double l = x - 0.62;
        double r = x + 0.62;
        double f = z - 0.6;
        b.contact(l, r, f, z);
        b.box(l, 0, f, r, 0.72, z, Colours.mix(b.scheme().darkWood(), 0xFF4A3A30, 0.4));
        b.box(l - 0.03, 0.72, f - 0.03, r + 0.03, 0.78, z, 0xFF8A6A3E);
        double m = z - 0.3;
        b.front(m, p -> {
            p.gradient(Paths.box(l, -1.7, r, -0.78, 0), 0, -1.7, 0, -0.78, 0x50FFF4D8, 0x18FFF4D8);
            for (int i = 0; i < 3; i++) {
                double a = l + 0.22 + i * 0.4;
                long s = Noise.mix(seed + i);
                Goods.pot(p, new Goods.Cell(a, -0.8, 0.34, 0.6, c -> b.tone(c, a, 1, m), s));
            }
            p.glow(x, -1.5, 0.8, 0x50FFEFC4, BlendMode.SCREEN);
        });
        b.front(f, p -> Displays.glass(p, l, -1.72, r, -0.78));
        b.box(l - 0.02, 1.72, f - 0.02, r + 0.02, 1.77, z, 0xFF8A6A3E);
    }

    /** Posts of brass with a red rope between them. */
    static void rope(Bench b, double x, double z, long seed) {
        b.front(z, p -> {
            int brass = b.tone(GOLD, x, 0.5, z);
            p.stroke(Paths.curve(x - 0.8, -0.86, x, -0.62, x + 0.8, -0.86), 0.045, b.tone(0xFF9A2430, x, 0.7, z));
            for (double a : new double[] {x - 0.8, x + 0.8}) {
                p.soft(Paths.oval(a, 0, 0.16, 0.03), 0.02, 0x70080402);
                p.lit(Paths.oval(a, -0.02, 0.14, 0.03), brass, 0.03);
                p.lit(Paths.box(a - 0.022, -0.9, a + 0.022, -0.02, 0.01), brass, 0.03);
                p.lit(Paths.oval(a, -0.93, 0.045, 0.045), brass, 0.03);
            }
        });
    }

    /** A wall of glass with water, corals and fish behind it, which lights the room blue. */
    static void tank(Bench b, double x, double z, long seed) {
        double w = 1.12;
        double low = 0.45;
        double top = Math.min(2.75, b.room().height() - 0.4);
        b.box(x - w - 0.12, 0, z - 0.14, x + w + 0.12, low - 0.02, z, 0xFF24303C);
        b.front(z - 0.04, p -> {
            var glass = Paths.box(x - w, -top, x + w, -low, 0.05);
            p.glow(x, -(top + low) / 2, 2.6, 0x6030A0E0, BlendMode.SCREEN);
            p.gradient(glass, 0, -top, 0, -low, 0xFF7CE0F4, 0xFF2A9AD0, 0xFF125C9C, 0xFF0C3A6C);
            p.inside(glass, () -> {
                for (int i = 0; i < 6; i++) {
                    double a = x - w + 2 * w * Noise.at(seed, 10 + i);
                    p.softStroke(Paths.line(a, -top, a - 0.5, -low), 0.14, 0.08, 0x30E8FFFF);
                }
                p.fill(
                        Paths.blob(
                                x - w - 0.2,
                                -low + 0.2,
                                x - w,
                                -low - 0.2,
                                x - 0.3,
                                -low - 0.1,
                                x + 0.5,
                                -low - 0.24,
                                x + w + 0.2,
                                -low - 0.12,
                                x + w + 0.2,
                                -low + 0.2),
                        0xFFCDB98A);
                for (int i = 0; i < 9; i++) {
                    coral(p, x - w + 2 * w * (i + 0.5) / 9, -low - 0.08, Noise.mix(seed + i * 7L));
                }
                for (int i = 0; i < 12; i++) {
                    long s = Noise.mix(seed + i * 131L);
                    double a = x - w * 0.9 + 1.8 * w * Noise.at(s, 1);
                    double y = -low - 0.4 - (top - low - 0.6) * Noise.at(s, 2);
                    fish(p, a, y, 0.09 + 0.13 * Noise.at(s, 3), s);
                }
                for (int i = 0; i < 22; i++) {
                    double a = x + w * 0.7 + 0.14 * (Noise.at(seed, 200 + i) - 0.5);
                    double y = -low - (top - low) * i / 22.0;
                    double r = 0.010 + 0.014 * Noise.at(seed, 240 + i);
                    p.stroke(Paths.oval(a, y, r, r), 0.006, 0xB0E8FFFF);
                }
            });
            Displays.glass(p, x - w, -top, x + w, -low);
            p.stroke(glass, 0.09, b.tone(0xFF2A3844, x, 1.5, z));
        });
    }

    private static void coral(Pen p, double x, double y, long s) {
        int hue = new int[] {0xFFE8607A, 0xFFF09A4A, 0xFFB070D0, 0xFF4CB07A, 0xFFF0D060}[(int) (Noise.at(s, 1) * 5)];
        double h = 0.22 + 0.4 * Noise.at(s, 2);
        if (Noise.at(s, 3) < 0.4) {
            for (int i = -1; i <= 1; i++) {
                p.stroke(
                        Paths.curve(x + i * 0.05, y, x + i * 0.05 + 0.06, y - h * 0.5, x + i * 0.08 - 0.03, y - h),
                        0.035,
                        Colours.mix(0xFF2E8A5A, hue, 0.15));
            }
            return;
        }
        for (int i = -2; i <= 2; i++) {
            double tx = x + i * 0.1;
            double ty = y - h * (1 - Math.abs(i) * 0.16);
            p.stroke(Paths.curve(x, y + 0.05, x + i * 0.06, y - h * 0.4, tx, ty), 0.055, hue);
            p.fill(Paths.oval(tx, ty, 0.04, 0.04), Colours.mix(hue, 0xFFFFFFFF, 0.3));
        }
    }

    private static void fish(Pen p, double x, double y, double r, long s) {
        int hue = new int[] {0xFFF08A2A, 0xFFF4D03A, 0xFF4A6AE0, 0xFFE8E8F0, 0xFFE0506A, 0xFF3AC0B0}
                [(int) (Noise.at(s, 5) * 6)];
        double way = Noise.at(s, 6) < 0.5 ? 1 : -1;
        p.fill(
                Paths.polygon(
                        x - way * r * 0.8,
                        y,
                        x - way * r * 1.5,
                        y - r * 0.5,
                        x - way * r * 1.35,
                        y,
                        x - way * r * 1.5,
                        y + r * 0.5),
                Colours.scale(hue, 0.85));
        p.fill(
                Paths.polygon(
                        x - way * r * 0.3,
                        y - r * 0.4,
                        x + way * r * 0.1,
                        y - r * 0.85,
                        x + way * r * 0.4,
                        y - r * 0.35),
                Colours.scale(hue, 0.85));
        var body = Paths.oval(x, y, r, r * 0.52);
        p.lit(body, hue, r);
        p.inside(body, () -> {
            for (int i = 0; i < 2; i++) {
                p.stroke(
                        Paths.line(x + way * (0.25 - i * 0.55) * r, y - r, x + way * (0.25 - i * 0.55) * r, y + r),
                        r * 0.16,
                        Colours.mix(hue, 0xFFFFFFFF, 0.75));
            }
        });
        p.fill(Paths.oval(x + way * r * 0.62, y - r * 0.1, r * 0.13, r * 0.13), 0xFFFFFFFF);
        p.fill(Paths.oval(x + way * r * 0.65, y - r * 0.1, r * 0.07, r * 0.08), 0xFF101418);
    }
}
