package dev.kinora.animatic.stage.afloat;

import dev.kinora.animatic.paint.Colours;
import dev.kinora.animatic.paint.Noise;
import dev.kinora.animatic.paint.Paths;
import dev.kinora.animatic.stage.vehicle.Blueprint;
import dev.kinora.animatic.stage.vehicle.Order;
import dev.kinora.animatic.stage.vehicle.Outline;
import dev.kinora.animatic.stage.vehicle.Plume;
import dev.kinora.animatic.stage.vehicle.Workshop;
import io.github.humbleui.skija.Path;

/** Ships with engines: fishing boat, liner, freighter. The fishing boat in centimetres, the big ones in decimetres. */
final class Ships {
    private static final int[] BOXES = {
        0xFFB8442E, 0xFF2E6A9A, 0xFF3E8A5A, 0xFFD89A30, 0xFF8A8C94, 0xFF6A3A7A, 0xFFC8C4B8
    };

    private Ships() {}

    static Blueprint fishingBoat(Order o) {
        int paint = o.colour("#2f6a8a");
        Hull hull = new Hull(
                new double[] {-420, -120, -300, -104, -100, -98, 120, -112, 300, -156, 432, -206},
                new double[] {-396, 26, -240, 56, 0, 62, 220, 46, 340, 4, 432, -200},
                paint,
                0xFF8A3A2C);
        return new Blueprint(520, -520, -560, 540, 250)
                .behind("inside", w -> {
                    hull.inside(w, 22, 0xFF9A6A3E);
                    w.rod(9, 0xFF8A6A44, -150, -100, -150, -420);
                    w.rod(6, 0xFF8A6A44, -150, -170, -360, -330);
                    w.pen().stroke(Paths.line(-150, -410, -356, -330), 2, w.lit(0xFF3A3A40));
                    w.pen().stroke(Paths.curve(-356, -330, -340, -200, -300, -110), 2, w.lit(0xFF3A3A40));
                    if (!o.manned()) {
                        w.passenger(-230, -100, 92, 0);
                    }
                })
                .front("hull", w -> trawler(w, hull, paint))
                .live("front/flag", (w, t) -> Cloth.flag(w, 120, -512, new double[] {60, 34}, 0xFFF0E8D8, t))
                .anchor("seat", -230, -110)
                .anchor("deck", -210, -100)
                .plume(new Plume("smoke", 40, -350, 0xFF8A8A90, new Plume.Flow(2.0, 0.14, 12, 34, 70, 60, 0.36)))
                .afloat(-390, 356, 0.6);
    }

    private static void trawler(Workshop w, Hull hull, int paint) {
        Path house = Outline.of(0, -100, 6, 6, -292, 10, 160, -300, 14, 186, -116, 6);
        w.lacquer(house, 0xFFF4EFE4, 44);
        for (int i = 0; i < 2; i++) {
            w.pane(Paths.box(26 + i * 56, -268, 70 + i * 56, -220, 6), 0.9);
        }
        w.pane(Outline.of(142, -268, 4, 158, -268, 6, 166, -220, 5, 142, -220, 4), 0.9);
        w.lacquer(Outline.of(-12, -286, 6, -6, -308, 8, 172, -316, 8, 186, -294, 6), Colours.scale(paint, 0.8), 12);
        w.rod(7, 0xFFE8E4DA, 120, -310, 120, -515);
        w.rod(4, 0xFFE8E4DA, 90, -430, 152, -430);
        w.lacquer(Outline.of(24, -310, 4, 28, -352, 6, 56, -352, 6, 60, -310, 4), 0xFFC8402E, 14);
        w.glow(120, -440, 90, 0xC0FFE8B0);
        hull.draw(w, Hull.Skin.PLANKS, 70);
        hull.rail(w, 11, 0xFFF0E4C8);
        for (int i = 0; i < 5; i++) {
            w.matt(
                    Paths.oval(-330 + i * 120, -54 - Math.max(0, i - 3) * 22, 20, 22),
                    i % 2 == 0 ? 0xFFE07A2A : 0xFF2A2A30,
                    18);
        }
        w.matt(Outline.of(-330, -104, 12, -310, -146, 20, -250, -150, 20, -232, -102, 12), 0xFF4A8A78, 20);
        w.letters("MARIE", 300, -120, 26, w.lit(0xFFF6F0E0));
        w.dirt(hull.side(), 0xFF8A4A2C, -60, 10, 0.4);
        hull.sink(w);
    }

    static Blueprint liner(Order o) {
        int paint = o.colour("#f4f3ee");
        Hull hull = new Hull(
                new double[] {-430, -72, -300, -66, 0, -66, 260, -70, 380, -84, 460, -104},
                new double[] {-412, 16, -240, 34, 0, 36, 260, 30, 380, 8, 460, -100},
                paint,
                0xFF9A3A2C);
        return new Blueprint(260, -560, -280, 560, 150)
                .front("ship", w -> {
                    liner(w, o);
                    hull.draw(w, Hull.Skin.PLATES, 40);
                    Path side = hull.side();
                    w.pen().inside(side, () -> {
                        w.pen().stroke(Paths.curve(hull.strake(0.15)), 5, w.lit(0xFF24508A));
                        portholes(w, hull, 46, 0.38, o.seed());
                        portholes(w, hull, 46, 0.58, o.seed() + 5);
                    });
                    anchor(w, 392, -58);
                    hull.sink(w);
                })
                .plume(new Plume("smoke", -60, -250, 0xFF9A9AA0, new Plume.Flow(3.2, 0.2, 9, 18, 40, 22, 0.34)))
                .anchor("deck", 300, -72)
                .afloat(-406, 388, 0.5);
    }

    private static void portholes(Workshop w, Hull hull, int count, double share, long seed) {
        double[] line = hull.strake(share);
        for (int i = 2; i < count - 2; i++) {
            double u = i * (line.length / 2 - 1.0) / count;
            double x = Outline.on(line, u, 0);
            double y = Outline.on(line, u, 1);
            int lit = Noise.at(seed, i) < 0.75 && w.dark() ? 0xFFFFD890 : w.lit(0xFF28384A);
            w.pen().fill(Paths.oval(x, y, 2.6, 2.6), lit);
        }
    }

    private static void liner(Workshop w, Order o) {
        double[][] decks = {
            {-400, 330, -66, -92},
            {-380, 310, -92, -116},
            {-350, 280, -116, -140},
            {-300, 250, -140, -164},
            {-180, 230, -164, -188}
        };
        int n = 0;
        for (double[] d : decks) {
            Path deck = Outline.of(d[0], d[2], 2, d[0] + 10, d[3], 5, d[1] - 14, d[3], 8, d[1], d[2], 2);
            w.lacquer(deck, 0xFFF6F5F0, 16);
            for (double x = d[0] + 22; x < d[1] - 30; x += 17) {
                n++;
                w.pane(Paths.box(x, d[3] + 7, x + 11, d[2] - 6, 2), Noise.at(o.seed(), n));
            }
            w.line(1.6, 0xFFB0B4BC, d[0] + 4, d[3] + 1, d[1] - 6, d[3] + 1);
        }
        w.pane(Outline.of(196, -182, 2, 200, -170, 2, 226, -170, 2, 220, -182, 4), 0.7);
        for (int i = 0; i < 6; i++) {
            w.matt(
                    Outline.of(
                            -280 + i * 78,
                            -112,
                            3,
                            -282 + i * 78,
                            -122,
                            4,
                            -242 + i * 78,
                            -122,
                            4,
                            -244 + i * 78,
                            -112,
                            3),
                    0xFFE8782A,
                    6);
        }
        Path funnel = Outline.of(-110, -186, 4, -92, -246, 8, -34, -250, 8, -26, -186, 4);
        w.lacquer(funnel, 0xFF24508A, 26);
        w.pen().inside(funnel, () -> w.pen().fill(Paths.box(-120, -240, -20, -222, 0), w.lit(0xFFF4F0E8)));
        w.rod(4, 0xFFE8E8E4, 150, -188, 156, -256);
        w.rod(2, 0xFFE8E8E4, 140, -230, 172, -230);
        w.glow(155, -256, 40, 0xC0FFE8C0);
    }

    static Blueprint freighter(Order o) {
        int paint = o.colour("#2a3f5c");
        Hull hull = new Hull(
                new double[] {-460, -96, -300, -88, 0, -88, 300, -90, 400, -104, 480, -124},
                new double[] {-440, 16, -260, 36, 0, 38, 280, 32, 400, 10, 480, -120},
                paint,
                0xFFA03A2C);
        return new Blueprint(260, -580, -280, 580, 150)
                .front("ship", w -> {
                    boxes(w, o.seed());
                    bridge(w, o.seed());
                    hull.draw(w, Hull.Skin.PLATES, 46);
                    hull.rail(w, 4, 0xFFE8E4DA);
                    w.letters("KINORA LINES", -60, -66, 30, w.lit(0xFFF4F0E8));
                    anchor(w, 408, -66);
                    w.dirt(hull.side(), 0xFF8A4A2C, -40, 6, 0.5);
                    hull.sink(w);
                })
                .plume(new Plume("smoke", -352, -236, 0xFF7A7A80, new Plume.Flow(3.2, 0.2, 9, 18, 40, 22, 0.38)))
                .anchor("deck", 430, -108)
                .afloat(-434, 404, 0.5);
    }

    private static void anchor(Workshop w, double x, double y) {
        w.pen().stroke(Paths.line(x, y - 12, x, y + 8), 3.4, w.lit(0xFF2A2A32));
        w.pen().stroke(Paths.curve(x - 9, y, x, y + 9, x + 9, y), 3.4, w.lit(0xFF2A2A32));
    }

    private static void boxes(Workshop w, long seed) {
        for (int col = 0; col < 12; col++) {
            int high = 3 + (int) (Noise.at(seed, col) * 2.99);
            for (int row = 0; row < high; row++) {
                double x = -270 + col * 53;
                double y = -92 - row * 23;
                int c = BOXES[(int) (Noise.at(seed, 50 + col * 7L + row) * BOXES.length)];
                Path box = Paths.box(x, y - 22, x + 51, y, 1);
                w.plain(box, c);
                for (int i = 1; i < 9; i++) {
                    w.pen()
                            .stroke(
                                    Paths.line(x + i * 5.7, y - 20, x + i * 5.7, y - 2),
                                    0.9,
                                    Colours.fade(0xFF101018, 0.22));
                }
                w.pen().stroke(box, 1.2, Colours.fade(0xFF101018, 0.5));
            }
        }
    }

    private static void bridge(Workshop w, long seed) {
        Path house = Outline.of(-420, -90, 3, -416, -232, 6, -306, -232, 6, -300, -90, 3);
        w.lacquer(house, 0xFFF2EFE6, 30);
        int n = 0;
        for (int row = 0; row < 6; row++) {
            for (int col = 0; col < 6; col++) {
                n++;
                w.pane(
                        Paths.box(-408 + col * 17, -222 + row * 21, -397 + col * 17, -211 + row * 21, 2),
                        Noise.at(seed, 200 + n));
            }
        }
        w.lacquer(Outline.of(-434, -236, 3, -434, -250, 4, -288, -250, 4, -288, -236, 3), 0xFFE8E4DA, 8);
        w.lacquer(Outline.of(-380, -248, 3, -376, -272, 4, -340, -272, 4, -336, -248, 3), 0xFFC8402E, 14);
        w.rod(3, 0xFFE8E4DA, 440, -112, 440, -190);
        w.glow(440, -190, 40, 0xC0FFE8C0);
    }
}
