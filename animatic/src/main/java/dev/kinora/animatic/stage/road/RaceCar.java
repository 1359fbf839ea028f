package dev.kinora.animatic.stage.road;

import dev.kinora.animatic.paint.Colours;
import dev.kinora.animatic.paint.Paths;
import dev.kinora.animatic.stage.vehicle.Blueprint;
import dev.kinora.animatic.stage.vehicle.Order;
import dev.kinora.animatic.stage.vehicle.Outline;
import dev.kinora.animatic.stage.vehicle.Workshop;
import io.github.humbleui.skija.Path;

/** A single-seater with open wheels and wings. Centimetres. */
final class RaceCar {
    private RaceCar() {}

    static Blueprint plan(Order o) {
        int paint = o.colour("#d2222a");
        int trim = o.second(Colours.luma(paint) > 150 ? "#1c2028" : "#f4f0e8");
        Blueprint plan = new Blueprint(106, -290, -118, 290, 4)
                .behind("far", w -> far(w, !o.manned()))
                .front("body", w -> body(w, paint, trim))
                .wheel("front/rear", -176, 37, Blueprint.Rim.CAR)
                .wheel("front/fore", 158, 35, Blueprint.Rim.CAR)
                .front("arms", RaceCar::arms)
                .contact(0, 220)
                .anchor("seat", -20, -26)
                .anchor("gripNear", 18, -60)
                .anchor("gripFar", 20, -60)
                .anchor("pegNear", 84, -22)
                .anchor("pegFar", 84, -22)
                .tail(-262, -40);
        Spray.add(plan, o, -176, 158);
        return plan;
    }

    private static void far(Workshop w, boolean driver) {
        w.matt(Paths.oval(-168, -37, 37, 36), 0xFF1A1920, 20);
        w.matt(Paths.oval(166, -35, 35, 34), 0xFF1A1920, 20);
        if (driver) {
            w.lacquer(Paths.oval(-12, -78, 17, 18), 0xFFF2C02A, 22);
            w.pen().fill(Outline.of(-4, -84, 4, 6, -82, 6, 4, -72, 6, -8, -72, 5), 0xFF14161E);
            w.matt(Outline.of(-40, -50, 8, -28, -66, 10, 2, -66, 10, 14, -50, 6), 0xFF2A4A8A, 14);
        }
    }

    private static void body(Workshop w, int paint, int trim) {
        Path tub = Outline.of(
                -250, -22, 6, -250, -56, 10, -190, -66, 30, -86, -104, 30, -44, -106, 16, -34, -70, 6, 12, -62, 8, 40,
                -66, 14, 150, -46, 60, 262, -26, 12, 264, -18, 5, 120, -14, 20, -120, -12, 20);
        w.lacquer(tub, paint, 34);
        w.pen().inside(tub, () -> {
            w.line(9, trim, -250, -50, -120, -58, -20, -52, 120, -38, 264, -22);
            w.pen().fill(Paths.box(-250, -20, 264, -8, 0), Colours.fade(0xFF101018, 0.75));
        });
        Path pod = Outline.of(-128, -18, 8, -120, -54, 20, 8, -58, 16, 26, -40, 16, 12, -16, 8);
        w.lacquer(pod, paint, 24);
        w.pen().fill(Outline.of(8, -52, 6, 22, -44, 6, 20, -26, 6, 6, -24, 4), 0xFF0C0C12);
        disc(w, -70, -36, trim, paint);
        Path wing = Outline.of(-288, -104, 4, -214, -106, 4, -214, -96, 3, -286, -92, 4);
        w.lacquer(wing, trim, 8);
        w.lacquer(Outline.of(-288, -108, 3, -262, -110, 3, -250, -54, 3, -276, -56, 3), paint, 14);
        w.lacquer(Outline.of(196, -16, 2, 284, -16, 3, 286, -9, 3, 196, -7, 2), trim, 6);
        w.lacquer(Outline.of(252, -34, 4, 284, -28, 4, 284, -8, 3, 246, -8, 3), paint, 12);
        w.rod(4, 0xFF22242C, -56, -102, -6, -100, 30, -66);
    }

    private static void disc(Workshop w, double x, double y, int trim, int paint) {
        w.pen().fill(Paths.oval(x, y, 15, 15), w.lit(trim));
        w.letters("7", x, y - 9, 18, w.lit(Colours.scale(paint, 0.6)));
    }

    private static void arms(Workshop w) {
        w.rod(3, 0xFF2A2C34, -176, -37, -132, -44);
        w.rod(3, 0xFF2A2C34, 158, -35, 116, -42);
        w.rod(3, 0xFF2A2C34, 158, -35, 112, -28);
    }
}
