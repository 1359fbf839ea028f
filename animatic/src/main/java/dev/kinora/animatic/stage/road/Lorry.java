package dev.kinora.animatic.stage.road;

import dev.kinora.animatic.paint.Colours;
import dev.kinora.animatic.paint.Paths;
import dev.kinora.animatic.stage.vehicle.Blueprint;
import dev.kinora.animatic.stage.vehicle.Order;
import dev.kinora.animatic.stage.vehicle.Outline;
import dev.kinora.animatic.stage.vehicle.Plume;
import dev.kinora.animatic.stage.vehicle.Workshop;
import io.github.humbleui.skija.Path;

/** A lorry: cab in front, box or tipper behind. Centimetres. */
final class Lorry {
    private Lorry() {}

    static Blueprint plan(Order o) {
        int paint = o.colour("#c8452a");
        Blueprint plan = new Blueprint(330, -420, -350, 400, 4)
                .behind("inside", w -> Cab.inside(w, 370, !o.manned()))
                .front("frame", Lorry::frame)
                .front("box", w -> box(w, o.second("#e8e4da"), paint))
                .front("cab", w -> Cab.draw(w, 370, paint))
                .wheel("front/rear", -300, 50, Blueprint.Rim.LORRY)
                .wheel("front/mid", -186, 50, Blueprint.Rim.LORRY)
                .wheel("front/fore", 282, 50, Blueprint.Rim.LORRY)
                .contact(0, 330)
                .tail(-404, -70)
                .beam(372, -76)
                .plume(new Plume("exhaust", 140, -318, 0xFF8A8A90, new Plume.Flow(1.6, 0.10, 7, 30, 150, 50, 0.32)));
        Cab.anchors(plan, 370);
        Spray.add(plan, o, -300, -186, 282);
        return plan;
    }

    private static void frame(Workshop w) {
        w.plain(Paths.box(-400, -84, 340, -62, 3), 0xFF26262E);
        w.chrome(Paths.box(-70, -92, 60, -44, 14));
        w.seam(1.4, -40, -92, -40, -44);
        w.seam(1.4, 30, -92, 30, -44);
        for (double x : new double[] {-300, -186}) {
            w.matt(Outline.arc(x, -50, 66, 64, Math.PI * 1.02, Math.PI * 1.98), 0xFF1E1E26, 14);
        }
        w.rod(9, 0xFFA8ACB8, 140, -90, 140, -312);
    }

    private static void box(Workshop w, int colour, int stripe) {
        Path box = Paths.box(-410, -330, 118, -86, 6);
        w.lacquer(box, colour, 40);
        w.pen().inside(box, () -> {
            for (int i = 1; i < 11; i++) {
                w.seam(1.2, -410 + i * 48, -324, -410 + i * 48, -92);
            }
            w.pen()
                    .fill(
                            Paths.polygon(-410, -196, 118, -236, 118, -190, -410, -150),
                            Colours.fade(w.lit(stripe), 0.92));
            w.pen()
                    .fill(
                            Paths.polygon(-410, -142, 118, -182, 118, -170, -410, -130),
                            Colours.fade(w.lit(stripe), 0.92));
        });
        w.plain(Paths.box(-412, -96, 120, -84, 2), 0xFF8A8C96);
        w.rivets(34, 1.6, -404, -324, 112, -324);
        w.rivets(34, 1.6, -404, -90, 112, -90);
        w.dirt(box, 0xFF6A5A48, -160, -86, 0.35);
        w.lamp(Paths.box(-412, -80, -400, -62, 3), 0xFFC8202C, 0xFFFF4A40);
    }
}
