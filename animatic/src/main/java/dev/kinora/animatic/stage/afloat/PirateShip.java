package dev.kinora.animatic.stage.afloat;

import dev.kinora.animatic.paint.Colours;
import dev.kinora.animatic.paint.Paths;
import dev.kinora.animatic.stage.vehicle.Blueprint;
import dev.kinora.animatic.stage.vehicle.Order;
import dev.kinora.animatic.stage.vehicle.Outline;
import dev.kinora.animatic.stage.vehicle.Workshop;
import io.github.humbleui.skija.BlendMode;

/** A galleon under black colours. Decimetres. */
final class PirateShip {
    private static final int OAK = 0xFF6A4428;
    private static final int DARK = 0xFF3A2618;
    private static final int GOLD = 0xFFD8A848;

    private PirateShip() {}

    static Blueprint plan(Order o) {
        int sail = o.colour("#e6dac0");
        Hull hull = new Hull(
                new double[] {-128, -86, -96, -76, -84, -50, -20, -42, 44, -44, 70, -58, 98, -62, 116, -66},
                new double[] {-112, 6, -70, 16, 0, 20, 60, 16, 92, 2, 116, -62},
                OAK,
                0xFF3A2A22);
        return new Blueprint(220, -190, -240, 190, 130)
                .behind("rigging", PirateShip::rigging)
                .behind("inside", w -> {
                    hull.inside(w, 4, OAK);
                    if (!o.manned()) {
                        w.passenger(-100, -78, 15, 1);
                        w.passenger(6, -40, 14, 2);
                        w.passenger(40, -40, 14, 4);
                    }
                })
                .behind("sails", w -> sails(w, sail))
                .front("hull", w -> hull(w, hull))
                .live("front/flag", (w, t) -> {
                    Cloth.flag(w, -3, -232, new double[] {36, 22}, 0xFF16161C, t);
                    double wave = Math.sin(t * 7 - 2.2) * 22 * 0.16 * 0.45;
                    skull(w, -19, -222 + wave);
                })
                .anchor("seat", -100, -82)
                .anchor("deck", -10, -42)
                .anchor("gripNear", -84, -92)
                .afloat(-108, 98, 0.55);
    }

    private static void skull(Workshop w, double x, double y) {
        int bone = w.lit(0xFFEEEAE0);
        w.pen().stroke(Paths.line(x - 6, y + 1, x + 6, y + 8), 1.6, bone);
        w.pen().stroke(Paths.line(x + 6, y + 1, x - 6, y + 8), 1.6, bone);
        w.pen().fill(Paths.oval(x, y, 4.4, 4.2), bone);
        w.pen().fill(Paths.box(x - 2.4, y + 2, x + 2.4, y + 5.6, 1), bone);
        w.pen().fill(Paths.oval(x - 1.8, y + 0.4, 1.2, 1.3), 0xFF16161C);
        w.pen().fill(Paths.oval(x + 1.8, y + 0.4, 1.2, 1.3), 0xFF16161C);
    }

    private static void rigging(Workshop w) {
        int rope = Colours.fade(w.lit(0xFF2A2018), 0.9);
        double[][] masts = {{-70, -184}, {0, -232}, {62, -196}};
        for (double[] m : masts) {
            for (int s = -1; s <= 1; s += 2) {
                double foot = m[0] + s * 26;
                w.pen().stroke(Paths.line(foot, -46, m[0], m[1] + 50), 0.9, rope);
                w.pen().stroke(Paths.line(foot - s * 9, -46, m[0], m[1] + 50), 0.9, rope);
                for (int i = 1; i < 9; i++) {
                    double u = i / 9.0;
                    double y = -46 + (m[1] + 96) * u;
                    w.pen()
                            .stroke(
                                    Paths.line(
                                            foot + (m[0] - foot) * u, y, foot - s * 9 + (m[0] - foot + s * 9) * u, y),
                                    0.6,
                                    rope);
                }
            }
            w.rod(5, 0xFF5A3E28, m[0], -40, m[0], m[1]);
        }
        w.pen().stroke(Paths.line(62, -190, 172, -92), 0.9, rope);
        w.pen().stroke(Paths.line(0, -226, 62, -150), 0.8, rope);
        w.pen().stroke(Paths.line(-70, -180, -6, -120), 0.8, rope);
        w.rod(4.4, 0xFF5A3E28, 100, -64, 176, -96);
    }

    private static void sails(Workshop w, int sail) {
        Cloth.triangle(w, new double[] {160, -92}, new double[] {66, -176}, new double[] {82, -84}, -7, sail);
        Cloth.square(w, -74, -176, -138, new double[] {20, 25}, sail, 0);
        Cloth.square(w, -74, -130, -84, new double[] {27, 31}, sail, 0);
        Cloth.square(w, 58, -186, -146, new double[] {20, 26}, sail, 0);
        Cloth.square(w, 58, -138, -82, new double[] {29, 34}, sail, 0);
        Cloth.square(w, -4, -214, -168, new double[] {22, 29}, sail, 0);
        Cloth.square(w, -4, -158, -84, new double[] {33, 40}, sail, 0xFF8A1E22);
        w.plain(Outline.of(-9, -202, 2, -11, -214, 2, 11, -214, 2, 9, -202, 2), OAK);
        w.rod(5, 0xFF5A3E28, 0, -214, 0, -234);
    }

    private static void hull(Workshop w, Hull hull) {
        hull.draw(w, Hull.Skin.PLANKS, 30);
        w.pen().inside(hull.side(), () -> {
            for (double k : new double[] {0.10, 0.52}) {
                w.pen().stroke(Paths.curve(hull.strake(k)), 4.4, w.lit(DARK));
                w.pen().stroke(Paths.curve(hull.strake(k)), 1.2, w.lit(GOLD));
            }
        });
        for (int i = 0; i < 7; i++) {
            double x = -70 + i * 22;
            w.pen().fill(Paths.box(x, -30, x + 10, -20, 1), 0xFF0E0A0A);
            w.plain(Paths.box(x - 0.6, -36, x + 10.6, -30.5, 1), 0xFF8A1E22);
            w.rod(4.6, 0xFF2A2A30, x + 5, -25, x + 12, -24.4);
        }
        stern(w);
        w.pen().stroke(Paths.curve(100, -58, 118, -60, 132, -74, 124, -84), 5, w.lit(GOLD));
        w.pen().fill(Paths.oval(125, -84, 4, 4), w.lit(GOLD));
        hull.rail(w, 3.2, GOLD);
        for (double x = -90; x < 100; x += 7) {
            double y = x < -84 ? -78 : x < 46 ? -43 : -60;
            w.pen().stroke(Paths.line(x, y, x, y - 5), 1.3, w.lit(DARK));
        }
        hull.sink(w);
    }

    private static void stern(Workshop w) {
        for (int row = 0; row < 2; row++) {
            for (int i = 0; i < 3; i++) {
                double x = -120 + i * 10 + row * 3;
                double y = -70 + row * 21;
                w.pane(Paths.box(x, y, x + 7, y + 11, 2), 0.9);
                w.pen().stroke(Paths.box(x, y, x + 7, y + 11, 2), 1.2, w.lit(GOLD));
            }
        }
        for (double[] lantern : new double[][] {{-131, -100}, {-116, -104}}) {
            w.rod(1.6, GOLD, lantern[0], lantern[1] + 8, lantern[0], -84);
            w.lamp(
                    Outline.of(
                            lantern[0] - 4,
                            lantern[1] + 6,
                            1,
                            lantern[0] - 4.6,
                            lantern[1] - 4,
                            2,
                            lantern[0] + 4.6,
                            lantern[1] - 4,
                            2,
                            lantern[0] + 4,
                            lantern[1] + 6,
                            1),
                    0xFFE8C878,
                    0xFFFFB040);
            w.glow(lantern[0], lantern[1], 34, 0xD0FFB048);
        }
        w.pen().glow(-70, -40, 1, 0, BlendMode.SRC_OVER);
    }
}
