package dev.kinora.animatic.stage.road;

import dev.kinora.animatic.paint.Colours;
import dev.kinora.animatic.paint.Noise;
import dev.kinora.animatic.paint.Paths;
import dev.kinora.animatic.stage.vehicle.Blueprint;
import dev.kinora.animatic.stage.vehicle.Order;
import dev.kinora.animatic.stage.vehicle.Outline;
import dev.kinora.animatic.stage.vehicle.Plume;
import dev.kinora.animatic.stage.vehicle.Rails;
import dev.kinora.animatic.stage.vehicle.Workshop;
import io.github.humbleui.skija.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A box full of people: bus, double-decker, tram. Centimetres.
 *
 * @param half half its length
 * @param roof height of the roof
 * @param decks rows of windows: foot and top of each, heights, lowest first
 * @param panes windows a row
 * @param paint of the body
 * @param band of the stripe under the windows
 * @param seed of its passengers
 */
record Coach(double half, double roof, double[][] decks, int panes, int paint, int band, long seed) {
    private static final double SILL = -34;

    static Blueprint bus(Order o) {
        boolean school = o.says("school bus");
        Coach c = new Coach(
                480,
                300,
                new double[][] {{128, 258}},
                7,
                o.colour(school ? "#f2b01e" : "#2f7fa8"),
                school ? 0xFF1A1A1E : 0xFFF2EEE2,
                o.seed());
        return c.wheels(c.plan(o, 300), o);
    }

    static Blueprint doubleDecker(Order o) {
        Coach c = new Coach(
                470, 436, new double[][] {{118, 216}, {278, 378}}, 7, o.colour("#c41e24"), 0xFFF2E6C8, o.seed());
        return c.wheels(c.plan(o, 436), o);
    }

    static Blueprint tram(Order o) {
        Coach c = new Coach(620, 320, new double[][] {{128, 262}}, 9, o.colour("#b8322a"), 0xFFF4EBD4, o.seed());
        Blueprint plan = new Blueprint(380, -c.half() - 30, -384, c.half() + 30, 6);
        Rails.add(plan, o, Rails.Bed.STREET);
        plan.behind("inside", c::inside).behind("pantograph", Coach::pantograph).front("body", w -> {
            c.body(w);
            c.skirt(w);
        });
        c.anchors(plan);
        return plan.beam(c.half() - 4, -74)
                .tail(-c.half() + 6, -74)
                .contact(-400, 120)
                .contact(400, 120);
    }

    private Blueprint plan(Order o, double tall) {
        Blueprint plan = new Blueprint(tall, -half - 30, -roof - 20, half + 30, 4)
                .behind("inside", this::inside)
                .front("body", this::body);
        anchors(plan);
        plan.beam(half - 2, -70).tail(-half + 6, -78);
        return plan.plume(
                new Plume("exhaust", -half + 4, -30, 0xFFC8C8CC, new Plume.Flow(1.0, 0.09, 6, 26, 110, 20, 0.24)));
    }

    private Blueprint wheels(Blueprint plan, Order o) {
        plan.wheel("front/rear", -half * 0.52, 50, Blueprint.Rim.LORRY)
                .wheel("front/fore", half * 0.58, 50, Blueprint.Rim.LORRY)
                .contact(0, half * 0.8);
        Spray.add(plan, o, -half * 0.52, half * 0.58);
        return plan;
    }

    private void anchors(Blueprint plan) {
        double x = half - 80;
        plan.anchor("seat", x, -96)
                .anchor("gripNear", x + 44, -136)
                .anchor("gripFar", x + 48, -138)
                .anchor("pegNear", x + 48, -54)
                .anchor("pegFar", x + 54, -54);
    }

    private Path shell() {
        return Outline.of(
                -half,
                SILL,
                10,
                -half,
                -roof,
                34,
                half - 26,
                -roof,
                44,
                half,
                -decks[0][0] - 10,
                40,
                half + 4,
                -60,
                20,
                half,
                SILL,
                12);
    }

    private double paneX(int i) {
        double from = -half + 22;
        double to = half - 70;
        return from + (to - from) * i / panes;
    }

    private List<Path> windows(double[] deck, boolean upper) {
        List<Path> out = new ArrayList<>();
        for (int i = 0; i < panes; i++) {
            out.add(Paths.box(paneX(i), -deck[1], paneX(i + 1) - 9, -deck[0], 8));
        }
        double lean = 18 * (deck[1] - deck[0]) / Math.max(1, roof - decks[0][0]);
        double x = upper ? half - 36 : half - 20;
        out.add(Outline.of(half - 68, -deck[0], 6, half - 68, -deck[1], 6, x - lean, -deck[1], 14, x + 8, -deck[0], 8));
        return out;
    }

    private void inside(Workshop w) {
        for (int d = 0; d < decks.length; d++) {
            double[] k = decks[d];
            w.inside(Paths.box(-half + 12, -k[1] - 4, half - 10, -k[0] + 8, 4));
            for (int i = 0; i < panes; i++) {
                double x = (paneX(i) + paneX(i + 1)) / 2;
                w.seat(x - 22, -k[0] + 6, (k[1] - k[0]) * 0.52);
                if (Noise.at(seed, 31 * d + i) < 0.62) {
                    w.passenger(x - 4, -k[0] + 8, (k[1] - k[0]) * 0.86, (int) (Noise.at(seed, 90 + 31 * d + i) * 20));
                }
            }
        }
        w.passenger(half - 82, -decks[0][0] + 8, (decks[0][1] - decks[0][0]) * 0.84, 3);
    }

    private void body(Workshop w) {
        Path shell = shell();
        w.lacquer(shell, paint, 60);
        w.pen().inside(shell, () -> {
            for (double[] d : decks) {
                w.line(11, band, -half, -d[0] + 22, half, -d[0] + 22);
                w.seam(1.2, -half, -d[1] - 12, half, -d[1] - 12);
            }
            w.pen().fill(Paths.box(-half - 4, SILL - 12, half + 8, SILL + 4, 0), Colours.fade(0xFF0A0A10, 0.7));
            for (int i = 1; i < panes; i += 2) {
                w.seam(1, paneX(i) - 4, -decks[0][0] + 28, paneX(i) - 4, SILL - 12);
            }
        });
        for (int d = 0; d < decks.length; d++) {
            windows(decks[d], d > 0).forEach(p -> w.glass(p, 0.75));
        }
        door(w);
        board(w);
        w.dirt(shell, 0xFF6A5A48, SILL - 50, SILL, 0.5);
        lamps(w);
    }

    private void door(Workshop w) {
        double x = paneX(panes - 1);
        double right = paneX(panes) - 9;
        double top = -decks[0][1] + 4;
        for (int k = 0; k < 2; k++) {
            double l = x + (right - x) * k / 2;
            Path leaf = Paths.box(l + 1, top, l + (right - x) / 2 - 1, SILL - 6, 5);
            w.plain(leaf, Colours.scale(paint, 0.72));
            w.glass(Paths.box(l + 6, top + 8, l + (right - x) / 2 - 6, SILL - 22, 4), 0.7);
        }
        w.rod(3, 0xFFE8C040, (x + right) / 2 - 7, -120, (x + right) / 2 - 7, -70);
        w.rod(3, 0xFFE8C040, (x + right) / 2 + 7, -120, (x + right) / 2 + 7, -70);
    }

    private void board(Workshop w) {
        double y = decks.length > 1 ? -decks[1][0] + 34 : -decks[0][1] - 30;
        Path box = Paths.box(half - 190, y, half - 74, y + 22, 3);
        w.pen().fill(box, 0xFF15151A);
        w.letters(
                decks.length > 1 ? "24 CENTRAL" : "7 PARK", half - 132, y + 5, 12, w.dark() ? 0xFFFFB648 : 0xFFF0B050);
    }

    private void lamps(Workshop w) {
        w.lamp(
                Outline.of(half - 24, -84, 8, half + 2, -86, 8, half + 3, -62, 8, half - 22, -62, 8),
                0xFFE8EEF6,
                0xFFFFF2CC);
        w.lamp(Paths.box(-half + 1, -96, -half + 10, -64, 4), 0xFFC8202C, 0xFFFF4A40);
        w.rod(4, 0xFF22242C, half - 20, -decks[0][1] + 6, half + 16, -decks[0][1] + 14);
        w.matt(Paths.box(half + 10, -decks[0][1] + 10, half + 22, -decks[0][1] + 44, 5), 0xFF2A2C34, 8);
        for (double x : new double[] {-half * 0.52, half * 0.58}) {
            if (panes < 9) {
                w.pen().inside(shell(), () -> w.pen().fill(Paths.oval(x, -50, 60, 61), 0xFF08070C));
            }
        }
    }

    /** Bogies behind a skirt. */
    private void skirt(Workshop w) {
        for (double x : new double[] {-half * 0.6, half * 0.6}) {
            for (int s = -1; s <= 1; s += 2) {
                w.pen().fill(Paths.oval(x + s * 62, -24, 26, 26), w.lit(0xFF3A3A42));
                w.pen().fill(Paths.oval(x + s * 62, -24, 18, 18), w.lit(0xFF6A6C76));
                w.pen().fill(Paths.oval(x + s * 62, -24, 6, 6), w.lit(0xFF2A2A32));
            }
            w.plain(Paths.box(x - 104, -46, x + 104, -20, 6), 0xFF2C2E36);
            w.rivets(9, 1.8, x - 90, -33, x + 90, -33);
        }
    }

    private static void pantograph(Workshop w) {
        w.rod(5, 0xFF3A3C44, -60, -318, -10, -348, -58, -376);
        w.rod(4, 0xFF3A3C44, 30, -318, -18, -348, -54, -376);
        w.rod(5, 0xFF5A5C66, -100, -377, -14, -377);
        w.plain(Paths.box(-110, -330, 90, -318, 4), 0xFF50525C);
    }
}
