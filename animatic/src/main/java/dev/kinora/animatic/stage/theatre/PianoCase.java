package dev.kinora.animatic.stage.theatre;

import dev.kinora.animatic.paint.Colours;
import dev.kinora.animatic.paint.Noise;
import dev.kinora.animatic.paint.Paths;
import dev.kinora.animatic.paint.Pen;
import io.github.humbleui.skija.BlendMode;
import io.github.humbleui.skija.Path;

/**
 * The body of a grand piano and its bench: lacquer over a plan outline that serves as wall, rim, soundboard and lid.
 * Model metres as in {@link Oblique}.
 */
final class PianoCase {
    private static final double FLOOR = 0.56;
    private static final double RIM = 0.86;
    private static final double BOARD = 0.775;
    private static final double HALF = 0.53;
    private static final double LID = Math.toRadians(44);

    private final Oblique view;
    private final int lacquer;
    private final Bench bench;

    PianoCase(Oblique view, int lacquer) {
        this.view = view;
        this.lacquer = lacquer;
        bench = new Bench(view, lacquer);
    }

    /** Bench, shadows, legs, lid, inside and far half: all that lies behind the keys. */
    void back(Pen pen) {
        shadows(pen);
        bench.draw(pen);
        bench.leg(pen, -0.22, 0.42, FLOOR);
        bench.leg(pen, 0.58, 0.30, FLOOR);
        lid(pen);
        inside(pen);
        cheek(pen, HALF - 0.09, HALF);
    }

    /** The near wall and cheek, which stand before the keys. */
    void front(Pen pen) {
        desk(pen);
        walls(pen);
        slip(pen);
        cheek(pen, -HALF, -HALF + 0.09);
        bench.leg(pen, -0.24, -0.44, FLOOR);
    }

    private void shadows(Pen pen) {
        double[] ground = new double[3 * (PianoPlan.points() + 2)];
        for (int i = 0; i < PianoPlan.points(); i++) {
            ground[3 * i] = PianoPlan.x(i) * 0.95;
            ground[3 * i + 2] = PianoPlan.z(i) * 0.8;
        }
        ground[3 * PianoPlan.points()] = -0.36;
        ground[3 * PianoPlan.points() + 2] = 0.42;
        ground[3 * PianoPlan.points() + 3] = -0.36;
        ground[3 * PianoPlan.points() + 5] = -0.42;
        try (Path under = view.face(ground);
                Path seat = view.face(
                        Bench.X - 0.19,
                        0,
                        -0.26,
                        Bench.X + 0.19,
                        0,
                        -0.26,
                        Bench.X + 0.19,
                        0,
                        0.26,
                        Bench.X - 0.19,
                        0,
                        0.26)) {
            pen.soft(under, 0.06, 0xB0140606);
            pen.soft(seat, 0.035, 0x9C140606);
        }
    }

    private void lid(Pen pen) {
        double[] xyz = new double[3 * (PianoPlan.points() + 1)];
        for (int i = 0; i < PianoPlan.points(); i++) {
            lidPoint(xyz, i, PianoPlan.x(i), PianoPlan.z(i));
        }
        lidPoint(xyz, PianoPlan.points(), PianoPlan.x(0), HALF);
        try (Path lid = view.face(xyz)) {
            double top = view.y(xyz[0], xyz[1], xyz[2]);
            double foot = view.y(PianoPlan.x(0), RIM, HALF);
            double left = view.x(PianoPlan.x(0), RIM, HALF);
            double right = view.x(0.83, RIM, HALF);
            int dark = Colours.mix(lacquer, 0xFF000000, 0.25);
            pen.gradient(
                    lid,
                    left,
                    top,
                    left + 0.1,
                    foot,
                    Colours.screen(dark, 0xFF50383A, 0.5),
                    dark,
                    dark,
                    Colours.screen(dark, 0xFF8A5A22, 0.65),
                    Colours.screen(dark, 0xFFC08838, 0.75));
            pen.inside(lid, () -> {
                try (Path sheen = Paths.polygon(
                        left + 0.05, foot, left + 0.34, top - 0.1, left + 0.52, top - 0.1, left + 0.24, foot)) {
                    pen.soft(sheen, 0.035, 0x30FFE2BE, BlendMode.SCREEN);
                }
                try (Path second =
                        Paths.polygon(right - 0.40, foot, right - 0.16, top, right - 0.11, top, right - 0.34, foot)) {
                    pen.soft(second, 0.02, 0x20FF9A80, BlendMode.SCREEN);
                }
            });
            pen.stroke(lid, 0.011, 0xFF0C0808);
            pen.stroke(lid, 0.0045, 0xC8D8B078);
        }
        double px = 0.20;
        try (Path prop = view.line(px, BOARD, -0.34, px + 0.02, lidY(-0.30), lidZ(-0.30))) {
            pen.stroke(prop, 0.017, 0xFF0A0808);
            pen.stroke(prop, 0.005, 0xFFC8A26A);
        }
    }

    private static void lidPoint(double[] xyz, int i, double x, double z) {
        xyz[3 * i] = x;
        xyz[3 * i + 1] = lidY(z);
        xyz[3 * i + 2] = lidZ(z);
    }

    private static double lidY(double z) {
        return RIM + (HALF - z) * Math.sin(LID);
    }

    private static double lidZ(double z) {
        return HALF - (HALF - z) * Math.cos(LID);
    }

    private void inside(Pen pen) {
        double[] xyz = new double[3 * (PianoPlan.points() + 1)];
        for (int i = 0; i < PianoPlan.points(); i++) {
            xyz[3 * i] = PianoPlan.x(i);
            xyz[3 * i + 1] = BOARD;
            xyz[3 * i + 2] = PianoPlan.z(i);
        }
        xyz[3 * PianoPlan.points()] = PianoPlan.x(0);
        xyz[3 * PianoPlan.points() + 1] = BOARD;
        xyz[3 * PianoPlan.points() + 2] = HALF;
        try (Path wall = view.face(farWall());
                Path board = view.face(xyz)) {
            double y0 = view.y(0, BOARD, HALF);
            double y1 = view.y(0, BOARD, -HALF);
            pen.gradient(
                    board,
                    0.1,
                    y0,
                    -0.02,
                    y1,
                    pen.light().surface(0xFF9A6A1C),
                    pen.light().surface(0xFFF2C04A),
                    pen.light().surface(0xFFD79A2C),
                    pen.light().surface(0xFF8A5214));
            pen.inside(board, () -> {
                for (int i = 0; i < 40; i++) {
                    double u = (i + 0.5) / 40;
                    double z = -0.50 + u * 1.0;
                    double end = 0.10 + 0.70 * Math.pow(u, 0.6);
                    try (Path string = view.line(0.0, BOARD + 0.012, z, end, BOARD + 0.012, z * 0.78 + 0.10)) {
                        pen.stroke(
                                string,
                                Math.max(pen.pixel() * 0.8, 0.0022),
                                Noise.at(7, i) < 0.5 ? 0x90FFF0B8 : 0x70683E08);
                    }
                }
                try (Path damper = view.face(
                        -0.02,
                        BOARD + 0.03,
                        -HALF,
                        0.05,
                        BOARD + 0.03,
                        -HALF,
                        0.05,
                        BOARD + 0.03,
                        HALF,
                        -0.02,
                        BOARD + 0.03,
                        HALF)) {
                    pen.fill(damper, 0xFF2A1410);
                }
                try (Path felt = view.line(0.06, BOARD + 0.02, -HALF, 0.06, BOARD + 0.02, HALF)) {
                    pen.stroke(felt, 0.014, 0xFF8E1622);
                }
                for (int i = 0; i < 4; i++) {
                    double z = -0.22 + 0.19 * i;
                    try (Path hole = Paths.oval(
                            view.x(0.28 + 0.11 * i, BOARD, z + 0.12),
                            view.y(0.28 + 0.11 * i, BOARD, z + 0.12),
                            0.026,
                            0.011)) {
                        pen.fill(hole, 0xB05A340C);
                    }
                }
            });
            pen.stroke(wall, 0.006, 0xFF1A1212);
            pen.gradient(wall, 0, view.y(0, RIM, HALF), 0, y0, 0xFF1A1212, 0xFF6A441A);
        }
    }

    /** The inner side of the far wall, around the tail. */
    private double[] farWall() {
        int from = PianoPlan.points() - 14;
        double[] xyz = new double[6 * (PianoPlan.points() - from + 1)];
        int w = 0;
        for (int i = from; i <= PianoPlan.points(); i++) {
            xyz[w++] = i < PianoPlan.points() ? PianoPlan.x(i) : PianoPlan.x(0);
            xyz[w++] = RIM;
            xyz[w++] = i < PianoPlan.points() ? PianoPlan.z(i) : HALF;
        }
        for (int i = PianoPlan.points(); i >= from; i--) {
            xyz[w++] = i < PianoPlan.points() ? PianoPlan.x(i) : PianoPlan.x(0);
            xyz[w++] = BOARD;
            xyz[w++] = i < PianoPlan.points() ? PianoPlan.z(i) : HALF;
        }
        return xyz;
    }

    private void walls(Pen pen) {
        for (int i = PianoPlan.points() - 2; i >= 0; i--) {
            double nx = PianoPlan.z(i + 1) - PianoPlan.z(i);
            double nz = -(PianoPlan.x(i + 1) - PianoPlan.x(i));
            double l = Math.hypot(nx, nz);
            double facing = (nx * 0.2 - nz * 0.98) / l;
            if (facing <= 0) {
                continue;
            }
            double gloss = Math.pow(Math.max(0, (nx * 0.62 - nz * 0.78) / l), 14);
            double over = 0.12;
            double ax = PianoPlan.x(i) + (PianoPlan.x(i) - PianoPlan.x(i + 1)) * over;
            double az = PianoPlan.z(i) + (PianoPlan.z(i) - PianoPlan.z(i + 1)) * over;
            double cx = PianoPlan.x(i + 1) + (PianoPlan.x(i + 1) - PianoPlan.x(i)) * over;
            double cz = PianoPlan.z(i + 1) + (PianoPlan.z(i + 1) - PianoPlan.z(i)) * over;
            int high = Colours.screen(lacquer, 0xFFB09078, 0.16 + 0.55 * gloss);
            int mid = Colours.mix(lacquer, 0xFF000000, 0.1 * facing);
            int low = Colours.screen(lacquer, 0xFFC06A24, 0.30 + 0.25 * gloss);
            try (Path strip = view.face(ax, RIM, az, cx, RIM, cz, cx, FLOOR, cz, ax, FLOOR, az)) {
                double y = view.y(PianoPlan.x(i), RIM, PianoPlan.z(i));
                double foot = view.y(PianoPlan.x(i), FLOOR, PianoPlan.z(i));
                pen.gradient(strip, 0, y, 0, foot, high, mid, mid, low);
            }
        }
        double[] xyz = new double[3 * PianoPlan.points()];
        for (int i = 0; i < PianoPlan.points(); i++) {
            xyz[3 * i] = PianoPlan.x(i);
            xyz[3 * i + 1] = RIM;
            xyz[3 * i + 2] = PianoPlan.z(i);
        }
        try (Path rim = view.line(xyz)) {
            pen.stroke(rim, 0.026, lacquer);
            pen.stroke(rim, 0.008, Colours.screen(lacquer, 0xFFFFDCA8, 0.85));
        }
    }

    /** A strip of felt and a low board behind the keys. */
    private void desk(Pen pen) {
        try (Path under = view.face(
                        PianoPlan.x(0),
                        0.70,
                        -Keyboard.HALF,
                        PianoPlan.x(0),
                        0.70,
                        HALF,
                        Keyboard.BACK,
                        RIM - 0.07,
                        HALF,
                        Keyboard.BACK,
                        RIM - 0.07,
                        -Keyboard.HALF,
                        Keyboard.BACK,
                        0.70,
                        -Keyboard.HALF);
                Path board = view.face(
                        Keyboard.BACK,
                        RIM - 0.07,
                        -HALF + 0.05,
                        Keyboard.BACK,
                        RIM - 0.07,
                        HALF - 0.05,
                        PianoPlan.x(0) + 0.01,
                        RIM,
                        HALF - 0.02,
                        PianoPlan.x(0) + 0.01,
                        RIM,
                        -HALF + 0.02);
                Path felt = view.line(
                        Keyboard.BACK, RIM - 0.075, -Keyboard.HALF, Keyboard.BACK, RIM - 0.075, Keyboard.HALF)) {
            pen.fill(under, 0xFF0C0708);
            pen.gradient(
                    board,
                    view.x(0, RIM, -HALF),
                    0,
                    view.x(0, RIM, HALF),
                    0,
                    Colours.screen(lacquer, 0xFF907060, 0.4),
                    lacquer,
                    Colours.screen(lacquer, 0xFF604030, 0.3));
            pen.stroke(felt, 0.012, 0xFFA01828);
        }
    }

    /** The rail below the keys, seen from above. */
    private void slip(Pen pen) {
        double x = Keyboard.FRONT;
        try (Path rail = view.face(
                x - 0.035, 0.685, -HALF, x - 0.035, 0.685, HALF, x - 0.004, 0.685, HALF, x - 0.004, 0.685, -HALF)) {
            pen.gradient(
                    rail,
                    0,
                    view.y(x, 0.685, HALF),
                    0,
                    view.y(x, 0.685, -HALF),
                    Colours.screen(lacquer, 0xFF806048, 0.5),
                    lacquer,
                    Colours.screen(lacquer, 0xFFA07858, 0.6));
        }
    }

    /** A cheek beside the keys: low at the player, swept up to the rim. */
    private void cheek(Pen pen, double z0, double z1) {
        double[] top = {-0.435, 0.735, -0.33, 0.735, -0.27, 0.745, -0.225, 0.785, -0.18, 0.835, -0.12, RIM, -0.05, RIM};
        int n = top.length / 2;
        double[] face = new double[3 * (n + 2)];
        for (int i = 0; i < n; i++) {
            face[3 * i] = top[2 * i];
            face[3 * i + 1] = top[2 * i + 1];
            face[3 * i + 2] = z0;
        }
        face[3 * n] = -0.05;
        face[3 * n + 1] = FLOOR;
        face[3 * n + 2] = z0;
        face[3 * n + 3] = -0.435;
        face[3 * n + 4] = FLOOR + 0.03;
        face[3 * n + 5] = z0;
        for (int i = n - 2; i >= 0; i--) {
            double rise = (top[2 * i + 3] - top[2 * i + 1]) / (top[2 * i + 2] - top[2 * i]);
            int c = Colours.screen(lacquer, 0xFFC8A078, 0.75 - 0.45 * Math.min(1, rise));
            try (Path strip = view.face(
                    top[2 * i],
                    top[2 * i + 1],
                    z0,
                    top[2 * i + 2],
                    top[2 * i + 3],
                    z0,
                    top[2 * i + 2],
                    top[2 * i + 3],
                    z1,
                    top[2 * i],
                    top[2 * i + 1],
                    z1)) {
                pen.fill(strip, c);
            }
        }
        try (Path side = view.face(face)) {
            double y = view.y(-0.3, RIM, z0);
            double foot = view.y(-0.3, FLOOR, z0);
            pen.gradient(
                    side,
                    view.x(-0.43, RIM, z0),
                    y,
                    view.x(-0.20, FLOOR, z0),
                    foot,
                    Colours.screen(lacquer, 0xFFA08870, 0.30),
                    lacquer,
                    Colours.mix(lacquer, 0xFF000000, 0.3),
                    Colours.screen(lacquer, 0xFFB86A2C, 0.36));
            pen.innerEdge(side, 0, 0.007, 0.002, 0x90FFE0B0, BlendMode.SCREEN);
        }
    }
}
