package dev.kinora.animatic.stage.built;

import dev.kinora.animatic.paint.Colours;
import dev.kinora.animatic.paint.Lettering;
import dev.kinora.animatic.paint.Paths;
import io.github.humbleui.skija.Path;

/** What stands on pavements and squares: lamps, benches, café tables, stalls, crates, barrels. */
final class Furniture {
    private static final int IRON = 0xFF2E3438;
    private static final int[] CLOTHS = {0xFFC0392E, 0xFF2F6F9A, 0xFF3A8A5A, 0xFFE0A030, 0xFF8A4A7A, 0xFFD86A3A};
    private static final int[] FRUITS = {
        0xFFD8382C, 0xFFF08A28, 0xFFF4CC3C, 0xFF7AA83A, 0xFF5E3A6E, 0xFFB8D060, 0xFFC8503A, 0xFFE8E0C8
    };

    private Furniture() {}

    /** A cast-iron lantern. */
    static Prop lantern(Site site, long id) {
        return new Prop(site, new double[] {0.5, 4.4, 3.4}, id, b -> {
            b.form(Paths.polygon(-0.2, 0, -0.16, -0.5, 0.16, -0.5, 0.2, 0), IRON);
            b.box(-0.06, -3.4, 0.06, -0.4, IRON);
            b.box(-0.34, -3.12, 0.34, -3.06, IRON);
            b.form(
                    Paths.polygon(-0.15, -3.4, -0.26, -3.95, 0.26, -3.95, 0.15, -3.4),
                    b.hour().glow() > 0.3 ? 0xFFFFE0A0 : 0xFFDCE4E4);
            b.lamp(0, -3.66, 0.15, 0xFFFFB858);
            b.line(Paths.line(-0.15, -3.4, -0.26, -3.95, 0.26, -3.95, 0.15, -3.4, -0.15, -3.4), 0.04, IRON);
            b.form(Paths.polygon(-0.34, -3.95, 0, -4.3, 0.34, -3.95), IRON);
            b.cap(0, -4.1, 0.26);
        });
    }

    /** A tall modern street lamp that reaches to the right; {@code way} -1 to the left. */
    static Prop arc(Site site, int way, long id) {
        return new Prop(site, new double[] {2, 7.4, 5}, id, b -> {
            int metal = 0xFF5A6068;
            b.form(Paths.tube(0, 0, 0.11, 0, -4, 0.08, 0, -6.6, 0.06), metal);
            b.line(Paths.curve(0, -6.5, way * 0.2, -7.0, way * 0.9, -7.2, way * 1.6, -7.15), 0.1, metal);
            b.form(Paths.box(way * 1.2 - 0.35, -7.2, way * 1.2 + 0.55, -7.05, 0.06), metal);
            b.lamp(way * 1.4, -7.02, 0.13, 0xFFFFC878);
        });
    }

    static Prop bench(Site site, long id) {
        return new Prop(site, new double[] {0.9, 0.9, 0}, id, b -> {
            for (int i = 0; i < 3; i++) {
                b.box(-0.85, -0.86 + 0.14 * i, 0.85, -0.76 + 0.14 * i, 0xFF8A5E3A);
            }
            b.box(-0.9, -0.44, 0.9, -0.36, 0xFF9C6C42);
            for (int s = -1; s <= 1; s += 2) {
                b.line(Paths.line(s * 0.7, -0.86, s * 0.7, 0), 0.06, IRON);
                b.line(Paths.line(s * 0.6, -0.36, s * 0.62, 0), 0.06, IRON);
            }
            b.cap(0, -0.42, 0.85);
        });
    }

    /** A round table with chairs under a parasol. */
    static Prop cafe(Site site, long id) {
        int cloth = CLOTHS[(int) Math.floorMod(id, (long) CLOTHS.length)];
        return new Prop(site, new double[] {1.4, 2.7, 0}, id, b -> {
            for (int s = -1; s <= 1; s += 2) {
                double x = s * 0.75;
                b.line(
                        Paths.line(x + s * 0.18, -0.9, x + s * 0.16, -0.45, x - s * 0.2, -0.45, x - s * 0.2, 0),
                        0.05,
                        0xFF6A4A30);
                b.line(Paths.line(x + s * 0.16, -0.45, x + s * 0.2, 0), 0.05, 0xFF6A4A30);
                b.form(Paths.oval(x, -0.45, 0.24, 0.05), 0xFF8E6440);
            }
            b.line(Paths.line(0, 0, 0, -2.3), 0.06, 0xFFD8D0C0);
            b.form(Paths.oval(0, -0.72, 0.45, 0.09), 0xFFE6DECE);
            int c = b.hour().cloth(cloth, b.id());
            for (int i = 0; i < 6; i++) {
                double a = -1.35 + 2.7 * i / 6;
                double e = -1.35 + 2.7 * (i + 1) / 6;
                b.flat(Paths.polygon(0, -2.62, a, -2.02, (a + e) / 2, -1.96, e, -2.02), i % 2 == 0 ? c : 0xFFF4ECDC);
            }
            b.cap(0, -2.5, 0.7);
        });
    }

    /** A market stall: counter with crates of fruit, posts, a striped awning. */
    static Prop stall(Site site, long id) {
        int cloth = CLOTHS[(int) Math.floorMod(id, (long) CLOTHS.length)];
        return new Prop(site, new double[] {1.9, 3.1, 2.4}, id, b -> {
            int c = b.hour().cloth(cloth, b.id());
            double glow = b.hour().glow();
            b.flat(
                    Paths.polygon(-1.5, -2.3, 1.5, -2.3, 1.5, -0.8, -1.5, -0.8),
                    Colours.mix(0xFF6A5444, 0xFFFFB860, glow > 0.3 ? 0.55 * glow : 0));
            for (int i = 0; i < 7; i++) {
                double x = -1.3 + 0.43 * i;
                b.flat(
                        Paths.box(x - 0.13, -1.5 - 0.3 * b.dice(i), x + 0.13, -1.0, 0.05),
                        FRUITS[(int) (b.dice(30 + i) * FRUITS.length)]);
            }
            b.line(Paths.line(-1.6, 0, -1.6, -2.4), 0.09, 0xFF8A6A48);
            b.line(Paths.line(1.6, 0, 1.6, -2.4), 0.09, 0xFF8A6A48);
            crates(b, -0.95, 1);
            b.box(-1.65, -0.72, 1.65, -0.62, 0xFFA67C50);
            for (int i = 0; i < 11; i++) {
                double x0 = -1.65 + 3.3 * i / 11;
                b.flat(
                        Paths.polygon(x0, -0.62, x0 + 0.3, -0.62, x0 + 0.3, -0.05, x0, -0.05),
                        i % 2 == 0 ? Colours.scale(c, 0.9) : 0xFFE8DEC8);
            }
            int n = 11;
            for (int i = 0; i < n; i++) {
                double a = -1.95 + 3.9 * i / n;
                double e = -1.95 + 3.9 * (i + 1) / n;
                int s = i % 2 == 0 ? c : 0xFFF6EEDC;
                try (Path p = Paths.polygon(a * 0.84, -2.95, e * 0.84, -2.95, e, -2.25, a, -2.25)) {
                    b.pen().gradient(p, 0, -2.95, 0, -2.25, b.tone(s, 0.95), b.tone(Colours.scale(s, 0.86), 0.6));
                }
                b.flat(Paths.oval((a + e) / 2, -2.25, (e - a) / 2, 0.15), Colours.scale(s, 0.84));
            }
            if (b.hour().snow()) {
                b.flat(Paths.blob(-1.75, -2.9, -1.0, -3.12, 0, -3.06, 1.1, -3.14, 1.75, -2.9, 0, -2.82), 0xFFF6FAFF);
            }
            if (glow > 0.3) {
                b.lamp(-0.6, -2.1, 0.07, 0xFFFFC060);
                b.lamp(0.7, -2.1, 0.07, 0xFFFFC060);
            }
        });
    }

    /** Open crates of fruit in a row on a counter. */
    private static void crates(Brush b, double y, int rows) {
        for (int i = 0; i < 4 * rows; i++) {
            double x = -1.2 + 0.8 * i;
            int fruit = FRUITS[(int) (b.dice(60 + i) * FRUITS.length)];
            for (int k = 0; k < 13; k++) {
                double fx = x - 0.30 + 0.60 * (k % 5) / 4.0 + 0.04 * b.dice(100 + k + i * 20);
                double fy = y - 0.02 - 0.09 * (k / 5);
                b.form(Paths.oval(fx, fy, 0.085, 0.08), Colours.scale(fruit, 0.9 + 0.2 * b.dice(200 + k + i * 20)));
            }
            b.form(Paths.polygon(x - 0.37, y, x + 0.37, y, x + 0.34, y + 0.26, x - 0.34, y + 0.26), 0xFFC49A62);
            b.line(Paths.line(x - 0.36, y + 0.12, x + 0.36, y + 0.12), 0.02, 0xFF8A6238);
        }
    }

    /** Crates of fruit on the ground, stacked and tilted. */
    static Prop crate(Site site, long id) {
        return new Prop(site, new double[] {0.8, 1.0, 0}, id, b -> {
            int fruit = FRUITS[(int) (b.dice(1) * FRUITS.length)];
            int other = FRUITS[(int) (b.dice(2) * FRUITS.length)];
            b.box(-0.75, -0.36, 0.02, 0, 0xFFB98C54);
            b.box(0.05, -0.34, 0.78, 0, 0xFFC49A62);
            for (int k = 0; k < 16; k++) {
                b.form(Paths.oval(-0.66 + 0.62 * (k % 8) / 7.0, -0.38 - 0.08 * (k / 8), 0.08, 0.075), fruit);
                b.form(Paths.oval(0.14 + 0.56 * (k % 8) / 7.0, -0.36 - 0.08 * (k / 8), 0.08, 0.075), other);
            }
            b.line(Paths.line(-0.75, -0.18, 0.78, -0.17), 0.025, 0xFF7A5630);
        });
    }

    static Prop barrel(Site site, long id) {
        return new Prop(site, new double[] {0.4, 1.0, 0}, id, b -> {
            b.form(
                    Paths.blob(-0.3, 0, -0.38, -0.45, -0.3, -0.9, 0, -0.93, 0.3, -0.9, 0.38, -0.45, 0.3, 0, 0, 0.04),
                    0xFF8E5F38);
            b.line(Paths.curve(-0.36, -0.65, 0, -0.6, 0.36, -0.65), 0.05, 0xFF54504A);
            b.line(Paths.curve(-0.36, -0.25, 0, -0.2, 0.36, -0.25), 0.05, 0xFF54504A);
            b.form(Paths.oval(0, -0.91, 0.3, 0.05), 0xFFA87848);
            b.cap(0, -0.92, 0.3);
        });
    }

    /** A tub with a clipped shrub or flowers. */
    static Prop tub(Site site, long id) {
        return new Prop(site, new double[] {0.5, 1.5, 0}, id, b -> {
            b.form(Paths.polygon(-0.3, -0.5, 0.3, -0.5, 0.24, 0, -0.24, 0), 0xFFA8643C);
            int leaf = b.hour().snow() ? 0xFFC8D6EA : b.hour().flora().leaf();
            for (int i = 0; i < 16; i++) {
                double a = i * 2.4;
                double d = 0.36 * Math.sqrt(i / 16.0);
                b.form(
                        Paths.oval(Math.cos(a) * d, -0.86 + Math.sin(a) * d, 0.17, 0.16),
                        Colours.scale(leaf, 0.8 + 0.35 * b.dice(i)));
            }
            if (!b.hour().snow() && b.dice(50) < 0.6) {
                for (int i = 0; i < 9; i++) {
                    b.flat(
                            Paths.oval(
                                    (b.dice(60 + i) - 0.5) * 0.7, -0.86 + (b.dice(80 + i) - 0.5) * 0.6, 0.055, 0.055),
                            0xFFE8506A);
                }
            }
        });
    }

    static Prop bollard(Site site, long id) {
        return new Prop(site, new double[] {0.15, 0.9, 0}, id, b -> {
            b.form(Paths.box(-0.1, -0.8, 0.1, 0, 0.05), IRON);
            b.form(Paths.oval(0, -0.82, 0.12, 0.1), IRON);
            b.cap(0, -0.86, 0.1);
        });
    }

    /** A parked car seen from behind or before. */
    static Prop car(Site site, long id) {
        int[] paints = {0xFFB8382E, 0xFF2E5A8C, 0xFFE4E0D6, 0xFF3A4A44, 0xFFD8A23A, 0xFF6A8EA0};
        int paint = paints[(int) Math.floorMod(id, (long) paints.length)];
        return new Prop(site, new double[] {1.0, 1.6, 0}, id, b -> {
            b.form(Paths.box(-0.80, -0.40, -0.52, 0, 0.08), 0xFF1C1C20);
            b.form(Paths.box(0.52, -0.40, 0.80, 0, 0.08), 0xFF1C1C20);
            b.form(
                    Paths.blob(
                            -0.60, -0.85, -0.56, -1.36, -0.40, -1.50, 0, -1.54, 0.40, -1.50, 0.56, -1.36, 0.60, -0.85),
                    paint);
            b.form(Paths.polygon(-0.52, -0.92, -0.44, -1.36, 0.44, -1.36, 0.52, -0.92), 0xFF3E5260);
            b.pen().fill(Paths.polygon(-0.40, -0.95, -0.1, -1.34, 0.1, -1.34, -0.2, -0.95), 0x30FFFFFF);
            b.form(Paths.box(-0.88, -0.92, 0.88, -0.24, 0.2), paint);
            b.box(-0.86, -0.40, 0.86, -0.28, Colours.scale(paint, 0.6));
            for (int s = -1; s <= 1; s += 2) {
                b.flat(
                        Paths.box(s * 0.66 - 0.14, -0.78, s * 0.66 + 0.14, -0.62, 0.04),
                        b.dice(4) < 0.5 ? 0xFFC03028 : 0xFFF4F0E0);
            }
            b.box(-0.24, -0.58, 0.24, -0.46, 0xFFF0ECE0);
            b.cap(0, -1.5, 0.5);
        });
    }

    /** Little flags on a line across. */
    static Prop pennants(Site site, double half, long id) {
        return new Prop(site, new double[] {half, 1.5, 0}, id, b -> {
            int n = (int) Math.max(8, half * 2.4);
            double[] line = new double[2 * (n + 1)];
            for (int i = 0; i <= n; i++) {
                double u = 2.0 * i / n - 1;
                line[2 * i] = u * half;
                line[2 * i + 1] = 0.9 * (1 - u * u) - 0.6;
            }
            b.line(Paths.curve(line), 0.025, 0xFF6A6058);
            for (int i = 0; i < n; i++) {
                double x = (line[2 * i] + line[2 * i + 2]) / 2;
                double y = (line[2 * i + 1] + line[2 * i + 3]) / 2;
                double w = half / n * 0.72;
                b.flat(
                        Paths.polygon(x - w, y - 0.02, x + w, y - 0.02, x + 0.05, y + 0.46),
                        b.hour().cloth(CLOTHS[i % CLOTHS.length], i));
            }
        });
    }

    /** An upright sign that stands out from a house, lit after dark. */
    static Prop board(Site site, long id) {
        int[] hues = {0xFFE83A5A, 0xFF2EC4E0, 0xFFF0B030, 0xFF7A5AF0, 0xFF3AD08A, 0xFFF05AB0};
        int hue = hues[(int) Math.floorMod(id, (long) hues.length)];
        String[] words = {"RAMEN", "BAR", "HOTEL", "KARAOKE", "SUSHI", "24H", "CAFE", "ARCADE"};
        String word = words[(int) Math.floorMod(id >> 8, (long) words.length)];
        double tall = word.length() * 0.62 + 0.5;
        return new Prop(site, new double[] {0.5, 3.4 + tall, 2.2}, id, b -> {
            boolean lit = b.hour().glow() > 0.3;
            double low = -3.2 - 1.6 * b.dice(1);
            if (lit) {
                b.pen()
                        .glow(
                                0,
                                low - tall / 2,
                                tall,
                                Colours.fade(hue, 0.34 * b.hour().glow()),
                                io.github.humbleui.skija.BlendMode.SRC_OVER);
            }
            b.form(Paths.box(-0.42, low - tall, 0.42, low, 0.1), lit ? Colours.scale(hue, 0.28) : hue);
            for (int i = 0; i < word.length(); i++) {
                try (Path letter =
                        Lettering.path(word.substring(i, i + 1), -0.15, low - tall + 0.32 + i * 0.62, 0.42)) {
                    b.pen().stroke(letter, 0.08, lit ? Colours.mix(hue, 0xFFFFFFFF, 0.7) : b.tone(0xFFF8F4EA, 0.8));
                }
            }
            try (Path edge = Paths.box(-0.37, low - tall + 0.05, 0.37, low - 0.05, 0.08)) {
                b.pen().stroke(edge, 0.045, lit ? Colours.mix(hue, 0xFFFFFFFF, 0.35) : b.tone(0xFFF8F4EA, 0.7));
            }
        });
    }

    /** Bulbs on a line across. */
    static Prop bulbs(Site site, double half, long id) {
        return new Prop(site, new double[] {half, 1.5, 0}, id, b -> {
            int n = (int) Math.max(8, half * 1.8);
            double[] line = new double[2 * (n + 1)];
            for (int i = 0; i <= n; i++) {
                double u = 2.0 * i / n - 1;
                line[2 * i] = u * half;
                line[2 * i + 1] = 0.8 * (1 - u * u) - 0.5;
            }
            b.line(Paths.curve(line), 0.025, 0xFF3A3430);
            for (int i = 1; i < n; i++) {
                b.lamp(line[2 * i], line[2 * i + 1] + 0.1, 0.07, 0xFFFFB850);
            }
        });
    }
}
