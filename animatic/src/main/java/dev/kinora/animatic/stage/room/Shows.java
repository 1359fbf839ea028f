package dev.kinora.animatic.stage.room;

import dev.kinora.animatic.paint.Colours;
import dev.kinora.animatic.paint.Noise;
import dev.kinora.animatic.paint.Paths;
import dev.kinora.animatic.paint.Pen;
import io.github.humbleui.skija.BlendMode;

/** What stands where people paint, dance and watch: easels, mirrors, coloured lights, a screen and its seats. */
final class Shows {
    private Shows() {}

    /** A wall of mirror with a rail of wood before it, as dancers have. */
    static void barre(Bench b, double x, double z, long seed) {
        double l = x - 2.0;
        double r = x + 2.0;
        double top = Math.min(2.4, b.room().height() - 0.3);
        b.front(z - 0.02, p -> {
            for (double a = l; a < r - 0.1; a += 1.0) {
                var pane = Paths.box(a + 0.01, -top, a + 0.99, -0.14, 0.004);
                int wall = b.tone(Colours.mix(b.scheme().wall(), 0xFFDCE8F0, 0.55), a, 1.4, z);
                p.gradient(
                        pane,
                        0,
                        -top,
                        0,
                        -0.1,
                        Colours.mix(wall, 0xFFFFFFFF, 0.3),
                        wall,
                        Colours.mix(Colours.scale(wall, 0.8), b.scheme().floor(), 0.45));
                Displays.glass(p, a + 0.01, -top, a + 0.99, -0.14);
            }
        });
        b.front(z - 0.16, p -> {
            int wood = b.tone(0xFFC8945A, x, 1, z);
            for (double y : new double[] {1.05, 0.75}) {
                p.stroke(Paths.line(l + 0.05, -y, r - 0.05, -y), 0.05, wood);
                p.stroke(
                        Paths.line(l + 0.05, -y - 0.012, r - 0.05, -y - 0.012),
                        0.012,
                        Colours.mix(wood, 0xFFFFFFFF, 0.5));
            }
            for (double a = l + 0.3; a < r; a += 1.13) {
                p.stroke(Paths.line(a, -1.08, a, -0.4), 0.03, b.tone(0xFF6A6E74, a, 1, z));
            }
        });
    }

    /** A painting on an easel. */
    static void easel(Bench b, double x, double z, long seed) {
        double m = z - 0.35;
        b.contact(x - 0.35, x + 0.35, m - 0.25, m + 0.2);
        b.front(m, p -> {
            int wood = b.tone(0xFFA8784A, x, 0.8, m);
            p.stroke(Paths.line(x, -1.95, x + 0.08, 0), 0.035, Colours.scale(wood, 0.7));
            p.stroke(Paths.line(x - 0.36, 0, x - 0.06, -1.95), 0.045, wood);
            p.stroke(Paths.line(x + 0.36, 0, x + 0.06, -1.95), 0.045, wood);
            p.lit(Paths.box(x - 0.42, -0.74, x + 0.42, -0.68, 0.01), wood, 0.03);
            var cloth = Paths.box(x - 0.4, -1.72, x + 0.4, -0.74, 0.006);
            p.lit(cloth, b.tone(0xFFF0EADC, x, 1.2, m), 0.03);
            p.inside(cloth, () -> strokes(b, p, x, m, seed));
        });
    }

    private static void strokes(Bench b, Pen p, double x, double m, long seed) {
        int[] paints = {0xFF3E7FB4, 0xFFE0A03A, 0xFFC8463A, 0xFF5E9A4C, 0xFF6A4A8A, 0xFFF0D8A0};
        for (int i = 0; i < 34; i++) {
            double a = x - 0.34 + 0.68 * Noise.at(seed, 10 + i);
            double y = -1.66 + 0.86 * Noise.at(seed, 60 + i);
            double d = 0.10 + 0.12 * Noise.at(seed, 110 + i);
            int hue = b.tone(
                    paints[(int) (Math.min(0.99, (y + 1.66) / 0.86 * 0.6 + 0.4 * Noise.at(seed, 160 + i)) * 6)],
                    a,
                    1.2,
                    m);
            p.stroke(Paths.curve(a - d, y, a, y - 0.03, a + d, y + 0.02), 0.055, Colours.fade(hue, 0.85));
        }
    }

    /** Canvases that lean on the wall. */
    static void canvases(Bench b, double x, double z, long seed) {
        b.contact(x - 0.6, x + 0.6, z - 0.3, z);
        for (int i = 0; i < 3; i++) {
            double a = x + (i - 1) * 0.26;
            double h = 1.0 - i * 0.2;
            double m = z - 0.06 - i * 0.08;
            b.front(m, p -> {
                var cloth = Paths.polygon(a - 0.36, -h, a + 0.34, -h - 0.02, a + 0.36, 0, a - 0.34, 0);
                p.lit(cloth, b.tone(0xFFE8E0D0, a, 0.5, m), 0.04);
                p.inside(
                        cloth,
                        () -> p.moved(
                                a - x, 1.25 - h * 0.5, 0, 1, () -> strokes(b, p, x, m, seed + Math.round(a * 100))));
            });
        }
    }

    /** Beams of coloured light from the ceiling, a mirror ball between them. */
    static void discoLights(Bench b, double x, double z, long seed) {
        double top = b.room().height();
        int[] hues = {0xFFF03AA0, 0xFF3AC8F0, 0xFF9A4AF0, 0xFFF0C03A, 0xFF3AF08A};
        b.front(z - 0.8, p -> {
            p.lit(Paths.box(x - 2.4, -top + 0.1, x + 2.4, -top + 0.2, 0.01), 0xFF24262C, 0.03);
            for (int i = 0; i < 5; i++) {
                double a = x - 2 + i;
                double lean = (Noise.at(seed, i) - 0.5) * 2.6;
                p.gradient(
                        Paths.polygon(
                                a - 0.06, -top + 0.2, a + 0.06, -top + 0.2, a + lean + 0.55, 0, a + lean - 0.55, 0),
                        a,
                        -top,
                        a + lean,
                        0,
                        Colours.fade(hues[i], 0.55),
                        Colours.fade(hues[i], 0.04));
                p.glow(a, -top + 0.25, 0.5, Colours.fade(hues[i], 0.9), BlendMode.SCREEN);
                p.glow(a + lean, 0, 1.0, Colours.fade(hues[i], 0.5), BlendMode.SCREEN);
                p.lit(Paths.box(a - 0.09, -top + 0.08, a + 0.09, -top + 0.28, 0.02), 0xFF16181C, 0.03);
            }
            double y = -top + 0.75;
            p.stroke(Paths.line(x, -top, x, y - 0.3), 0.012, 0xFF8A8A90);
            var ball = Paths.oval(x, y, 0.3, 0.3);
            p.lit(ball, 0xFFB8BCC8, 0.3);
            p.inside(ball, () -> {
                for (int i = -5; i < 5; i++) {
                    for (int k = -5; k < 5; k++) {
                        double s = Noise.at(seed, 200 + i * 20L + k);
                        int c = s < 0.2 ? 0xFFFFFFFF : s < 0.5 ? hues[(int) (s * 10) % 5] : 0xFF6A7080;
                        p.fill(
                                Paths.box(x + i * 0.06, y + k * 0.06, x + i * 0.06 + 0.05, y + k * 0.06 + 0.05, 0.004),
                                Colours.fade(c, 0.8));
                    }
                }
            });
            p.glow(x, y, 0.7, 0x60FFFFFF, BlendMode.SCREEN);
        });
    }

    /** A screen as wide as the wall, with a picture on it. */
    static void cinemaScreen(Bench b, double x, double z, long seed) {
        double w = 2.9;
        double low = 1.1;
        double top = Math.min(4.1, b.room().height() - 0.4);
        b.front(z - 0.03, p -> {
            for (double way : new double[] {-1, 1}) {
                for (int i = 0; i < 5; i++) {
                    double a = x + way * (w + 0.1 + i * 0.2);
                    p.lit(Paths.box(a - 0.12, -top - 0.3, a + 0.12, -0.1, 0.08), b.tone(0xFF8A1E26, a, 1.5, z), 0.1);
                }
            }
            var all = Paths.box(x - w, -top, x + w, -low, 0.02);
            p.glow(x, -(low + top) / 2, 4.2, 0x70A8C4F0, BlendMode.SCREEN);
            p.gradient(all, 0, -top, 0, -low, 0xFF4A7AC0, 0xFFF0C890, 0xFFF8E4B8);
            p.inside(all, () -> {
                p.fill(Paths.oval(x + 0.9, -low - 1.05, 0.38, 0.38), 0xFFFFF4D0);
                for (int row = 0; row < 3; row++) {
                    double y = -low - 0.9 + row * 0.3;
                    int c = new int[] {0xFF8A7AA8, 0xFF5A5484, 0xFF2A2A4E}[row];
                    double[] xy = new double[2 * 14];
                    for (int i = 0; i < 12; i++) {
                        xy[2 * i] = x - w + i * 2 * w / 11;
                        xy[2 * i + 1] = y - 0.55 * Noise.at(seed, row * 20L + i) * (1 - row * 0.2);
                    }
                    xy[24] = x + w;
                    xy[25] = -low;
                    xy[26] = x - w;
                    xy[27] = -low;
                    p.fill(Paths.polygon(xy), c);
                }
            });
            p.stroke(all, 0.10, 0xFF0C0A0C);
        });
    }

    /** Rows of red folding seats, seen from behind. */
    static void seatRows(Bench b, double x, double z, long seed) {
        for (int row = 0; row < 3; row++) {
            double m = z + 0.5 - row * 0.45;
            double shift = row % 2 == 0 ? 0 : 0.31;
            b.front(m, p -> {
                for (int i = -3; i <= 3; i++) {
                    double a = x + i * 0.62 + shift;
                    int red = b.tone(0xFFA82832, a, 0.7, m);
                    p.fill(Paths.box(a - 0.31, -0.62, a - 0.25, 0, 0.01), b.tone(0xFF2A2220, a, 0.4, m));
                    var back = Paths.box(a - 0.26, -1.0, a + 0.26, -0.1, 0.1);
                    p.soft(back, 0.03, 0x60080204);
                    p.lit(back, red, 0.14);
                    p.innerEdge(
                            Paths.box(a - 0.2, -0.93, a + 0.2, -0.2, 0.08),
                            0.012,
                            0.012,
                            0.016,
                            0x70200408,
                            BlendMode.SRC_OVER);
                }
            });
        }
    }
}
