package dev.kinora.animatic.stage.person;

import dev.kinora.animatic.paint.Colours;
import dev.kinora.animatic.paint.Noise;
import dev.kinora.animatic.paint.Paths;
import dev.kinora.animatic.paint.Pen;
import io.github.humbleui.skija.BlendMode;

/** Draws what hands work on or with at home and in the street: dough, jugs, combs, matches. In metres of the figure. */
final class WorkArt {
    private static final int STEEL = 0xFFC2CAD2;
    private static final int DARK = 0xFF23252E;
    /** Height of the tops that things are worked on. */
    private static final double TOP = -.505;

    private final double h;

    WorkArt(double h) {
        this.h = h;
    }

    /** @param u share of the round */
    void draw(Pen pen, Tool tool, Held body, double u) {
        switch (tool) {
            case DOUGH -> dough(pen, body, u);
            case JUG -> jug(pen, body.near(), u);
            case RAG -> rag(pen, body.near(), body.far(), u);
            case COMB -> comb(pen, body.near());
            case LIPSTICK -> lipstick(pen, body.near(), body.far());
            case BOOT -> boot(pen, body);
            case FILMING -> filming(pen, body);
            case CIGARETTE -> cigarette(pen, body.near(), u);
            case LIGHTER -> lighter(pen, body, u);
            case MATCH -> match(pen, body.near(), u);
            case FLAMES -> flames(pen, u);
            default -> vase(pen, u);
        }
    }

    private void dough(Pen pen, Held body, double u) {
        double press = .5 - .5 * Math.cos(2 * Math.PI * u);
        double x = (body.near().x() + body.far().x()) / 2 + .02 * h;
        double wide = (.105 + .035 * press) * h;
        double high = (.085 - .032 * press) * h;
        double y = TOP * h;
        pen.soft(
                Paths.oval(x, y + .004 * h, wide * 1.1, .012 * h),
                .01 * h,
                Colours.fade(pen.light().shade(), .4));
        pen.lit(
                Paths.blob(
                        x - wide,
                        y,
                        x - wide * .92,
                        y - high * .6,
                        x - wide * .4,
                        y - high,
                        x + wide * .1,
                        y - high * (.86 - .2 * press),
                        x + wide * .6,
                        y - high * .95,
                        x + wide * 1.02,
                        y - high * .45,
                        x + wide,
                        y),
                0xFFF3DFB6,
                .07 * h);
        int fold = Colours.fade(pen.light().surface(0xFFB89A68), .6);
        pen.stroke(
                Paths.curve(
                        x - wide * .3, y - high * .82, x - wide * .05, y - high * .5, x + wide * .3, y - high * .74),
                .006 * h,
                fold);
        for (int i = 0; i < 7; i++) {
            double k = (u + Noise.at(61, i)) % 1;
            pen.fill(
                    Paths.oval(
                            x + (Noise.at(62, i) - .5) * wide * 2.4,
                            y - high - k * .10 * h,
                            (.006 + .008 * k) * h,
                            (.006 + .008 * k) * h),
                    Colours.fade(pen.light().surface(0xFFFFFBF2), .5 * (1 - k)));
        }
    }

    private void jug(Pen pen, Grip n, double u) {
        int glaze = 0xFF5A9AB8;
        pen.moved(n.x() + .045 * h, n.y() - .005 * h, 1.02, 1, () -> {
            pen.stroke(
                    Paths.curve(-.03 * h, -.07 * h, -.10 * h, -.05 * h, -.09 * h, .03 * h, -.04 * h, .05 * h),
                    .014 * h,
                    pen.light().surface(Colours.scale(glaze, .8)));
            pen.lit(
                    Paths.blob(
                            -.036 * h, -.105 * h, .052 * h, -.125 * h, .042 * h, -.06 * h, .066 * h, .03 * h, .04 * h,
                            .085 * h, -.04 * h, .085 * h, -.062 * h, .03 * h, -.036 * h, -.05 * h),
                    glaze,
                    .10 * h);
            pen.stroke(
                    Paths.curve(-.058 * h, .02 * h, 0, .032 * h, .062 * h, .02 * h),
                    .010 * h,
                    pen.light().surface(0xFFF2EEE2));
        });
        double x = n.x() + .165 * h;
        double from = n.y() - .035 * h;
        double end = (TOP - .045) * h;
        double sway = .004 * h * Math.sin(4 * Math.PI * u);
        pen.stroke(
                Paths.curve(
                        x - .012 * h,
                        from,
                        x + .012 * h,
                        from + .018 * h,
                        x + .02 * h + sway,
                        (from + end) / 2,
                        x + .022 * h,
                        end),
                .017 * h,
                Colours.fade(pen.light().surface(0xFFF6F2EA), .96));
        pen.stroke(
                Paths.curve(x + .010 * h, from + .03 * h, x + .017 * h + sway, (from + end) / 2, x + .019 * h, end),
                .005 * h,
                0xB0FFFFFF);
        for (int i = 0; i < 5; i++) {
            double k = (3 * u + Noise.at(71, i)) % 1;
            double dx = (Noise.at(72, i) - .5) * .09 * h * k;
            pen.fill(
                    Paths.oval(x + .022 * h + dx, end - .05 * h * Math.sin(Math.PI * k), .006 * h, .007 * h),
                    Colours.fade(pen.light().surface(0xFFF6F2EA), .9 * (1 - k)));
        }
    }

    private void rag(Pen pen, Grip n, Grip f, double u) {
        double w = .02 * h * Math.sin(2 * Math.PI * u);
        double x = (n.x() + f.x()) / 2;
        double y = (n.y() + f.y()) / 2 - .012 * h;
        int cloth = 0xFFE4DCCB;
        pen.lit(
                Paths.blob(
                        x - .055 * h,
                        y - .012 * h,
                        x,
                        y - .026 * h,
                        x + .055 * h,
                        y - .008 * h,
                        x + .060 * h + w,
                        y + .06 * h,
                        x + .040 * h + w,
                        y + .150 * h,
                        x + .012 * h + w,
                        y + .110 * h,
                        x - .022 * h + w,
                        y + .165 * h,
                        x - .060 * h + w,
                        y + .080 * h),
                cloth,
                .05 * h);
        for (int i = -1; i <= 1; i++) {
            pen.stroke(
                    Paths.curve(
                            x + i * .03 * h,
                            y,
                            x + i * .032 * h + w * .5,
                            y + .05 * h,
                            x + i * .034 * h + w,
                            y + .11 * h),
                    .005 * h,
                    Colours.fade(pen.light().shade(), .4));
        }
        pen.fill(Paths.oval(x + .012 * h + w * .6, y + .06 * h, .022 * h, .016 * h), Colours.fade(0xFF2A2420, .5));
    }

    private void comb(Pen pen, Grip n) {
        pen.moved(n.x(), n.y(), n.angle() + .5, 1, () -> {
            int horn = 0xFFE2A23A;
            pen.lit(Paths.box(-.05 * h, -.014 * h, .105 * h, .004 * h, .005 * h), horn, .02 * h);
            for (int i = 0; i < 9; i++) {
                double x = (.012 + .0105 * i) * h;
                pen.stroke(Paths.line(x, 0, x, .034 * h), .005 * h, pen.light().surface(horn));
            }
        });
    }

    private void lipstick(Pen pen, Grip n, Grip f) {
        pen.moved(n.x(), n.y(), n.angle() + .15, 1, () -> {
            pen.lit(Paths.box(-.03 * h, -.009 * h, .03 * h, .009 * h, .003 * h), 0xFF2A2430, .02 * h);
            pen.lit(Paths.box(.03 * h, -.007 * h, .045 * h, .007 * h, .002 * h), 0xFFE0B84A, .014 * h);
            pen.lit(Paths.box(.045 * h, -.006 * h, .062 * h, .006 * h, .005 * h), 0xFFD02848, .014 * h);
        });
        pen.lit(Paths.oval(f.x() + .02 * h, f.y() - .028 * h, .045 * h, .012 * h, -.15), 0xFF3A2E3C, .03 * h);
        pen.fill(
                Paths.oval(f.x() + .018 * h, f.y() - .034 * h, .034 * h, .008 * h, -.15),
                pen.light().surface(0xFFF0B8A8));
    }

    /** A high boot half way up the near leg. */
    private void boot(Pen pen, Held body) {
        double x = body.feet()[0];
        double y = body.feet()[1];
        double top = Math.min(body.near().y(), body.far().y()) - .012 * h;
        int hide = 0xFF7A4A2A;
        pen.moved(x, y, -.38, 1, () -> {
            pen.lit(
                    Paths.blob(
                            -.05 * h, -.02 * h, 0, -.04 * h, .06 * h, -.012 * h, .13 * h, .012 * h, .14 * h, .035 * h,
                            -.05 * h, .042 * h),
                    hide,
                    .06 * h);
            pen.lit(Paths.box(-.052 * h, .036 * h, .142 * h, .052 * h, .006 * h), Colours.scale(hide, .45), .02 * h);
        });
        double mx = (body.near().x() + body.far().x()) / 2;
        pen.lit(Paths.tube(x - .004 * h, y + .01 * h, .046 * h, mx * .35 + x * .65, top, .050 * h), hide, .08 * h);
        pen.lit(
                Paths.tube(
                        mx * .35 + x * .65 - .048 * h,
                        top + .004 * h,
                        .011 * h,
                        mx * .35 + x * .65 + .048 * h,
                        top - .004 * h,
                        .011 * h),
                Colours.scale(hide, 1.3),
                .02 * h);
    }

    private void filming(Pen pen, Held body) {
        Grip n = body.near();
        Grip f = body.far();
        boolean both = Math.hypot(n.x() - f.x(), n.y() - f.y()) < .2 * h;
        double x = (both ? (n.x() + f.x()) / 2 : n.x()) + .012 * h;
        double y = (both ? (n.y() + f.y()) / 2 : n.y()) - .035 * h;
        pen.moved(x, y, -.06, 1, () -> {
            pen.glow(-.05 * h, 0, .13 * h, 0x60A8DCFF, BlendMode.SCREEN);
            pen.lit(Paths.box(-.075 * h, -.04 * h, .075 * h, .04 * h, .010 * h), DARK, .05 * h);
            pen.fill(Paths.box(-.066 * h, -.033 * h, .066 * h, .033 * h, .005 * h), 0xFF6FB4E0);
            pen.fill(
                    Paths.blob(
                            -.066 * h, .033 * h, -.03 * h, -.004 * h, .01 * h, .014 * h, .04 * h, -.012 * h, .066 * h,
                            .033 * h),
                    0xFF3F7A5A);
            pen.fill(Paths.oval(.052 * h, 0, .008 * h, .008 * h), 0xFFE83A34);
        });
    }

    private void cigarette(Pen pen, Grip n, double u) {
        double x = n.x() + .01 * h;
        double y = n.y() - .018 * h;
        stub(pen, x, y);
        smoke(pen, x + .075 * h, y - .012 * h, u);
    }

    private void stub(Pen pen, double x, double y) {
        pen.lit(Paths.tube(x, y, .008 * h, x + .062 * h, y - .008 * h, .008 * h), 0xFFF6F2EA, .016 * h);
        pen.lit(Paths.tube(x - .004 * h, y, .0085 * h, x + .014 * h, y - .002 * h, .0085 * h), 0xFFD8924A, .016 * h);
        pen.glow(x + .066 * h, y - .009 * h, .03 * h, 0xF0FF7A30, BlendMode.SCREEN);
        pen.fill(Paths.oval(x + .065 * h, y - .009 * h, .008 * h, .008 * h), 0xFFFF8A3C);
    }

    private void smoke(Pen pen, double x, double y, double u) {
        for (int i = 0; i < 12; i++) {
            double k = (2 * u + i / 12.0) % 1;
            double bend = .035 * h * Math.sin(5 * k + 2 * Math.PI * u) * k;
            pen.soft(
                    Paths.oval(x + bend + .05 * h * k, y - .30 * h * k, (.006 + .026 * k) * h, (.012 + .03 * k) * h),
                    (.006 + .012 * k) * h,
                    Colours.fade(pen.light().surface(0xFFF0F0F2), .5 * (1 - k)));
        }
    }

    /** A cigarette between the lips and a flame before it, then smoke. */
    private void lighter(Pen pen, Held body, double u) {
        double x = body.mouth()[0] + .012 * h;
        double y = body.mouth()[1];
        stub(pen, x, y);
        boolean burns = u > .10 && u < .62;
        if (burns) {
            Grip n = body.near();
            double fx = x + .078 * h;
            double fy = y + .002 * h;
            pen.lit(
                    Paths.box(n.x() - .012 * h, fy + .022 * h, n.x() + .014 * h, n.y() + .03 * h, .004 * h),
                    STEEL,
                    .02 * h);
            flame(pen, fx, fy + .02 * h, u);
            pen.glow(fx - .03 * h, fy, .34 * h, 0x80FFB060, BlendMode.SCREEN);
        } else if (u >= .62) {
            smoke(pen, x + .075 * h, y - .012 * h, u);
        }
    }

    private void flame(Pen pen, double x, double y, double u) {
        double flick = 1 + .16 * Math.sin(26 * Math.PI * u) + .08 * Math.sin(44 * Math.PI * u);
        double t = .055 * h * flick;
        pen.glow(x, y - t * .5, .085 * h, 0xB0FFA848, BlendMode.SCREEN);
        pen.fill(
                Paths.blob(
                        x - .014 * h,
                        y - t * .2,
                        x - .004 * h,
                        y - t * .75,
                        x + .002 * h,
                        y - t,
                        x + .008 * h,
                        y - t * .7,
                        x + .014 * h,
                        y - t * .2,
                        x,
                        y),
                0xFFFFB03A);
        pen.fill(Paths.oval(x, y - t * .26, .007 * h, t * .22), 0xFFFFF4C8);
    }

    private void match(Pen pen, Grip n, double u) {
        double x = n.x() + .055 * h;
        double y = n.y() - .045 * h;
        pen.stroke(
                Paths.line(n.x() - .01 * h, n.y() + .005 * h, x, y),
                .008 * h,
                pen.light().surface(0xFFE2C088));
        flame(pen, x, y, u);
        pen.glow(x, y - .03 * h, .42 * h, 0x70FFB060, BlendMode.SCREEN);
    }

    /** The candles of a cake: they burn, bend, go out and smoke. */
    private void flames(Pen pen, double u) {
        double out = .52;
        double bend = Noise.smooth(.42, out, u) * .022 * h;
        for (int i = 0; i < 5; i++) {
            double x = (.45 + .055 * i) * h;
            double y = TOP * h - .195 * h;
            if (u < out) {
                pen.glow(x, y - .022 * h, .09 * h, 0x90FFB860, BlendMode.SCREEN);
                pen.fill(
                        Paths.blob(
                                x - .009 * h, y - .010 * h, x + bend, y - .042 * h, x + .009 * h, y - .010 * h, x, y),
                        0xFFFFB84A);
                pen.fill(Paths.oval(x + bend * .3, y - .013 * h, .004 * h, .009 * h), 0xFFFFF6D0);
                continue;
            }
            for (int k = 0; k < 5; k++) {
                double s = (u - out) / (1 - out) + k * .12;
                if (s < 1) {
                    pen.soft(
                            Paths.oval(
                                    x + .02 * h * Math.sin(4 * s + i),
                                    y - .16 * h * s,
                                    (.006 + .014 * s) * h,
                                    .018 * h),
                            .008 * h,
                            Colours.fade(pen.light().surface(0xFFF0F0F2), .5 * (1 - s)));
                }
            }
        }
    }

    /** A vase that is struck off a table: it tips over, falls and lies in shards. */
    private void vase(Pen pen, double u) {
        double x0 = .46 * h;
        double hit = .24;
        double down = .42;
        if (u < hit) {
            pen.moved(x0, TOP * h, 0, 1, () -> vessel(pen));
            return;
        }
        double k = Math.min(1, (u - hit) / (down - hit));
        double x = x0 + .42 * h * k;
        double y = TOP * h * (1 - k * k);
        if (k < 1) {
            pen.moved(x, y - .05 * h * Math.sin(Math.PI * k), 2.6 * k, 1, () -> vessel(pen));
            return;
        }
        double spread = Noise.smooth(down, down + .12, u);
        for (int i = 0; i < 9; i++) {
            double a = Noise.at(81, i) * 6;
            double px = x + (Noise.at(82, i) - .5) * (.12 + .34 * spread) * h;
            double py = -.012 * h - .20 * h * 4 * spread * (1 - spread) * Noise.at(83, i);
            double r = (.016 + .022 * Noise.at(84, i)) * h;
            pen.moved(
                    px,
                    py,
                    a,
                    1,
                    () -> pen.lit(Paths.polygon(-r, 0, 0, -r * .7, r, -.1 * r, .3 * r, .6 * r), 0xFF4F86B8, .02 * h));
        }
    }

    private void vessel(Pen pen) {
        pen.lit(
                Paths.blob(
                        -.022 * h, -.17 * h, .022 * h, -.17 * h, .018 * h, -.13 * h, .052 * h, -.08 * h, .042 * h,
                        -.02 * h, .026 * h, 0, -.026 * h, 0, -.042 * h, -.02 * h, -.052 * h, -.08 * h, -.018 * h,
                        -.13 * h),
                0xFF4F86B8,
                .09 * h);
        pen.stroke(
                Paths.curve(-.05 * h, -.08 * h, 0, -.068 * h, .05 * h, -.08 * h),
                .010 * h,
                pen.light().surface(0xFFF2EEE2));
    }
}
