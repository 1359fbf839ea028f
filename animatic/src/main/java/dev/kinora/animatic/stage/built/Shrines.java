package dev.kinora.animatic.stage.built;

import dev.kinora.animatic.paint.Colours;
import dev.kinora.animatic.paint.Paths;

/** Japanese shrines and temples: gates, halls, pagodas, stone lanterns. */
final class Shrines {
    private static final int VERMILION = 0xFFC8402C;
    static final Style HALL = new Style(
            Style.Wall.PLASTER,
            Style.Opening.PAPER,
            Style.Ground.BLANK,
            Style.Roof.PAGODA,
            new Style.Tint(new int[] {0xFFB8483A}, new int[] {0xFF46525C}, new int[] {0xFF3A2A22}, Style.Cover.TILES));

    private Shrines() {}

    static void hall(Ensemble e, Site s, long id) {
        Style stone =
                Style.KEEP.roofed(Style.Roof.FLAT).floor(Style.Ground.BLANK).opened(Style.Opening.NONE);
        e.add(new House(s.inner(0, 0, -1), new double[] {15, 0.9, 12}, stone, id));
        e.add(new House(s.inner(0, 0.9, 1), new double[] {12, 4.2, 9}, HALL, id));
        for (int i = -2; i <= 2; i++) {
            e.add(Lathe.post(s.inner(i * 2.9, 0.9, 0.6), 0.22, 0.22, 4.2, VERMILION));
        }
        for (int side = -1; side <= 1; side += 2) {
            e.add(lantern(s.inner(side * 5.5, 0, -6), id));
        }
        torii(e, s.inner(0, 0, -Math.min(14, s.z() * 0.36)), 6.2, id);
        for (int side = -1; side <= 1; side += 2) {
            e.add(Yard.cherry(s.inner(side * 11, 0, 1), 8, id + side));
            e.add(Yard.cherry(s.inner(side * 15, 0, 7), 9, id + 5 + side));
            e.add(Yard.cherry(s.inner(side * 9.5, 0, -Math.min(12, s.z() * 0.3)), 5.5, id + 9 + side));
            e.add(lantern(s.inner(side * 3.4, 0, -Math.min(8, s.z() * 0.2)), id + side));
        }
    }

    /** Five storeys, each smaller than the one below. */
    static void pagoda(Ensemble e, Site s, long id) {
        double y = 0;
        for (int i = 0; i < 5; i++) {
            double w = 9 - 1.1 * i;
            e.add(new House(s.inner(0, y, 0.55 * i).turned(0.35), new double[] {w, 3.2, w}, HALL, id + i));
            y += 4.4 - 0.2 * i;
        }
        e.add(Lathe.post(s.inner(0, y + 0.6, 4.5), 0.2, 0.05, 5, 0xFF8A7A4A));
    }

    /** A gate of that height with a passage through it. */
    static void torii(Ensemble e, Site s, double tall, long id) {
        double half = tall * 0.42;
        e.add(new Prop(s, new double[] {half * 1.5, tall * 1.1, 0}, id, b -> {
            int red = b.hour().paint(VERMILION);
            for (int side = -1; side <= 1; side += 2) {
                double x = side * half;
                b.form(
                        Paths.polygon(
                                x - tall * 0.045,
                                0,
                                x - side * 0.06 * tall * 0.3 - tall * 0.038,
                                -tall * 0.9,
                                x - side * 0.06 * tall * 0.3 + tall * 0.038,
                                -tall * 0.9,
                                x + tall * 0.045,
                                0),
                        red);
                b.box(x - tall * 0.055, -tall * 0.09, x + tall * 0.055, 0, 0xFF2E2A2C);
            }
            b.box(-half * 1.12, -tall * 0.74, half * 1.12, -tall * 0.67, red);
            b.box(-tall * 0.04, -tall * 0.90, tall * 0.04, -tall * 0.74, red);
            b.form(
                    Paths.blob(
                            -half * 1.42,
                            -tall * 1.0,
                            -half,
                            -tall * 0.955,
                            0,
                            -tall * 0.94,
                            half,
                            -tall * 0.955,
                            half * 1.42,
                            -tall * 1.0,
                            half * 1.36,
                            -tall * 0.91,
                            half,
                            -tall * 0.875,
                            0,
                            -tall * 0.865,
                            -half,
                            -tall * 0.875,
                            -half * 1.36,
                            -tall * 0.91),
                    red);
            b.form(
                    Paths.blob(
                            -half * 1.5,
                            -tall * 1.06,
                            -half,
                            -tall * 1.0,
                            0,
                            -tall * 0.985,
                            half,
                            -tall * 1.0,
                            half * 1.5,
                            -tall * 1.06,
                            half * 1.44,
                            -tall * 0.98,
                            half,
                            -tall * 0.945,
                            0,
                            -tall * 0.93,
                            -half,
                            -tall * 0.945,
                            -half * 1.44,
                            -tall * 0.98),
                    0xFF33303A);
            if (b.hour().snow()) {
                b.flat(
                        Paths.blob(
                                -half * 1.5,
                                -tall * 1.06,
                                -half,
                                -tall * 1.03,
                                0,
                                -tall * 1.02,
                                half,
                                -tall * 1.03,
                                half * 1.5,
                                -tall * 1.06,
                                half,
                                -tall * 0.985,
                                0,
                                -tall * 0.975,
                                -half,
                                -tall * 0.985),
                        0xFFF6FAFF);
            }
        }));
    }

    /** A stone lantern. */
    static Prop lantern(Site s, long id) {
        return new Prop(s, new double[] {0.6, 2.0, 2.4}, id, b -> {
            int stone = 0xFFA8A89E;
            b.form(Paths.polygon(-0.5, 0, -0.34, -0.3, 0.34, -0.3, 0.5, 0), stone);
            b.box(-0.16, -1.05, 0.16, -0.28, stone);
            b.form(Paths.polygon(-0.2, -1.05, -0.42, -1.2, 0.42, -1.2, 0.2, -1.05), stone);
            b.box(-0.3, -1.6, 0.3, -1.2, Colours.scale(stone, 0.9));
            b.flat(Paths.box(-0.15, -1.54, 0.15, -1.26, 0.03), b.hour().glow() > 0.3 ? 0xFFFFD890 : 0xFF4A4A48);
            if (b.hour().glow() > 0.3) {
                b.lamp(0, -1.4, 0.1, 0xFFFFB858);
            }
            b.form(
                    Paths.blob(-0.64, -1.56, -0.3, -1.68, 0, -1.98, 0.3, -1.68, 0.64, -1.56, 0.3, -1.6, -0.3, -1.6),
                    stone);
            b.cap(0, -1.82, 0.4);
        });
    }
}
