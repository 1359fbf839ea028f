package dev.kinora.animatic.stage.road;

import dev.kinora.animatic.paint.Colours;
import dev.kinora.animatic.paint.Paths;
import dev.kinora.animatic.stage.vehicle.Blueprint;
import dev.kinora.animatic.stage.vehicle.Order;
import dev.kinora.animatic.stage.vehicle.Outline;
import dev.kinora.animatic.stage.vehicle.Plume;
import dev.kinora.animatic.stage.vehicle.Workshop;
import io.github.humbleui.skija.Path;

/** A car of the thirties: upright cabin, long bonnet, sweeping wings, running board, spare wheel. Centimetres. */
final class Vintage {
    private static final int CHROME = 0xFFB8BCC8;

    private Vintage() {}

    static Blueprint plan(Order o) {
        boolean open = o.says("convertible", "cabriolet", "roadster", "cabrio");
        int paint = o.colour("#6a2430");
        int wings = Colours.scale(paint, 0.42);
        Blueprint plan = new Blueprint(172, -236, -190, 240, 4)
                .behind("inside", w -> {
                    if (open) {
                        seats(w, !o.manned());
                    } else {
                        inside(w, !o.manned());
                    }
                })
                .front("body", w -> {
                    if (open) {
                        tub(w, paint);
                    } else {
                        cabin(w, paint);
                    }
                    body(w, paint);
                })
                .wheel("front/rear", -132, 38, Blueprint.Rim.WIRE)
                .wheel("front/fore", 146, 38, Blueprint.Rim.WIRE)
                .front("wings", w -> wings(w, wings))
                .contact(0, 170)
                .anchor("seat", -36, -62)
                .anchor("gripNear", 8, -108)
                .anchor("gripFar", 12, -110)
                .anchor("pegNear", 36, -36)
                .anchor("pegFar", 42, -36)
                .tail(-206, -62)
                .beam(204, -84)
                .plume(new Plume("exhaust", -214, -26, 0xFFD8D8DC, Plume.Flow.EXHAUST));
        Spray.add(plan, o, -132, 146);
        return plan;
    }

    private static Path house() {
        return Outline.of(
                -190, -58, 20, -196, -100, 40, -164, -160, 40, -120, -172, 30, 18, -170, 22, 36, -110, 6, 40, -50, 4);
    }

    private static void inside(Workshop w, boolean driver) {
        w.inside(Outline.of(-160, -100, 4, -140, -164, 20, 16, -164, 16, 32, -100, 4));
        w.seat(-70, -98, 46);
        if (driver) {
            w.passenger(-40, -98, 62, 1);
        }
        w.pen().stroke(Paths.line(10, -102, 18, -122), 4, 0xFF16141A);
    }

    /** Two on the bench of an open car, and the screen before them. */
    private static void seats(Workshop w, boolean driver) {
        w.matt(Outline.of(-150, -84, 6, -148, -126, 14, -128, -130, 12, -118, -84, 6), 0xFF5A3420, 20);
        w.matt(Outline.of(-62, -84, 6, -66, -128, 14, -48, -132, 12, -34, -84, 6), 0xFF5A3420, 20);
        if (driver) {
            w.passenger(-104, -98, 64, 1);
            w.passenger(-24, -98, 64, 1);
        }
        w.pen().stroke(Paths.line(10, -100, 20, -124), 4, 0xFF16141A);
    }

    /** The body of an open car: low sides, a folded hood, a screen in a chrome frame. */
    private static void tub(Workshop w, int paint) {
        w.matt(Outline.of(-196, -96, 8, -194, -122, 16, -160, -128, 14, -146, -100, 8), 0xFF2A2420, 18);
        w.lacquer(
                Outline.of(
                        -190, -58, 20, -198, -98, 24, -160, -106, 20, -120, -100, 10, -64, -96, 14, -8, -100, 12, 36,
                        -110, 6, 40, -50, 4),
                paint,
                36);
        w.glass(Outline.of(28, -108, 4, 6, -152, 6, 11, -153, 4, 35, -109, 4));
        w.line(3.4, CHROME, 34, -108, 8, -154);
        w.chrome(Paths.box(4, -157, 14, -151, 2));
    }

    private static void cabin(Workshop w, int paint) {
        w.lacquer(house(), paint, 44);
        w.glass(Outline.of(-42, -108, 6, -40, -156, 10, 10, -155, 14, 24, -108, 6));
        w.glass(Outline.of(-104, -108, 6, -102, -157, 10, -52, -157, 10, -54, -108, 6));
        w.glass(Outline.of(-158, -110, 12, -148, -150, 16, -116, -156, 10, -116, -110, 6));
    }

    private static void body(Workshop w, int paint) {
        Path bonnet = Outline.of(26, -46, 4, 26, -112, 10, 150, -106, 26, 182, -98, 12, 184, -46, 6);
        w.lacquer(bonnet, paint, 34);
        for (int i = 0; i < 11; i++) {
            w.seam(1.6, 58 + i * 8.4, -92, 60 + i * 8.4, -66);
        }
        w.line(2.6, Colours.mix(paint, 0xFFFFFFFF, 0.55), -192, -100, 26, -101, 178, -94);
        for (double x : new double[] {-48, -110, 26}) {
            w.seam(1.1, x, -102, x + 2, -52);
        }
        w.chrome(Paths.box(-34, -92, -16, -88, 2));
        w.chrome(Outline.of(178, -44, 4, 178, -104, 10, 190, -108, 6, 196, -92, 10, 196, -46, 6));
        for (int i = 0; i < 8; i++) {
            w.pen().stroke(Paths.line(183, -96 + i * 6.4, 195, -95 + i * 6.4), 1.4, 0xB0101018);
        }
        w.chrome(Paths.oval(187, -112, 5, 6));
    }

    private static void wings(Workshop w, int paint) {
        Path fore = Outline.between(
                new double[] {28, -34, 56, -40, 92, -66, 122, -88, 158, -90, 190, -70, 204, -36},
                new double[] {28, -26, 62, -30, 96, -36, 106, -58, 146, -78, 184, -58, 196, -34});
        w.lacquer(fore, paint, 20);
        Path rear = Outline.between(
                new double[] {-208, -36, -196, -66, -170, -88, -132, -92, -98, -76, -74, -44, -56, -34},
                new double[] {-198, -34, -186, -54, -166, -72, -132, -78, -100, -62, -86, -36, -56, -26});
        w.lacquer(rear, paint, 20);
        w.lacquer(Outline.of(-64, -36, 4, 40, -36, 4, 44, -26, 4, -68, -26, 4), paint, 8);
        w.line(2, CHROME, -58, -33, 34, -33);
        w.chrome(Outline.of(190, -58, 4, 216, -60, 5, 217, -52, 5, 190, -50, 3));
        w.chrome(Outline.of(-222, -56, 5, -196, -54, 4, -196, -46, 3, -223, -48, 5));
        w.chrome(Outline.of(172, -96, 8, 194, -100, 10, 200, -86, 10, 192, -74, 8, 174, -78, 6));
        w.lamp(Paths.oval(198, -87, 5, 12), 0xFFF0F0E8, 0xFFFFF2CC);
        w.lamp(Paths.oval(-205, -62, 6, 6), 0xFFC8202C, 0xFFFF4A40);
        Path spare = Paths.oval(-206, -92, 13, 34);
        w.matt(spare, 0xFF26242A, 16);
        w.chrome(Paths.oval(-208, -92, 6, 18));
    }
}
