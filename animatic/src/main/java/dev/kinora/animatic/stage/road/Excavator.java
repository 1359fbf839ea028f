package dev.kinora.animatic.stage.road;

import dev.kinora.animatic.paint.Colours;
import dev.kinora.animatic.paint.Paths;
import dev.kinora.animatic.stage.Move;
import dev.kinora.animatic.stage.vehicle.Blueprint;
import dev.kinora.animatic.stage.vehicle.Order;
import dev.kinora.animatic.stage.vehicle.Outline;
import dev.kinora.animatic.stage.vehicle.Plume;
import dev.kinora.animatic.stage.vehicle.Workshop;
import io.github.humbleui.skija.Path;

/** An excavator on tracks; its arm digs. Centimetres. */
final class Excavator {
    private Excavator() {}

    static Blueprint plan(Order o) {
        int paint = o.colour("#f0a81e");
        return new Blueprint(330, -260, -440, 520, 6)
                .behind("tracks", Excavator::tracks)
                .behind("inside", w -> {
                    w.inside(Outline.of(-20, -150, 4, -16, -290, 14, 70, -290, 14, 84, -150, 4));
                    w.seat(8, -160, 60);
                    if (!o.manned()) {
                        w.passenger(28, -160, 92, 2);
                    }
                })
                .front("body", w -> body(w, paint))
                .part(
                        "front/arm",
                        Paths.rect(40, -440, 520, 6),
                        (c, t) -> Move.turned(Math.rint(7 * Math.sin(0.9 * t)) * Math.toRadians(0.75), 78, -150, 0, 0),
                        w -> arm(w, paint))
                .contact(0, 170)
                .anchor("seat", 10, -168)
                .anchor("gripNear", 60, -206)
                .anchor("gripFar", 62, -208)
                .anchor("pegNear", 66, -116)
                .anchor("pegFar", 70, -116)
                .plume(new Plume("exhaust", -120, -262, 0xFF6E6C72, new Plume.Flow(1.5, 0.11, 7, 26, 20, 80, 0.38)));
    }

    private static void tracks(Workshop w) {
        Path belt = Paths.box(-190, -86, 190, 2, 44);
        w.steel(belt, 0xFF2A2A32, 40);
        for (int i = 0; i < 24; i++) {
            w.pen().stroke(Paths.line(-148 + i * 13, 2, -148 + i * 13, -7), 4, 0xFF0E0E14);
            w.pen().stroke(Paths.line(-148 + i * 13, -86, -148 + i * 13, -78), 4, 0xFF0E0E14);
        }
        w.pen().fill(Paths.box(-172, -70, 172, -16, 27), 0xFF14141A);
        for (int i = 0; i < 5; i++) {
            double x = -140 + i * 70;
            double r = i == 0 || i == 4 ? 28 : 19;
            w.steel(Paths.oval(x, -42, r, r), 0xFF5A5C66, 14);
            w.pen().fill(Paths.oval(x, -42, r * 0.35, r * 0.35), 0xFF1A1A22);
        }
        w.plain(Paths.box(-90, -106, 90, -84, 6), 0xFF3A3C44);
    }

    private static void body(Workshop w, int paint) {
        Path house = Outline.of(-210, -110, 14, -216, -216, 30, -150, -236, 20, -24, -228, 8, -24, -110, 6);
        w.lacquer(house, paint, 44);
        w.pen().inside(house, () -> {
            for (int i = 0; i < 8; i++) {
                w.pen().fill(Paths.box(-190 + i * 12, -196, -183 + i * 12, -150, 3), Colours.fade(0xFF101016, 0.75));
            }
            w.pen().fill(Paths.box(-220, -128, 0, -108, 0), Colours.fade(0xFF14141A, 0.8));
        });
        w.letters("KX 22", -66, -186, 16, w.lit(0xFF1A1A20));
        w.rod(9, 0xFF4A4C56, -120, -232, -120, -258);
        Path cab = Outline.of(-26, -110, 6, -24, -292, 20, 74, -296, 20, 96, -110, 8);
        w.lacquer(cab, paint, 30);
        w.glass(Outline.of(-10, -160, 6, -8, -276, 12, 62, -278, 14, 74, -160, 6));
        w.seam(1.4, 22, -284, 24, -116);
        w.dirt(cab, 0xFF6A5A48, -160, -110, 0.4);
        w.dirt(house, 0xFF6A5A48, -170, -110, 0.4);
    }

    private static void arm(Workshop w, int paint) {
        w.rod(12, 0xFFA8ACB8, 120, -170, 200, -300);
        Path boom = Outline.of(
                60, -140, 12, 74, -180, 14, 190, -420, 40, 236, -424, 20, 380, -330, 16, 372, -304, 10, 226, -380, 40,
                112, -140, 12);
        w.lacquer(boom, paint, 26);
        w.rod(10, 0xFFA8ACB8, 250, -410, 372, -360);
        Path stick = Outline.of(360, -360, 10, 398, -350, 12, 452, -130, 8, 428, -124, 8, 352, -310, 12);
        w.lacquer(stick, paint, 20);
        w.steel(Paths.oval(376, -330, 13, 13), 0xFF4A4C56, 10);
        w.steel(
                Outline.of(
                        418, -138, 8, 470, -146, 10, 486, -70, 26, 440, -34, 14, 388, -62, 8, 380, -84, 4, 420, -84,
                        14),
                0xFF4E5058,
                26);
        for (int i = 0; i < 3; i++) {
            w.steel(
                    Paths.polygon(380 + i * 5, -84 + i * 9, 368 + i * 5, -72 + i * 9, 390 + i * 5, -70 + i * 9),
                    0xFFA8ACB6,
                    6);
        }
    }
}
