package dev.kinora.animatic.stage.air;

import dev.kinora.animatic.paint.Colours;
import dev.kinora.animatic.paint.Paths;
import dev.kinora.animatic.stage.vehicle.Blueprint;
import dev.kinora.animatic.stage.vehicle.Order;
import dev.kinora.animatic.stage.vehicle.Outline;
import dev.kinora.animatic.stage.vehicle.Workshop;
import io.github.humbleui.skija.BlendMode;
import io.github.humbleui.skija.Path;

/** A helicopter. Centimetres. */
final class Helicopter {
    private Helicopter() {}

    static Blueprint plan(Order o) {
        int paint = o.colour("#c8282a");
        int trim = o.second("#f4f0e8");
        return new Blueprint(360, -760, -400, 640, 20)
                .pivot(-170)
                .behind("far", w -> {
                    w.rod(8, 0xFF3A3C44, -90, -70, -80, -18);
                    w.rod(8, 0xFF3A3C44, 130, -70, 140, -18);
                    w.rod(10, 0xFF3A3C44, -150, -16, 200, -16);
                    w.inside(Outline.of(-60, -110, 10, -50, -252, 20, 150, -250, 30, 250, -150, 20, 220, -110, 10));
                    if (!o.manned()) {
                        w.passenger(130, -120, 104, 1);
                        w.passenger(10, -116, 98, 3);
                    }
                })
                .front("body", w -> body(w, paint, trim))
                .live("front/rotor", Helicopter::rotor)
                .live("front/light", (w, t) -> {
                    if (w.dark()) {
                        w.pen()
                                .gradient(
                                        Paths.polygon(190, -70, 206, -80, 560, 330, 330, 420),
                                        190,
                                        -70,
                                        420,
                                        360,
                                        0x90FFF4D0,
                                        0x00FFF4D0);
                        w.pen().glow(198, -74, 60, 0xF0FFF8E0, BlendMode.SRC_OVER);
                    }
                    if ((t * 1.2) % 1 < 0.18) {
                        w.pen().glow(-610, -290, w.dark() ? 70 : 34, 0xF0FF4038, BlendMode.SRC_OVER);
                    }
                })
                .anchor("seat", 110, -128)
                .anchor("gripNear", 158, -156)
                .anchor("gripFar", 162, -158)
                .anchor("pegNear", 190, -92)
                .anchor("pegFar", 196, -92);
    }

    private static void body(Workshop w, int paint, int trim) {
        Path boom = Outline.of(
                -80, -240, 20, -600, -232, 6, -640, -306, 10, -664, -306, 8, -634, -196, 10, -560, -196, 30, -80, -140,
                20);
        w.lacquer(boom, paint, 34);
        w.lacquer(Outline.of(-590, -214, 6, -530, -216, 8, -548, -190, 6, -606, -188, 6), trim, 10);
        Path cabin = Outline.of(
                -130, -110, 40, -150, -220, 60, -60, -272, 50, 120, -266, 70, 240, -176, 60, 276, -130, 30, 236, -78,
                40, -60, -72, 40);
        w.lacquer(cabin, paint, 70);
        w.pen().inside(cabin, () -> w.pen()
                .stroke(Paths.curve(-170, -132, 0, -112, 160, -104, 280, -116), 20, w.lit(trim)));
        w.glass(Outline.of(112, -142, 12, 98, -244, 16, 140, -240, 30, 232, -168, 20, 252, -138, 8), 0.9);
        w.glass(Outline.of(-50, -142, 10, -50, -238, 16, 80, -240, 12, 92, -142, 10), 0.8);
        w.seam(2, -62, -246, -60, -82);
        w.seam(2, 98, -250, 104, -82);
        w.chrome(Paths.box(64, -128, 88, -122, 3));
        w.steel(Outline.of(-110, -262, 12, -80, -300, 16, 60, -304, 20, 90, -262, 12), 0xFF4A4E58, 26);
        w.rivets(8, 2, -74, -270, 60, -272);
        w.plain(Outline.of(-128, -276, 6, -132, -258, 6, -96, -254, 4, -96, -282, 4), 0xFF26262E);
        w.rod(12, 0xFF5A5E68, 0, -296, 0, -348);
        w.rod(9, 0xFF3A3C44, -70, -78, -84, -4);
        w.rod(9, 0xFF3A3C44, 150, -80, 160, -4);
        w.pen().stroke(Paths.curve(-170, -4, 0, 0, 200, -2, 246, -24), 11, w.lit(0xFF3A3C44));
        w.pen()
                .stroke(
                        Paths.curve(-170, -7, 0, -3, 200, -5),
                        3,
                        Colours.fade(w.pen().light().sky(), 0.5));
    }

    private static void rotor(Workshop w, double t) {
        int blade = w.lit(0xFF26262E);
        double a = t * 21;
        w.pen()
                .fill(
                        Paths.oval(0, -352, 580, 17),
                        Colours.fade(Colours.mix(blade, w.pen().light().sky(), 0.5), 0.20));
        for (int k = 0; k < 2; k++) {
            for (int trail = 0; trail < 3; trail++) {
                double b = a + k * Math.PI / 2 - trail * 0.10;
                double x = 576 * Math.cos(b);
                double y = 15 * Math.sin(b);
                w.pen()
                        .stroke(
                                Paths.line(-x, -352 - y, x, -352 + y),
                                9 - 2 * trail,
                                Colours.fade(blade, 0.62 - 0.2 * trail));
            }
        }
        w.pen().fill(Paths.oval(0, -352, 18, 9), blade);
        w.pen()
                .fill(
                        Paths.oval(-646, -262, 74, 74),
                        Colours.fade(Colours.mix(blade, w.pen().light().sky(), 0.5), 0.22));
        for (int k = 0; k < 2; k++) {
            double b = t * 33 + k * Math.PI / 2;
            w.pen()
                    .stroke(
                            Paths.line(
                                    -646 - 72 * Math.cos(b),
                                    -262 - 72 * Math.sin(b),
                                    -646 + 72 * Math.cos(b),
                                    -262 + 72 * Math.sin(b)),
                            8,
                            Colours.fade(blade, 0.6));
        }
    }
}
