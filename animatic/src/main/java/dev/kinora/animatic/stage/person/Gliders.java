package dev.kinora.animatic.stage.person;

import dev.kinora.animatic.paint.Colours;
import dev.kinora.animatic.paint.Paths;
import dev.kinora.animatic.paint.Pen;

/** What people glide on: skis, skates, boards. */
final class Gliders {
    private Gliders() {}

    static void draw(Pen pen, Tool tool, Held body, double h) {
        double[] f = body.feet();
        double sole = Stature.ANKLE * h;
        switch (tool) {
            case SKIS -> {
                ski(pen, f[2] + .04 * h, f[3] + sole - .01 * h, h, 0xFFB23A34);
                ski(pen, f[0] + .04 * h, f[1] + sole, h, 0xFFD8443A);
                pole(pen, body.far(), h);
                pole(pen, body.near(), h);
            }
            case SKATES -> {
                for (int i = 2; i >= 0; i -= 2) {
                    double x = f[i] + .02 * h;
                    double y = f[i + 1] + sole;
                    pen.lit(
                            Paths.tube(x - .06 * h, y + .006 * h, .005 * h, x + .10 * h, y + .006 * h, .005 * h),
                            0xFFD6DEE6,
                            .012 * h);
                }
            }
            default -> {
                double x = (f[0] + f[2]) / 2 + .02 * h;
                double y = Math.max(f[1], f[3]) + sole;
                boolean surf = tool == Tool.SURFBOARD;
                double l = (surf ? .56 : .42) * h;
                double r = (surf ? .026 : .015) * h;
                pen.lit(
                        Paths.blob(
                                x - l,
                                y - .02 * h,
                                x - .7 * l,
                                y,
                                x,
                                y + .004 * h,
                                x + .7 * l,
                                y,
                                x + l,
                                y - .05 * h,
                                x + .75 * l,
                                y + 1.6 * r,
                                x,
                                y + 2 * r,
                                x - .75 * l,
                                y + 1.6 * r),
                        surf ? 0xFFF4E8CC : 0xFF3F86B8,
                        .05 * h);
                pen.stroke(
                        Paths.curve(x - .9 * l, y + .3 * r, x, y + r, x + .92 * l, y - .02 * h),
                        .010 * h,
                        pen.light().surface(surf ? 0xFFD8563C : 0xFFF0C040));
                if (surf) {
                    foam(pen, x, y + 1.5 * r, l, h);
                }
            }
        }
    }

    private static void foam(Pen pen, double x, double y, double l, double h) {
        for (int i = 0; i < 14; i++) {
            double k = i / 13.0;
            double px = x - l * (1.5 - 1.7 * k);
            pen.soft(
                    Paths.oval(px, y + .01 * h, (.07 - .04 * k) * h, (.045 - .03 * k) * h),
                    .012 * h,
                    Colours.fade(pen.light().surface(0xFFFFFFFF), .5));
        }
    }

    private static void ski(Pen pen, double x, double y, double h, int colour) {
        pen.lit(
                Paths.tube(new double[] {
                    x - .42 * h,
                    y,
                    .007 * h,
                    x,
                    y + .003 * h,
                    .010 * h,
                    x + .42 * h,
                    y,
                    .008 * h,
                    x + .52 * h,
                    y - .05 * h,
                    .005 * h
                }),
                colour,
                .018 * h);
    }

    private static void pole(Pen pen, Grip g, double h) {
        double x = g.x() - .42 * h;
        double y = g.y() + .22 * h;
        pen.lit(Paths.tube(g.x() + .02 * h, g.y() - .02 * h, .005 * h, x, y, .004 * h), 0xFF3A3E4A, .012 * h);
        pen.lit(Paths.oval(x + .04 * h, y - .02 * h, .012 * h, .025 * h, .5), 0xFF23252E, .02 * h);
    }
}
