package dev.kinora.animatic.stage.afloat;

import dev.kinora.animatic.paint.Paths;
import dev.kinora.animatic.stage.vehicle.Blueprint;
import dev.kinora.animatic.stage.vehicle.Order;

/** The narrow black boat of canal towns, high at both ends, with steel at its bow. Centimetres. */
final class Gondola {
    private static final int BLACK = 0xFF22222A;
    private static final int GOLD = 0xFFC89A3C;
    /** Seconds of one stroke of the oar. */
    private static final double STROKE = 3.0;

    private Gondola() {}

    static Blueprint plan(Order o) {
        Hull hull = new Hull(
                new double[] {-330, -128, -270, -70, -150, -48, 0, -42, 150, -48, 268, -76, 332, -150},
                new double[] {-300, -40, -220, 12, -90, 24, 0, 26, 90, 24, 220, 8, 322, -96},
                BLACK,
                BLACK);
        Blueprint plan = new Blueprint(o.performer().size() * 100, -400, -190, 400, 70)
                .behind("inside", w -> {
                    hull.inside(w, 9, 0xFF5A2E26);
                    w.matt(Paths.blob(-96, -44, -84, -92, -58, -98, -40, -62, 40, -58, 60, -44), 0xFFA8262E, 40);
                    w.matt(Paths.box(70, -62, 112, -44, 6), 0xFFA8262E, 20);
                })
                .front("hull", w -> {
                    hull.draw(w, Hull.Skin.LACQUER, 40);
                    hull.rail(w, 5, GOLD);
                    w.pen().stroke(Paths.curve(326, -166, 344, -140, 338, -104, 326, -70), 9, w.lit(0xFFD4D8DE));
                    for (int i = 0; i < 5; i++) {
                        double y = -136 + i * 13.0;
                        w.pen().stroke(Paths.line(338 - i * 1.5, y, 356 - i * 2.0, y), 4, w.lit(0xFFD4D8DE));
                    }
                    w.pen().stroke(Paths.curve(-336, -140, -326, -118, -312, -98), 7, w.lit(0xFFD4D8DE));
                    hull.sink(w);
                });
        plan.live("front/oar", (w, t) -> {
            double swing = w.manned() ? 26 * Math.sin(2 * Math.PI * t / STROKE) : 0;
            if (w.manned()) {
                w.rod(5, 0xFF9A6A3E, -228, -150, -190, -70, -110 - swing, 44);
            }
        });
        return plan.anchor("seat", -20, -52).afloat(-300, 322, 0.16);
    }
}
