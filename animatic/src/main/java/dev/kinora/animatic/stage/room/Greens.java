package dev.kinora.animatic.stage.room;

import dev.kinora.animatic.paint.Colours;
import dev.kinora.animatic.paint.Noise;
import dev.kinora.animatic.paint.Paths;
import dev.kinora.animatic.paint.Pen;

/** Plants in pots. */
final class Greens {
    private Greens() {}

    static void plant(Bench b, double x, double z, long seed) {
        double m = z - 0.32;
        b.contact(x - 0.2, x + 0.2, m - 0.18, m + 0.18);
        b.front(m, p -> {
            if (Noise.at(seed, 1) < 0.5) {
                fans(b, p, x, 0.34, m, seed);
            } else {
                fig(b, p, x, 0.34, m, seed);
            }
            int pot = b.tone(Colours.mix(b.scheme().accent(), 0xFFB98A6A, 0.4), x, 0.3, m);
            p.lit(Paths.polygon(x - 0.17, -0.38, x + 0.17, -0.38, x + 0.13, 0, x - 0.13, 0), pot, 0.3);
            p.lit(Paths.box(x - 0.185, -0.42, x + 0.185, -0.35, 0.012), pot, 0.07);
        });
    }

    /** Long arched leaves from one root. */
    private static void fans(Bench b, Pen p, double x, double y, double z, long seed) {
        for (int i = 0; i < 15; i++) {
            double a = Noise.between(seed, 20 + i, -1.05, 1.05) * (i < 5 ? 0.5 : 1);
            double len = 0.75 + 0.55 * Noise.at(seed, 50 + i) - 0.25 * Math.abs(a);
            double tx = x + Math.sin(a) * len * 0.75;
            double ty = -y - Math.cos(a) * len;
            double mx = x + Math.sin(a) * len * 0.32;
            double my = -y - Math.cos(a * 0.7) * len * 0.66;
            int c = b.tone(shade(i, seed), tx, -ty, z);
            p.stroke(Paths.curve(x, -y, mx, my), 0.012, Colours.scale(c, 0.7));
            p.lit(
                    Paths.tube(
                            mx,
                            my,
                            0.012,
                            (mx + tx) / 2 + a * 0.03,
                            (my + ty) / 2 - 0.02,
                            0.055,
                            tx,
                            ty + Math.abs(a) * 0.12,
                            0.004),
                    c,
                    0.06);
            p.stroke(
                    Paths.curve(mx, my, (mx + tx) / 2 + a * 0.03, (my + ty) / 2 - 0.02, tx, ty + Math.abs(a) * 0.12),
                    0.005,
                    Colours.fade(Colours.mix(c, 0xFFF0F4C8, 0.5), 0.6));
        }
    }

    /** A stem with broad leaves. */
    private static void fig(Bench b, Pen p, double x, double y, double z, long seed) {
        double h = 1.15 + 0.35 * Noise.at(seed, 2);
        int bark = b.tone(0xFF7A5C40, x, 0.8, z);
        p.stroke(Paths.curve(x, -y, x + 0.03, -y - h * 0.5, x - 0.01, -y - h), 0.028, bark);
        for (int i = 0; i < 22; i++) {
            double v = 0.28 + 0.72 * i / 22.0;
            double a = (i % 2 == 0 ? 1 : -1) * (0.5 + 0.9 * Noise.at(seed, 20 + i));
            double len = 0.17 + 0.15 * Noise.at(seed, 50 + i);
            double ox = x + 0.02 * Math.sin(v * 3);
            double oy = -y - h * v;
            double tx = ox + Math.sin(a) * len * 1.25;
            double ty = oy - Math.cos(a) * len * 0.8;
            int c = b.tone(shade(i, seed), tx, -ty, z);
            leaf(p, ox + (tx - ox) * 0.25, oy + (ty - oy) * 0.25, tx, ty, len * 0.42, c);
        }
    }

    private static int shade(int i, long seed) {
        int[] greens = {0xFF4F7A45, 0xFF3C6640, 0xFF6B8F4A, 0xFF2F5638};
        return greens[(int) (Noise.at(seed, 90 + i) * greens.length)];
    }

    /** One broad leaf from its stalk to its tip. */
    static void leaf(Pen p, double x0, double y0, double x1, double y1, double wide, int c) {
        double dx = x1 - x0;
        double dy = y1 - y0;
        double l = Math.max(1e-6, Math.hypot(dx, dy));
        double nx = -dy / l * wide;
        double ny = dx / l * wide;
        var shape = Paths.blob(
                x0,
                y0,
                x0 + dx * 0.35 + nx,
                y0 + dy * 0.35 + ny,
                x0 + dx * 0.75 + nx * 0.7,
                y0 + dy * 0.75 + ny * 0.7,
                x1,
                y1,
                x0 + dx * 0.75 - nx * 0.7,
                y0 + dy * 0.75 - ny * 0.7,
                x0 + dx * 0.35 - nx,
                y0 + dy * 0.35 - ny);
        p.gradient(
                shape, x0 + nx, y0 + ny, x0 - nx, y0 - ny, Colours.mix(c, 0xFFE8F0C0, 0.16), c, Colours.scale(c, 0.66));
        p.stroke(
                Paths.line(x0, y0, x0 + dx * 0.9, y0 + dy * 0.9),
                Math.max(wide * 0.07, p.pixel() * 0.6),
                Colours.fade(Colours.mix(c, 0xFFF0F4C8, 0.5), 0.6));
    }

    static void smallPlant(Bench b, double x, double z, long seed) {
        double m = z - 0.2;
        b.contact(x - 0.13, x + 0.13, m - 0.12, m + 0.12);
        b.box(x - 0.17, 0, m - 0.15, x + 0.17, 0.45, m + 0.15, b.scheme().wood());
        herbs(b, x, 0.45, m, seed);
    }

    static void herbs(Bench b, double x, double y, double z, long seed) {
        b.front(z, p -> {
            for (int i = 0; i < 13; i++) {
                double a = Noise.between(seed, 120 + i, -1.1, 1.1);
                double len = 0.12 + 0.12 * Noise.at(seed, 140 + i);
                double tx = x + Math.sin(a) * len;
                double ty = -y - 0.12 - Math.cos(a) * len;
                leaf(
                        p,
                        x + (tx - x) * 0.3,
                        -y - 0.11 + (ty + y + 0.11) * 0.3,
                        tx,
                        ty,
                        0.035,
                        b.tone(shade(i, seed), tx, -ty, z));
            }
            p.soft(Paths.oval(x, -y, 0.09, 0.012), 0.008, 0x66080402);
            p.lit(
                    Paths.polygon(x - 0.085, -y - 0.13, x + 0.085, -y - 0.13, x + 0.06, -y, x - 0.06, -y),
                    b.tone(0xFFC07850, x, y, z),
                    0.1);
        });
    }

    /** A small pot whose plant hangs down. */
    static void trailing(Bench b, double x, double y, double z, long seed) {
        b.front(z, p -> {
            p.lit(
                    Paths.polygon(x - 0.065, -y - 0.11, x + 0.065, -y - 0.11, x + 0.048, -y, x - 0.048, -y),
                    b.tone(b.scheme().second(), x, y, z),
                    0.08);
            for (int k = 0; k < 4; k++) {
                double way = k % 2 == 0 ? 1 : -1;
                double drop = 0.12 + 0.22 * Noise.at(seed, 160 + k);
                double reach = 0.05 + 0.05 * k * 0.5;
                for (int i = 0; i < 7; i++) {
                    double v = i / 6.0;
                    double lx = x + way * (0.03 + reach * Math.sin(v * 2));
                    double ly = -y - 0.13 + drop * v * v;
                    int c = b.tone(shade(i + k, seed), lx, y, z);
                    leaf(p, lx, ly, lx + way * 0.028 * (i % 2 == 0 ? 1 : -0.6), ly + 0.03, 0.016, c);
                }
            }
        });
    }
}
