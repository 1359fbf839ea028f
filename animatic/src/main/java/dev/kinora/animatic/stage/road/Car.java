package dev.kinora.animatic.stage.road;

import dev.kinora.animatic.paint.Colours;
import dev.kinora.animatic.paint.Paths;
import dev.kinora.animatic.stage.vehicle.Blueprint;
import dev.kinora.animatic.stage.vehicle.Order;
import dev.kinora.animatic.stage.vehicle.Outline;
import dev.kinora.animatic.stage.vehicle.Plume;
import dev.kinora.animatic.stage.vehicle.Workshop;
import io.github.humbleui.skija.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A car from the side.
 *
 * @param build proportions
 * @param paint of the body
 * @param dress what makes it a taxi, a police car
 * @param driver whether somebody is drawn at the wheel
 */
record Car(Build build, int paint, Dress dress, boolean driver) {

    Blueprint plan(Order order) {
        Build b = build;
        double tall = -b.roof() + dress.above();
        Blueprint plan = new Blueprint(tall, b.rear() - 20, b.roof() - 40, b.front() + 20, 4)
                .behind("inside", this::inside)
                .front("body", this::body)
                .wheel("front/rear", b.rearAxle(), b.wheel(), Blueprint.Rim.CAR)
                .wheel("front/fore", b.frontAxle(), b.wheel(), Blueprint.Rim.CAR)
                .contact(0, (b.front() - b.rear()) * 0.40)
                .anchor("seat", seat(), b.sill() - 26)
                .anchor("gripNear", seat() + 46, b.waist() - 2)
                .anchor("gripFar", seat() + 50, b.waist() - 4)
                .anchor("pegNear", seat() + 74, b.sill() + 2)
                .anchor("pegFar", seat() + 80, b.sill() + 2)
                .tail(b.rear() + 6, b.boot() + 22)
                .beam(b.front() - 8, b.bonnet() + 15);
        dress.add(plan, build);
        plan.plume(new Plume("exhaust", b.rear() - 4, b.sill() + 4, 0xFFD8D8DC, Plume.Flow.EXHAUST));
        Spray.add(plan, order, b.rearAxle(), b.frontAxle());
        return plan;
    }

    private double seat() {
        return build.cabin()[2] - 34;
    }

    private Path shell() {
        Build b = build;
        double[] c = b.cabin();
        double w = b.waist();
        double tailTop = Math.min(b.boot(), w + 24);
        return Outline.of(
                b.rear() + 10,
                b.sill(),
                8,
                b.rear() - 1,
                b.sill() - 16,
                14,
                b.rear() + 4,
                tailTop + 16,
                12,
                b.rear() + 12,
                tailTop,
                12,
                c[0] - 4,
                Math.min(w, tailTop) + 0,
                26,
                c[0] + 26,
                w - 1,
                20,
                c[3] - 20,
                w - 2,
                30,
                c[3] + 26,
                w + 8,
                30,
                b.front() - 40,
                b.bonnet() - 1,
                50,
                b.front() - 2,
                b.bonnet() + 20,
                18,
                b.front() + 2,
                b.sill() - 18,
                14,
                b.front() - 12,
                b.sill() + 2,
                10);
    }

    private Path house() {
        double[] c = build.cabin();
        double w = build.waist() + 8;
        return Outline.of(c[0] - 6, w, 4, c[1], build.roof(), 36, c[2], build.roof(), 40, c[3] + 6, w, 4);
    }

    /** The side windows, front first. */
    private List<Path> windows() {
        double top = build.roof() + 10;
        double foot = build.waist() - 2;
        List<Double> posts = new ArrayList<>();
        posts.add(Double.NaN);
        for (double p : build.pillars()) {
            posts.add(p);
        }
        posts.add(Double.NaN);
        List<Path> out = new ArrayList<>();
        for (int i = 0; i + 1 < posts.size(); i++) {
            double right = posts.get(i);
            double left = posts.get(i + 1);
            boolean first = i == 0;
            boolean last = i + 2 == posts.size();
            if (last && !first && dress.closed()) {
                continue;
            }
            out.add(Outline.of(
                    last ? build.edge(0, foot) + 13 : left + 3,
                    foot,
                    5,
                    last ? build.edge(0, top) + 10 : left + 4,
                    top,
                    last ? 16 : 5,
                    first ? build.edge(1, top) - 9 : right - 3,
                    top,
                    first ? 20 : 5,
                    first ? build.edge(1, foot) - 15 : right - 4,
                    foot,
                    5));
        }
        return out;
    }

    private void inside(Workshop w) {
        if (dress == Dress.OPEN) {
            open(w);
            return;
        }
        w.inside(house());
        double foot = build.waist() + 4;
        double tall = (build.waist() - build.roof()) * 0.92;
        w.seat(seat() - 18, foot, tall * 0.72);
        if (driver) {
            w.passenger(seat() - 2, foot, tall, 1);
        }
        w.pen().stroke(Paths.line(seat() + 38, foot - 4, seat() + 48, foot - 24), 4, 0xFF16141A);
    }

    /** Without a roof: seats, wheel, the far side's edge. */
    private void open(Workshop w) {
        double y = build.waist();
        w.plain(Paths.box(build.cabin()[0] + 14, y - 5, build.cabin()[3] - 6, y + 20, 4), 0xFF3A2A26);
        w.seat(seat() - 18, y + 10, 58);
        w.seat(seat() - 104, y + 10, 48);
        if (driver) {
            w.passenger(seat() - 2, y + 6, 60, 1);
        }
        w.pen().stroke(Paths.line(seat() + 40, y + 2, seat() + 52, y - 20), 4, 0xFF16141A);
    }

    private void roof(Workshop w) {
        if (dress == Dress.OPEN) {
            double[] c = build.cabin();
            Path screen = Outline.of(
                    c[3] - 12,
                    build.waist() + 4,
                    2,
                    c[2] + 30,
                    build.roof() + 14,
                    4,
                    c[2] + 40,
                    build.roof() + 14,
                    4,
                    c[3] + 2,
                    build.waist() + 4,
                    2);
            w.pen().fill(screen, Colours.fade(w.pen().light().sky(), 0.45));
            w.pen().stroke(screen, 3, w.lit(0xFFC8CCD6));
            return;
        }
        w.lacquer(house(), dress.roof(paint), 40);
        windows().forEach(w::glass);
    }

    private void body(Workshop w) {
        roof(w);
        Path shell = shell();
        w.lacquer(shell, paint, 48);
        w.pen().inside(shell, () -> {
            dress.paint(w, build, paint);
            light(w);
        });
        w.dirt(shell, 0xFF6A5A48, build.sill() - 34, build.sill(), 0.5);
        doors(w);
        arches(w, shell);
        lamps(w);
        dress.top(w, build);
    }

    /** The shoulder that catches the sky, the flank that turns under. */
    private void light(Workshop w) {
        Build b = build;
        double y = b.waist() + 14;
        int sky = Colours.mix(w.pen().light().sky(), 0xFFFFFFFF, 0.6);
        w.pen()
                .softStroke(
                        Paths.curve(b.rear(), y + 4, b.rear() * 0.4, y - 2, b.front() * 0.45, y, b.front(), y + 22),
                        3.4,
                        1.6,
                        Colours.fade(sky, 0.55));
        w.pen()
                .softStroke(
                        Paths.curve(b.rear(), y + 12, 0, y + 7, b.front(), y + 31),
                        5,
                        2.6,
                        Colours.fade(Colours.scale(w.pen().light().shade(), 0.5), 0.34));
        w.pen()
                .fill(
                        Paths.box(b.rear() - 4, b.sill() - 9, b.front() + 4, b.sill() + 4, 2),
                        Colours.fade(0xFF0A0A10, 0.72));
    }

    private void doors(Workshop w) {
        Build b = build;
        double y = b.waist();
        double hinge = b.cabin()[3] - 6;
        w.seam(1.1, hinge, y + 2, hinge + 5, y + 34, hinge - 4, b.sill() - 10);
        for (double p : b.pillars()) {
            if (p > b.rearAxle() + b.wheel()) {
                w.seam(1.1, p, y + 2, p + 1, b.sill() - 10);
            }
        }
        double first = b.pillars().length > 0 ? b.pillars()[0] : b.cabin()[0] + 6;
        for (double x :
                b.pillars().length > 1 ? new double[] {first + 10, b.pillars()[1] + 14} : new double[] {first + 10}) {
            w.chrome(Paths.box(x, y + 15, x + 18, y + 19, 2));
        }
        if (b.pillars().length == 0) {
            w.seam(1.1, first, y + 2, first + 2, b.sill() - 10);
        }
        Path mirror =
                Outline.of(hinge - 26, y - 2, 3, hinge - 24, y - 16, 5, hinge - 8, y - 15, 5, hinge - 8, y - 1, 3);
        w.lacquer(mirror, paint, 10);
    }

    private void arches(Workshop w, Path shell) {
        for (double x : new double[] {build.rearAxle(), build.frontAxle()}) {
            double r = build.wheel();
            w.pen().inside(shell, () -> {
                w.pen().fill(Paths.oval(x, -r, r * 1.17, r * 1.19), 0xFF08070C);
                w.pen()
                        .stroke(
                                Paths.oval(x, -r, r * 1.19, r * 1.21),
                                2.6,
                                Colours.fade(w.lit(Colours.mix(paint, 0xFFFFFFFF, 0.35)), 0.7));
            });
        }
    }

    private void lamps(Workshop w) {
        Build b = build;
        double f = b.front();
        double y = b.bonnet() + 6;
        w.lamp(
                Outline.of(f - 42, y + 4, 6, f - 14, y + 5, 8, f - 4, y + 15, 6, f - 8, y + 19, 5, f - 34, y + 16, 8),
                0xFFE8EEF6,
                0xFFFFF2CC);
        double t = Math.min(b.boot(), b.waist() + 24);
        w.lamp(
                Outline.of(
                        b.rear() + 4,
                        t + 12,
                        4,
                        b.rear() + 30,
                        t + 10,
                        6,
                        b.rear() + 26,
                        t + 24,
                        6,
                        b.rear() + 2,
                        t + 28,
                        4),
                0xFFC8202C,
                0xFFFF4A40);
        w.chrome(Outline.of(
                f - 30, b.sill() - 24, 4, f + 2, b.sill() - 26, 5, f + 3, b.sill() - 18, 5, f - 30, b.sill() - 17, 3));
        w.chrome(Outline.of(
                b.rear() - 2,
                b.sill() - 26,
                5,
                b.rear() + 30,
                b.sill() - 24,
                4,
                b.rear() + 30,
                b.sill() - 17,
                3,
                b.rear() - 3,
                b.sill() - 18,
                5));
    }
}
