package dev.kinora.animatic.stage.road;

import dev.kinora.animatic.paint.Colours;
import dev.kinora.animatic.paint.Paths;
import dev.kinora.animatic.stage.vehicle.Blueprint;
import dev.kinora.animatic.stage.vehicle.Order;
import dev.kinora.animatic.stage.vehicle.Outline;
import dev.kinora.animatic.stage.vehicle.Plume;
import dev.kinora.animatic.stage.vehicle.Workshop;
import io.github.humbleui.skija.Path;

/** What children and couriers ride: scooter, skateboard, tricycle. Centimetres. */
final class SmallWheels {
    private SmallWheels() {}

    static Blueprint scooter(Order o) {
        int paint = o.colour("#58b0a0");
        return new Blueprint(116, -100, -130, 96, 4)
                .wheel("rear", -58, 23, Blueprint.Rim.CAR)
                .wheel("fore", 62, 23, Blueprint.Rim.CAR)
                .behind("body", w -> scooter(w, paint))
                .anchor("seat", -40, -80)
                .anchor("gripNear", 34, -106)
                .anchor("gripFar", 38, -106)
                .anchor("pegNear", 6, -24)
                .anchor("pegFar", 14, -24)
                .tail(-86, -56)
                .beam(56, -92)
                .plume(new Plume("exhaust", -82, -16, 0xFFD8D8DC, new Plume.Flow(0.7, 0.1, 2, 9, 60, 8, 0.2)));
    }

    private static void scooter(Workshop w, int paint) {
        w.rod(6, 0xFF8A8E98, 62, -24, 46, -86, 38, -108);
        Path rear = Outline.between(
                new double[] {-92, -46, -76, -72, -40, -76, -6, -70, 6, -40},
                new double[] {-88, -30, -70, -30, -46, -36, -22, -26, 4, -24});
        w.lacquer(rear, paint, 26);
        w.pen().stroke(Paths.curve(-84, -44, -50, -56, -8, -46), 2, Colours.fade(w.lit(0xFFFFFFFF), 0.5));
        w.lacquer(
                Outline.of(-20, -30, 6, 30, -30, 8, 44, -84, 16, 54, -88, 8, 58, -70, 14, 44, -22, 12, -20, -20, 6),
                paint,
                16);
        Path apron = Outline.of(38, -92, 8, 54, -98, 10, 62, -52, 16, 50, -26, 8);
        w.lacquer(apron, paint, 16);
        w.lacquer(
                Outline.between(
                        new double[] {34, -30, 46, -52, 66, -52, 84, -32},
                        new double[] {44, -30, 52, -40, 66, -42, 78, -30}),
                paint,
                9);
        w.matt(Outline.of(-86, -74, 6, -78, -84, 8, -14, -82, 8, -8, -74, 6), 0xFF5A3628, 10);
        w.chrome(Paths.oval(56, -92, 7, 8));
        w.lamp(Paths.oval(60, -92, 4, 6.5), 0xFFF4F4EC, 0xFFFFF2CC);
        w.rod(5, 0xFF22242C, 44, -106, 30, -107);
        w.chrome(Paths.oval(34, -122, 6, 5));
        w.rod(1.6, 0xFFA8ACB8, 38, -108, 35, -120);
        w.lamp(Paths.oval(-90, -52, 4, 5), 0xFFC8202C, 0xFFFF4A40);
    }

    static Blueprint skateboard(Order o) {
        int paint = o.colour("#e0603a");
        return new Blueprint(14, -46, -20, 46, 2)
                .wheel("rear", -26, 3.6, Blueprint.Rim.CAR)
                .wheel("fore", 26, 3.6, Blueprint.Rim.CAR)
                .behind("deck", w -> {
                    w.steel(Outline.of(-32, -6, 1, -20, -6, 1, -22, -10, 1, -30, -10, 1), 0xFF9A9EA8, 3);
                    w.steel(Outline.of(20, -6, 1, 32, -6, 1, 30, -10, 1, 22, -10, 1), 0xFF9A9EA8, 3);
                    w.lacquer(
                            Outline.of(
                                    -43, -16, 1.5, -33, -12.6, 4, 33, -12.6, 4, 43, -16, 1.5, 42, -13, 1.5, 34, -9.8, 4,
                                    -34, -9.8, 4, -42, -13, 1.5),
                            paint,
                            3);
                    w.line(1, 0xFF1A1A20, -38, -14.4, -33, -12.6, 33, -12.6, 38, -14.4);
                })
                .anchor("deck", 0, -13);
    }

    static Blueprint tricycle(Order o) {
        int paint = o.colour("#d83a34");
        return new Blueprint(72, -56, -80, 50, 3)
                .disc("rear-far", -30, -12, 12, Blueprint.Rim.CAR)
                .wheel("rear", -36, 13, Blueprint.Rim.CAR)
                .wheel("fore", 28, 20, Blueprint.Rim.BICYCLE)
                .behind("frame", w -> {
                    w.lacquer(Paths.tube(-36, -14, 3, -24, -30, 3.2, 8, -36, 3.2, 22, -44, 3), paint, 6);
                    w.lacquer(Paths.tube(28, -20, 2.8, 20, -48, 3, 16, -64, 2.6), paint, 5);
                    w.lacquer(
                            Outline.between(
                                    new double[] {12, -34, 24, -45, 42, -38, 48, -26},
                                    new double[] {14, -30, 26, -41, 40, -35, 45, -25}),
                            paint,
                            4);
                    w.rod(3, 0xFFB8BCC8, 16, -64, 4, -66);
                    w.rod(4, 0xFF22242C, 6, -66, -1, -65);
                    w.matt(Outline.of(-28, -36, 3, -26, -43, 4, -4, -41, 4, -4, -35, 3), 0xFF2A2430, 5);
                    w.rod(2.6, 0xFF9A9EA8, 28, -20, 34, -13);
                    w.plain(Paths.box(29, -14, 40, -11, 1), 0xFF22242C);
                })
                .anchor("seat", -16, -43)
                .anchor("gripNear", 2, -65)
                .anchor("gripFar", 6, -65)
                .anchor("pegNear", 34, -14)
                .anchor("pegFar", 22, -24);
    }
}
