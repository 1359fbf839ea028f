package dev.kinora.animatic.stage.rail;

import dev.kinora.animatic.paint.Colours;
import dev.kinora.animatic.paint.Noise;
import dev.kinora.animatic.paint.Paths;
import dev.kinora.animatic.stage.vehicle.Blueprint;
import dev.kinora.animatic.stage.vehicle.Order;
import dev.kinora.animatic.stage.vehicle.Outline;
import dev.kinora.animatic.stage.vehicle.Rails;
import dev.kinora.animatic.stage.vehicle.Workshop;
import io.github.humbleui.skija.Path;

/** A fast train: a long nose and a carriage behind it. Centimetres. */
final class ModernTrain {
    private ModernTrain() {}

    static Blueprint plan(Order o) {
        int paint = o.colour("#f0f0ee");
        int stripe = o.second(Colours.luma(paint) > 150 ? "#c8242c" : "#f4f0e8");
        Blueprint plan = new Blueprint(420, -1310, -450, 1330, 8);
        Rails.add(plan.shifted(-420), o, Railway.bed(o));
        return plan.behind("pantograph", ModernTrain::pantograph)
                .behind("wagon", w -> wagon(w, new double[] {-1300, -206}, paint, stripe, o.seed()))
                .behind("head", w -> head(w, paint, stripe, o.seed()))
                .anchor("seat", 930, -190)
                .beam(1296, -104)
                .contact(-900, 200)
                .contact(700, 200);
    }

    private static void wagon(Workshop w, double[] ends, int paint, int stripe, long seed) {
        bogie(w, ends[0] + 170);
        bogie(w, ends[1] - 170);
        Path body = Outline.of(
                ends[0],
                -50,
                10,
                ends[0],
                -330,
                26,
                ends[0] + 18,
                -352,
                20,
                ends[1] - 18,
                -352,
                20,
                ends[1],
                -330,
                26,
                ends[1],
                -50,
                10);
        w.lacquer(body, paint, 60);
        w.pen().inside(body, () -> livery(w, ends[0], ends[1], stripe));
        panes(w, ends[0] + 130, ends[1] - 130, 8, seed);
        door(w, ends[0] + 40, paint);
        door(w, ends[1] - 100, paint);
        w.plain(
                Outline.of(ends[1] - 4, -70, 6, ends[1] - 4, -330, 10, ends[1] + 30, -330, 10, ends[1] + 30, -70, 6),
                0xFF24262E);
        for (int i = 0; i < 5; i++) {
            w.seam(1.6, ends[1] + 2 + i * 6, -326, ends[1] + 2 + i * 6, -76);
        }
    }

    private static void livery(Workshop w, double from, double to, int stripe) {
        w.line(16, stripe, from, -150, to, -150);
        w.line(4, stripe, from, -132, to, -132);
        w.pen().fill(Paths.box(from, -84, to, -40, 0), Colours.fade(w.lit(0xFF2A2E38), 0.92));
        w.pen().fill(Paths.box(from, -262 - 20, to, -262 + 66, 0), Colours.fade(0xFF14181F, 0.94));
    }

    private static void panes(Workshop w, double from, double to, int count, long seed) {
        for (int i = 0; i < count; i++) {
            double x = from + (to - from) * i / count;
            double right = from + (to - from) * (i + 1) / count - 10;
            Path pane = Paths.box(x, -274, right, -204, 10);
            w.pane(pane, 0.35 + 0.65 * Noise.at(seed, i + (long) from));
            int n = i;
            if (Noise.at(seed, 50 + i + (long) from) < 0.65) {
                w.pen().inside(pane, () -> w.passenger((x + right) / 2, -196, 66, n));
            }
        }
    }

    private static void door(Workshop w, double x, int paint) {
        Path door = Paths.box(x, -296, x + 60, -70, 6);
        w.plain(door, Colours.scale(paint, 0.82));
        w.pane(Paths.box(x + 14, -276, x + 46, -190, 8), 0.6);
        w.seam(1.4, x, -296, x, -70);
        w.seam(1.4, x + 60, -296, x + 60, -70);
    }

    private static void bogie(Workshop w, double x) {
        for (int s = -1; s <= 1; s += 2) {
            w.pen().fill(Paths.oval(x + s * 76, -52, 42, 42), w.lit(0xFF4A4C54));
            w.pen().fill(Paths.oval(x + s * 76, -52, 32, 32), w.lit(0xFF6E717B));
            w.pen().fill(Paths.oval(x + s * 76, -52, 10, 10), w.lit(0xFF2A2A32));
        }
        w.plain(Outline.of(x - 130, -78, 8, x + 130, -78, 8, x + 110, -36, 10, x - 110, -36, 10), 0xFF22242C);
        w.rivets(8, 2.4, x - 96, -58, x + 96, -58);
    }

    private static void head(Workshop w, int paint, int stripe, long seed) {
        bogie(w, 20);
        bogie(w, 860);
        Path body = Outline.of(
                -160, -50, 10, -160, -330, 26, -142, -352, 20, 760, -352, 160, 1060, -312, 190, 1270, -168, 120, 1316,
                -92, 30, 1300, -44, 16);
        w.lacquer(body, paint, 70);
        w.pen().inside(body, () -> {
            w.line(16, stripe, -160, -150, 1000, -150, 1330, -108);
            w.line(4, stripe, -160, -132, 1000, -132, 1330, -96);
            w.pen()
                    .fill(
                            Outline.of(-170, -84, 0, 1340, -84, 0, 1340, -30, 0, -170, -30, 0),
                            Colours.fade(w.lit(0xFF2A2E38), 0.92));
            w.pen()
                    .fill(
                            Outline.of(-170, -282, 0, 800, -282, 60, 860, -196, 30, -170, -196, 0),
                            Colours.fade(0xFF14181F, 0.94));
            w.pen()
                    .softStroke(
                            Paths.curve(700, -340, 1000, -306, 1180, -216, 1290, -120),
                            10,
                            6,
                            Colours.fade(0xFFFFFFFF, 0.35));
        });
        panes(w, 0, 740, 6, seed + 9);
        door(w, -104, paint);
        Path screen = Outline.of(960, -232, 14, 1030, -300, 30, 1120, -262, 30, 1180, -206, 24, 1080, -210, 40);
        w.pane(screen, 0.2);
        w.pen().inside(screen, () -> w.passenger(1058, -208, 60, 1));
        w.pen().stroke(screen, 3, 0xFF14161C);
        w.lamp(Outline.of(1210, -128, 10, 1282, -116, 12, 1300, -98, 8, 1222, -108, 8), 0xFFE8EEF6, 0xFFFFF2CC);
        w.seam(1.6, 1180, -86, 1176, -186);
    }

    private static void pantograph(Workshop w) {
        w.plain(Paths.box(-700, -366, -520, -348, 4), 0xFF4A4C56);
        w.rod(6, 0xFF3A3C44, -660, -362, -570, -396, -640, -434);
        w.rod(6, 0xFF3A3C44, -690, -436, -590, -436);
    }
}
