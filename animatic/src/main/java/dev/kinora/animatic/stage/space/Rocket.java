package dev.kinora.animatic.stage.space;

import dev.kinora.animatic.paint.Colours;
import dev.kinora.animatic.paint.Paths;
import dev.kinora.animatic.stage.vehicle.Blueprint;
import dev.kinora.animatic.stage.vehicle.Course;
import dev.kinora.animatic.stage.vehicle.Order;
import dev.kinora.animatic.stage.vehicle.Outline;
import dev.kinora.animatic.stage.vehicle.Workshop;
import io.github.humbleui.skija.BlendMode;
import io.github.humbleui.skija.Path;

/** A rocket: on its pad with tower, smoke and fire, or on its way through space. Decimetres. */
final class Rocket {
    private static final double PAD = -18;
    private static final double NOZZLE = PAD - 10;

    private Rocket() {}

    static Blueprint plan(Order o) {
        return launches(o) ? launch(o) : flight(o);
    }

    static boolean launches(Order o) {
        String place = o.cast().scene().place().concept();
        return o.performer().lift() < 1 && !place.equals("place.space");
    }

    private static Blueprint launch(Order o) {
        int paint = o.colour("#f4f2ec");
        int trim = o.second(Colours.luma(paint) > 150 ? "#d2352a" : "#f4f0e8");
        boolean goes = o.cast().scene().performers().stream()
                .filter(p -> p.id().equals(o.performer().id()))
                .noneMatch(p -> p.does("action.stand") || p.does("action.wait"));
        Blueprint plan = new Blueprint(300, -150, -310, 150, 10)
                .planted("tower", Paths.rect(-140, -310, 140, 10), w -> tower(w, o))
                .live("blast", LaunchSmoke.of(o, PAD, goes));
        if (goes) {
            plan.live("flame", (w, t) -> flame(w, t, NOZZLE, 16 + 60 * Math.min(1, Course.climbed(t) * 5 + 0.25)));
        }
        return plan.behind("rocket", w -> body(w, 0, NOZZLE, paint, trim))
                .planted("pad", Paths.rect(-140, -40, 140, 12), Rocket::pad)
                .contact(0, 70);
    }

    private static Blueprint flight(Order o) {
        int paint = o.colour("#f4f2ec");
        int trim = o.second(Colours.luma(paint) > 150 ? "#d2352a" : "#f4f0e8");
        double tilt = Math.toRadians(58);
        return new Blueprint(200, -220, -250, 220, 60)
                .live("flame", (w, t) -> w.pen().moved(-92, -46, tilt, 0.9, () -> flame(w, t, 0, 92)))
                .behind("rocket", w -> w.pen().moved(-92, -46, tilt, 0.9, () -> body(w, 0, 0, paint, trim)))
                .anchor("window", 40, -120);
    }

    /** The rocket, its nozzles at row {@code foot}. */
    private static void body(Workshop w, double x, double foot, int paint, int trim) {
        for (int s = -1; s <= 1; s++) {
            w.steel(
                    Outline.of(
                            x + s * 10 - 5,
                            foot - 8,
                            2,
                            x + s * 10 + 5,
                            foot - 8,
                            2,
                            x + s * 10 + 7,
                            foot + 2,
                            2,
                            x + s * 10 - 7,
                            foot + 2,
                            2),
                    0xFF4A4C56,
                    8);
        }
        for (int s = -1; s <= 1; s += 2) {
            w.lacquer(
                    Outline.of(
                            x + s * 14,
                            foot - 66,
                            6,
                            x + s * 40,
                            foot - 26,
                            10,
                            x + s * 42,
                            foot + 4,
                            3,
                            x + s * 16,
                            foot - 10,
                            6),
                    trim,
                    14);
        }
        Path tank = Outline.between(
                new double[] {x - 19, foot - 6, x - 22, foot - 70, x - 21, foot - 150, x - 15, foot - 206, x, foot - 256
                },
                new double[] {
                    x - 19,
                    foot - 6,
                    x,
                    foot - 4,
                    x + 19,
                    foot - 6,
                    x + 22,
                    foot - 70,
                    x + 21,
                    foot - 150,
                    x + 15,
                    foot - 206,
                    x,
                    foot - 256
                });
        w.lacquer(tank, paint, 34);
        w.pen().inside(tank, () -> {
            w.pen().fill(Paths.box(x - 30, foot - 270, x + 30, foot - 206, 0), Colours.fade(w.lit(trim), 0.95));
            w.pen().fill(Paths.box(x - 30, foot - 92, x + 30, foot - 80, 0), Colours.fade(w.lit(trim), 0.95));
            w.pen().fill(Paths.box(x - 30, foot - 22, x + 30, foot - 4, 0), Colours.fade(w.lit(0xFF2A2C34), 0.92));
            for (double y : new double[] {40, 120, 186, 206}) {
                w.seam(0.9, x - 30, foot - y, x + 30, foot - y);
            }
            for (int i = 0; i < 4; i++) {
                w.pen()
                        .fill(
                                Paths.box(
                                        x - 22 + i * 12,
                                        foot - 60 + i % 2 * 9,
                                        x - 10 + i * 12,
                                        foot - 51 + i % 2 * 9,
                                        0),
                                Colours.fade(0xFF202028, 0.85));
            }
            round(w, x, foot, tank);
        });
        porthole(w, x, foot - 158, 11);
        porthole(w, x, foot - 126, 7);
        w.lacquer(
                Outline.of(x - 3, foot - 74, 2, x + 3, foot - 74, 2, x + 5, foot + 4, 2, x - 5, foot + 4, 2),
                Colours.scale(trim, 0.9),
                5);
    }

    private static void round(Workshop w, double x, double foot, Path tank) {
        var l = w.pen().light();
        double side = l.keyX() < 0 ? -1 : 1;
        w.pen()
                .gradient(
                        tank,
                        x + side * 22,
                        0,
                        x - side * 22,
                        0,
                        Colours.fade(Colours.mix(l.key(), 0xFFFFFFFF, 0.5), 0.35),
                        Colours.fade(l.key(), 0.0),
                        Colours.fade(l.shade(), 0.25),
                        Colours.fade(l.shade(), 0.62));
    }

    private static void porthole(Workshop w, double x, double y, double r) {
        w.chrome(Paths.oval(x, y, r, r));
        w.pen()
                .radial(
                        Paths.oval(x, y, r * 0.74, r * 0.74),
                        x - r * 0.2,
                        y - r * 0.3,
                        r,
                        w.dark() ? 0xFFFFE0A0 : 0xFF7AC0E8,
                        w.dark() ? 0xFFE8A050 : 0xFF1E4468);
        w.pen().fill(Paths.oval(x - r * 0.25, y - r * 0.28, r * 0.2, r * 0.14), Colours.fade(0xFFFFFFFF, 0.8));
    }

    /** Fire of {@code length} under the nozzles. */
    private static void flame(Workshop w, double t, double foot, double length) {
        double f = length * (1 + 0.06 * Math.sin(t * 43) + 0.05 * Math.sin(t * 71));
        w.pen().glow(0, foot + f * 0.4, 70 + f * 0.7, Colours.fade(0xFFFF8A30, 0.55), BlendMode.SRC_OVER);
        double[][] tongues = {{19, 1.25}, {13, 1.0}, {7, 0.7}};
        int[][] tones = {{0xE8FF8A28, 0x00FF4A10}, {0xF0FFC050, 0x20FF8A30}, {0xFFFFFBE8, 0x60FFE8A0}};
        for (int i = 0; i < 3; i++) {
            double h = f * tongues[i][1];
            double r = tongues[i][0] * (1 + 0.05 * Math.sin(t * 57 + i));
            double sway = r * 0.12 * Math.sin(t * 23 + i * 2);
            Path tongue = Paths.blob(
                    -r * 0.7,
                    foot,
                    -r,
                    foot + h * 0.25,
                    -r * 0.5 + sway,
                    foot + h * 0.65,
                    sway,
                    foot + h,
                    r * 0.5 + sway,
                    foot + h * 0.65,
                    r,
                    foot + h * 0.25,
                    r * 0.7,
                    foot);
            w.pen().gradient(tongue, 0, foot, 0, foot + h, tones[i][0], tones[i][0], tones[i][1]);
        }
        w.pen().glow(0, foot + 4, 30, 0xF0FFF6D8, BlendMode.SRC_OVER);
    }

    private static void pad(Workshop w) {
        Path slab = Outline.of(-120, 6, 3, -104, -10, 3, 104, -10, 3, 120, 6, 3);
        w.plain(slab, 0xFF8A8A8E);
        w.pen().inside(slab, () -> {
            for (int i = 0; i < 24; i++) {
                w.pen()
                        .fill(
                                Paths.polygon(
                                        -120 + i * 10, -4, -115 + i * 10, -4, -119 + i * 10, -10, -124 + i * 10, -10),
                                Colours.fade(w.lit(i % 2 == 0 ? 0xFFF2C030 : 0xFF22222A), 0.9));
            }
            w.pen().fill(Paths.oval(0, -8, 46, 5), Colours.fade(0xFF08080C, 0.6));
        });
        for (int s = -1; s <= 1; s += 2) {
            w.rod(4, 0xFF5A5C66, s * 34, -8, s * 26, -26);
            w.plain(Paths.box(s * 92 - 12, -30, s * 92 + 12, -9, 2), 0xFF6A6C74);
        }
    }

    private static void tower(Workshop w, Order o) {
        double x = -74;
        int iron = 0xFF9A4438;
        double top = -298;
        for (double s : new double[] {-14, 14}) {
            w.rod(3.4, iron, x + s, -6, x + s * 0.8, top);
        }
        for (int i = 0; i < 15; i++) {
            double y0 = -6 - i * 19.4;
            double y1 = y0 - 19.4;
            w.rod(1.8, iron, x - 14, y0, x + 14, y1);
            w.rod(1.8, iron, x + 14, y0, x - 14, y1);
            w.rod(2.4, iron, x - 14, y1, x + 14, y1);
        }
        for (double y : new double[] {-120, -190, -240}) {
            w.rod(3.4, 0xFF6A6C74, x + 12, y, -26, y);
            w.rod(1.8, 0xFF6A6C74, x + 12, y - 9, -30, y - 1);
            w.glow(-30, y - 3, 22, 0xC0FFE0A0);
        }
        w.rod(2, iron, x, top, x, top - 8);
        w.pen().glow(x, top - 8, 14, 0xD0FF4038, BlendMode.SRC_OVER);
        for (int i = 0; i < 6; i++) {
            w.pen().fill(Paths.oval(x + 14, -30 - i * 48, 1.8, 1.8), o.dark() ? 0xFFFFF0C0 : w.lit(0xFFE8E0D0));
        }
        w.rod(3, 0xFF8A8E98, 112, -6, 112, -290);
        w.rod(1.4, 0xFF8A8E98, 112, -250, 104, -6);
    }
}
