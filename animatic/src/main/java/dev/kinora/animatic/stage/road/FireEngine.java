package dev.kinora.animatic.stage.road;

import dev.kinora.animatic.paint.Paths;
import dev.kinora.animatic.stage.vehicle.Blueprint;
import dev.kinora.animatic.stage.vehicle.Order;
import dev.kinora.animatic.stage.vehicle.Outline;
import dev.kinora.animatic.stage.vehicle.Workshop;
import io.github.humbleui.skija.Path;

/** A fire engine: crew cab, lockers, hose reel, ladder. Centimetres. */
final class FireEngine {
    private FireEngine() {}

    static Blueprint plan(Order o) {
        int paint = o.colour("#c81e1e");
        Blueprint plan = new Blueprint(330, -420, -350, 400, 4)
                .behind("inside", w -> Cab.inside(w, 370, !o.manned()))
                .front("body", w -> body(w, paint))
                .front("cab", w -> Cab.draw(w, 370, paint))
                .front("ladder", FireEngine::ladder)
                .wheel("front/rear", -220, 50, Blueprint.Rim.LORRY)
                .wheel("front/fore", 282, 50, Blueprint.Rim.LORRY)
                .contact(0, 330)
                .tail(-404, -70)
                .beam(372, -76);
        plan.live("front/flash", (w, t) -> {
            double x = Math.floorMod((int) Math.floor(t * 5), 2) == 0 ? 250 : 300;
            w.pen().glow(x, -312, w.dark() ? 170 : 80, 0xD84A80FF, io.github.humbleui.skija.BlendMode.SRC_OVER);
            w.pen().glow(x, -312, 22, 0xFFFFFFFF, io.github.humbleui.skija.BlendMode.SRC_OVER);
        });
        Cab.anchors(plan, 370);
        Spray.add(plan, o, -220, 282);
        return plan;
    }

    private static void body(Workshop w, int paint) {
        w.plain(Paths.box(-400, -84, 340, -56, 3), 0xFF26262E);
        Path box = Outline.of(-410, -62, 8, -410, -262, 14, 150, -262, 10, 150, -62, 6);
        w.lacquer(box, paint, 44);
        for (int i = 0; i < 4; i++) {
            double x = -396 + i * 134;
            if (i == 1) {
                continue;
            }
            Path shutter = Paths.box(x, -206, x + 116, -92, 4);
            w.plain(shutter, 0xFFB8BCC6);
            for (int k = 1; k < 12; k++) {
                w.seam(1, x + 2, -206 + k * 9.4, x + 114, -206 + k * 9.4);
            }
            w.chrome(Paths.box(x + 44, -104, x + 72, -98, 2));
        }
        w.plain(Paths.box(-262, -206, -146, -128, 4), 0xFF30323A);
        w.pen().stroke(Paths.oval(-204, -168, 28, 28), 11, w.lit(0xFFB8A070));
        w.pen().stroke(Paths.oval(-204, -168, 14, 14), 8, w.lit(0xFF8A7450));
        w.pen().inside(box, () -> {
            w.line(13, 0xFFF6E8B0, -410, -226, 150, -226);
            w.pen().fill(Paths.oval(-220, -50, 64, 62), 0xFF08070C);
        });
        w.letters("FIRE", -40, -252, 20, w.lit(0xFFF6E8B0));
        w.lamp(Paths.box(-412, -86, -400, -62, 3), 0xFFC8202C, 0xFFFF4A40);
        w.dirt(box, 0xFF6A5A48, -110, -62, 0.3);
    }

    private static void ladder(Workshop w) {
        w.plain(Paths.box(-330, -284, -250, -260, 5), 0xFF8A8E98);
        w.rod(7, 0xFFC8CCD4, -404, -284, 214, -316);
        w.rod(7, 0xFFC8CCD4, -404, -300, 214, -332);
        for (int i = 0; i <= 24; i++) {
            double x = -400 + i * 25.4;
            double y = -284 - (x + 404) * 32 / 618;
            w.rod(4, 0xFFAEB2BC, x, y, x + 2, y - 16);
        }
        w.lamp(Paths.box(232, -318, 268, -302, 5), 0xFF2A5AC8, 0xFF4A8AFF);
        w.lamp(Paths.box(282, -318, 318, -302, 5), 0xFF2A5AC8, 0xFF4A8AFF);
    }
}
