package dev.kinora.animatic.stage.air;

import dev.kinora.animatic.paint.Colours;
import dev.kinora.animatic.paint.Noise;
import dev.kinora.animatic.paint.Paths;
import dev.kinora.animatic.stage.vehicle.Blueprint;
import dev.kinora.animatic.stage.vehicle.Order;
import dev.kinora.animatic.stage.vehicle.Outline;
import dev.kinora.animatic.stage.vehicle.Plume;
import dev.kinora.animatic.stage.vehicle.Workshop;
import io.github.humbleui.skija.BlendMode;
import io.github.humbleui.skija.Path;

/** Aeroplanes with jets: airliner and fighter. Decimetres. */
final class Jets {
    private Jets() {}

    static Blueprint airliner(Order o) {
        int paint = o.colour("#f4f4f0");
        int livery = o.second(Colours.luma(paint) > 150 ? "#1f5aa8" : "#f4f0e8");
        return new Blueprint(70, -140, -80, 150, 24)
                .pivot(-28)
                .behind("far", w -> {
                    w.lacquer(
                            Outline.of(-6, -30, 3, 22, -32, 4, 2, -52, 2, -14, -53, 2), Colours.scale(paint, 0.72), 8);
                    w.lacquer(
                            Outline.of(-112, -36, 2, -96, -37, 3, -108, -48, 2, -118, -48, 1),
                            Colours.scale(paint, 0.72),
                            6);
                })
                .behind("body", w -> airliner(w, paint, livery, o.seed()))
                .live("front/lights", (w, t) -> {
                    boolean on = (t * 1.1) % 1 < 0.14;
                    if (on) {
                        w.pen().glow(-20, 3, w.dark() ? 16 : 7, 0xF0FF4038, BlendMode.SRC_OVER);
                        w.pen().glow(-129, -66, w.dark() ? 14 : 6, 0xF0FFFFFF, BlendMode.SRC_OVER);
                    }
                })
                .anchor("window", 118, -34);
    }

    private static void airliner(Workshop w, int paint, int livery, long seed) {
        Path fin = Outline.of(-92, -38, 6, -114, -72, 4, -132, -72, 3, -126, -38, 3);
        w.lacquer(fin, livery, 14);
        w.pen().inside(fin, () -> w.pen().fill(Paths.oval(-118, -58, 6, 6), w.lit(0xFFF4C848)));
        Path body = Outline.between(
                new double[] {-134, -33, -96, -41, -40, -43, 60, -43, 104, -41, 128, -33, 136, -25},
                new double[] {-134, -31, -100, -24, -50, -17, 60, -16, 104, -17, 128, -20, 136, -24});
        w.lacquer(body, paint, 22);
        w.pen().inside(body, () -> {
            w.pen()
                    .fill(
                            Outline.of(-140, -27, 0, 140, -27, 0, 140, -10, 0, -140, -10, 0),
                            Colours.fade(w.lit(livery), 0.92));
            w.pen().fill(Paths.box(-140, -28.6, 140, -27.4, 0), w.lit(0xFFF4C848));
            w.pen()
                    .softStroke(
                            Paths.curve(-120, -38, -30, -41, 80, -41, 124, -34), 1.6, 1, Colours.fade(0xFFFFFFFF, 0.5));
        });
        for (int i = 0; i < 34; i++) {
            double x = -92 + i * 5.6;
            if (i != 9 && i != 22) {
                w.pane(Paths.box(x, -36.4, x + 2.6, -32.6, 1.1), Noise.at(seed, i));
            }
        }
        for (double x : new double[] {-42, 31, 100}) {
            w.seam(0.5, x, -38, x, -26);
            w.seam(0.5, x + 5.4, -38, x + 5.4, -26);
        }
        w.pane(Outline.of(115, -35, 1, 117, -39, 1.4, 124, -35, 1.4, 126, -32, 1), 0.2);
        w.lacquer(Outline.of(-124, -35, 2, -104, -37, 3, -126, -26, 2, -137, -26, 1), paint, 6);
        engine(w, 26, -10, livery);
        Path wing = Outline.of(-24, -25, 4, 42, -26, 10, -12, 12, 3, -38, 13, 2);
        w.lacquer(wing, Colours.mix(paint, 0xFFB0B6C0, 0.45), 10);
        w.seam(0.6, -22, -18, 18, -19);
        w.lacquer(Outline.of(-38, 13, 1, -33, 3, 1, -27, 3, 1, -29, 13, 1), livery, 4);
    }

    private static void engine(Workshop w, double x, double y, int livery) {
        Path pod = Outline.of(
                x - 18, y - 4, 4, x - 12, y - 8, 4, x + 12, y - 8, 4, x + 15, y, 5, x + 12, y + 7, 4, x - 12, y + 6, 4);
        w.lacquer(pod, livery, 8);
        w.chrome(Outline.of(x + 9, y - 8, 2, x + 14, y - 7, 3, x + 15.5, y, 4, x + 14, y + 6.4, 3, x + 9, y + 7, 2));
    }

    static Blueprint fighter(Order o) {
        int paint = o.colour("#7a8694");
        return new Blueprint(40, -90, -50, 90, 14)
                .pivot(-18)
                .behind("body", w -> fighter(w, paint, o.manned()))
                .live("burner", (w, t) -> {
                    double f = 1 + 0.12 * Math.sin(t * 41) + 0.08 * Math.sin(t * 67);
                    w.pen()
                            .gradient(
                                    Paths.polygon(-70, -22, -70, -13, -70 - 26 * f, -17.5),
                                    -70,
                                    0,
                                    -96,
                                    0,
                                    0xFFFFF2D0,
                                    0xE0FF9A3A,
                                    0x00FF5A20);
                    w.pen().glow(-72, -17.5, 12 * f, 0xC0FFB050, BlendMode.SRC_OVER);
                })
                .plume(new Plume("trail", -92, -17, 0xFFF4F4F8, new Plume.Flow(1.3, 0.05, 2.4, 4, 130, 0, 0.34)))
                .anchor("seat", 30, -16);
    }

    private static void fighter(Workshop w, int paint, boolean manned) {
        w.lacquer(Outline.of(-62, -20, 3, -76, -44, 2, -62, -44, 2, -36, -22, 6), Colours.scale(paint, 0.9), 8);
        w.lacquer(Outline.of(-70, -18, 2, -50, -19, 3, -72, -9, 2, -84, -9, 1), paint, 5);
        Path canopy = Outline.of(10, -22, 4, 22, -31, 8, 38, -29, 8, 50, -22, 4);
        w.pane(canopy, 0.1);
        if (!manned) {
            w.pen().inside(canopy, () -> w.passenger(28, -20, 10, 1));
        }
        w.pen().innerEdge(canopy, 0, 0.9, 0.5, Colours.fade(0xFFFFFFFF, 0.6), BlendMode.SCREEN);
        Path body = Outline.between(
                new double[] {-72, -22, -30, -24, 10, -23, 46, -23, 68, -18, 88, -13},
                new double[] {-72, -13, -30, -10, 10, -10, 46, -11, 68, -12, 88, -12.4});
        w.lacquer(body, paint, 12);
        w.pen().fill(Outline.of(8, -17, 1, 20, -17, 1, 22, -11, 1, 12, -10, 1), 0xFF14161C);
        w.steel(Outline.of(-74, -23, 1, -66, -23, 1, -66, -12, 1, -74, -12, 1), 0xFF3A3C44, 5);
        w.lacquer(Outline.of(-44, -17, 2, 16, -17, 6, -26, 0, 2, -46, 1, 1), Colours.scale(paint, 0.92), 7);
        w.plain(Paths.tube(-34, 1.8, 1.2, -14, 1.6, 1.4, -4, 1.6, 0.5), 0xFFE8E8E4);
        w.pen().fill(Paths.oval(-10, -18, 3.4, 3.4), w.lit(0xFFC8303A));
        w.pen().fill(Paths.oval(-10, -18, 1.6, 1.6), w.lit(0xFFF4F0E8));
        w.seam(0.4, 4, -22, 6, -11);
        w.seam(0.4, -34, -22, -34, -12);
    }
}
