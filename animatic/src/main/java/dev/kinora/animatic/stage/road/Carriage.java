package dev.kinora.animatic.stage.road;

import dev.kinora.animatic.paint.Colours;
import dev.kinora.animatic.paint.Paths;
import dev.kinora.animatic.stage.vehicle.Blueprint;
import dev.kinora.animatic.stage.vehicle.Order;
import dev.kinora.animatic.stage.vehicle.Outline;
import dev.kinora.animatic.stage.vehicle.Workshop;
import io.github.humbleui.skija.Path;

/** A coach to be drawn by horses, without its horses' harness. Centimetres. */
final class Carriage {
    private static final int GOLD = 0xFFD8AC4A;

    private Carriage() {}

    static Blueprint plan(Order o) {
        int paint = o.colour("#6a1e2e");
        return new Blueprint(230, -190, -240, 300, 4)
                .behind("inside", w -> {
                    w.inside(Outline.of(-92, -120, 6, -94, -206, 14, 46, -206, 14, 46, -120, 6));
                    w.passenger(-50, -124, 64, 2);
                    if (!o.manned()) {
                        w.passenger(104, -150, 82, 1);
                    }
                })
                .disc("rear-far", -92, -58, 56, Blueprint.Rim.WOOD)
                .disc("fore-far", 116, -44, 42, Blueprint.Rim.WOOD)
                .front("body", w -> body(w, paint))
                .wheel("front/rear", -104, 60, Blueprint.Rim.WOOD)
                .wheel("front/fore", 104, 46, Blueprint.Rim.WOOD)
                .anchor("seat", 104, -150)
                .anchor("gripNear", 150, -166)
                .anchor("gripFar", 154, -168)
                .anchor("pegNear", 152, -96)
                .anchor("pegFar", 156, -96);
    }

    private static void body(Workshop w, int paint) {
        w.pen().stroke(Paths.curve(-150, -70, -110, -40, 0, -44, 110, -46, 140, -70), 8, w.lit(0xFF2A1E1A));
        w.pen().stroke(Paths.curve(130, -56, 200, -62, 292, -76), 6, w.lit(0xFF5A3A22));
        Path body = Outline.between(
                new double[] {-112, -206, -60, -216, 0, -216, 60, -206},
                new double[] {-112, -130, -92, -84, -30, -62, 30, -76, 58, -130});
        w.lacquer(body, paint, 44);
        w.glass(Outline.of(-34, -130, 6, -34, -192, 12, 20, -192, 12, 20, -130, 6));
        w.glass(Outline.of(-96, -130, 6, -96, -190, 14, -46, -192, 10, -46, -130, 6));
        w.pen().stroke(Paths.curve(-112, -128, -92, -82, -30, -60, 30, -74, 58, -128), 3.4, w.lit(GOLD));
        w.line(3, GOLD, -112, -122, 58, -122);
        w.pen().stroke(Paths.oval(-8, -96, 13, 15), 2.4, w.lit(GOLD));
        w.lacquer(Outline.of(-122, -206, 6, -110, -222, 14, 60, -222, 14, 72, -206, 6), Colours.scale(paint, 0.6), 12);
        for (int i = 0; i < 7; i++) {
            w.pen().fill(Paths.oval(-104 + i * 27, -224, 4, 6), w.lit(GOLD));
        }
        w.matt(Outline.of(66, -150, 6, 70, -166, 8, 128, -158, 8, 130, -138, 6, 110, -130, 6), 0xFF4A2A24, 14);
        w.matt(Outline.of(128, -140, 4, 168, -92, 6, 160, -84, 5, 118, -130, 5), Colours.scale(paint, 0.7), 12);
        w.lamp(
                Outline.of(64, -192, 4, 68, -204, 4, 78, -204, 4, 82, -192, 4, 78, -168, 4, 68, -168, 4),
                0xFFE8D8A0,
                0xFFFFC860);
        w.glow(73, -184, 70, 0xB0FFC060);
    }
}
