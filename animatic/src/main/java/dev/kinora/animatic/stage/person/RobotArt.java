package dev.kinora.animatic.stage.person;

import dev.kinora.animatic.paint.Colours;
import dev.kinora.animatic.paint.Light;
import dev.kinora.animatic.paint.Paths;
import dev.kinora.animatic.paint.Pen;
import io.github.humbleui.skija.BlendMode;
import io.github.humbleui.skija.Path;

/** A machine in the shape of a person: shells of painted metal on dark joints, lamps for eyes. */
final class RobotArt implements BodyArt {
    private static final int JOINT = 0xFF3A404C;
    private static final int GLOW = 0xFF7FE6FF;

    private final Form form;
    private final double h;
    private final int shell;
    private final int light;

    RobotArt(Form form) {
        this.form = form;
        h = form.h();
        shell = form.wear().top().colour();
        light = Colours.mix(shell, 0xFFF2F4F6, 0.72);
    }

    @Override
    public void body(Pen pen, Skeleton s, Pose p, boolean seated) {
        Light inner = pen.light().rims(0.5, 0.5);
        if (!form.front()) {
            pen.under(inner, () -> limb(pen, s.armFar(), 0.030, 0.34));
            pen.under(inner, () -> claw(pen, s.armFar(), 0.34));
        }
        pen.under(inner, () -> leg(pen, s.legFar(), p.legFar(), 0.30));
        leg(pen, s.legNear(), p.legNear(), form.front() ? 0.06 : 0);
        trunk(pen, s);
        if (form.front()) {
            limb(pen, s.armFar(), 0.030, 0);
            claw(pen, s.armFar(), 0);
        }
    }

    private void trunk(Pen pen, Skeleton s) {
        Spine sp = new Spine(s);
        double w = form.front() ? 0.125 : 0.105;
        double[] waist = sp.at(0, 0.20);
        pen.lit(sp.blob(-w * .55, .40, w * .55, .40, w * .5, .0, -w * .5, .0), JOINT, .06 * h);
        for (int i = 0; i < 3; i++) {
            double u = .12 + .09 * i;
            pen.stroke(
                    sp.curve(-w * .55, u, 0, u - .02, w * .55, u),
                    .006 * h,
                    pen.light().surface(0xFF5A6270));
        }
        pen.lit(
                sp.blob(-w * .8, .12, w * .8, .12, w * .9, -.04, w * .55, -.20, -w * .55, -.20, -w * .9, -.04),
                shell,
                .07 * h);
        Path chest = sp.blob(
                -w * .72, 1.02, w * .72, 1.02, w * 1.12, .90, w * 1.10, .56, w * .74, .34, -w * .74, .34, -w * 1.10,
                .56, -w * 1.12, .90);
        pen.lit(chest, shell, .13 * h);
        double mid = form.front() ? 0 : .028;
        if (form.seen() != Seen.BACK) {
            pen.inside(chest, () -> {
                pen.lit(sp.blob(mid - .052, .90, mid + .056, .90, mid + .046, .60, mid - .042, .60), light, .06 * h);
            });
            double[] core = sp.at(mid, .76);
            pen.lit(Paths.oval(core[0], core[1], .028 * h, .028 * h), JOINT, .04 * h);
            pen.fill(Paths.oval(core[0], core[1], .019 * h, .019 * h), GLOW);
            pen.glow(core[0], core[1], .085 * h, Colours.fade(GLOW, .8), BlendMode.SCREEN);
        }
        int line = Colours.fade(Colours.scale(pen.light().surface(shell), .35), .7);
        pen.stroke(sp.curve(-w, .50, mid, .45, w, .50), .004 * h, line);
        for (int i = 0; i < 3; i++) {
            double[] a = sp.at(-w * .75, .82 - .06 * i);
            pen.stroke(Paths.line(a[0], a[1], a[0] + .028 * h, a[1] + .003 * h), .006 * h, line);
        }
        double[] neck = sp.at(form.front() ? 0 : .008, 1.10);
        pen.lit(Paths.tube(neck[0], neck[1] + .05 * h, .026 * h, neck[0], neck[1] - .02 * h, .022 * h), JOINT, .04 * h);
        pen.stroke(Paths.line(waist[0], waist[1], waist[0], waist[1]), .001 * h, line);
    }

    private void limb(Pen pen, double[] a, double r, double depth) {
        int metal = Colours.mix(shell, pen.light().shade(), depth);
        int joint = Colours.mix(JOINT, pen.light().shade(), depth * .6);
        double g = form.stature().girth() * h;
        pen.lit(Limbs.tube(a, r * .72 * g, r * .72 * g, r * .62 * g, r * .6 * g, r * .55 * g), joint, r * g);
        segment(pen, a, .10, .86, r * 1.15 * g, r * 1.0 * g, metal);
        segment(pen, a, 1.16, 1.86, r * 1.02 * g, r * 1.2 * g, Colours.mix(metal, 0xFFFFFFFF, .10));
        pen.lit(
                Paths.oval(a[0], a[1], r * 1.45 * g, r * 1.45 * g),
                Colours.mix(light, pen.light().shade(), depth),
                r * 2 * g);
        pen.lit(Paths.oval(a[2], a[3], r * .92 * g, r * .92 * g), joint, r * 1.4 * g);
        pen.fill(
                Paths.oval(a[2], a[3], r * .34 * g, r * .34 * g),
                pen.light().surface(Colours.mix(0xFFB8C2CC, pen.light().shade(), depth)));
    }

    private static void segment(Pen pen, double[] j, double from, double to, double r0, double r1, int colour) {
        double[] a = Limbs.at(j, from);
        double[] b = Limbs.at(j, to);
        pen.lit(Paths.tube(a[0], a[1], r0, b[0], b[1], r1), colour, 2 * r0);
    }

    private void claw(Pen pen, double[] arm, double depth) {
        Grip g = Grip.of(arm, h);
        int metal = Colours.mix(0xFF59616E, pen.light().shade(), depth);
        pen.moved(arm[4], arm[5], g.angle(), 1, () -> {
            pen.lit(Paths.oval(.014 * h, 0, .024 * h, .022 * h), metal, .04 * h);
            for (int i = -1; i <= 1; i++) {
                pen.lit(
                        Paths.tube(new double[] {
                            .022 * h,
                            i * .013 * h,
                            .008 * h,
                            .048 * h,
                            i * .021 * h,
                            .0075 * h,
                            .068 * h,
                            i * .012 * h,
                            .005 * h
                        }),
                        Colours.mix(metal, 0xFFFFFFFF, .16),
                        .014 * h);
            }
        });
    }

    private void leg(Pen pen, double[] leg, Pose.Leg pose, double depth) {
        limb(pen, leg, 0.041, depth);
        int metal = Colours.mix(light, pen.light().shade(), depth);
        double a = Stature.ANKLE * h;
        pen.moved(leg[4], leg[5], form.front() ? 0 : -pose.pitch(), 1, () -> {
            double x = form.front() ? -.035 * h : -.05 * h;
            double w = form.front() ? .035 * h : .095 * h;
            pen.lit(Paths.blob(x, -.2 * a, .01 * h, -.4 * a, w * .6, .1 * a, w, .7 * a, w, a, x, a), metal, .05 * h);
            pen.lit(
                    Paths.box(x - .004 * h, .74 * a, w + .006 * h, 1.02 * a, .006 * h),
                    Colours.mix(JOINT, pen.light().shade(), depth),
                    .012 * h);
        });
    }

    @Override
    public void nearArm(Pen pen, Skeleton s, Pose p) {
        limb(pen, s.armNear(), 0.030, 0);
        claw(pen, s.armNear(), 0);
    }

    @Override
    public void head(Pen pen, HeadArt.Place place, double wave, Face.Expression e) {
        pen.moved(
                place.x(),
                place.y(),
                0,
                place.size(),
                () -> inUnits(new Pen(pen.canvas(), pen.light(), place.size() / pen.pixel()), e));
    }

    private void inUnits(Pen pen, Face.Expression e) {
        double s = form.front() ? 0 : .05;
        pen.stroke(Paths.line(s - .12, -.46, s - .16, -.70), .035, pen.light().surface(JOINT));
        pen.lit(Paths.oval(s - .165, -.73, .06, .06), 0xFFE8604A, .09);
        pen.glow(s - .165, -.73, .20, 0x90FF7050, BlendMode.SCREEN);
        pen.lit(Paths.box(s - .50, -.10, s - .34, .18, .06), JOINT, .12);
        if (form.front()) {
            pen.lit(Paths.box(.34, -.10, .50, .18, .06), JOINT, .12);
        }
        Path skull = Paths.blob(
                s - .40, -.34, s - .22, -.48, s + .22, -.48, s + .40, -.34, s + .43, .10, s + .34, .36, s + .14, .44,
                s - .14, .44, s - .34, .36, s - .43, .10);
        pen.lit(skull, shell, .55);
        if (form.seen() == Seen.BACK) {
            pen.stroke(
                    Paths.curve(-.3, .1, 0, .14, .3, .1),
                    .02,
                    Colours.fade(pen.light().shade(), .6));
            return;
        }
        double f = form.front() ? 0 : .10;
        Path plate = Paths.box(f - .31, -.24, f + .31, .18, .16);
        pen.gradient(plate, 0, -.24, 0, .18, 0xFF1A2230, 0xFF26324A, 0xFF151C28);
        pen.stroke(plate, .03, pen.light().surface(light));
        for (int i = -1; i <= 1; i += 2) {
            double x = f + i * .145;
            if (e.eyes() == HeadArt.Eyes.SHUT) {
                pen.stroke(Paths.line(x - .06, -.02, x + .06, -.02), .03, GLOW);
            } else {
                pen.glow(x, -.03, .20, Colours.fade(GLOW, .8), BlendMode.SCREEN);
                pen.fill(Paths.oval(x, -.03, .062, .075), 0xFFD6FAFF);
                pen.fill(Paths.oval(x + .018, -.055, .018, .02), 0xFFFFFFFF);
            }
        }
        double open = .014 + .03 * e.mouth();
        pen.stroke(
                Paths.curve(f - .10, .09, f, .09 + (e.mood() == Face.Mood.SAD ? -.03 : .045), f + .10, .09),
                open,
                GLOW);
        int line = Colours.fade(Colours.scale(pen.light().surface(shell), .4), .8);
        for (int i = 0; i < 4; i++) {
            double x = f - .09 + .06 * i;
            pen.stroke(Paths.line(x, .27, x, .35), .022, line);
        }
        pen.softStroke(Paths.curve(s - .30, -.30, s - .05, -.42, s + .22, -.40), .05, .02, 0x70FFFFFF);
    }
}
