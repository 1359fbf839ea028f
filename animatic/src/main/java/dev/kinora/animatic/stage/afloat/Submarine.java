package dev.kinora.animatic.stage.afloat;

import dev.kinora.animatic.paint.Colours;
import dev.kinora.animatic.paint.Paths;
import dev.kinora.animatic.stage.vehicle.Blueprint;
import dev.kinora.animatic.stage.vehicle.Order;
import dev.kinora.animatic.stage.vehicle.Outline;
import dev.kinora.animatic.stage.vehicle.Workshop;
import io.github.humbleui.skija.BlendMode;
import io.github.humbleui.skija.Path;

/** A submarine, at the surface or below it. Decimetres. */
final class Submarine {
    private Submarine() {}

    static boolean under(Order o) {
        String place = o.cast().scene().place().concept();
        return place.equals("place.underwater") || place.equals("place.reef");
    }

    static Blueprint plan(Order o) {
        int paint = o.colour(under(o) ? "#e8b030" : "#4a545e");
        double down = under(o) ? -26 : -4;
        Blueprint plan = new Blueprint(70, -170, -110, 220, 60)
                .pivot(down)
                .behind(
                        "propeller",
                        w -> w.plain(
                                Outline.of(-142, down - 5, 2, -126, down - 8, 2, -126, down + 8, 2, -142, down + 5, 2),
                                0xFF8A6A3A))
                .cycle("blades", Paths.rect(-152, down - 22, -132, down + 22), 8, (c, t) -> t * 2.2, (w, u) -> {
                    double a = 2 * Math.PI * u;
                    w.plain(
                            Paths.oval(-142, down + 11 * Math.cos(a), 3.4, 9 * Math.abs(Math.cos(a)) + 1.5),
                            0xFFC89A48);
                    w.plain(
                            Paths.oval(-142, down - 11 * Math.cos(a), 3.4, 9 * Math.abs(Math.cos(a)) + 1.5),
                            0xFFB88A3C);
                })
                .front("hull", w -> {
                    hull(w, paint, down);
                    if (!under(o)) {
                        w.sink(-180, 200, 0, 24);
                    }
                })
                .anchor("deck", -10, down - 26);
        if (!under(o)) {
            return plan.afloat(-122, 122, 0.5);
        }
        return plan.live("front/beam", (w, t) -> {
            Path cone = Paths.polygon(126, down - 6, 216, down - 22, 216, down + 34, 126, down + 8);
            w.pen().gradient(cone, 126, 0, 216, 0, Colours.fade(0xFFFFF2C0, 0.5), Colours.fade(0xFFFFF2C0, 0));
            w.pen().glow(127, down, 16, 0xFFFFF8E0, BlendMode.SRC_OVER);
            for (int i = 0; i < 16; i++) {
                double u = (t * 0.45 + i * 0.618) % 1;
                double x = -146 - 22 * u - i % 5 * 4 + 2 * Math.sin(t * 3 + i);
                w.pen()
                        .stroke(
                                Paths.oval(x, down - 4 - 52 * u, 0.8 + 1.6 * (i % 3), 0.8 + 1.6 * (i % 3)),
                                0.7,
                                Colours.fade(0xFFFFFFFF, 0.5 * (1 - u)));
            }
        });
    }

    private static void hull(Workshop w, int paint, double y) {
        w.lacquer(
                Outline.of(-134, y - 2, 2, -112, y - 30, 6, -96, y - 30, 4, -92, y, 4, -96, y + 28, 4, -112, y + 28, 6),
                Colours.scale(paint, 0.8),
                16);
        Path tower = Outline.of(-34, y - 20, 3, -26, y - 52, 8, 26, y - 52, 12, 40, y - 20, 4);
        w.lacquer(tower, paint, 18);
        w.rod(3.4, 0xFF8A8E98, 4, y - 50, 4, y - 74, 12, y - 74);
        w.rod(2, 0xFF8A8E98, -12, y - 50, -12, y - 66);
        Path body = Outline.between(
                new double[] {-136, y - 1, -100, y - 17, -40, y - 26, 40, y - 26, 96, y - 18, 126, y},
                new double[] {-136, y + 1, -100, y + 17, -40, y + 26, 40, y + 26, 96, y + 18, 126, y});
        w.lacquer(body, paint, 34);
        w.pen().inside(body, () -> {
            for (double x = -90; x < 110; x += 36) {
                w.seam(0.8, x, y - 30, x, y + 30);
            }
        });
        w.rivets(34, 0.7, -96, y - 13, 92, y - 13);
        for (int i = 0; i < 5; i++) {
            double x = -62 + i * 34;
            w.pen().fill(Paths.oval(x, y, 9.4, 9.4), w.lit(0xFF8A8E98));
            w.pen().fill(Paths.oval(x, y, 7.6, 7.6), w.dark() || y < -10 ? 0xFFFFD888 : w.lit(0xFF22344A));
            w.pen().fill(Paths.oval(x - 2, y - 2.6, 3, 2), Colours.fade(0xFFFFFFFF, 0.5));
            w.rivets(2, 0.7, x - 8.4, y, x + 8.4, y);
        }
        w.lacquer(Outline.of(56, y + 2, 3, 66, y + 12, 3, 100, y + 10, 3, 96, y + 3, 3), Colours.scale(paint, 0.7), 6);
    }
}
