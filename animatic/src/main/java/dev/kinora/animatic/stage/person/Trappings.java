package dev.kinora.animatic.stage.person;

import dev.kinora.animatic.paint.Colours;
import dev.kinora.animatic.paint.Paths;
import dev.kinora.animatic.paint.Pen;
import io.github.humbleui.skija.BlendMode;
import io.github.humbleui.skija.Path;
import java.util.Set;

/** What makes a trade or a being besides clothes: wings, tails, tanks, sashes, badges. */
final class Trappings {
    private final BodyArt.Form form;
    private final Set<Wardrobe.Extra> extras;
    private final double h;

    Trappings(BodyArt.Form form) {
        this.form = form;
        extras = form.wear().extras();
        h = form.h();
    }

    /** Whether there is a fish's tail instead of legs. */
    boolean tail() {
        return extras.contains(Wardrobe.Extra.FISHTAIL);
    }

    /** What lies behind the body. */
    void behind(Pen pen, Skeleton s, Pose p) {
        Spine sp = new Spine(s);
        if (extras.contains(Wardrobe.Extra.WINGS)) {
            wings(pen, sp, p.wave(), true);
        } else if (extras.contains(Wardrobe.Extra.FAIRY_WINGS)) {
            wings(pen, sp, p.wave(), false);
        }
        if (extras.contains(Wardrobe.Extra.TANK) && form.seen() != Seen.BACK) {
            tank(pen, sp);
        }
        if (extras.contains(Wardrobe.Extra.BACKPACK) && form.seen() == Seen.SIDE) {
            pack(pen, sp, -.115);
        }
        if (extras.contains(Wardrobe.Extra.BOX) && form.seen() == Seen.SIDE) {
            box(pen, sp);
        }
        if (extras.contains(Wardrobe.Extra.QUIVER)) {
            double[] a = sp.at(-.10, 1.12);
            double[] b = sp.at(-.07, .45);
            pen.lit(Paths.tube(a[0], a[1], .022 * h, b[0], b[1], .018 * h), 0xFF6A4428, .04 * h);
        }
        if (extras.contains(Wardrobe.Extra.KATANA)) {
            double[] a = sp.at(.07, .10);
            double[] b = sp.at(-.24, -.42);
            pen.lit(Paths.tube(a[0], a[1], .011 * h, b[0], b[1], .009 * h), 0xFF30242C, .02 * h);
        }
    }

    private void tank(Pen pen, Spine sp) {
        double x = form.front() ? 0 : -.105;
        double[] a = sp.at(x, .98);
        double[] b = sp.at(x, .22);
        double r = (form.front() ? .075 : .05) * h;
        boolean pack = form.wear().hat().kind() == Wardrobe.HatKind.BUBBLE;
        pen.lit(Paths.tube(a[0], a[1], r, b[0], b[1], r), pack ? 0xFFDADCDE : 0xFFE0B83A, 1.6 * r);
        if (pack) {
            double[] m = sp.at(x, .6);
            pen.lit(Paths.oval(m[0] - r * .5, m[1], r * .3, r * .3), 0xFFD8553A, .03 * h);
        }
    }

    /** A rucksack on the back. */
    private void pack(Pen pen, Spine sp, double x) {
        int cloth = 0xFFB05A34;
        pen.lit(
                sp.blob(
                        x + .03, .98, x - .05, .99, x - .075, .80, x - .085, .42, x - .06, .16, x + .03, .16, x + .05,
                        .5),
                cloth,
                .1 * h);
        pen.lit(
                sp.blob(x - .03, .48, x - .085, .46, x - .10, .28, x - .06, .18, x - .03, .2),
                Colours.scale(cloth, .82),
                .06 * h);
        double[] a = sp.at(x + .03, 1.05);
        double[] b = sp.at(x - .06, 1.05);
        pen.lit(Paths.tube(a[0], a[1], .026 * h, b[0], b[1], .026 * h), 0xFF6F7F5A, .05 * h);
    }

    /** A cube of a bag that keeps meals warm. */
    private void box(Pen pen, Spine sp) {
        int cloth = form.wear().top().colour();
        pen.lit(sp.polygon(-.06, 1.12, -.30, 1.10, -.31, .34, -.06, .30), Colours.scale(cloth, .92), .12 * h);
        pen.lit(sp.polygon(-.075, 1.00, -.285, .985, -.288, .93, -.075, .94), 0xFFF2F2EC, .03 * h);
        pen.lit(sp.polygon(-.05, 1.14, -.31, 1.12, -.315, 1.06, -.05, 1.07), Colours.scale(cloth, 1.12), .04 * h);
    }

    private void straps(Pen pen, Spine sp, double mid) {
        if (form.seen() == Seen.BACK) {
            pen.lit(sp.blob(-.08, 1.0, .08, 1.0, .10, .5, .085, .12, -.085, .12, -.10, .5), 0xFFB05A34, .14 * h);
            pen.lit(sp.blob(-.055, .46, .055, .46, .06, .2, -.06, .2), 0xFF8A4628, .07 * h);
            return;
        }
        for (int i = form.front() ? -1 : 0; i <= (form.front() ? 1 : 0); i += 2) {
            double x = form.front() ? i * .062 : mid - .052;
            pen.stroke(
                    sp.curve(x * .8, 1.03, x * 1.15, .75, x * 1.35, .40),
                    .022 * h,
                    pen.light().surface(0xFF7A3E24));
        }
    }

    /** A bag on a strap across the chest. */
    private void satchel(Pen pen, Spine sp, double mid) {
        double[] a = sp.at(mid + .055, 1.0);
        double[] b = sp.at(-.085, .06);
        pen.lit(Paths.tube(a[0], a[1], .012 * h, b[0], b[1], .012 * h), 0xFF5A3A24, .02 * h);
        double x = b[0] - .02 * h;
        double y = b[1] + .01 * h;
        pen.lit(Paths.box(x - .085 * h, y - .05 * h, x + .085 * h, y + .10 * h, .018 * h), 0xFF8A5A32, .1 * h);
        pen.lit(
                Paths.blob(
                        x - .088 * h,
                        y - .055 * h,
                        x + .088 * h,
                        y - .055 * h,
                        x + .085 * h,
                        y + .01 * h,
                        x,
                        y + .045 * h,
                        x - .085 * h,
                        y + .01 * h),
                0xFFA06C3E,
                .08 * h);
        pen.lit(Paths.box(x - .012 * h, y + .025 * h, x + .012 * h, y + .055 * h, .003 * h), 0xFFE0B84A, .02 * h);
    }

    private void wings(Pen pen, Spine sp, double wave, boolean feathered) {
        double beat = Math.sin(wave) * .10;
        for (int side = form.front() ? -1 : 0; side <= 1; side += form.front() ? 2 : 1) {
            double[] root = sp.at(form.front() ? side * .04 : -.05, .86);
            double way = form.front() ? side : -1;
            double depth = !form.front() && side == 0 ? .28 : 0;
            double open = (side == 0 ? .22 : 0) + beat;
            pen.moved(root[0], root[1], way * (open - .1) * -1, 1, () -> wing(pen, way, feathered, depth));
        }
    }

    private void wing(Pen pen, double way, boolean feathered, double depth) {
        double k = way * h;
        if (feathered) {
            int c = Colours.mix(0xFFF8F6F0, pen.light().shade(), depth);
            for (int i = 7; i >= 0; i--) {
                double a = -.75 + i * .235;
                double l = (.46 - .022 * i) * h;
                pen.lit(
                        Paths.tube(new double[] {
                            0,
                            0,
                            .02 * h,
                            way * l * .5 * Math.cos(a),
                            l * .5 * Math.sin(a),
                            .050 * h,
                            way * l * Math.cos(a),
                            l * Math.sin(a) + .03 * h,
                            .012 * h
                        }),
                        c,
                        .07 * h);
            }
            pen.lit(
                    Paths.tube(new double[] {0, 0, .03 * h, .14 * k, -.13 * h, .045 * h, .33 * k, -.28 * h, .022 * h}),
                    c,
                    .07 * h);
            return;
        }
        int c = Colours.fade(Colours.mix(0xFFBFE8FF, 0xFFFFC8F0, .4 + depth), .62);
        Path upper = Paths.blob(
                0, 0, .10 * k, -.17 * h, .30 * k, -.30 * h, .40 * k, -.20 * h, .30 * k, -.04 * h, .12 * k, .02 * h);
        Path lower = Paths.blob(0, .02 * h, .16 * k, .02 * h, .28 * k, .12 * h, .22 * k, .22 * h, .10 * k, .16 * h);
        for (Path w : new Path[] {lower, upper}) {
            pen.fill(w, pen.light().surface(c) & 0xFFFFFF | 0x9A000000);
            pen.stroke(w, .006 * h, 0xC0FFFFFF);
        }
        for (int i = 0; i < 4; i++) {
            pen.stroke(
                    Paths.curve(
                            0, 0, (.12 + .02 * i) * k, (-.14 + .05 * i) * h, (.34 - .02 * i) * k, (-.24 + .08 * i) * h),
                    .0035 * h,
                    0x90FFFFFF);
        }
        pen.glow(.2 * k, -.1 * h, .26 * h, 0x50C8F0FF, BlendMode.SCREEN);
    }

    /** The fish's tail of a mermaid, along the near leg. */
    void drawTail(Pen pen, Skeleton s, Pose p) {
        double[] l = s.legNear();
        double[] f = s.legFar();
        double hx = s.hip()[0];
        double hy = s.hip()[1];
        double kx = (l[2] + f[2]) / 2;
        double ky = (l[3] + f[3]) / 2;
        double ax = (l[4] + f[4]) / 2;
        double ay = (l[5] + f[5]) / 2;
        int c = 0xFF2FA08C;
        double a = Math.atan2(ay - ky, ax - kx) + .25 * Math.sin(p.wave());
        pen.moved(ax, ay, a, 1, () -> {
            for (int i = -1; i <= 1; i += 2) {
                pen.lit(
                        Paths.blob(
                                0,
                                0,
                                .06 * h,
                                i * .04 * h,
                                .17 * h,
                                i * .13 * h,
                                .20 * h,
                                i * .10 * h,
                                .10 * h,
                                i * .015 * h),
                        Colours.mix(c, 0xFF9AE8D8, .35),
                        .08 * h);
            }
        });
        Path tail = Paths.tube(new double[] {
            hx,
            hy - .02 * h,
            .088 * h,
            (hx + kx) / 2,
            (hy + ky) / 2,
            .085 * h,
            kx,
            ky,
            .062 * h,
            (kx + ax) / 2,
            (ky + ay) / 2,
            .036 * h,
            ax,
            ay,
            .020 * h
        });
        pen.lit(tail, c, .13 * h);
        pen.inside(tail, () -> {
            int dark = Colours.fade(Colours.scale(pen.light().surface(c), .55), .45);
            for (int i = 0; i < 26; i++) {
                double u = i / 13.0;
                double x = i < 13 ? hx + (kx - hx) * u : kx + (ax - kx) * (u - 1);
                double y = i < 13 ? hy + (ky - hy) * u : ky + (ay - ky) * (u - 1);
                for (int j = -2; j <= 2; j++) {
                    double off = (j + (i % 2) * .5) * .036 * h;
                    pen.stroke(
                            Paths.curve(x + off - .018 * h, y, x + off, y + .016 * h, x + off + .018 * h, y),
                            .004 * h,
                            dark);
                }
            }
        });
    }

    /** What is worn over the top. */
    void over(Pen pen, Skeleton s, Pose p) {
        Spine sp = new Spine(s);
        double mid = form.front() ? 0 : .034;
        for (Wardrobe.Extra e : extras) {
            switch (e) {
                case STETHOSCOPE -> {
                    pen.stroke(
                            sp.curve(
                                    mid - .045,
                                    1.0,
                                    mid - .035,
                                    .80,
                                    mid + .005,
                                    .64,
                                    mid + .035,
                                    .82,
                                    mid + .045,
                                    1.0),
                            .007 * h,
                            pen.light().surface(0xFF3A4452));
                    double[] d = sp.at(mid + .006, .60);
                    pen.lit(Paths.oval(d[0], d[1], .014 * h, .014 * h), 0xFFC2CAD2, .02 * h);
                }
                case BADGE -> {
                    double[] b = sp.at(mid + .045, .82);
                    pen.lit(
                            Paths.polygon(
                                    b[0],
                                    b[1] - .02 * h,
                                    b[0] + .017 * h,
                                    b[1] - .008 * h,
                                    b[0] + .012 * h,
                                    b[1] + .016 * h,
                                    b[0],
                                    b[1] + .024 * h,
                                    b[0] - .012 * h,
                                    b[1] + .016 * h,
                                    b[0] - .017 * h,
                                    b[1] - .008 * h),
                            0xFFE8C04A,
                            .02 * h);
                }
                case STRIPES -> {
                    for (int i = 0; i < 2; i++) {
                        double u = .52 - .34 * i;
                        pen.stroke(
                                sp.curve(-.115, u + .02, mid, u - .01, .115, u + .02),
                                .022 * h,
                                pen.light().surface(0xFFE8D84A));
                        pen.stroke(
                                sp.curve(-.115, u + .02, mid, u - .01, .115, u + .02),
                                .009 * h,
                                pen.light().surface(0xFFF2F2EC));
                    }
                }
                case SASH -> {
                    double[] a = sp.at(-.09, 1.0);
                    double[] b = sp.at(.10, .16);
                    pen.lit(Paths.tube(a[0], a[1], .018 * h, b[0], b[1], .020 * h), 0xFFB03040, .04 * h);
                }
                case BELT -> {
                    double[] a = sp.at(-.10, .17);
                    double[] b = sp.at(.105, .17);
                    double[] m = sp.at(mid, .15);
                    pen.lit(
                            Paths.tube(new double[] {a[0], a[1], .014 * h, m[0], m[1], .015 * h, b[0], b[1], .014 * h}),
                            0xFF4A3022,
                            .03 * h);
                    pen.stroke(
                            Paths.box(m[0] - .016 * h, m[1] - .014 * h, m[0] + .016 * h, m[1] + .014 * h, .003 * h),
                            .006 * h,
                            pen.light().surface(0xFFE0B84A));
                }
                case BRACES -> {
                    for (int i = -1; i <= 1; i += 2) {
                        pen.stroke(
                                sp.curve(mid + i * .048, 1.02, mid + i * .052, .6, mid + i * .046, .02),
                                .014 * h,
                                pen.light().surface(form.wear().bottom().colour()));
                    }
                    pen.lit(
                            sp.blob(mid - .062, .50, mid + .062, .50, mid + .072, .0, mid - .072, .0),
                            form.wear().bottom().colour(),
                            .06 * h);
                }
                case APRON -> new ApronArt(form).draw(pen, s, p);
                case BACKPACK, BOX -> straps(pen, sp, mid);
                case SATCHEL -> satchel(pen, sp, mid);
                case BOUTONNIERE -> {
                    double[] b = sp.at(mid + (form.front() ? .05 : .03), .84);
                    pen.lit(Paths.oval(b[0] + .006 * h, b[1] + .012 * h, .006 * h, .014 * h, .4), 0xFF5A8A48, .02 * h);
                    pen.lit(Paths.oval(b[0], b[1], .013 * h, .012 * h), 0xFFF8F2EA, .02 * h);
                }
                case EMBLEM -> {
                    double[] b = sp.at(mid + .004, .76);
                    pen.lit(
                            Paths.polygon(
                                    b[0] - .045 * h,
                                    b[1] - .025 * h,
                                    b[0] + .045 * h,
                                    b[1] - .025 * h,
                                    b[0] + .05 * h,
                                    b[1],
                                    b[0],
                                    b[1] + .05 * h,
                                    b[0] - .05 * h,
                                    b[1]),
                            0xFFF0C23C,
                            .04 * h);
                    pen.fill(
                            Paths.polygon(
                                    b[0] + .012 * h,
                                    b[1] - .018 * h,
                                    b[0] - .014 * h,
                                    b[1] + .006 * h,
                                    b[0] + .0 * h,
                                    b[1] + .006 * h,
                                    b[0] - .008 * h,
                                    b[1] + .03 * h,
                                    b[0] + .02 * h,
                                    b[1] + .0 * h,
                                    b[0] + .004 * h,
                                    b[1] + .0 * h),
                            pen.light().surface(0xFFC0302C));
                }
                case POMPOMS -> {
                    for (int i = 0; i < 3; i++) {
                        double[] b = sp.at(mid + .01, .82 - .26 * i);
                        pen.lit(Paths.oval(b[0], b[1], .018 * h, .018 * h), 0xFFF0C838, .03 * h);
                    }
                    for (int i = -3; i <= 3; i++) {
                        double[] b = sp.at(mid + i * .020, 1.04 - .006 * i * i);
                        pen.lit(Paths.oval(b[0], b[1], .019 * h, .022 * h), 0xFFF6F0E8, .03 * h);
                    }
                }
                default -> {}
            }
        }
    }
}
