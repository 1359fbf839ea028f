package dev.kinora.animatic.stage.space;

import dev.kinora.animatic.paint.Colours;
import dev.kinora.animatic.paint.Noise;
import dev.kinora.animatic.paint.Paths;
import dev.kinora.animatic.stage.Move;
import dev.kinora.animatic.stage.vehicle.Blueprint;
import dev.kinora.animatic.stage.vehicle.Course;
import dev.kinora.animatic.stage.vehicle.Order;
import dev.kinora.animatic.stage.vehicle.Outline;
import dev.kinora.animatic.stage.vehicle.Plume;
import dev.kinora.animatic.stage.vehicle.Workshop;
import io.github.humbleui.skija.BlendMode;
import io.github.humbleui.skija.Path;

/** Ships between the stars. Decimetres. */
final class Spaceships {
    private Spaceships() {}

    static Blueprint cruiser(Order o) {
        int paint = o.colour("#aeb6c4");
        int trim = o.second("#e0662e");
        return new Blueprint(40, -100, -50, 80, 12)
                .pivot(-20)
                .live("engines", (w, t) -> {
                    for (double[] e : new double[][] {{-62, -24, 1}, {-62, -15, 1}, {-52, -6, 0.7}}) {
                        double f = e[2] * (1 + 0.10 * Math.sin(t * 39 + e[1]) + 0.06 * Math.sin(t * 61));
                        w.pen()
                                .gradient(
                                        Paths.blob(
                                                e[0],
                                                e[1] - 2.6 * e[2],
                                                e[0] - 12 * f,
                                                e[1] - 2 * e[2],
                                                e[0] - 30 * f,
                                                e[1],
                                                e[0] - 12 * f,
                                                e[1] + 2 * e[2],
                                                e[0],
                                                e[1] + 2.6 * e[2]),
                                        e[0],
                                        0,
                                        e[0] - 30 * f,
                                        0,
                                        0xFFF0FBFF,
                                        0xD048B8FF,
                                        0x002060FF);
                        w.pen().glow(e[0] - 2, e[1], 14 * f, 0xB060C8FF, BlendMode.SRC_OVER);
                    }
                })
                .behind(
                        "far",
                        w -> w.lacquer(
                                Outline.of(-40, -22, 3, -8, -22, 4, -34, -42, 2, -54, -43, 1),
                                Colours.scale(paint, 0.6),
                                8))
                .behind("body", w -> cruiser(w, paint, trim, o.seed()))
                .live("front/lights", (w, t) -> {
                    w.pen().glow(-46, -1, 5, (t * 1.1) % 1 < 0.2 ? 0xF0FF4038 : 0x30FF4038, BlendMode.SRC_OVER);
                    w.pen().glow(62, -14, 5, 0xC0FFF4D0, BlendMode.SRC_OVER);
                })
                .anchor("seat", 26, -18)
                .anchor("window", 30, -24);
    }

    private static void cruiser(Workshop w, int paint, int trim, long seed) {
        w.lacquer(Outline.of(-60, -26, 3, -58, -40, 2, -44, -40, 3, -28, -27, 3), trim, 9);
        for (double y : new double[] {-24, -15}) {
            w.steel(Outline.of(-62, y - 4, 2, -50, y - 3.6, 1, -50, y + 3.6, 1, -62, y + 4, 2), 0xFF4A4E5A, 5);
        }
        Path hull = Outline.between(
                new double[] {-54, -24, -36, -29, -6, -29, 14, -27, 34, -22, 56, -15, 70, -12},
                new double[] {-54, -13, -36, -9, -6, -8, 14, -8, 34, -9, 56, -10.6, 70, -12});
        w.lacquer(hull, paint, 18);
        w.pen().inside(hull, () -> {
            w.pen()
                    .fill(
                            Outline.of(-60, -19.4, 0, 80, -14, 0, 80, -11, 0, -60, -16, 0),
                            Colours.fade(w.lit(trim), 0.92));
            for (int i = 0; i < 40; i++) {
                double x = -52 + 112 * Noise.at(seed, 3L * i);
                double y = -28 + 19 * Noise.at(seed, 3L * i + 1);
                double s = 1.5 + 6 * Noise.at(seed, 3L * i + 2);
                w.pen()
                        .fill(
                                Paths.box(x, y, x + s, y + s * 0.5, 0.2),
                                Colours.fade(i % 2 == 0 ? 0xFF10141C : 0xFFFFFFFF, 0.12));
            }
            for (double x : new double[] {-40, -22, -4, 16, 36}) {
                w.seam(0.4, x, -30, x - 3, -6);
            }
        });
        Path dome = Outline.of(8, -27, 2, 16, -34, 6, 30, -32, 6, 44, -20, 3);
        w.pen().gradient(dome, 10, -34, 40, -20, 0xFFBFE8FF, 0xFF3E7AB8, 0xFF12243C);
        w.pen().inside(dome, () -> {
            w.passenger(24, -22, 8, 2);
            w.pen().fill(Paths.polygon(14, -24, 18, -35, 22, -35, 18, -24), Colours.fade(0xFFFFFFFF, 0.35));
        });
        w.pen().stroke(dome, 0.7, w.lit(Colours.scale(paint, 0.7)));
        for (int i = 0; i < 7; i++) {
            w.pen().fill(Paths.box(-36 + i * 6, -24.6, -33 + i * 6, -22.8, 0.5), 0xFFFFE8A8);
        }
        Path wing = Outline.of(-34, -15, 3, 18, -14, 6, -22, 3, 3, -52, 4, 1.4);
        w.lacquer(wing, Colours.mix(paint, 0xFF606A7C, 0.25), 10);
        w.seam(0.4, -36, -8, 2, -8);
        w.lacquer(Outline.of(-62, 1, 1.4, -24, 0.4, 2, -18, 3.4, 1.6, -60, 5.6, 1.4), trim, 3);
    }

    static Blueprint saucer(Order o) {
        int paint = o.colour("#9aa6b4");
        boolean low = !o.cast().scene().place().concept().equals("place.space");
        Blueprint plan = new Blueprint(30, -60, -46, 60, 10).pivot(-14);
        if (low) {
            plan.live("beam", (w, t) -> {
                double k = 0.75 + 0.15 * Math.sin(t * 5);
                Path cone = Paths.polygon(-9, -9, 9, -9, 34, 74, -34, 74);
                w.pen()
                        .gradient(
                                cone,
                                0,
                                -9,
                                0,
                                74,
                                Colours.fade(0xFFC8FFE0, 0.62 * k),
                                Colours.fade(0xFF90FFC8, 0.30 * k),
                                Colours.fade(0xFF80FFC0, 0));
                w.pen()
                        .gradient(
                                Paths.polygon(-5, -9, 5, -9, 16, 74, -16, 74),
                                0,
                                -9,
                                0,
                                74,
                                Colours.fade(0xFFFFFFFF, 0.4 * k),
                                Colours.fade(0xFFFFFFFF, 0));
                for (int i = 0; i < 14; i++) {
                    double u = (t * 0.3 + i * 0.618) % 1;
                    double x = (i * 0.37 % 1 - 0.5) * (20 + 40 * (1 - u));
                    w.pen()
                            .fill(
                                    Paths.oval(x, 70 - 76 * u, 0.5, 0.5),
                                    Colours.fade(0xFFFFFFFF, 0.8 * Math.sin(Math.PI * u)));
                }
            });
        }
        return plan.behind("ship", w -> saucer(w, paint))
                .live("front/lights", (w, t) -> {
                    for (int i = 0; i < 11; i++) {
                        double a = Math.PI * (i + 0.5) / 11;
                        double x = -40 * Math.cos(a);
                        double y = -11.6 + 4.6 * Math.sin(a);
                        double on = Math.pow(0.5 + 0.5 * Math.sin(t * 6 - i * 0.9), 3);
                        int c = i % 3 == 0 ? 0xFFFF5AA0 : i % 3 == 1 ? 0xFF60F0FF : 0xFFFFE060;
                        w.pen()
                                .fill(
                                        Paths.oval(x, y, 1.7, 1.5),
                                        Colours.mix(Colours.scale(c, 0.5), 0xFFFFFFFF, on * 0.8));
                        w.pen().glow(x, y, 3 + 6 * on, Colours.fade(c, 0.85), BlendMode.SRC_OVER);
                    }
                    w.pen().glow(0, -7, 20, Colours.fade(0xFFA0FFD8, 0.5), BlendMode.SRC_OVER);
                })
                .anchor("seat", 0, -22);
    }

    private static void saucer(Workshop w, int paint) {
        Path dome = Outline.between(
                new double[] {-19, -19, -14, -31, 0, -36, 14, -31, 19, -19}, new double[] {-19, -19, 0, -15, 19, -19});
        w.pen().radial(dome, -5, -30, 26, 0xFFE8FFF8, 0xFF78D8C8, 0xFF1E5A6A);
        w.pen().inside(dome, () -> {
            w.pen().fill(Paths.oval(0, -23, 4.6, 5.4), 0xFF4A9A5A);
            w.pen().fill(Paths.blob(-7, -14, -4, -19, 4, -19, 7, -14), 0xFF3A7A4A);
            w.pen().fill(Paths.oval(-1.6, -23.4, 1.5, 2.1, 0.3), 0xFF0A140E);
            w.pen().fill(Paths.oval(2.4, -23.4, 1.5, 2.1, -0.3), 0xFF0A140E);
            w.pen().fill(Paths.oval(-8, -29, 5, 2.4, -0.7), Colours.fade(0xFFFFFFFF, 0.6));
        });
        w.pen().stroke(dome, 0.6, Colours.fade(0xFFFFFFFF, 0.5));
        Path under = Outline.between(
                new double[] {-26, -10, 0, -7, 26, -10}, new double[] {-26, -10, -12, -2, 0, -0.6, 12, -2, 26, -10});
        w.steel(under, 0xFF4A5260, 8);
        Path rim = Outline.between(
                new double[] {-45, -13, -30, -19, 0, -22, 30, -19, 45, -13},
                new double[] {-45, -13, -30, -8, 0, -5.4, 30, -8, 45, -13});
        w.lacquer(rim, paint, 13);
        w.chrome(Outline.between(
                new double[] {-45, -13, -24, -14.6, 0, -15.4, 24, -14.6, 45, -13},
                new double[] {-45, -13, -24, -12.2, 0, -11.6, 24, -12.2, 45, -13}));
        for (int i = -3; i <= 3; i++) {
            w.seam(0.35, i * 6.5, -21, i * 10.5, -15);
        }
        w.chrome(Outline.between(new double[] {-20, -19, 0, -17, 20, -19}, new double[] {-20, -18, 0, -15.4, 20, -18}));
    }

    static Blueprint shuttle(Order o) {
        int paint = o.colour("#f2f2ee");
        return new Blueprint(56, -80, -66, 76, 8)
                .pivot(-20)
                .live("engines", (w, t) -> {
                    for (double y : new double[] {-26, -17, -9}) {
                        double f = 1 + 0.1 * Math.sin(t * 41 + y);
                        w.pen()
                                .gradient(
                                        Paths.blob(-66, y - 3, -76 * f, y - 2, -98 * f, y, -76 * f, y + 2, -66, y + 3),
                                        -66,
                                        0,
                                        -98,
                                        0,
                                        0xFFF4FBFF,
                                        0xC070B8FF,
                                        0x003060FF);
                        w.pen().glow(-68, y, 12, 0xA070C0FF, BlendMode.SRC_OVER);
                    }
                })
                .behind("body", w -> shuttle(w, paint))
                .anchor("window", 50, -24);
    }

    private static void shuttle(Workshop w, int paint) {
        w.lacquer(Outline.of(-62, -32, 3, -74, -60, 3, -58, -60, 4, -30, -34, 6), paint, 10);
        for (double y : new double[] {-26, -17, -9}) {
            w.steel(Outline.of(-58, y - 2.6, 1, -66, y - 4, 1, -66, y + 4, 1, -58, y + 2.6, 1), 0xFF4A4C56, 5);
        }
        w.lacquer(Outline.of(-62, -27, 3, -60, -36, 4, -38, -36, 5, -34, -27, 4), paint, 8);
        Path body = Outline.between(
                new double[] {-60, -32, -30, -34, 20, -34, 42, -31, 58, -22, 70, -12},
                new double[] {-60, -6, -30, -4, 20, -4, 42, -5, 60, -7, 70, -12});
        w.lacquer(body, paint, 22);
        w.pen().inside(body, () -> {
            w.pen()
                    .fill(
                            Outline.of(-70, -9, 0, 50, -9, 4, 76, -13, 0, 76, 0, 0, -70, 0, 0),
                            Colours.fade(w.lit(0xFF22242C), 0.95));
            w.pen()
                    .fill(
                            Outline.of(52, -40, 0, 60, -16, 0, 80, -12, 0, 80, -40, 0),
                            Colours.fade(w.lit(0xFF2A2C34), 0.0));
            w.line(0.8, 0xFF8A8E98, -40, -29, 26, -29);
            for (double x = -34; x < 30; x += 12) {
                w.seam(0.4, x, -34, x, -29);
            }
        });
        for (int i = 0; i < 3; i++) {
            w.pane(
                    Outline.of(
                            42 + i * 5,
                            -26 + i * 2,
                            0.6,
                            44 + i * 5,
                            -29.4 + i * 2.4,
                            0.8,
                            47.6 + i * 4.6,
                            -27.4 + i * 2.4,
                            0.8,
                            46 + i * 5,
                            -23.4 + i * 2,
                            0.6),
                    0.5);
        }
        w.letters("KINORA", 0, -22, 7, w.lit(0xFF22304A));
        Path wing = Outline.of(-58, -10, 3, 0, -11, 5, 26, -8, 5, -44, 1, 2, -64, 2, 1);
        w.lacquer(wing, paint, 8);
        w.pen().stroke(Paths.line(26, -8, -44, 1.4, -64, 2.4), 2, w.lit(0xFF22242C));
    }

    static Blueprint satellite(Order o) {
        int gold = o.colour("#d8a848");
        return new Blueprint(24, -46, -30, 46, 4)
                .pivot(-12)
                .part("near", Paths.rect(6, -20, 46, -4), (c, t) -> unfolded(c, t, 1), w -> wing(w, 1))
                .part("far", Paths.rect(-46, -20, -6, -4), (c, t) -> unfolded(c, t, -1), w -> wing(w, -1))
                .behind("body", w -> {
                    Path box = Outline.of(-6.4, -20, 0.6, 6.4, -20, 0.6, 6.4, -4, 0.6, -6.4, -4, 0.6);
                    w.lacquer(box, gold, 9);
                    w.pen().inside(box, () -> {
                        for (int i = 0; i < 26; i++) {
                            double x = -6 + 12 * Noise.at(o.seed(), 2L * i);
                            double y = -20 + 16 * Noise.at(o.seed(), 2L * i + 1);
                            w.pen()
                                    .fill(
                                            Paths.polygon(x, y, x + 3, y + 0.8, x + 1.2, y + 2.4),
                                            Colours.fade(i % 2 == 0 ? 0xFFFFF2C0 : 0xFF5A3A10, 0.30));
                        }
                    });
                    w.lacquer(Outline.of(2, -19, 1, 5, -27, 4, 14, -25, 4, 12, -17, 2), 0xFFE8E8E6, 6);
                    w.rod(0.5, 0xFFC8CCD6, 9, -22, 16, -29);
                    w.rod(0.4, 0xFFC8CCD6, -4, -20, -9, -29);
                    w.steel(Outline.of(-3, -4, 0.5, 3, -4, 0.5, 4.4, 0, 0.5, -4.4, 0, 0.5), 0xFF5A5C66, 3);
                })
                .live("front/light", (w, t) -> w.pen()
                        .glow(-9, -29, 4, (t * 0.9) % 1 < 0.2 ? 0xF0FF4038 : 0x20FF4038, BlendMode.SRC_OVER));
    }

    private static void wing(Workshop w, int side) {
        w.rod(1, 0xFFA8ACB8, side * 6, -12, side * 13, -12);
        for (int p = 0; p < 3; p++) {
            panel(w, side, p);
        }
    }

    /** The wings of cells: out, or folded at first when they are told to open. */
    private static Move unfolded(Course c, double t, int side) {
        boolean opens = c.performer().acts().stream()
                .anyMatch(a -> a.verb().matches("action\\.(open|spread|extend|stretch|deploy|unfold|unroll)"));
        double k = opens ? 0.10 + 0.90 * Noise.smooth(0.7, 6.0, t) : 1;
        return new Move(0, 0, 0, side * 6, 0, k, 1, 1);
    }

    private static void panel(Workshop w, int side, int n) {
        double x0 = side * (13 + n * 10.4);
        double x1 = side * (22.6 + n * 10.4);
        Path cell = Paths.box(Math.min(x0, x1), -19, Math.max(x0, x1), -5, 0.4);
        w.pen()
                .gradient(
                        cell,
                        Math.min(x0, x1),
                        -19,
                        Math.max(x0, x1),
                        -5,
                        w.lit(0xFF4A7AD8),
                        w.lit(0xFF1E3A8A),
                        w.lit(0xFF12204E));
        for (int i = 1; i < 5; i++) {
            w.pen()
                    .stroke(
                            Paths.line(Math.min(x0, x1), -19 + i * 2.8, Math.max(x0, x1), -19 + i * 2.8),
                            0.22,
                            Colours.fade(0xFFBFD8FF, 0.7));
        }
        double mid = (x0 + x1) / 2;
        w.pen().stroke(Paths.line(mid, -19, mid, -5), 0.22, Colours.fade(0xFFBFD8FF, 0.7));
        w.pen().stroke(cell, 0.5, w.lit(0xFFB8BCC8));
        w.pen()
                .fill(
                        Paths.polygon(Math.min(x0, x1), -19, Math.min(x0, x1) + 5, -19, Math.min(x0, x1), -12),
                        Colours.fade(0xFFFFFFFF, 0.22));
    }

    static Blueprint rover(Order o) {
        int paint = o.colour("#e8e6e0");
        Blueprint plan = new Blueprint(190, -170, -210, 180, 6);
        for (int i = 0; i < 3; i++) {
            plan.disc("far" + i, -94 + i * 104, -28, 26, Blueprint.Rim.LORRY);
        }
        plan.behind("body", w -> rover(w, paint, o.seed()));
        for (int i = 0; i < 3; i++) {
            plan.wheel("wheel" + i, -104 + i * 104, 28, Blueprint.Rim.LORRY);
        }
        return plan.anchor("seat", -20, -86)
                .anchor("gripNear", 30, -116)
                .anchor("gripFar", 34, -118)
                .anchor("pegNear", 56, -66)
                .anchor("pegFar", 60, -66)
                .beam(116, -150)
                .plume(new Plume("dust", -130, -6, 0xFFB0A498, new Plume.Flow(0.9, 0.09, 4, 20, 90, 18, 0.32)));
    }

    private static void rover(Workshop w, int paint, long seed) {
        w.rod(6, 0xFF6A6C76, -104, -30, -56, -66, 0, -30);
        w.rod(6, 0xFF6A6C76, -56, -66, 40, -72, 104, -30);
        Path box = Outline.of(-112, -66, 8, -104, -104, 8, 90, -104, 8, 104, -66, 8);
        w.lacquer(box, paint, 26);
        w.rivets(14, 1.6, -96, -74, 92, -74);
        w.pen().fill(Paths.box(-80, -98, -30, -80, 3), w.lit(0xFFD8A848));
        w.letters("K1", 20, -98, 16, w.lit(0xFF2A3A5A));
        w.rod(6, 0xFF8A8E98, 76, -104, 80, -176);
        w.lacquer(Outline.of(62, -176, 4, 64, -198, 6, 112, -198, 6, 112, -174, 5), paint, 12);
        for (double y : new double[] {-191, -181}) {
            w.pen().fill(Paths.oval(109, y, 3.4, 4.4), 0xFF101820);
            w.pen().fill(Paths.oval(110, y - 1.4, 1.1, 1.2), 0xFFBFE8FF);
        }
        Path sun = Outline.of(-150, -120, 2, -128, -138, 2, 50, -138, 2, 40, -120, 2);
        w.pen().gradient(sun, -150, -138, 40, -120, w.lit(0xFF5A8AE0), w.lit(0xFF1E3A8A));
        for (int i = 1; i < 9; i++) {
            w.pen().stroke(Paths.line(-150 + i * 21, -120, -128 + i * 20, -138), 0.9, Colours.fade(0xFFBFD8FF, 0.7));
        }
        w.pen().stroke(sun, 2, w.lit(0xFFB8BCC8));
        w.rod(4, 0xFF8A8E98, -60, -104, -56, -122);
        w.rod(2, 0xFFC8CCD6, -100, -104, -118, -190);
        w.lacquer(Outline.of(-8, -138, 3, -2, -170, 14, 28, -176, 14, 34, -150, 6), 0xFFF0F0EC, 14);
        w.rod(3, 0xFF8A8E98, 10, -150, 6, -136);
        w.dirt(box, 0xFFA08A70, -92, -66, 0.5);
        w.pen().fill(Paths.oval(98, -88, 5 + Noise.at(seed, 1), 5), w.lit(0xFF2A3440));
    }
}
