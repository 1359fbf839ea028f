package dev.kinora.animatic.stage.vehicle;

import dev.kinora.animatic.paint.Colours;
import dev.kinora.animatic.paint.Light;
import dev.kinora.animatic.paint.Paths;
import dev.kinora.animatic.paint.Pen;
import io.github.humbleui.skija.Path;

/**
 * A car from the side, in points: origin on the ground between the axles, facing right.
 *
 * @param build proportions
 * @param paint of the body
 * @param lit whether lamps and dashboard glow
 */
record CarArt(Build build, int paint, boolean lit) {
    /**
     * Proportions in points.
     *
     * @param half half the length
     * @param waist height of the window line
     * @param roof height of the roof
     * @param cabin where the cabin begins and ends, share of the half length, rear to front
     * @param wheel radius
     */
    record Build(double half, double waist, double roof, double[] cabin, double wheel) {
        static final Build SALOON = new Build(430, 168, 274, new double[] {-0.80, -0.42, 0.16, 0.48}, 66);
        static final Build SPORTS = new Build(440, 146, 226, new double[] {-0.86, -0.40, 0.04, 0.44}, 68);
        static final Build VAN = new Build(440, 190, 360, new double[] {-0.985, -0.94, 0.56, 0.80}, 66);

        double axle() {
            return half * 0.64;
        }
    }

    private Path shell() {
        double h = build.half();
        double w = -build.waist();
        return Paths.blob(
                -h,
                -56,
                -h * 0.995,
                w + 34,
                -h * 0.93,
                w + 4,
                -h * 0.6,
                w - 8,
                0,
                w - 8,
                h * 0.52,
                w - 2,
                h * 0.84,
                w + 26,
                h * 0.975,
                w + 58,
                h,
                -66,
                h * 0.97,
                -38,
                h * 0.5,
                -32,
                -h * 0.5,
                -32,
                -h * 0.96,
                -36);
    }

    private Path cabin(double inset) {
        double h = build.half();
        double[] c = build.cabin();
        double w = -build.waist() + 6 - inset * 0.6;
        double r = -build.roof() + inset;
        return Paths.blob(
                c[0] * h + inset,
                w,
                (c[0] * 0.55 + c[1] * 0.45) * h + inset * 0.5,
                (w + r) / 2 - 10,
                c[1] * h,
                r + 4,
                (c[1] + c[2]) / 2 * h,
                r - 4,
                c[2] * h,
                r + 5,
                (c[2] * 0.5 + c[3] * 0.5) * h - inset * 0.4,
                (w + r) / 2,
                c[3] * h - inset * 1.6,
                w,
                (c[2]) * h,
                w + 2,
                (c[1]) * h,
                w + 2);
    }

    void body(Pen pen) {
        Path cabin = cabin(0);
        Metal.lacquer(pen, cabin, paint, 60);
        glass(pen);
        Path shell = shell();
        Metal.lacquer(pen, shell, paint, 90);
        double h = build.half();
        double w = -build.waist();
        pen.inside(shell, () -> {
            pen.softStroke(
                    Paths.curve(-h, w + 34, -h * 0.5, w + 22, h * 0.3, w + 24, h, w + 66),
                    5,
                    3,
                    Colours.fade(0xFFFFFFFF, 0.35));
            pen.softStroke(
                    Paths.curve(-h, w + 46, 0, w + 38, h, w + 76),
                    7,
                    4,
                    Colours.fade(Colours.scale(pen.light().shade(), 0.5), 0.4));
            pen.fill(Paths.box(-h, -52, h, -20, 6), Colours.fade(0xFF0A0810, 0.6));
        });
        doors(pen, w);
        arches(pen);
        trim(pen, w);
    }

    private void glass(Pen pen) {
        Path glass = cabin(15);
        Light l = pen.light();
        int deep = Colours.mix(Colours.scale(l.shade(), 0.5), 0xFF10141C, 0.5) | 0xFF000000;
        int sky = Colours.mix(l.sky(), deep, 0.35);
        pen.gradient(glass, 0, -build.roof(), 0, -build.waist(), sky, Colours.mix(sky, deep, 0.6), deep);
        double h = build.half();
        double[] c = build.cabin();
        pen.inside(glass, () -> {
            double seat = (c[1] * 0.45 + c[2] * 0.55) * h;
            pen.fill(Paths.box(seat - 66, -build.waist() - 54, seat - 30, -build.waist() + 30, 12), 0xB00C0A12);
            pen.fill(Paths.box(c[1] * h - 20, -build.waist() - 46, c[1] * h + 20, -build.waist() + 30, 12), 0xA00C0A12);
            if (lit) {
                pen.glow(
                        c[3] * h - 60,
                        -build.waist() + 4,
                        90,
                        Colours.fade(0xFFFFC890, 0.4),
                        io.github.humbleui.skija.BlendMode.SCREEN);
            }
            pen.fill(
                    Paths.polygon(
                            seat + 6,
                            -build.waist(),
                            seat + 34,
                            -build.waist(),
                            seat + 104,
                            -build.roof(),
                            seat + 64,
                            -build.roof()),
                    0x28FFFFFF);
            pen.fill(
                    Paths.polygon(
                            c[1] * h,
                            -build.waist(),
                            c[1] * h + 40,
                            -build.waist(),
                            c[1] * h + 100,
                            -build.roof(),
                            c[1] * h + 60,
                            -build.roof()),
                    0x20FFFFFF);
        });
        double post = (c[1] * 0.5 + c[2] * 0.5) * h - 8;
        pen.stroke(
                Paths.line(post, -build.roof() + 12, post + 4, -build.waist()),
                11,
                pen.light().surface(Colours.scale(paint, 0.7)));
    }

    private void doors(Pen pen, double w) {
        double h = build.half();
        double[] c = build.cabin();
        int line = Colours.fade(Colours.scale(paint, 0.3), 0.75);
        double post = (c[1] * 0.5 + c[2] * 0.5) * h - 4;
        for (double x : new double[] {c[0] * h * 0.55 + c[1] * h * 0.45, post, c[3] * h * 0.86}) {
            pen.stroke(Paths.curve(x, w - 2, x + 4, w + 60, x - 2, -56), 1.8, line);
        }
        for (double x : new double[] {post - 34, c[3] * h * 0.86 - 0.44 * (c[3] - c[2]) * h - 74}) {
            Path handle = Paths.box(x - 26, w + 28, x + 2, w + 34, 3);
            Metal.chrome(pen, handle, x, w + 27, x, w + 35);
        }
        Path mirror =
                Paths.blob(c[3] * h - 34, w - 6, c[3] * h - 30, w - 24, c[3] * h - 8, w - 24, c[3] * h - 6, w - 6);
        Metal.lacquer(pen, mirror, paint, 16);
    }

    private void arches(Pen pen) {
        for (int side = -1; side <= 1; side += 2) {
            double x = side * build.axle();
            double r = build.wheel();
            pen.inside(shell(), () -> pen.fill(Paths.oval(x, -r, r * 1.18, r * 1.2), 0xFF08070C));
            pen.inside(
                    shell(),
                    () -> pen.stroke(
                            Paths.oval(x, -r, r * 1.19, r * 1.21),
                            4,
                            Colours.fade(pen.light().surface(Colours.scale(paint, 1.25)), 0.6)));
        }
    }

    private void trim(Pen pen, double w) {
        double h = build.half();
        Path front = Paths.tube(h * 0.90, -52, 9, h * 0.99, -56, 8);
        Path rear = Paths.tube(-h * 0.90, -52, 9, -h * 0.99, -56, 8);
        Metal.chrome(pen, front, 0, -64, 0, -44);
        Metal.chrome(pen, rear, 0, -64, 0, -44);
        Path lamp =
                Paths.blob(h * 0.90, w + 52, h * 0.955, w + 62, h * 0.985, w + 82, h * 0.95, w + 88, h * 0.905, w + 78);
        pen.gradient(lamp, h * 0.9, 0, h, 0, 0xFFD8E0EA, lit ? 0xFFFFFBE8 : 0xFFF4F8FC);
        pen.stroke(lamp, 1.6, Colours.fade(0xFF10101A, 0.6));
        Path tail = Paths.blob(-h * 0.985, w + 44, -h * 0.94, w + 40, -h * 0.93, w + 74, -h * 0.99, w + 76);
        pen.gradient(tail, 0, w + 40, 0, w + 76, lit ? 0xFFFF5A50 : 0xFFD8323A, 0xFF8E1020);
    }
}
