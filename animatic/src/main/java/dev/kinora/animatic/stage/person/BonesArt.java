package dev.kinora.animatic.stage.person;

import dev.kinora.animatic.paint.Colours;
import dev.kinora.animatic.paint.Paths;
import dev.kinora.animatic.paint.Pen;
import io.github.humbleui.skija.Path;

/** A walking skeleton. */
final class BonesArt implements BodyArt {
    private static final int BONE = 0xFFEFE8D6;
    private static final int HOLLOW = 0xFF2A2228;

    private final Form form;
    private final double h;

    BonesArt(Form form) {
        this.form = form;
        h = form.h();
    }

    @Override
    public void body(Pen pen, Skeleton s, Pose p, boolean seated) {
        if (!form.front()) {
            arm(pen, s.armFar(), 0.36);
        }
        leg(pen, s.legFar(), p.legFar(), 0.36);
        leg(pen, s.legNear(), p.legNear(), 0);
        trunk(pen, s);
        if (form.front()) {
            arm(pen, s.armFar(), 0);
        }
    }

    private void bone(Pen pen, double x0, double y0, double x1, double y1, double r, double depth) {
        int c = Colours.mix(BONE, pen.light().shade(), depth);
        double mx = (x0 + x1) / 2;
        double my = (y0 + y1) / 2;
        pen.lit(Paths.tube(new double[] {x0, y0, r * 1.1, mx, my, r * .62, x1, y1, r * 1.1}), c, 2 * r);
        pen.lit(Paths.oval(x0, y0, r * 1.35, r * 1.25), c, 2 * r);
        pen.lit(Paths.oval(x1, y1, r * 1.35, r * 1.25), c, 2 * r);
    }

    private void trunk(Pen pen, Skeleton s) {
        Spine sp = new Spine(s);
        for (int i = 0; i <= 9; i++) {
            double[] v = sp.at(0, -.02 + .115 * i);
            pen.lit(Paths.oval(v[0], v[1], .016 * h, .014 * h), BONE, .025 * h);
        }
        double w = form.front() ? .098 : .078;
        for (int i = 0; i < 5; i++) {
            double u = .92 - .115 * i;
            double k = w * (1 - .07 * Math.abs(i - 1.5));
            Path rib = sp.curve(
                    -k * .2, u + .05, -k, u + .01, -k * .9, u - .06, .0, u - .10, k * .9, u - .06, k, u + .01, k * .2,
                    u + .05);
            pen.stroke(
                    rib,
                    .013 * h,
                    pen.light().surface(Colours.mix(BONE, pen.light().shade(), .28)));
            pen.stroke(rib, .008 * h, pen.light().surface(BONE));
        }
        double[] a = sp.at(0, .98);
        double[] b = sp.at(0, .50);
        bone(pen, a[0], a[1], b[0], b[1], .010 * h, 0);
        pen.lit(
                sp.blob(
                        -w * .95, .10, -w * .3, .04, w * .3, .04, w * .95, .10, w * .85, -.08, w * .25, -.17, -w * .25,
                        -.17, -w * .85, -.08),
                BONE,
                .05 * h);
        pen.fill(sp.blob(-w * .5, .0, -w * .2, .0, -w * .22, -.09, -w * .5, -.07), Colours.fade(HOLLOW, .7));
        pen.fill(sp.blob(w * .2, .0, w * .5, .0, w * .5, -.07, w * .22, -.09), Colours.fade(HOLLOW, .7));
        bone(pen, s.armNear()[0], s.armNear()[1] - .012 * h, s.armFar()[0], s.armFar()[1] - .012 * h, .010 * h, 0);
    }

    private void arm(Pen pen, double[] a, double depth) {
        bone(pen, a[0], a[1], a[2], a[3], .014 * h, depth);
        bone(pen, a[2] + .005 * h, a[3], a[4] + .004 * h, a[5], .009 * h, depth);
        bone(pen, a[2] - .006 * h, a[3], a[4] - .005 * h, a[5], .008 * h, depth);
        Grip g = Grip.of(a, h);
        pen.moved(a[4], a[5], g.angle(), 1, () -> {
            for (int i = -1; i <= 2; i++) {
                bone(pen, .010 * h, i * .006 * h, .060 * h, i * .012 * h, .0042 * h, depth);
            }
        });
    }

    private void leg(Pen pen, double[] l, Pose.Leg pose, double depth) {
        bone(pen, l[0], l[1], l[2], l[3], .019 * h, depth);
        bone(pen, l[2], l[3], l[4], l[5], .015 * h, depth);
        pen.moved(l[4], l[5], form.front() ? 0 : -pose.pitch(), 1, () -> {
            double y = .028 * h;
            bone(pen, -.03 * h, y, .02 * h, y * .7, .010 * h, depth);
            for (int i = 0; i < 3; i++) {
                bone(pen, .02 * h, y * .6, .09 * h, y + (i - 1) * .004 * h, .005 * h, depth);
            }
        });
    }

    @Override
    public void nearArm(Pen pen, Skeleton s, Pose p) {
        arm(pen, s.armNear(), 0);
    }

    @Override
    public void head(Pen pen, HeadArt.Place place, double wave, Face.Expression e) {
        pen.moved(
                place.x(),
                place.y(),
                0,
                place.size(),
                () -> skull(new Pen(pen.canvas(), pen.light(), place.size() / pen.pixel()), e));
    }

    private void skull(Pen pen, Face.Expression e) {
        double f = form.front() ? 0 : .12;
        double drop = .05 * e.mouth() + (e.mood() == Face.Mood.HAPPY ? .03 : 0);
        pen.lit(
                Paths.blob(
                        f - .20,
                        .20 + drop,
                        f + .20,
                        .20 + drop,
                        f + .17,
                        .44 + drop,
                        f,
                        .48 + drop,
                        f - .17,
                        .44 + drop),
                BONE,
                .2);
        Path skull = Paths.blob(
                -.02, -.50, .26, -.44, .40, -.22, .40, .02, f + .22, .16, f + .17, .32, f - .17, .32, f - .24, .16,
                -.40, .0, -.42, -.24, -.26, -.44);
        pen.lit(skull, BONE, .6);
        if (form.seen() == Seen.BACK) {
            return;
        }
        for (int i = -1; i <= 1; i += 2) {
            pen.fill(Paths.oval(f + i * .155, -.03, .105, .115), HOLLOW);
            pen.glow(f + i * .155, -.02, .12, 0x80FFB060, io.github.humbleui.skija.BlendMode.SCREEN);
        }
        pen.fill(Paths.blob(f, .08, f + .045, .17, f, .155, f - .045, .17), HOLLOW);
        pen.stroke(Paths.curve(f - .16, .27, f, .285, f + .16, .27), .012, HOLLOW);
        for (int i = 0; i < 7; i++) {
            double x = f - .135 + .045 * i;
            pen.stroke(Paths.line(x, .235, x, .32 + drop * .5), .010, Colours.fade(HOLLOW, .8));
        }
    }
}
