package dev.kinora.animatic.stage.air;

import dev.kinora.animatic.paint.Colours;
import dev.kinora.animatic.paint.Paths;
import dev.kinora.animatic.stage.vehicle.Blueprint;
import dev.kinora.animatic.stage.vehicle.Order;
import dev.kinora.animatic.stage.vehicle.Outline;
import dev.kinora.animatic.stage.vehicle.Workshop;
import io.github.humbleui.skija.Path;

/** A small aeroplane with a propeller, with one wing or two. Centimetres. */
final class PropellerPlane {
    private PropellerPlane() {}

    static Blueprint plan(Order o) {
        boolean two = o.says("biplane", "old", "vintage", "antique");
        int paint = o.colour(two ? "#c8322a" : "#f2efe6");
        int trim = o.second(two ? "#f2e6c8" : "#c8322a");
        double y = -150;
        Blueprint plan = new Blueprint(290, -400, -330, 400, 20)
                .pivot(y)
                .behind("far", w -> far(w, two, trim))
                .behind("body", w -> {
                    body(w, paint, trim, two, !o.manned());
                    near(w, paint, trim, two);
                })
                .anchor("seat", two ? -40 : 40, y - 6)
                .anchor("gripNear", two ? 4 : 88, y - 32)
                .anchor("gripFar", two ? 8 : 92, y - 34)
                .anchor("pegNear", 30, y + 26)
                .anchor("pegFar", 36, y + 26);
        plan.front("screen", w -> {
            if (o.manned()) {
                w.lacquer(
                        Outline.of(
                                -92, y - 6, 8, -86, y - 42, 10, 10, y - 30, 10, 40, y - 2, 10, 20, y + 40, 10, -80,
                                y + 30, 10),
                        paint,
                        30);
            }
        });
        return plan.live("front/propeller", (w, t) -> {
            double c = 318;
            w.pen().gradient(Paths.oval(c, y, 13, 104), c - 13, 0, c + 13, 0, 0x10FFFFFF, 0x66D8DCE6, 0x10FFFFFF);
            for (int k = 0; k < 2; k++) {
                double a = t * 47 + k * Math.PI;
                w.pen()
                        .stroke(
                                Paths.line(c, y, c + 6 * Math.cos(a * 0.9), y + 100 * Math.sin(a)),
                                7,
                                Colours.fade(w.lit(0xFF3A3438), 0.5));
            }
        });
    }

    private static void far(Workshop w, boolean two, int trim) {
        int shade = Colours.scale(trim, 0.6);
        if (two) {
            w.plain(Outline.of(60, -262, 8, 180, -266, 10, 170, -280, 6, 70, -276, 6), shade);
        } else {
            w.plain(Outline.of(96, -180, 6, 190, -180, 10, 176, -212, 6, 136, -214, 6), shade);
        }
        w.plain(Outline.of(-350, -176, 4, -290, -178, 6, -320, -200, 4, -356, -198, 4), shade);
        w.rod(6, 0xFF4A4C56, 130, -110, 150, -50);
        w.matt(Paths.oval(152, -42, 26, 26), 0xFF1E1D24, 12);
    }

    private static void body(Workshop w, int paint, int trim, boolean two, boolean pilot) {
        Path fin = Outline.of(-300, -168, 10, -330, -248, 20, -372, -250, 20, -376, -160, 10);
        w.lacquer(fin, trim, 30);
        double head = two ? -44 : 40;
        if (!two) {
            Path cabin = Outline.of(-70, -180, 6, -40, -222, 14, 100, -226, 20, 150, -184, 8);
            w.pane(cabin, 0.5);
            if (pilot) {
                w.pen().inside(cabin, () -> {
                    w.passenger(60, -176, 62, 1);
                    w.passenger(-10, -176, 58, 4);
                });
            }
            w.rod(5, paint, 24, -182, 24, -224);
        } else if (pilot) {
            w.passenger(head, -178, 70, 1);
            w.pen().stroke(Paths.line(head - 20, -236, head + 18, -234), 7, w.lit(0xFF5A3A24));
        }
        Path body = Outline.between(
                new double[] {-374, -168, -240, -176, -90, -184, 60, -190, 200, -190, 276, -184, 304, -160},
                new double[] {-374, -158, -240, -136, -90, -112, 60, -104, 200, -106, 276, -116, 304, -140});
        w.lacquer(body, paint, 56);
        w.pen().inside(body, () -> {
            w.pen().stroke(Paths.curve(-380, -158, -200, -150, 60, -146, 310, -148), 13, w.lit(trim));
            for (double x : new double[] {-230, -120, 90, 210}) {
                w.seam(1.4, x, -196, x + 4, -100);
            }
        });
        if (two) {
            w.pen().fill(Paths.oval(head - 4, -183, 44, 8), 0xFF241A18);
            w.pen()
                    .fill(
                            Outline.of(head + 40, -186, 2, head + 54, -216, 4, head + 60, -214, 3, head + 50, -184, 2),
                            Colours.fade(w.pen().light().sky(), 0.6));
        }
        w.chrome(Outline.of(268, -190, 14, 306, -182, 14, 312, -150, 10, 306, -118, 14, 268, -110, 14));
        w.lacquer(Outline.of(304, -170, 10, 332, -150, 12, 304, -130, 10), trim, 16);
        w.letters("K-42", -170, -166, 30, w.lit(trim));
    }

    private static void near(Workshop w, int paint, int trim, boolean two) {
        w.rod(8, 0xFF4A4C56, 90, -106, 110, -44);
        w.rod(6, 0xFF4A4C56, 150, -106, 116, -44);
        w.matt(Paths.oval(112, -34, 30, 30), 0xFF1E1D24, 14);
        w.lacquer(
                Outline.between(
                        new double[] {72, -40, 96, -70, 130, -70, 154, -34},
                        new double[] {72, -32, 100, -52, 126, -52, 154, -28}),
                trim,
                8);
        w.rod(5, 0xFF4A4C56, -340, -156, -356, -126);
        w.lacquer(Outline.of(-378, -172, 6, -300, -176, 10, -348, -148, 8, -400, -146, 6), paint, 12);
        if (two) {
            w.lacquer(Outline.of(20, -256, 8, 200, -262, 14, 206, -250, 8, 22, -240, 8), trim, 12);
            for (double[] s : new double[][] {{46, -246, 30, -112}, {176, -250, 160, -112}}) {
                w.rod(6, 0xFF8A6A44, s);
            }
            w.pen().stroke(Paths.line(46, -246, 160, -112), 1.4, w.lit(0xFF4A4C56));
            w.pen().stroke(Paths.line(176, -250, 30, -112), 1.4, w.lit(0xFF4A4C56));
            w.lacquer(Outline.of(-10, -122, 8, 184, -128, 14, 188, -114, 8, -14, -100, 8), trim, 14);
        } else {
            Path wing = Outline.of(-44, -124, 10, 122, -130, 24, 20, -34, 12, -66, -26, 12);
            w.lacquer(wing, trim, 24);
            w.pen().inside(wing, () -> {
                w.seam(1.4, -60, -52, 40, -58);
                w.line(9, paint, -64, -40, 30, -46);
            });
        }
    }
}
