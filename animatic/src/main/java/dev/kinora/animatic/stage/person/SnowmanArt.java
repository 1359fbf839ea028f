package dev.kinora.animatic.stage.person;

import dev.kinora.animatic.paint.Colours;
import dev.kinora.animatic.paint.Noise;
import dev.kinora.animatic.paint.Paths;
import dev.kinora.animatic.paint.Pen;
import io.github.humbleui.skija.Path;

/** Three balls of snow with twigs for arms. */
final class SnowmanArt implements BodyArt {
    private static final int SNOW = 0xFFF4F8FE;
    private static final int COAL = 0xFF23242C;

    private final Form form;
    private final double h;
    private final Hats hats;

    SnowmanArt(Form form) {
        this.form = form;
        h = form.h();
        hats = new Hats(0, true);
    }

    private void ball(Pen pen, double x, double y, double r) {
        Path b = Paths.oval(x, y, r, r * .94);
        pen.lit(b, SNOW, 1.4 * r);
        pen.inside(b, () -> {
            for (int i = 0; i < 26; i++) {
                double a = 6.28 * Noise.at(7, i);
                double d = r * Math.sqrt(Noise.at(8, i));
                pen.soft(
                        Paths.oval(x + d * Math.cos(a), y + d * Math.sin(a), .06 * r, .04 * r),
                        .03 * r,
                        Colours.fade(0xFF8FA8D0, .22));
            }
        });
    }

    @Override
    public void body(Pen pen, Skeleton s, Pose p, boolean seated) {
        double sway = (s.neck()[0] - s.hip()[0]) * .5;
        twig(pen, s.armFar());
        ball(pen, 0, -.225 * h, .245 * h);
        ball(pen, sway * .7, -.565 * h, .195 * h);
        double f = form.front() ? 0 : .05 * h;
        if (form.seen() != Seen.BACK) {
            for (int i = 0; i < 3; i++) {
                pen.lit(Paths.oval(sway * .7 + f, (-.64 + .095 * i) * h, .018 * h, .018 * h), COAL, .03 * h);
            }
        }
        double y = s.neck()[1] + .115 * h;
        pen.lit(
                Paths.tube(sway + f + .04 * h, y, .026 * h, sway + f + .06 * h, y + .18 * h, .03 * h),
                0xFFB02E34,
                .05 * h);
        pen.lit(
                Paths.tube(new double[] {
                    sway - .13 * h,
                    y - .02 * h,
                    .026 * h,
                    sway,
                    y + .005 * h,
                    .032 * h,
                    sway + .13 * h,
                    y - .02 * h,
                    .026 * h
                }),
                0xFFC8383C,
                .05 * h);
    }

    private void twig(Pen pen, double[] a) {
        int c = 0xFF6A4628;
        pen.lit(
                Paths.tube(new double[] {
                    a[0], a[1] + .10 * h, .010 * h, a[2], a[3] + .05 * h, .009 * h, a[4], a[5], .006 * h
                }),
                c,
                .02 * h);
        Grip g = Grip.of(a, h);
        for (int i = -1; i <= 1; i++) {
            pen.lit(
                    Paths.tube(
                            a[4],
                            a[5],
                            .006 * h,
                            a[4] + Math.cos(g.angle() + .6 * i) * .06 * h,
                            a[5] + Math.sin(g.angle() + .6 * i) * .06 * h,
                            .003 * h),
                    c,
                    .01 * h);
        }
    }

    @Override
    public void nearArm(Pen pen, Skeleton s, Pose p) {
        twig(pen, s.armNear());
    }

    @Override
    public void head(Pen pen, HeadArt.Place place, double wave, Face.Expression e) {
        pen.moved(place.x(), -.02 * place.size(), 0, place.size() * 1.6, () -> {
            Pen unit = new Pen(pen.canvas(), pen.light(), place.size() * 1.6 / pen.pixel());
            ball(unit, 0, .04, .50);
            if (form.seen() != Seen.BACK) {
                face(unit, e);
            }
            hats.draw(unit, Wardrobe.HatKind.TOP_HAT, 0xFF2A2A34);
        });
    }

    private void face(Pen pen, Face.Expression e) {
        double f = form.front() ? 0 : .14;
        for (int i = -1; i <= 1; i += 2) {
            pen.lit(Paths.oval(f + i * .16, -.06, .055, e.eyes() == HeadArt.Eyes.SHUT ? .015 : .06), COAL, .08);
        }
        for (int i = -2; i <= 2; i++) {
            pen.lit(Paths.oval(f + i * .09, .28 - .022 * i * i + .02 * e.mouth(), .03, .03), COAL, .05);
        }
        pen.lit(Paths.tube(new double[] {f, .08, .07, f + .16, .10, .045, f + .34, .13, .012}), 0xFFEE8A34, .1);
    }
}
