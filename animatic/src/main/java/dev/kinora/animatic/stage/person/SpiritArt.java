package dev.kinora.animatic.stage.person;

import dev.kinora.animatic.paint.Colours;
import dev.kinora.animatic.paint.Paths;
import dev.kinora.animatic.paint.Pen;
import io.github.humbleui.skija.BlendMode;
import io.github.humbleui.skija.Path;

/** A ghost under its sheet: no legs, a wavering hem, a faint glow. */
final class SpiritArt implements BodyArt {
    private static final int SHEET = 0xFFEAF0FA;

    private final Form form;
    private final double h;

    SpiritArt(Form form) {
        this.form = form;
        h = form.h();
    }

    @Override
    public void body(Pen pen, Skeleton s, Pose p, boolean seated) {
        double x = s.hip()[0];
        double nx = s.neck()[0];
        double top = s.neck()[1] - .20 * h;
        pen.glow(nx, top + .3 * h, .52 * h, 0x50B8D8FF, BlendMode.SCREEN);
        double[] xy = new double[2 * 19];
        int n = 0;
        double[][] side = {{.03, -.02}, {.085, .05}, {.10, .14}, {.12, .26}, {.145, .50}};
        for (double[] q : side) {
            xy[n++] = nx + q[0] * h;
            xy[n++] = top + q[1] * h;
        }
        for (int i = 0; i <= 8; i++) {
            double u = i / 8.0;
            xy[n++] = x + (.17 - .34 * u) * h - .05 * h * Math.sin(p.wave() + u);
            xy[n++] = -.10 * h + .035 * h * Math.sin(p.wave() + i * Math.PI * .9);
        }
        for (int i = side.length - 1; i >= 0; i--) {
            xy[n++] = nx - side[i][0] * h * (form.front() ? 1 : .96);
            xy[n++] = top + side[i][1] * h;
        }
        Path sheet = Paths.blob(xy);
        arm(pen, s.armFar());
        pen.lit(sheet, SHEET, .2 * h);
        pen.inside(sheet, () -> {
            for (int i = -2; i <= 2; i++) {
                pen.soft(
                        Paths.tube(nx + i * .02 * h, top + .3 * h, .002 * h, x + i * .062 * h, -.06 * h, .016 * h),
                        .01 * h,
                        Colours.fade(0xFF7A8AB8, .35));
            }
        });
    }

    private void arm(Pen pen, double[] a) {
        pen.lit(
                Paths.tube(new double[] {a[0], a[1], .045 * h, a[2], a[3], .045 * h, a[4], a[5], .03 * h}),
                SHEET,
                .07 * h);
    }

    @Override
    public void nearArm(Pen pen, Skeleton s, Pose p) {
        arm(pen, s.armNear());
    }

    @Override
    public void head(Pen pen, HeadArt.Place place, double wave, Face.Expression e) {
        if (form.seen() == Seen.BACK) {
            return;
        }
        pen.moved(place.x(), place.y(), 0, place.size(), () -> {
            Pen unit = new Pen(pen.canvas(), pen.light(), place.size() / pen.pixel());
            double f = form.front() ? 0 : .10;
            for (int i = -1; i <= 1; i += 2) {
                unit.fill(Paths.oval(f + i * .15, .10, .075, e.eyes() == HeadArt.Eyes.SHUT ? .02 : .115), 0xFF2A2C40);
                unit.fill(Paths.oval(f + i * .15 + .02, .06, .022, .03), 0xD0FFFFFF);
            }
            unit.fill(Paths.oval(f, .36, .06, .05 + .035 * e.mouth()), 0xFF2A2C40);
            unit.soft(Paths.oval(f - .24, .26, .06, .04), .02, 0x60F0A0B8);
            unit.soft(Paths.oval(f + .24, .26, .06, .04), .02, 0x60F0A0B8);
        });
    }
}
