package dev.kinora.animatic.stage.rail;

import dev.kinora.animatic.paint.Colours;
import dev.kinora.animatic.paint.Noise;
import dev.kinora.animatic.paint.Paths;
import dev.kinora.animatic.stage.vehicle.Blueprint;
import dev.kinora.animatic.stage.vehicle.Order;
import dev.kinora.animatic.stage.vehicle.Outline;
import dev.kinora.animatic.stage.vehicle.Plume;
import dev.kinora.animatic.stage.vehicle.Rails;
import dev.kinora.animatic.stage.vehicle.Workshop;
import io.github.humbleui.skija.BlendMode;
import io.github.humbleui.skija.Path;

/** A steam locomotive with tender and a carriage, its rods moving. Centimetres, rails at the origin's row. */
final class SteamTrain {
    private static final int BLACK = 0xFF24242B;
    private static final int BRASS = 0xFFD8A848;
    private static final int RED = 0xFFB8281E;
    private static final double RAIL = -9;
    private static final double[] DRIVERS = {560, 732, 904};
    private static final double DRIVER = 80;
    private static final double CRANK = 34;

    private SteamTrain() {}

    static Blueprint plan(Order o) {
        int paint = o.colour("#2f5a3c");
        Blueprint plan = new Blueprint(420, -1310, -440, 1330, 8);
        Rails.add(plan.shifted(-420), o, Railway.bed(o));
        double fast = Math.max(2, o.performer().speed()) * 420 / o.performer().size();
        plan.behind("carriage", w -> carriage(w, o))
                .behind("tender", w -> tender(w, paint))
                .behind("engine", w -> engine(w, paint, !o.manned()))
                .cycle(
                        "drive",
                        Paths.rect(440, -190, 1260, 8),
                        24,
                        (c, t) -> c.angle(DRIVER, t) / (2 * Math.PI),
                        SteamTrain::drive)
                .anchor("seat", 400, -228)
                .anchor("gripNear", 452, -262)
                .anchor("gripFar", 456, -262)
                .anchor("pegNear", 440, -180)
                .anchor("pegFar", 446, -180)
                .beam(1300, -300)
                .plume(new Plume(
                        "blow", 1120, -60, 0xFFF4F2EE, new Plume.Flow(0.8, 0.12, 12, 120, fast * 0.75, 30, 0.40)))
                .plume(new Plume(
                        "steam", 1206, -424, 0xFFECE8E2, new Plume.Flow(2.6, 0.085, 22, 88, fast * 0.62, 95, 0.86)));
        plan.live("fire", (w, t) -> w.pen()
                .glow(
                        476,
                        -232,
                        70 + 8 * Math.sin(t * 17),
                        Colours.fade(0xFFFF8A30, w.dark() ? 0.75 : 0.3),
                        BlendMode.SRC_OVER));
        return plan;
    }

    private static void engine(Workshop w, int paint, boolean driver) {
        w.plain(Paths.box(330, -120, 1290, -92, 4), 0xFF1C1C22);
        for (double[] r : new double[][] {{430, 50}, {1076, 42}, {1186, 42}}) {
            wheel(w, r[0], RAIL - r[1], r[1], 0.3);
        }
        Path boiler = Paths.box(470, -338, 1216, -196, 20);
        w.lacquer(boiler, paint, 70);
        w.pen().inside(boiler, () -> {
            for (double x : new double[] {560, 690, 820, 950, 1080}) {
                w.line(5, BRASS, x, -340, x, -190);
            }
            w.pen()
                    .softStroke(
                            Paths.line(470, -312, 1216, -312),
                            9,
                            5,
                            Colours.fade(Colours.mix(w.pen().light().sky(), 0xFFFFFFFF, 0.6), 0.6));
        });
        Path smoke = Paths.box(1140, -344, 1276, -190, 16);
        w.lacquer(smoke, BLACK, 60);
        w.rivets(14, 2.2, 1150, -336, 1150, -198);
        w.rivets(14, 2.2, 1264, -336, 1264, -198);
        w.steel(Outline.of(1272, -330, 8, 1292, -306, 14, 1292, -226, 14, 1272, -202, 8), 0xFF34343C, 20);
        firebox(w, paint);
        chimney(w);
        cab(w, paint, driver);
        front(w);
    }

    private static void firebox(Workshop w, int paint) {
        Path box = Outline.of(468, -120, 4, 468, -344, 16, 566, -344, 10, 566, -120, 4);
        w.lacquer(box, paint, 50);
        w.rivets(10, 2, 476, -330, 558, -330);
        w.rivets(10, 2, 476, -140, 558, -140);
        w.plain(Paths.box(440, -194, 1280, -182, 3), 0xFF1C1C22);
        w.line(3, RED, 440, -181, 1280, -181);
        for (double x : new double[] {620, 800, 980}) {
            w.rod(3, BRASS, x, -240, x, -252);
        }
        w.rod(4, BRASS, 480, -250, 1140, -250);
    }

    private static void chimney(Workshop w) {
        w.lacquer(
                Outline.of(
                        1176, -340, 10, 1188, -352, 4, 1186, -400, 2, 1176, -424, 3, 1238, -424, 3, 1228, -400, 2, 1226,
                        -352, 4, 1238, -340, 10),
                BLACK,
                24);
        w.rod(9, BRASS, 1180, -421, 1234, -421);
        w.lacquer(
                Outline.of(912, -334, 10, 922, -350, 6, 922, -384, 26, 980, -384, 26, 980, -350, 6, 990, -334, 10),
                BRASS,
                30);
        w.lacquer(
                Outline.of(760, -334, 10, 768, -350, 6, 770, -374, 18, 822, -374, 18, 824, -350, 6, 832, -334, 10),
                BLACK,
                24);
        w.lacquer(Outline.of(640, -338, 3, 646, -376, 4, 662, -376, 4, 668, -338, 3), BRASS, 10);
    }

    private static void cab(Workshop w, int paint, boolean driver) {
        Path cab = Outline.of(332, -110, 6, 332, -394, 10, 486, -394, 10, 486, -110, 6);
        w.lacquer(cab, paint, 50);
        w.pen().fill(Paths.box(352, -352, 402, -268, 8), w.dark() ? 0xFFB8703A : 0xFF2A2420);
        Path window = Paths.box(416, -352, 468, -276, 8);
        w.pane(window, 0.5);
        if (driver) {
            w.pen().inside(window, () -> w.passenger(440, -270, 76, 1));
            w.passenger(374, -262, 80, 3);
        }
        w.pen().stroke(Paths.box(350, -354, 404, -266, 9), 3, w.lit(BRASS));
        w.pen().stroke(window, 3, w.lit(BRASS));
        w.pen().stroke(Paths.box(346, -252, 472, -128, 10), 2.4, w.lit(BRASS));
        w.lacquer(Outline.of(310, -388, 8, 330, -408, 16, 490, -408, 16, 510, -388, 8), BLACK, 14);
        w.letters("462", 410, -206, 34, w.lit(BRASS));
    }

    private static void front(Workshop w) {
        Path cylinder = Paths.box(1090, -142, 1216, -58, 14);
        w.lacquer(cylinder, BLACK, 30);
        w.rivets(8, 2, 1100, -134, 1206, -134);
        w.plain(Paths.box(1200, -128, 1306, -84, 4), RED);
        w.steel(Outline.of(1300, -116, 3, 1322, -122, 3, 1322, -90, 3, 1300, -96, 3), 0xFF3A3C44, 10);
        w.steel(Outline.of(1236, -84, 2, 1300, -84, 3, 1326, -14, 3, 1240, -14, 3), 0xFF2A2A32, 16);
        for (int i = 0; i < 6; i++) {
            w.rod(3, 0xFF5A5C66, 1242 + i * 11, -80, 1246 + i * 15, -16);
        }
        w.lacquer(Outline.of(1262, -322, 4, 1262, -362, 8, 1298, -362, 8, 1300, -322, 4), BLACK, 14);
        w.lamp(Paths.oval(1299, -342, 7, 15), 0xFFF0ECD8, 0xFFFFF2CC);
        w.lamp(Paths.oval(1296, -140, 8, 10), 0xFFF0ECD8, 0xFFFFF2CC);
    }

    /** A spoked wheel turned by {@code turn} rounds. */
    private static void wheel(Workshop w, double x, double y, double r, double turn) {
        w.pen().fill(Paths.oval(x, y, r, r), w.lit(0xFF54565E));
        w.pen().fill(Paths.oval(x, y, r * 0.93, r * 0.93), w.lit(RED));
        w.pen().fill(Paths.oval(x, y, r * 0.82, r * 0.82), Colours.scale(w.lit(0xFF14141A), 0.8));
        int spokes = 12;
        for (int i = 0; i < spokes; i++) {
            double a = 2 * Math.PI * (turn + (double) i / spokes);
            w.pen()
                    .stroke(
                            Paths.line(x, y, x + Math.cos(a) * r * 0.84, y + Math.sin(a) * r * 0.84),
                            r * 0.085,
                            w.lit(RED));
        }
        w.pen().fill(Paths.oval(x, y, r * 0.24, r * 0.24), w.lit(0xFF9A2018));
        w.pen()
                .stroke(
                        Outline.arc(x, y, r * 0.96, r * 0.96, Math.PI * 1.1, Math.PI * 1.7),
                        r * 0.03,
                        Colours.fade(w.pen().light().sky(), 0.0));
    }

    private static void drive(Workshop w, double turn) {
        double a = 2 * Math.PI * turn;
        for (double x : DRIVERS) {
            double y = RAIL - DRIVER;
            wheel(w, x, y, DRIVER, turn);
            w.pen().inside(Paths.oval(x, y, DRIVER * 0.84, DRIVER * 0.84), () -> w.pen()
                    .fill(
                            Outline.arc(x, y, DRIVER * 0.84, DRIVER * 0.84, a + Math.PI - 0.55, a + Math.PI + 0.55),
                            w.lit(0xFF9A2018)));
        }
        double px = Math.cos(a) * CRANK;
        double py = Math.sin(a) * CRANK + RAIL - DRIVER;
        double cross = 1030 + px * 0.9;
        w.rod(7, 0xFF6A6C76, 970, -116, 1094, -116);
        w.rod(7, 0xFF6A6C76, 970, -88, 1094, -88);
        w.rod(9, 0xFFC8CCD6, cross, -102, 1094, -102);
        w.rod(13, 0xFFB4B8C4, DRIVERS[0] + px, py, DRIVERS[2] + px, py);
        w.rod(11, 0xFFD0D4DE, DRIVERS[1] + px, py, cross, -102);
        for (double x : DRIVERS) {
            w.pen().fill(Paths.oval(x + px, py, 9, 9), w.lit(0xFF4A4C56));
            w.pen().fill(Paths.oval(x + px - 1, py - 1, 5, 5), w.lit(0xFFE0E4EC));
        }
        w.steel(Paths.box(cross - 18, -118, cross + 18, -86, 4), 0xFF8A8E98, 12);
    }

    private static void tender(Workshop w, int paint) {
        for (double x : new double[] {10, 120, 230}) {
            wheel(w, x, RAIL - 46, 46, 0.1);
        }
        w.plain(Paths.box(-44, -124, 330, -84, 5), 0xFF1C1C22);
        for (int i = 0; i < 26; i++) {
            double x = -26 + i * 11.6;
            double y = -266 - 34 * Math.sin(Math.PI * i / 25) * (0.7 + 0.5 * Noise.at(7, i));
            w.pen()
                    .fill(
                            Outline.of(x - 14, -240, 3, x - 16, y + 8, 4, x, y, 4, x + 15, y + 10, 4, x + 16, -240, 3),
                            w.lit(i % 3 == 0 ? 0xFF34343C : 0xFF202026));
        }
        Path tank = Outline.of(-40, -118, 8, -40, -258, 8, 282, -258, 8, 282, -118, 8);
        w.lacquer(tank, paint, 40);
        w.pen().stroke(Paths.box(-22, -240, 264, -136, 12), 2.6, w.lit(BRASS));
        w.rivets(24, 2, -34, -250, 276, -250);
        w.rivets(24, 2, -34, -126, 276, -126);
        w.letters("KINORA", 122, -208, 40, w.lit(BRASS));
    }

    private static void carriage(Workshop w, Order o) {
        double l = -1296;
        double r = -70;
        w.rod(10, 0xFF24242B, -84, -104, -30, -104);
        for (double x : new double[] {l + 130, l + 270, r - 270, r - 130}) {
            wheel(w, x, RAIL - 42, 42, 0.2);
        }
        w.plain(Paths.box(l + 60, -108, l + 340, -74, 8), 0xFF1C1C22);
        w.plain(Paths.box(r - 340, -108, r - 60, -74, 8), 0xFF1C1C22);
        w.plain(Paths.box(l, -126, r, -100, 4), 0xFF1C1C22);
        int body = o.second("#8a3426");
        Path box = Paths.box(l, -340, r, -118, 8);
        w.lacquer(box, body, 50);
        w.pen().inside(box, () -> {
            w.pen().fill(Paths.box(l, -322, r, -222, 0), Colours.fade(w.lit(0xFFEAD8B0), 0.95));
            w.line(4, BRASS, l, -214, r, -214);
            w.line(3, BRASS, l, -134, r, -134);
        });
        for (int i = 0; i < 10; i++) {
            double x = l + 46 + i * 115;
            Path pane = Paths.box(x, -310, x + 88, -232, 8);
            double on = 0.4 + 0.6 * Noise.at(o.seed(), i);
            w.pane(pane, on);
            int pick = i;
            if (Noise.at(o.seed(), 40 + i) < 0.7) {
                w.pen().inside(pane, () -> w.passenger(x + 40, -226, 74, pick));
            }
            w.pen().stroke(pane, 3.4, w.lit(0xFF6A2A1C));
            w.seam(1.6, x - 13, -330, x - 13, -122);
        }
        w.lacquer(Outline.of(l - 14, -336, 10, l + 20, -372, 26, r - 20, -372, 26, r + 14, -336, 10), 0xFF4A4844, 18);
        for (int i = 0; i < 6; i++) {
            w.plain(Paths.box(l + 140 + i * 180, -384, l + 176 + i * 180, -370, 4), 0xFF3A3836);
        }
    }
}
