package dev.kinora.animatic.stage.afloat;

import dev.kinora.animatic.paint.Colours;
import dev.kinora.animatic.paint.Paths;
import dev.kinora.animatic.stage.vehicle.Blueprint;
import dev.kinora.animatic.stage.vehicle.Order;
import dev.kinora.animatic.stage.vehicle.Outline;
import dev.kinora.animatic.stage.vehicle.Workshop;
import io.github.humbleui.skija.Path;

/** A yacht under sail. Centimetres. */
final class Sailboat {
    private static final int SPAR = 0xFFB08858;

    private Sailboat() {}

    static Blueprint plan(Order o) {
        int sail = o.colour("#f6efe0");
        Hull hull = new Hull(
                new double[] {-330, -96, -200, -86, -40, -84, 140, -94, 270, -116, 352, -140},
                new double[] {-300, 12, -160, 44, 0, 54, 140, 40, 250, 2, 352, -136},
                o.second("#f2efe8"),
                0xFF24405A);
        return new Blueprint(900, -480, -930, 470, 330)
                .behind("inside", w -> {
                    hull.inside(w, 16, 0xFFB08050);
                    if (!o.manned()) {
                        w.passenger(-226, -92, 84, 2);
                        w.passenger(-150, -90, 78, 3);
                    }
                })
                .front("hull", w -> hull(w, hull))
                .front("rig", w -> rig(w, sail))
                .live("front/pennant", (w, t) -> Cloth.flag(w, 34, -918, new double[] {74, 26}, 0xFFD2352A, t))
                .anchor("seat", -220, -92)
                .anchor("gripNear", -270, -120)
                .anchor("gripFar", -176, -116)
                .anchor("pegNear", -170, -50)
                .anchor("pegFar", -162, -50)
                .anchor("deck", -120, -84)
                .afloat(-296, 262, 0.45);
    }

    private static void hull(Workshop w, Hull hull) {
        Path house = Outline.of(-96, -80, 6, -84, -128, 12, 90, -132, 26, 150, -92, 8);
        w.lacquer(house, 0xFFF6F2EA, 30);
        for (int i = 0; i < 4; i++) {
            w.pane(Paths.box(-62 + i * 42, -118, -32 + i * 42, -102, 7), 0.8);
        }
        hull.draw(w, Hull.Skin.LACQUER, 56);
        w.pen().inside(hull.side(), () -> w.pen().stroke(Paths.curve(hull.strake(0.24)), 5, w.lit(0xFF24405A)));
        hull.rail(w, 8, 0xFFB08050);
        for (double x : new double[] {-260, -150, 170, 250, 320}) {
            w.rod(2, 0xFFC8CCD6, x, -92 - Math.max(0, x - 60) * 0.14, x, -140 - Math.max(0, x - 60) * 0.14);
        }
        w.pen().stroke(Paths.curve(-262, -138, -150, -134, 0, -136, 170, -152, 322, -184), 1.6, w.lit(0xFFC8CCD6));
        w.rod(5, SPAR, -296, -100, -250, -134);
        hull.sink(w);
    }

    private static void rig(Workshop w, int sail) {
        w.pen().stroke(Paths.line(34, -900, 340, -138), 1.8, w.lit(0xFF7A7C86));
        w.pen().stroke(Paths.line(34, -900, -318, -98), 1.6, w.lit(0xFF7A7C86));
        w.rod(10, SPAR, 34, -90, 34, -910);
        Cloth.triangle(w, new double[] {28, -176}, new double[] {30, -884}, new double[] {-290, -186}, 44, sail);
        w.rod(9, SPAR, 34, -166, -300, -176);
        Cloth.triangle(
                w,
                new double[] {326, -164},
                new double[] {46, -800},
                new double[] {56, -190},
                -40,
                Colours.mix(sail, 0xFFFFFFFF, 0.25));
        w.glow(34, -908, 50, 0xC0FFF0C0);
    }
}
