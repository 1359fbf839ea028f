package dev.kinora.animatic.stage.room;

import dev.kinora.animatic.paint.Colours;
import dev.kinora.animatic.paint.Noise;
import dev.kinora.animatic.paint.Paths;
import dev.kinora.animatic.paint.Pen;

/** What is built into a carriage, a bus or a cabin: seats seen from the side, racks, grab rails. */
final class Carriage {
    private Carriage() {}

    /** Two seats that face each other under a window, a small table between them. */
    static void seats(Bench b, double x, double z, long seed) {
        seated(b, x - 0.98, z, 1);
        seated(b, x + 0.98, z, -1);
        b.box(x - 0.3, 0.7, z - 0.5, x + 0.3, 0.74, z, b.scheme().wood());
        b.front(z - 0.25, p -> p.stroke(Paths.line(x, -0.7, x, 0), 0.05, b.tone(0xFF9AA0A4, x, 0.4, z)));
        Wares.mug(b, x + 0.12, 0.74, z - 0.3, b.scheme().accent());
    }

    /** One seat behind the other, all looking the same way. */
    static void row(Bench b, double x, double z, long seed) {
        for (int i = -1; i <= 1; i++) {
            seated(b, x + i * 0.92, z, 1);
        }
    }

    /** A single seat that looks the way of travel. */
    static void seat(Bench b, double x, double z, long seed) {
        seated(b, x - 0.1, z, 1);
    }

    /** A seat from the side: {@code way} +1 looks right. */
    private static void seated(Bench b, double x, double z, int way) {
        int cloth = b.scheme().cloth();
        int dark = Colours.scale(cloth, 0.7);
        double m = z - 0.5;
        b.contact(x - 0.35, x + 0.35, m, z);
        b.box(x - 0.2, 0, m + 0.1, x + 0.2, 0.3, z, 0xFF4A4E54);
        b.front(m, p -> {
            int tone = b.tone(cloth, x, 0.8, m);
            p.lit(
                    side(x, way, -0.46, -0.32, 0.36, -0.32, 0.38, -0.42, 0.32, -0.5, -0.3, -0.47, -0.44, -0.44),
                    tone,
                    0.14);
            p.lit(
                    side(
                            x, way, -0.38, -0.36, -0.2, -0.4, -0.27, -0.8, -0.36, -1.12, -0.43, -1.2, -0.52, -1.14,
                            -0.5, -0.8, -0.46, -0.46),
                    tone,
                    0.16);
            p.lit(
                    side(x, way, -0.34, -1.1, -0.3, -1.2, -0.36, -1.36, -0.47, -1.36, -0.53, -1.22, -0.5, -1.1),
                    b.tone(Colours.mix(dark, b.scheme().second(), 0.25), x, 1.2, m),
                    0.1);
            p.stroke(side(x, way, -0.24, -0.62, 0.02, -0.66, 0.14, -0.64), 0.05, b.tone(dark, x, 0.6, m));
        });
    }

    private static io.github.humbleui.skija.Path side(double x, int way, double... xy) {
        double[] turned = xy.clone();
        for (int i = 0; i < turned.length; i += 2) {
            turned[i] = x + way * xy[i];
        }
        return Paths.blob(turned);
    }

    /** A rack for luggage above the windows, with bags on it. */
    static void rack(Bench b, double x, double z, long seed) {
        double y = Math.min(2.02, b.room().height() - 0.34);
        double l = x - 1.1;
        double r = x + 1.1;
        int[] bags = {0xFF8A5A34, 0xFF3E5A7A, 0xFF7A3238, 0xFF4E6A4A};
        b.front(z - 0.25, p -> {
            for (int i = 0; i < 3; i++) {
                double a = l + 0.12 + i * 0.74;
                double w = 0.34 + 0.22 * Noise.at(seed, i);
                int hue = bags[(int) (Noise.at(seed, 9 + i) * bags.length)];
                if (Noise.at(seed, 5 + i) < 0.75) {
                    bag(b, p, a, y, w, hue, z);
                }
            }
        });
        b.front(z - 0.42, p -> {
            int steel = b.tone(0xFFC8CED2, x, y, z);
            p.stroke(Paths.line(l, -y, r, -y), 0.035, steel);
            p.stroke(Paths.line(l, -y - 0.07, r, -y - 0.07), 0.02, steel);
            for (double a = l + 0.1; a < r; a += 0.5) {
                p.stroke(
                        Paths.curve(a, -y, a + 0.01, -y + 0.06, a + 0.03, -y + 0.12), 0.024, Colours.scale(steel, 0.8));
            }
        });
    }

    private static void bag(Bench b, Pen p, double x, double y, double w, int hue, double z) {
        p.stroke(
                Paths.curve(x + w * 0.35, -y - 0.24, x + w * 0.5, -y - 0.31, x + w * 0.65, -y - 0.24),
                0.02,
                b.tone(0xFF2A2220, x, y, z));
        p.lit(Paths.box(x, -y - 0.25, x + w, -y, 0.04), b.tone(hue, x, y, z), 0.12);
        p.stroke(Paths.line(x + w * 0.2, -y - 0.24, x + w * 0.2, -y), 0.018, 0x50100804);
        p.stroke(Paths.line(x + w * 0.8, -y - 0.24, x + w * 0.8, -y), 0.018, 0x50100804);
    }

    /** A pole from floor to ceiling to hold on to. */
    static void pole(Bench b, double x, double z, long seed) {
        double m = z - 0.3;
        b.front(m, p -> {
            int tone = b.tone(0xFFE0B23A, x, 1.2, m);
            var bar = Paths.polygon(
                    x - 0.022, -b.room().height(), x + 0.022, -b.room().height(), x + 0.022, 0, x - 0.022, 0);
            p.gradient(
                    bar,
                    x - 0.022,
                    0,
                    x + 0.022,
                    0,
                    Colours.scale(tone, 0.7),
                    Colours.mix(tone, 0xFFFFFFFF, 0.4),
                    Colours.scale(tone, 0.6));
        });
    }
}
