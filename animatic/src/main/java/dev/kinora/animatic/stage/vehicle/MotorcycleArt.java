package dev.kinora.animatic.stage.vehicle;

import dev.kinora.animatic.paint.Colours;
import dev.kinora.animatic.paint.Light;
import dev.kinora.animatic.paint.Paths;
import dev.kinora.animatic.paint.Pen;
import io.github.humbleui.skija.BlendMode;
import io.github.humbleui.skija.Path;
import io.github.humbleui.skija.Shader;

/**
 * A classic motorcycle drawn from the side, in points: origin on the ground between the axles.
 *
 * @param paint of tank and fenders
 * @param trim lines and badge
 * @param leather of the seat
 */
record MotorcycleArt(int paint, int trim, int leather) {
    static final double WHEEL = 96;
    static final double REAR = -196;
    static final double FRONT = 197;
    private static final int STEEL = 0xFF6C6A76;

    /** What lies behind the wheels: the far handlebar. */
    void far(Pen pen) {
        Metal.steel(pen, Paths.tube(98, -286, 6, 86, -312, 5.5, 84, -322, 5), 0xFF4A4854, 10);
        pen.lit(Paths.tube(88, -321, 8, 74, -319, 9, 60, -316, 8), 0xFF221F2A, 16);
    }

    /** Swing arm, shock, frame, engine: all behind the rider's leg. */
    void frame(Pen pen) {
        Metal.steel(pen, Paths.tube(96, -214, 11, 90, -170, 9.5, 80, -118, 9, 58, -84, 9), STEEL, 18);
        Metal.steel(pen, Paths.tube(-104, -205, 8, -88, -150, 8, -52, -104, 8), STEEL, 15);
        Metal.steel(pen, Paths.tube(REAR, -96, 12, -120, -100, 10, -40, -102, 10), 0xFF77747F, 20);
        shock(pen);
        crankcase(pen);
        cylinder(pen, -36, -112, -0.36, 1);
        cylinder(pen, 34, -112, 0.42, 1.05);
        cover(pen);
        pen.radial(Paths.oval(REAR, -96, 9, 9), REAR - 3, -100, 13, chromeBright(pen), STEEL, 0xFF2C2A36);
        exhaust(pen);
    }

    private void shock(Pen pen) {
        Metal.steel(pen, Paths.tube(-170, -114, 6, -128, -154, 5.5, -90, -190, 7), 0xFF5A5866, 11);
        int coil = pen.light().surface(0xFFE0404A);
        for (int i = 0; i < 8; i++) {
            double u = (i + 0.5) / 8;
            double cx = -160 + 66 * u;
            double cy = -122 - 64 * u;
            pen.stroke(Paths.line(cx - 13, cy - 8, cx + 12, cy + 7), 4.6, Colours.scale(coil, 0.5));
            pen.stroke(Paths.line(cx - 13, cy - 9, cx + 12, cy + 6), 3.2, coil);
            pen.stroke(Paths.line(cx - 10, cy - 8.4, cx - 2, cy - 3.2), 1.3, Colours.mix(coil, 0xFFFFFFFF, 0.55));
        }
    }

    private void crankcase(Pen pen) {
        Path body = Paths.blob(
                -54, -118, -44, -142, -10, -150, 36, -152, 64, -138, 72, -108, 62, -78, 30, -66, -22, -66, -48, -82);
        Metal.steel(pen, body, 0xFF5D5A68, 60);
        pen.inside(body, () -> {
            pen.softStroke(Paths.curve(-56, -96, -10, -90, 70, -98), 2.2, 0.8, Colours.fade(0xFF08060E, 0.6));
            pen.softStroke(
                    Paths.curve(-56, -93.4, -10, -87.4, 70, -95.4),
                    1.2,
                    0.5,
                    Colours.fade(pen.light().sky(), 0.35));
        });
        for (double[] bolt : new double[][] {{-44, -112}, {-34, -78}, {58, -128}, {54, -84}}) {
            pen.fill(Paths.oval(bolt[0], bolt[1], 2.6, 2.6), pen.light().surface(0xFFA9ABBA));
            pen.fill(Paths.oval(bolt[0] + 0.5, bolt[1] + 0.6, 1.5, 1.5), 0xFF24222C);
        }
    }

    private void cylinder(Pen pen, double x, double y, double tilt, double size) {
        pen.moved(x, y, tilt, size, () -> {
            Path head = Paths.box(-24, -102, 24, -72, 13);
            Metal.steel(pen, head, 0xFF7D7A84, 26);
            pen.fill(Paths.box(-21, -76, 21, -12, 4), 0xFF17151E);
            int fin = pen.light().surface(0xFFC6CAD8);
            for (int i = 0; i < 7; i++) {
                double fy = -73 + i * 8.6;
                double half = 31 - Math.abs(i - 2.2) * 1.2;
                Path blade = Paths.box(-half, fy, half, fy + 4.4, 2.2);
                pen.gradient(
                        blade,
                        -half,
                        0,
                        half,
                        0,
                        Colours.mix(
                                fin,
                                pen.light().rimA().colour(),
                                0.25 * pen.light().rimA().strength()),
                        Colours.scale(fin, 0.92),
                        Colours.mix(Colours.scale(fin, 0.5), pen.light().shade(), 0.35),
                        Colours.mix(
                                Colours.scale(fin, 0.7),
                                pen.light().rimB().colour(),
                                0.4 * pen.light().rimB().strength()));
                pen.fill(Paths.box(-half + 1, fy + 3.4, half - 1, fy + 5.2, 0.8), 0xA0060410);
            }
        });
    }

    private void cover(Pen pen) {
        Light l = pen.light();
        double cx = 12;
        double cy = -112;
        pen.fill(Paths.oval(cx + 1, cy + 2, 33, 33), 0x8004030A);
        int bright = chromeBright(pen);
        int mid = Colours.mix(l.surface(0xFF8A90A8), l.sky(), 0.35);
        int dark = Colours.mix(l.surface(0xFF3A3848), l.shade(), 0.3);
        try (Shader s = Shader.makeSweepGradient(
                (float) cx, (float) cy, new int[] {mid, dark, mid, bright, mid, dark, mid, bright, mid})) {
            pen.fill(Paths.oval(cx, cy, 31, 31), s);
        }
        pen.stroke(Paths.oval(cx, cy, 30.4, 30.4), 1.2, Colours.fade(bright, 0.7));
        pen.fill(Paths.oval(cx, cy, 23, 23), 0xFF1B1924);
        Metal.steel(pen, Paths.oval(cx, cy, 21, 21), 0xFF6F6D7E, 40);
        pen.stroke(Paths.oval(cx, cy, 12, 12), 1.4, 0x80100E18);
        for (int i = 0; i < 8; i++) {
            double a = Math.PI * 2 * i / 8 + 0.2;
            pen.fill(Paths.oval(cx + 27 * Math.cos(a), cy + 27 * Math.sin(a), 1.7, 1.7), 0xFF17151E);
        }
    }

    private void exhaust(Pen pen) {
        Path pipe = Paths.tube(
                46, -152, 10, 68, -146, 10, 81, -124, 10.5, 80, -94, 10.5, 62, -72, 10.5, 30, -64, 10, -30, -64, 10,
                -100, -68, 11, -180, -73, 14, -262, -79, 16);
        Path bend = Paths.tube(46, -152, 10, 68, -146, 10, 81, -124, 10.5, 80, -94, 10.5, 62, -72, 10.5, 30, -64, 10);
        Metal.chrome(pen, pipe, 0, -96, 0, -52);
        pen.inside(bend, () -> {
            pen.lit(bend, 0xFFB9BED0, 22);
            pen.softStroke(
                    Paths.curve(44, -155, 66, -150, 77, -126, 76, -96, 60, -77, 26, -68), 6, 2.2, chromeBright(pen));
            pen.softStroke(Paths.curve(54, -146, 68, -138, 74, -118), 2.4, 1, 0x9014121C);
            pen.softStroke(
                    Paths.curve(88, -120, 87, -92, 68, -68, 32, -58),
                    3,
                    1.2,
                    Colours.fade(pen.light().rimB().colour(), 0.6));
        });
        for (int i = 0; i < 3; i++) {
            double sx = -226 + i * 34;
            pen.fill(Paths.box(sx, -72 + i * 1.4, sx + 25, -66 + i * 1.4, 3), 0xC0141220);
        }
        pen.fill(Paths.oval(-267, -79.4, 7.5, 16.4, 0.04), 0xFF16141E);
        pen.fill(Paths.oval(-268, -79.4, 4.6, 11.6, 0.04), 0xFF040308);
    }

    /** Fenders, seat, tank, fork, bars, lamp: the painted parts. */
    void body(Pen pen) {
        rearFender(pen);
        seat(pen);
        tank(pen);
        fork(pen);
        bars(pen);
        peg(pen);
    }

    private void rearFender(Pen pen) {
        Path fender =
                Paths.tube(-298, -112, 5, -292, -150, 9, -266, -188, 11, -222, -210, 12, -172, -210, 12, -106, -190, 6);
        Metal.lacquer(pen, fender, paint, 18);
        pen.inside(fender, () -> {
            pen.stroke(
                    Paths.curve(-296, -118, -287, -152, -262, -186, -220, -206, -172, -206, -112, -188),
                    1.6,
                    Colours.fade(pen.light().surface(trim), 0.85));
            pen.softStroke(
                    Paths.curve(-299, -140, -276, -190, -226, -217, -172, -218),
                    3,
                    1.2,
                    Colours.fade(0xFFFFFFFF, 0.35));
        });
        Path lamp = Paths.oval(-301, -152, 7.5, 13, 0.15);
        pen.fill(lamp, 0xFFB01028);
        pen.radial(lamp, -303, -153, 13, 0xFFFFE8E0, 0xFFFF4A50, 0xFFC01230);
    }

    private void seat(Pen pen) {
        Path seat = Paths.blob(
                -226, -246, -200, -248, -170, -236, -138, -224, -104, -222, -70, -228, -52, -236, -40, -222, -60, -206,
                -104, -200, -148, -204, -190, -216, -222, -230);
        pen.lit(seat, leather, 26);
        pen.inside(seat, () -> {
            for (int i = 0; i < 5; i++) {
                double sx = -196 + i * 30;
                pen.stroke(
                        Paths.curve(sx + 4, -250 + i * 5.2, sx, -226 + i * 3.6, sx - 3, -196),
                        1.5,
                        Colours.fade(Colours.scale(leather, 0.35), 0.75));
                pen.stroke(
                        Paths.curve(sx + 6, -250 + i * 5.2, sx + 2, -226 + i * 3.6, sx - 1, -196),
                        0.8,
                        Colours.fade(0xFFFFE0C0, 0.18));
            }
        });
    }

    private void tank(Pen pen) {
        Path tank = Paths.blob(
                -44, -226, -30, -252, 4, -272, 44, -280, 82, -274, 106, -254, 108, -232, 86, -216, 46, -205, 0, -204,
                -34, -212);
        Metal.lacquer(pen, tank, paint, 60);
        pen.inside(tank, () -> {
            int line = pen.light().surface(trim);
            pen.stroke(Paths.curve(-50, -222, 0, -222, 60, -228, 110, -240), 3.2, line);
            pen.stroke(Paths.curve(-50, -216, 0, -215, 60, -221, 110, -232), 1.3, Colours.fade(line, 0.9));
            pen.soft(
                    Paths.blob(22, -266, 50, -274, 80, -266, 96, -252, 88, -252, 66, -262, 40, -264),
                    3,
                    Colours.fade(0xFFFFFFFF, 0.62));
            pen.soft(Paths.blob(-26, -246, -8, -262, 8, -266, -8, -254), 3, Colours.fade(0xFFFFFFFF, 0.3));
        });
        pen.fill(Paths.oval(22, -243, 23, 12.5, -0.06), pen.light().surface(trim));
        pen.stroke(Paths.oval(22, -243, 23, 12.5, -0.06), 1, Colours.fade(Colours.scale(trim, 0.5), 0.7));
        int inner = Colours.scale(pen.light().surface(paint), 0.9);
        pen.fill(Paths.blob(8, -242, 20, -251, 38, -246, 36, -240, 24, -242, 14, -236), inner);
        Path cap = Paths.oval(42, -281, 10, 3.6, 0.02);
        Metal.chrome(pen, cap, 42, -285, 42, -277);
    }

    private void fork(Pen pen) {
        Path fender =
                Paths.tube(94, -99, 4.5, 106, -140, 8, 138, -176, 9.5, 186, -194, 10.5, 232, -188, 10, 276, -164, 5);
        Metal.lacquer(pen, fender, paint, 16);
        pen.inside(
                fender,
                () -> pen.stroke(
                        Paths.curve(96, -102, 110, -142, 140, -174, 186, -190, 230, -184, 274, -162),
                        1.5,
                        Colours.fade(pen.light().surface(trim), 0.85)));
        Path upper = Paths.tube(104, -290, 8, 122, -250, 9, 146, -200, 9);
        Path lower = Paths.tube(136, -222, 11, 164, -164, 11.5, FRONT, -97, 12);
        Metal.chrome(pen, upper, 112, -230, 140, -218);
        Metal.steel(pen, lower, 0xFF84828E, 20);
        pen.inside(
                lower,
                () -> pen.softStroke(Paths.line(132, -212, 188, -100), 3, 1.4, Colours.fade(chromeBright(pen), 0.6)));
        pen.radial(Paths.oval(FRONT, -97, 10, 10), FRONT - 3, -101, 15, chromeBright(pen), 0xFF9A9CAE, 0xFF34323E);
        Path bracket = Paths.blob(98, -262, 112, -268, 126, -258, 128, -238, 122, -220, 108, -218, 98, -232);
        Metal.steel(pen, bracket, 0xFF63616D, 26);
        Path shell = Paths.blob(120, -264, 138, -270, 152, -266, 156, -246, 152, -226, 136, -222, 120, -232);
        Metal.chrome(pen, shell, 0, -272, 0, -222);
        pen.fill(Paths.oval(154, -246, 6.5, 20.5), 0xFFFFF6DC);
        pen.stroke(Paths.oval(154, -246, 6.5, 20.5), 2, chromeBright(pen));
    }

    private void bars(Pen pen) {
        Path bar = Paths.tube(106, -284, 5.5, 102, -304, 5, 90, -320, 5, 76, -324, 5);
        Metal.chrome(pen, bar, 84, -310, 106, -300);
        pen.lit(Paths.tube(84, -323, 8.2, 70, -323, 9, 52, -318, 8), 0xFF221F2A, 17);
        pen.stroke(Paths.curve(92, -316, 104, -328, 126, -334), 3.4, pen.light().surface(0xFF9AA0B4));
        Path mirror = Paths.oval(138, -336, 13.5, 8.6, -0.08);
        pen.fill(mirror, pen.light().surface(0xFF9AA4BC));
        pen.fill(Paths.oval(138, -336, 11, 6.4, -0.08), Colours.mix(pen.light().sky(), 0xFF0C0A18, 0.55));
        pen.stroke(Paths.curve(130, -338, 135, -341, 142, -341), 1.2, Colours.fade(0xFFFFFFFF, 0.5));
    }

    private void peg(Pen pen) {
        pen.fill(Paths.box(-34, -73, 38, -63, 4), 0xFF131119);
        pen.fill(Paths.box(-32, -72.4, 36, -70.6, 1), Colours.fade(pen.light().sky(), 0.35));
    }

    private static int chromeBright(Pen pen) {
        return Colours.mix(pen.light().surface(0xFFEEF0FA), 0xFFFFFFFF, 0.3);
    }

    /** Warm light of the own lamp on the front fender. */
    void lampLight(Pen pen) {
        Path fender =
                Paths.tube(94, -99, 4.5, 106, -140, 8, 138, -176, 9.5, 186, -194, 10.5, 232, -188, 10, 276, -164, 5);
        pen.innerEdge(fender, -2, 4, 3, Colours.fade(0xFFFFE6B0, 0.6), BlendMode.SCREEN);
    }
}
