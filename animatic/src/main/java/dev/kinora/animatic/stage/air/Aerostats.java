package dev.kinora.animatic.stage.air;

import dev.kinora.animatic.paint.Colours;
import dev.kinora.animatic.paint.Paths;
import dev.kinora.animatic.stage.vehicle.Blueprint;
import dev.kinora.animatic.stage.vehicle.Order;
import dev.kinora.animatic.stage.vehicle.Outline;
import dev.kinora.animatic.stage.vehicle.Workshop;
import io.github.humbleui.skija.BlendMode;
import io.github.humbleui.skija.Path;

/** What is lighter than air, and the drone that only looks so. */
final class Aerostats {
    private static final int[] GAY = {0xFFE0452E, 0xFFF2A93B, 0xFFF4E6C0, 0xFF2F8FA0, 0xFF30508A};
    private static final int WICKER = 0xFFA8743E;

    private Aerostats() {}

    /** A hot-air balloon. Decimetres. */
    static Blueprint balloon(Order o) {
        int[] paints = paints(o);
        return new Blueprint(160, -62, -168, 62, 6)
                .behind("far", w -> {
                    for (double x : new double[] {-5, 5}) {
                        w.pen().stroke(Paths.line(x, -14, x * 2.2, -46), 0.5, w.lit(0xFF4A3A2A));
                    }
                    w.plain(Outline.of(-7.4, -16, 1, 7.4, -16, 1, 6.6, -8, 1, -6.6, -8, 1), 0xFF5A3A20);
                    if (!o.manned()) {
                        w.passenger(-3, -14, 8, 1);
                        w.passenger(3.4, -14, 7.6, 4);
                    }
                })
                .behind("envelope", w -> envelope(w, paints))
                .front("basket", w -> basket(w))
                .live("flame", (w, t) -> {
                    double on = Math.max(0, Math.sin(t * 1.7) * 1.6 - 0.2);
                    double f = Math.min(1, on) * (1 + 0.15 * Math.sin(t * 37));
                    if (f > 0.02) {
                        w.pen()
                                .gradient(
                                        Paths.blob(-1.6, -27, 0, -27 - 15 * f, 1.6, -27, 0, -25.6),
                                        0,
                                        -26,
                                        0,
                                        -27 - 15 * f,
                                        0xFFBFE4FF,
                                        0xFFFFD070,
                                        0x00FF8A30);
                        w.pen().glow(0, -34, 14, Colours.fade(0xFFFFB850, 0.55 * f), BlendMode.SRC_OVER);
                    }
                    w.pen()
                            .glow(
                                    0,
                                    -86,
                                    74,
                                    Colours.fade(0xFFFFA848, (w.dark() ? 0.40 : 0.10) * (0.5 + 0.5 * f)),
                                    BlendMode.SRC_OVER);
                })
                .anchor("deck", 0, -2)
                .anchor("seat", 0, -9);
    }

    private static int[] paints(Order o) {
        String asked = o.performer().look("colour", "");
        if (asked.isEmpty()) {
            return GAY;
        }
        int a = Colours.parse(asked);
        int b = o.second(Colours.hex(Colours.mix(a, 0xFFFFF4DC, 0.78)));
        return new int[] {a, b, a, Colours.scale(a, 0.75), a};
    }

    private static double half(double y) {
        double v = (y + 168) / 126;
        double dome = Math.sqrt(Math.max(0, 1 - Math.pow(1 - Math.min(1, v / 0.52), 2)));
        double neck = v < 0.52 ? 1 : 1 - Math.pow((v - 0.52) / 0.48, 1.7) * 0.86;
        return 54 * dome * neck;
    }

    private static void envelope(Workshop w, int[] paints) {
        double[] left = new double[50];
        double[] right = new double[50];
        for (int i = 0; i < 25; i++) {
            double y = -168 + 126 * i / 24.0;
            left[2 * i] = -half(y);
            left[2 * i + 1] = y;
            right[2 * i] = half(y);
            right[2 * i + 1] = y;
        }
        Path skin = Outline.between(left, right);
        w.matt(skin, paints[0], 60);
        w.pen().inside(skin, () -> {
            for (int g = 0; g < 9; g++) {
                gore(w, g, paints[g % paints.length]);
            }
            for (double y : new double[] {-66, -120}) {
                w.pen()
                        .stroke(
                                Paths.curve(-60, y - 4, -30, y + 3, 0, y + 5, 30, y + 3, 60, y - 4),
                                4.4,
                                Colours.fade(w.lit(paints[2 % paints.length]), 0.85));
            }
        });
        round(w, skin);
        w.plain(Outline.of(-9, -47, 1, 9, -47, 1, 6, -41, 1, -6, -41, 1), Colours.scale(paints[0], 0.7));
    }

    private static void gore(Workshop w, int g, int colour) {
        double a0 = Math.PI * g / 9 - Math.PI / 2;
        double a1 = Math.PI * (g + 1) / 9 - Math.PI / 2;
        double[] l = new double[50];
        double[] r = new double[50];
        for (int i = 0; i < 25; i++) {
            double y = -168 + 126 * i / 24.0;
            l[2 * i] = Math.sin(a0) * half(y);
            l[2 * i + 1] = y;
            r[2 * i] = Math.sin(a1) * half(y);
            r[2 * i + 1] = y;
        }
        w.pen().fill(Outline.between(l, r), w.lit(colour));
        w.pen().stroke(Paths.curve(r), 0.7, Colours.fade(0xFF201010, 0.25));
        double mid = Math.sin((a0 + a1) / 2);
        w.pen()
                .softStroke(
                        Paths.curve(mid * half(-150), -150, mid * half(-110), -110, mid * half(-60), -60),
                        5,
                        2.4,
                        Colours.fade(0xFFFFFFFF, 0.13));
    }

    /** The whole as one round body under the light. */
    private static void round(Workshop w, Path skin) {
        var l = w.pen().light();
        double flat = Math.max(0.3, Math.hypot(l.keyX(), l.keyY()));
        double lx = l.keyX() / flat;
        double ly = l.keyY() / flat;
        w.pen()
                .radial(
                        skin,
                        lx * 26,
                        -112 + ly * 26,
                        98,
                        Colours.fade(Colours.mix(l.key(), 0xFFFFFFFF, 0.4), 0.34),
                        Colours.fade(l.key(), 0.02),
                        Colours.fade(l.shade(), 0.30),
                        Colours.fade(l.shade(), 0.62));
        w.pen()
                .innerEdge(
                        skin,
                        -l.rimA().x() * 2.4,
                        -l.rimA().y() * 2.4,
                        1.6,
                        Colours.fade(l.rimA().colour(), 0.6 * l.rimA().strength()),
                        BlendMode.SCREEN);
        w.pen().innerEdge(skin, 0, -5, 6, Colours.fade(l.bounce(), 0.3), BlendMode.SCREEN);
    }

    private static void basket(Workshop w) {
        for (double[] rope :
                new double[][] {{-7, -13, -7.6, -44}, {7, -13, 7.6, -44}, {-6, -14, -3, -28}, {6, -14, 3, -28}}) {
            w.pen().stroke(Paths.line(rope), 0.7, w.lit(0xFF4A3A2A));
        }
        w.steel(Paths.box(-3, -29, 3, -26.4, 0.8), 0xFF8A8E98, 2);
        Path basket = Outline.of(-7.8, -13, 1, 7.8, -13, 1, 6.6, 0, 2, -6.6, 0, 2);
        w.matt(basket, WICKER, 8);
        w.pen().inside(basket, () -> {
            for (int i = 0; i < 9; i++) {
                for (int k = 0; k < 14; k++) {
                    double x = -7.6 + k * 1.16 + (i % 2) * 0.58;
                    double y = -12 + i * 1.4;
                    w.pen()
                            .stroke(
                                    Paths.curve(x, y, x + 0.5, y - 0.25, x + 1, y),
                                    0.42,
                                    Colours.fade(w.lit(i % 2 == 0 ? 0xFFC89850 : 0xFF7A5028), 0.75));
                }
            }
        });
        w.rod(1.5, 0xFF6A3A22, -8, -13, 8, -13);
        w.matt(Paths.oval(-8.4, -6, 1.5, 2.6), 0xFFD8C8A0, 2);
        w.matt(Paths.oval(8.4, -6, 1.5, 2.6), 0xFFD8C8A0, 2);
    }

    /** An airship. Decimetres. */
    static Blueprint airship(Order o) {
        int paint = o.colour("#d8d4c8");
        return new Blueprint(120, -200, -130, 200, 6)
                .pivot(-70)
                .behind("ship", w -> {
                    fins(w, paint);
                    Path skin = Outline.between(
                            new double[] {-190, -72, -150, -96, -80, -114, 20, -120, 110, -112, 166, -92, 190, -70},
                            new double[] {-190, -68, -150, -42, -80, -26, 20, -20, 110, -28, 166, -48, 190, -70});
                    w.lacquer(skin, paint, 74);
                    w.pen().inside(skin, () -> {
                        for (double k : new double[] {-0.72, -0.36, 0, 0.36, 0.72}) {
                            w.pen()
                                    .stroke(
                                            Paths.curve(
                                                    -190,
                                                    -70,
                                                    -150,
                                                    -70 + 27 * k,
                                                    -80,
                                                    -70 + 44 * k,
                                                    20,
                                                    -70 + 50 * k,
                                                    110,
                                                    -70 + 42 * k,
                                                    166,
                                                    -70 + 22 * k,
                                                    190,
                                                    -70),
                                            0.8,
                                            Colours.fade(0xFF202028, 0.25));
                        }
                        for (double x = -150; x < 170; x += 40) {
                            double h = 50 * Math.sqrt(Math.max(0, 1 - Math.pow((x - 10) / 196, 2)));
                            w.pen()
                                    .stroke(
                                            Paths.curve(x, -70 - h, x + 5, -70, x, -70 + h),
                                            0.7,
                                            Colours.fade(0xFF202028, 0.22));
                        }
                        w.pen()
                                .stroke(
                                        Paths.curve(-200, -58, -80, -52, 60, -50, 200, -62),
                                        7,
                                        Colours.fade(w.lit(o.second("#b8322a")), 0.92));
                    });
                    w.letters("KINORA", 10, -92, 20, w.lit(o.second("#b8322a")));
                    gondola(w);
                })
                .live("front/screws", (w, t) -> {
                    for (double x : new double[] {-58, 6}) {
                        double k = Math.abs(Math.sin(t * 31 + x));
                        w.pen().fill(Paths.oval(x - 13, -18, 1.5, 11), Colours.fade(0xFFD8DCE6, 0.35));
                        w.pen()
                                .stroke(
                                        Paths.line(x - 13, -18 - 11 * k, x - 13, -18 + 11 * k),
                                        1.6,
                                        Colours.fade(w.lit(0xFF2A2A32), 0.6));
                    }
                })
                .anchor("window", 60, -10);
    }

    private static void fins(Workshop w, int paint) {
        int c = Colours.scale(paint, 0.82);
        w.lacquer(Outline.of(-140, -90, 6, -176, -128, 6, -198, -126, 4, -188, -76, 4), c, 14);
        w.lacquer(Outline.of(-140, -50, 6, -176, -12, 6, -198, -14, 4, -188, -64, 4), c, 14);
    }

    private static void gondola(Workshop w) {
        for (double x : new double[] {-58, 6}) {
            w.rod(2, 0xFF5A5C66, x, -32, x, -18);
            w.lacquer(Outline.of(x - 12, -22, 3, x + 12, -22, 5, x + 12, -14, 5, x - 12, -14, 3), 0xFF4A4E58, 7);
        }
        Path car = Outline.of(28, -26, 3, 30, -4, 4, 104, -4, 8, 116, -16, 6, 116, -28, 3);
        w.lacquer(car, 0xFFB8B4A8, 14);
        for (int i = 0; i < 6; i++) {
            w.pane(Paths.box(38 + i * 12, -20, 47 + i * 12, -12, 1.4), 0.9);
        }
    }

    /** A quadcopter. Millimetres by tens: centimetres. */
    static Blueprint quadcopter(Order o) {
        int paint = o.colour("#e8e8e6");
        return new Blueprint(24, -42, -30, 42, 3)
                .pivot(-13)
                .behind("body", w -> {
                    for (double[] arm : new double[][] {{-9, -14, -25, -18}, {9, -14, 25, -18}}) {
                        w.rod(1.8, Colours.scale(paint, 0.6), arm);
                    }
                    w.rod(1, 0xFF3A3C44, -7, -9, -10, -1, -13, -1);
                    w.rod(1, 0xFF3A3C44, 7, -9, 10, -1, 13, -1);
                    w.lacquer(
                            Outline.of(-13, -12, 3, -9, -18, 4, 10, -18, 4, 16, -12, 3, 9, -8, 3, -9, -8, 3), paint, 8);
                    for (double[] arm : new double[][] {{-10, -12, -31, -15}, {10, -12, 31, -15}}) {
                        w.rod(2.6, paint, arm);
                        w.steel(Paths.box(arm[2] - 2.4, -21, arm[2] + 2.4, -14, 1), 0xFF3A3C44, 4);
                    }
                    w.steel(Paths.oval(6, -5.6, 3.8, 3.8), 0xFF2A2C34, 5);
                    w.pen().fill(Paths.oval(7.4, -5.8, 1.8, 1.8), 0xFF1A3A5A);
                    w.pen().fill(Paths.oval(7, -6.4, 0.6, 0.6), 0xFFFFFFFF);
                })
                .live("front/rotors", (w, t) -> {
                    for (double[] r : new double[][] {{-25, -20}, {25, -20}, {-31, -22}, {31, -22}}) {
                        w.pen()
                                .fill(
                                        Paths.oval(r[0], r[1], 12, 0.9),
                                        Colours.fade(
                                                Colours.mix(
                                                        w.lit(0xFF2A2A32),
                                                        w.pen().light().sky(),
                                                        0.4),
                                                0.4));
                        double k = Math.cos(t * 43 + r[0]);
                        w.pen()
                                .stroke(
                                        Paths.line(r[0] - 11.4 * k, r[1], r[0] + 11.4 * k, r[1]),
                                        0.9,
                                        Colours.fade(w.lit(0xFF2A2A32), 0.7));
                    }
                    w.pen().glow(13, -13, w.dark() ? 7 : 3, 0xF050FF70, BlendMode.SRC_OVER);
                    w.pen()
                            .glow(
                                    -12,
                                    -13,
                                    w.dark() ? 7 : 3,
                                    (t * 1.4) % 1 < 0.5 ? 0xF0FF4038 : 0x40FF4038,
                                    BlendMode.SRC_OVER);
                });
    }
}
