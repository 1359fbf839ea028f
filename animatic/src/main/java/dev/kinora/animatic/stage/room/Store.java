package dev.kinora.animatic.stage.room;

import dev.kinora.animatic.paint.Colours;
import dev.kinora.animatic.paint.Noise;
import dev.kinora.animatic.paint.Paths;
import dev.kinora.animatic.paint.Pen;
import io.github.humbleui.skija.BlendMode;

/** What stands in a shop: shelves of goods, a cold cabinet, a counter with its till. */
final class Store {
    private static final int[] PACKS = {
        0xFFD8452E, 0xFFF0B23A, 0xFF3E7FB4, 0xFF5E9A4C, 0xFFE9E0CC, 0xFF8A4A8A, 0xFFE07A3A, 0xFF2F8A8A, 0xFFC8D0D4
    };

    private Store() {}

    /** Shelves full of packets, tins and bottles. */
    static void goods(Bench b, double x, double z, long seed) {
        double l = x - 1.0;
        double r = x + 1.0;
        double f = z - 0.42;
        double top = Math.min(2.05, b.room().height() - 0.3);
        b.contact(l, r, f, z);
        b.box(l, 0, z - 0.05, r, top, z, 0xFF9AA0A2);
        int rows = 5;
        double gap = (top - 0.12) / rows;
        for (int i = 0; i < rows; i++) {
            double y = 0.12 + i * gap;
            b.front(f + 0.1, p -> {
                p.gradient(
                        Paths.polygon(l, -y - gap, r, -y - gap, r, -y, l, -y),
                        0,
                        -y - gap,
                        0,
                        -y,
                        0xB0080604,
                        0x30080604);
            });
            long s = Noise.mix(seed + i * 77L);
            b.front(f + 0.08, p -> packs(b, p, l + 0.03, r - 0.03, y, gap - 0.07, s));
            b.box(l, y - 0.03, f, r, y, z - 0.04, 0xFFD4D8D8);
            b.front(f - 0.002, p -> tags(p, l, r, y, s));
        }
        for (double a : new double[] {l - 0.03, r}) {
            b.box(a, 0, f, a + 0.03, top + 0.04, z, 0xFFB8BEC0);
        }
        b.box(l, 0, f + 0.03, r, 0.09, z, 0xFF54585C);
    }

    private static void packs(Bench b, Pen p, double l, double r, double y, double tall, long seed) {
        double x = l;
        int i = 0;
        while (x < r - 0.05) {
            long s = Noise.mix(seed + i++ * 13L);
            int hue = b.tone(
                    PACKS[(int) (Noise.at(s, 1) * PACKS.length)],
                    x,
                    y + tall / 2,
                    b.room().back() - 0.4);
            int label = Colours.mix(hue, 0xFFFFF6E4, 0.65);
            double w = 0.07 + 0.06 * Noise.at(s, 2);
            double h = tall * (0.55 + 0.4 * Noise.at(s, 3));
            int many = 1 + (int) (Noise.at(s, 4) * 4);
            double kind = Noise.at(s, 5);
            for (int k = 0; k < many; k++) {
                if (x + w < r) {
                    one(p, kind, x, -y, w, h, new int[] {hue, label});
                }
                x += w + 0.006;
            }
        }
    }

    private static void one(Pen p, double kind, double x, double y, double w, double h, int[] tone) {
        if (kind < 0.45) {
            p.gradient(
                    Paths.polygon(x, y - h, x + w, y - h, x + w, y, x, y),
                    x,
                    0,
                    x + w,
                    0,
                    Colours.mix(tone[0], 0xFFFFFFFF, 0.15),
                    tone[0],
                    Colours.scale(tone[0], 0.7));
            p.fill(Paths.box(x + w * 0.14, y - h * 0.8, x + w * 0.86, y - h * 0.45, 0.005), tone[1]);
            return;
        }
        boolean bottle = kind > 0.72;
        double body = bottle ? h * 0.68 : Math.min(h, w * 1.5);
        if (bottle) {
            p.fill(Paths.box(x + w * 0.36, y - h, x + w * 0.64, y - body + 0.01, 0.006), Colours.scale(tone[0], 0.85));
            p.fill(Paths.box(x + w * 0.33, y - h, x + w * 0.67, y - h * 0.94, 0.004), tone[1]);
        }
        p.gradient(
                Paths.box(x + 0.004, y - body, x + w - 0.004, y, bottle ? w * 0.28 : 0.008),
                x,
                0,
                x + w,
                0,
                Colours.scale(tone[0], 0.75),
                Colours.mix(tone[0], 0xFFFFFFFF, 0.3),
                tone[0],
                Colours.scale(tone[0], 0.6));
        p.fill(
                Paths.polygon(
                        x + 0.005,
                        y - body * 0.66,
                        x + w - 0.005,
                        y - body * 0.66,
                        x + w - 0.005,
                        y - body * 0.26,
                        x + 0.005,
                        y - body * 0.26),
                Colours.fade(tone[1], 0.85));
    }

    private static void tags(Pen p, double l, double r, double y, long seed) {
        for (double x = l + 0.06; x < r - 0.08; x += 0.22) {
            boolean offer = Noise.at(seed, Math.round(x * 90)) < 0.2;
            p.fill(Paths.box(x, -y + 0.003, x + 0.07, -y + 0.027, 0.002), offer ? 0xFFF0C83A : 0xE0FFFFFF);
        }
    }

    /** A cold cabinet with lit glass doors. */
    static void cooler(Bench b, double x, double z, long seed) {
        double l = x - 0.85;
        double r = x + 0.85;
        double f = z - 0.6;
        double top = Math.min(2.15, b.room().height() - 0.2);
        b.contact(l, r, f, z);
        b.box(l, 0, f, r, top, z, 0xFF3C444A);
        b.front(f - 0.004, p -> {
            for (int d = 0; d < 2; d++) {
                double a = l + 0.05 + d * 0.81;
                double e = a + 0.77;
                var glass = Paths.box(a, -top + 0.3, e, -0.16, 0.01);
                p.gradient(glass, 0, -top, 0, 0, 0xFFF2FAFF, 0xFFC8E0EA, 0xFF9CBCCA);
                for (int i = 0; i < 5; i++) {
                    double y = 0.18 + i * (top - 0.5) / 5;
                    long s = Noise.mix(seed + i * 31L + d);
                    int hue = PACKS[(int) (Noise.at(s, 1) * PACKS.length)];
                    for (double w = a + 0.03; w < e - 0.07; w += 0.082) {
                        int own = Noise.at(s, Math.round(w * 12)) < 0.7
                                ? hue
                                : PACKS[(int) (Noise.at(s, Math.round(w * 31)) * 9)];
                        one(p, 0.9, w, -y, 0.076, (top - 0.5) / 5 - 0.06, new int[] {
                            own, Colours.mix(own, 0xFFFFFFFF, 0.6)
                        });
                    }
                    p.fill(Paths.box(a, -y, e, -y + 0.02, 0.002), 0xFFA8B8BE);
                }
                p.fill(
                        Paths.polygon(a + 0.1, -top + 0.3, a + 0.34, -top + 0.3, a + 0.1, -0.16, a - 0, -0.16, a, -1),
                        0x26FFFFFF);
                p.stroke(Paths.box(a, -top + 0.3, e, -0.16, 0.01), 0.03, 0xFF2A3034);
                p.stroke(
                        Paths.line(d == 0 ? e - 0.06 : a + 0.06, -1.3, d == 0 ? e - 0.06 : a + 0.06, -0.85),
                        0.028,
                        0xFFD8DEE0);
            }
            p.fill(
                    Paths.box(l + 0.05, -top + 0.04, r - 0.05, -top + 0.25, 0.01),
                    b.scheme().accent());
            p.glow(x, -1.2, 1.5, 0x38DCF2FF, BlendMode.SCREEN);
        });
    }

    /** A counter with a till and small things to buy. */
    static void counter(Bench b, double x, double z, long seed) {
        double l = x - 0.95;
        double r = x + 0.95;
        double f = z - 0.6;
        b.contact(l, r, f, z);
        b.box(l, 0.08, f, r, 0.92, z, Colours.mix(b.scheme().cloth(), 0xFFE8E0D0, 0.2));
        b.box(l + 0.05, 0, f + 0.05, r - 0.05, 0.08, z, 0xFF2E2C2C);
        b.front(f - 0.003, p -> {
            p.fill(Paths.box(l, -0.62, r, -0.5, 0.003), b.tone(b.scheme().accent(), x, 0.5, f));
            packs(b, p, l + 0.1, x - 0.05, 0.14, 0.3, seed);
        });
        b.box(l - 0.03, 0.92, f - 0.04, r + 0.03, 0.97, z, b.scheme().wood());
        b.box(x + 0.2, 0.97, f + 0.12, x + 0.62, 1.1, z - 0.1, 0xFF3A3E44);
        b.box(x + 0.26, 1.1, f + 0.24, x + 0.56, 1.36, f + 0.3, 0xFF2A2E34);
        b.front(f + 0.235, p -> {
            p.fill(Paths.box(x + 0.285, -1.335, x + 0.535, -1.13, 0.008), 0xFF9CD8E8);
            p.fill(Paths.box(x + 0.3, -1.31, x + 0.42, -1.27, 0.004), 0xFF2A5A70);
        });
        Wares.mug(b, x - 0.1, 0.97, f + 0.2, 0xFFF2EEE4);
        b.box(l + 0.1, 0.97, f + 0.1, l + 0.5, 1.0, f + 0.4, 0xFF8A6A48);
        b.front(f + 0.1, p -> packs(b, p, l + 0.12, l + 0.5, 1.0, 0.2, seed + 4));
    }
}
