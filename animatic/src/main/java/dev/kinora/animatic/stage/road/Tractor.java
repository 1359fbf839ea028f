package dev.kinora.animatic.stage.road;

import dev.kinora.animatic.paint.Colours;
import dev.kinora.animatic.paint.Paths;
import dev.kinora.animatic.stage.vehicle.Blueprint;
import dev.kinora.animatic.stage.vehicle.Order;
import dev.kinora.animatic.stage.vehicle.Outline;
import dev.kinora.animatic.stage.vehicle.Plume;
import dev.kinora.animatic.stage.vehicle.Workshop;
import io.github.humbleui.skija.Path;

/** A farm tractor with its plough. Centimetres. */
final class Tractor {
    private static final int IRON = 0xFF3A3A42;

    private Tractor() {}

    static Blueprint plan(Order o) {
        int paint = o.colour("#c22a22");
        Blueprint plan = new Blueprint(270, -370, -290, 220, 6)
                .behind("far", w -> far(w, !o.manned()))
                .wheel("fore", 142, 50, Blueprint.Rim.LORRY)
                .front("body", w -> body(w, paint))
                .wheel("front/rear", -80, 86, Blueprint.Rim.LORRY)
                .front("wing", w -> wing(w, paint))
                .front("plough", Tractor::plough)
                .contact(20, 150)
                .anchor("seat", -70, -138)
                .anchor("gripNear", -24, -170)
                .anchor("gripFar", -20, -172)
                .anchor("pegNear", -14, -92)
                .anchor("pegFar", -8, -92)
                .beam(196, -132);
        return plan.plume(new Plume("exhaust", 66, -252, 0xFF6E6C72, new Plume.Flow(1.7, 0.11, 7, 26, 60, 80, 0.42)))
                .plume(new Plume("dust", -320, -6, 0xFFB09070, new Plume.Flow(1.6, 0.12, 10, 34, 60, 16, 0.30)));
    }

    private static void far(Workshop w, boolean driver) {
        w.matt(Paths.oval(-66, -82, 84, 82), 0xFF1A1A20, 30);
        w.inside(Outline.of(-140, -150, 4, -134, -262, 10, -14, -262, 10, 6, -150, 4));
        w.pen()
                .fill(
                        Outline.of(-128, -150, 4, -124, -254, 10, -22, -254, 10, -4, -150, 4),
                        0xFF000000,
                        io.github.humbleui.skija.BlendMode.CLEAR);
        w.seat(-84, -136, 58);
        if (driver) {
            w.passenger(-62, -134, 92, 0);
        }
        w.pen().stroke(Paths.line(-4, -136, -26, -166), 4, 0xFF16141A);
        w.pen().stroke(Paths.line(-36, -172, -20, -158), 5, 0xFF16141A);
    }

    private static void body(Workshop w, int paint) {
        w.steel(
                Outline.of(-120, -66, 10, -60, -126, 20, 40, -112, 12, 150, -84, 12, 150, -60, 10, 20, -54, 10),
                IRON,
                40);
        Path hood = Outline.of(-6, -84, 6, -8, -146, 16, 150, -152, 40, 192, -140, 18, 196, -84, 10);
        w.lacquer(hood, paint, 38);
        w.pen().inside(hood, () -> {
            for (int i = 0; i < 7; i++) {
                w.pen().fill(Paths.box(66 + i * 13, -128, 74 + i * 13, -98, 3), Colours.fade(0xFF101016, 0.7));
            }
            w.line(4, 0xFFF2E8D0, -6, -136, 196, -138);
        });
        w.chrome(Outline.of(182, -84, 3, 182, -140, 10, 198, -132, 8, 199, -84, 3));
        w.lamp(Paths.oval(186, -134, 10, 9), 0xFFF0F0E8, 0xFFFFF2CC);
        w.rod(9, 0xFF4A4C56, 66, -148, 66, -240);
        w.rod(13, 0xFF5A5C66, 66, -168, 66, -206);
        w.rivets(5, 2, 8, -92, 8, -136);
        for (double[] post : new double[][] {{-134, -146, -128, -262}, {4, -146, -16, -262}, {-66, -146, -66, -262}}) {
            w.rod(7, 0xFF2A2C34, post);
        }
        Path roof = Outline.of(-156, -258, 6, -150, -276, 12, 4, -276, 12, 10, -258, 6);
        w.lacquer(roof, paint, 14);
        w.glass(Outline.of(-58, -150, 6, -60, -252, 6, -22, -252, 8, -4, -150, 6), 0.6);
    }

    private static void wing(Workshop w, int paint) {
        Path wing = Outline.between(
                new double[] {-172, -104, -158, -150, -120, -182, -70, -184, -24, -160, 0, -116, 8, -84},
                new double[] {-162, -104, -148, -138, -116, -164, -72, -166, -36, -146, -12, -112, -4, -84});
        w.lacquer(wing, paint, 18);
        w.lamp(Paths.box(-172, -132, -160, -112, 3), 0xFFC8202C, 0xFFFF4A40);
        for (int i = 0; i < 10; i++) {
            double a = Math.PI * 2 * i / 10;
            w.pen().fill(Paths.oval(-80 + 26 * Math.cos(a), -86 + 26 * Math.sin(a), 3, 3), w.lit(0xFFE8C060));
        }
        w.steel(Outline.of(-8, -64, 4, 18, -62, 4, 22, -44, 4, -8, -44, 4), IRON, 10);
    }

    private static void plough(Workshop w) {
        w.rod(8, 0xFF3A5A9A, -150, -84, -230, -70, -350, -62);
        w.rod(7, 0xFF3A5A9A, -140, -108, -230, -72);
        for (int i = 0; i < 4; i++) {
            double x = -222 - i * 38;
            w.rod(7, 0xFF3A5A9A, x, -68, x - 8, -30);
            Path share = Outline.of(x - 22, 2, 4, x - 20, -30, 10, x + 4, -36, 6, x + 16, 2, 6);
            w.steel(share, 0xFFA8ACB6, 14);
        }
    }
}
