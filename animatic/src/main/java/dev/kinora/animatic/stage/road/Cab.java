package dev.kinora.animatic.stage.road;

import dev.kinora.animatic.paint.Colours;
import dev.kinora.animatic.paint.Paths;
import dev.kinora.animatic.stage.vehicle.Blueprint;
import dev.kinora.animatic.stage.vehicle.Outline;
import dev.kinora.animatic.stage.vehicle.Workshop;
import io.github.humbleui.skija.Path;

/** The cab of a lorry; its nose lies at {@code nose}. Centimetres. */
final class Cab {
    private Cab() {}

    static void anchors(Blueprint plan, double nose) {
        plan.anchor("seat", nose - 112, -146)
                .anchor("gripNear", nose - 62, -186)
                .anchor("gripFar", nose - 58, -188)
                .anchor("pegNear", nose - 56, -104)
                .anchor("pegFar", nose - 50, -104);
    }

    static void inside(Workshop w, double nose, boolean driver) {
        w.inside(Paths.box(nose - 196, -286, nose - 10, -176, 8));
        w.seat(nose - 132, -174, 62);
        if (driver) {
            w.passenger(nose - 108, -174, 84, 2);
        }
        w.pen().stroke(Paths.line(nose - 58, -176, nose - 46, -204), 5, 0xFF16141A);
    }

    static void draw(Workshop w, double nose, int paint) {
        double rear = nose - 214;
        Path cab = Outline.of(
                rear, -66, 6, rear, -290, 24, nose - 60, -296, 40, nose - 22, -178, 30, nose, -150, 24, nose + 2, -62,
                12, nose - 10, -50, 8, nose - 20, -50, 6, nose - 24, -66, 4);
        w.lacquer(cab, paint, 50);
        w.glass(Outline.of(nose - 148, -182, 8, nose - 148, -272, 12, nose - 68, -272, 24, nose - 38, -182, 10));
        w.glass(Outline.of(rear + 16, -190, 8, rear + 16, -270, 12, nose - 160, -270, 10, nose - 160, -190, 8));
        w.seam(1.4, nose - 154, -284, nose - 154, -72);
        w.seam(1.4, nose - 40, -176, nose - 52, -122);
        w.chrome(Paths.box(nose - 140, -152, nose - 114, -146, 2));
        w.pen().inside(cab, () -> {
            w.pen().fill(Paths.oval(nose - 88, -50, 64, 62), 0xFF08070C);
            w.pen().stroke(Paths.oval(nose - 88, -50, 65, 63), 5, Colours.scale(w.lit(paint), 0.6));
        });
        for (int i = 0; i < 5; i++) {
            w.chrome(Paths.box(nose - 20, -146 + i * 11, nose + 2, -140 + i * 11, 2));
        }
        w.lamp(
                Outline.of(nose - 22, -88, 6, nose, -90, 6, nose + 2, -68, 6, nose - 20, -68, 6),
                0xFFE8EEF6,
                0xFFFFF2CC);
        w.chrome(Outline.of(nose - 28, -62, 4, nose + 8, -62, 5, nose + 8, -46, 5, nose - 26, -46, 4));
        w.rod(4, 0xFF22242C, nose - 66, -270, nose - 30, -262);
        w.matt(Paths.box(nose - 38, -264, nose - 24, -212, 5), 0xFF2A2C34, 10);
        w.plain(Paths.box(nose - 196, -306, nose - 80, -294, 5), Colours.scale(paint, 0.7));
        for (int i = 0; i < 4; i++) {
            w.lamp(Paths.oval(nose - 180 + i * 28, -304, 5, 4), 0xFFE89A3A, 0xFFFFB040);
        }
        w.dirt(cab, 0xFF6A5A48, -130, -52, 0.4);
    }
}
