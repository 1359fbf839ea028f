package dev.kinora.animatic.stage.person;

import dev.kinora.animatic.paint.Colours;
import dev.kinora.animatic.paint.Noise;
import dev.kinora.animatic.paint.Paths;
import dev.kinora.animatic.paint.Pen;
import io.github.humbleui.skija.BlendMode;

/** Draws what single deeds are done with: a mask, boxing gloves, a chisel, a bandage, a dandelion, a board. */
final class DeedArt {
    private static final int WOOD = 0xFFC89858;

    private final double h;

    DeedArt(double h) {
        this.h = h;
    }

    /** @param u share of the round */
    void draw(Pen pen, Tool tool, Held body, double u) {
        switch (tool) {
            case MASK -> mask(pen, body, u);
            case GLOVES -> {
                glove(pen, body.far(), .92);
                glove(pen, body.near(), 1);
            }
            case CHISEL -> chisel(pen, body, u);
            case BANDAGE -> bandage(pen, body, u);
            case DANDELION -> dandelion(pen, body, u);
            case DECK -> deck(pen, body, u);
            case PEG -> corner(pen, body);
            default -> tie(pen, body);
        }
    }

    /** A mask over mouth and nose that comes off and stays in the hand. */
    private void mask(Pen pen, Held body, double u) {
        boolean on = u < .30;
        double x = on ? body.mouth()[0] - .004 * h : body.near().x();
        double y = on ? body.mouth()[1] : body.near().y() + .035 * h;
        double k = on ? 1 : .8;
        if (on) {
            pen.stroke(
                    Paths.curve(x - .02 * h, y - .03 * h, x - .06 * h, y - .045 * h, x - .085 * h, y - .045 * h),
                    .004 * h,
                    0xFFE8F0F0);
        } else {
            pen.stroke(
                    Paths.curve(x, y - .01 * h, x - .02 * h, y - .05 * h, x + .01 * h, y - .055 * h),
                    .004 * h,
                    0xFFE8F0F0);
        }
        pen.lit(
                Paths.blob(
                        x - .036 * k * h,
                        y - .032 * k * h,
                        x + .018 * k * h,
                        y - .040 * k * h,
                        x + .034 * k * h,
                        y - .004 * h,
                        x + .018 * k * h,
                        y + .034 * k * h,
                        x - .034 * k * h,
                        y + .030 * k * h),
                0xFF9CD0DC,
                .04 * h);
        for (int i = -1; i <= 1; i++) {
            pen.stroke(
                    Paths.curve(
                            x - .034 * k * h,
                            y + i * .016 * h,
                            x,
                            y + i * .018 * h,
                            x + .028 * k * h,
                            y + i * .012 * h),
                    .0025 * h,
                    Colours.fade(pen.light().surface(0xFF5A9AAA), .7));
        }
    }

    private void glove(Pen pen, Grip g, double dim) {
        int red = Colours.scale(0xFFC8302E, dim);
        pen.moved(g.x(), g.y(), g.angle(), 1, () -> {
            pen.lit(Paths.box(-.055 * h, -.034 * h, -.018 * h, .034 * h, .012 * h), 0xFFF2EEE6, .05 * h);
            pen.lit(
                    Paths.blob(
                            -.030 * h, -.040 * h, .020 * h, -.056 * h, .062 * h, -.034 * h, .068 * h, .012 * h,
                            .040 * h, .046 * h, -.028 * h, .040 * h),
                    red,
                    .08 * h);
            pen.lit(Paths.oval(.010 * h, .040 * h, .034 * h, .020 * h, .3), Colours.scale(red, .9), .04 * h);
            pen.softStroke(
                    Paths.curve(.0, -.036 * h, .03 * h, -.040 * h, .05 * h, -.022 * h), .012 * h, .006 * h, 0x70FFFFFF);
        });
    }

    /** A piece of wood on the bench, a chisel in it, shavings that curl and fall. */
    private void chisel(Pen pen, Held body, double u) {
        double x = body.far().x() + .05 * h;
        double y = -.475 * h;
        pen.lit(
                Paths.blob(
                        x - .13 * h,
                        y,
                        x - .12 * h,
                        y - .045 * h,
                        x - .02 * h,
                        y - .060 * h,
                        x + .06 * h,
                        y - .085 * h,
                        x + .13 * h,
                        y - .060 * h,
                        x + .14 * h,
                        y - .010 * h,
                        x + .10 * h,
                        y),
                WOOD,
                .06 * h);
        for (int i = 0; i < 2; i++) {
            pen.stroke(
                    Paths.oval(x + .085 * h, y - .042 * h, (.030 - .014 * i) * h, (.026 - .012 * i) * h),
                    .005 * h,
                    Colours.fade(pen.light().surface(Colours.scale(WOOD, .6)), .8));
        }
        Grip n = body.near();
        double tx = x + .01 * h;
        double ty = y - .060 * h;
        double[] butt = {n.x() + (n.x() - tx) * .18, n.y() + (n.y() - ty) * .18};
        pen.lit(Paths.tube(butt[0], butt[1], .013 * h, n.x(), n.y(), .011 * h), 0xFF8A4A2A, .03 * h);
        pen.lit(Paths.tube(n.x(), n.y(), .006 * h, tx, ty, .005 * h), 0xFFC8D0D8, .02 * h);
        for (int i = 0; i < 7; i++) {
            double k = (u * 2 + Noise.at(21, i)) % 1;
            double px = tx + (.02 + .12 * (Noise.at(22, i) - .3)) * h * k * 2;
            double py = ty - .05 * h * Math.sin(Math.PI * Math.min(1, 1.6 * k)) + .52 * h * k * k * k;
            curl(pen, px, py, .016 + .010 * Noise.at(23, i), 6 * k + i);
        }
        for (int i = 0; i < 6; i++) {
            curl(pen, x + (-.2 + .09 * i) * h, y - .006 * h, .014 + .006 * Noise.at(24, i), i * 1.7);
        }
    }

    private void curl(Pen pen, double x, double y, double r, double turn) {
        pen.moved(
                x,
                y,
                turn,
                1,
                () -> pen.stroke(
                        Paths.curve(
                                -r * h,
                                0,
                                -.4 * r * h,
                                -r * h,
                                .6 * r * h,
                                -.6 * r * h,
                                .5 * r * h,
                                .4 * r * h,
                                -.1 * r * h,
                                .2 * r * h),
                        .006 * h,
                        pen.light().surface(0xFFE8C890)));
    }

    /** A roll of gauze that goes round from hand to hand. */
    private void bandage(Pen pen, Held body, double u) {
        Grip n = body.near();
        Grip f = body.far();
        double w = .012 * h * Math.sin(2 * Math.PI * u);
        pen.stroke(
                Paths.curve(
                        n.x(), n.y(), (n.x() + f.x()) / 2, (n.y() + f.y()) / 2 + .05 * h + w, f.x() + .02 * h, f.y()),
                .026 * h,
                pen.light().surface(0xFFF8F4EA));
        pen.lit(Paths.oval(n.x() + .01 * h, n.y() + .005 * h, .034 * h, .034 * h), 0xFFF8F4EA, .05 * h);
        pen.stroke(Paths.oval(n.x() + .01 * h, n.y() + .005 * h, .018 * h, .018 * h), .004 * h, 0xFFC8C0B0);
        pen.lit(
                Paths.blob(
                        f.x() + .00 * h,
                        f.y() - .02 * h,
                        f.x() + .06 * h,
                        f.y() - .022 * h,
                        f.x() + .062 * h,
                        f.y() + .022 * h,
                        f.x() + .0 * h,
                        f.y() + .024 * h),
                0xFFF6F0E4,
                .03 * h);
    }

    /** A dandelion clock before the mouth; the breath carries its seeds away. */
    private void dandelion(Pen pen, Held body, double u) {
        Grip n = body.near();
        double x = body.mouth()[0] + .12 * h;
        double y = body.mouth()[1] - .01 * h;
        pen.stroke(
                Paths.curve(n.x(), n.y() + .03 * h, n.x() + .02 * h, (n.y() + y) / 2, x, y),
                .008 * h,
                pen.light().surface(0xFF7FA050));
        double left = 1 - Math.max(0, Math.min(1, (u - .30) / .35));
        int white = pen.light().surface(0xFFFDFCF6);
        pen.lit(Paths.oval(x, y, .010 * h, .010 * h), 0xFF8A7A50, .02 * h);
        int seeds = 46;
        for (int i = 0; i < seeds; i++) {
            double a = 2.4 * i;
            double r = .062 * h * Math.sqrt((i + .5) / seeds);
            double px = x + r * Math.cos(a);
            double py = y + r * Math.sin(a);
            if (i >= seeds * left) {
                double k = Math.max(0, (u - .30 - .35 * (1 - i / (double) seeds)) / .5);
                double far = (.30 + .55 * Noise.at(51, i)) * h;
                px += far * k * 1.7;
                py += h * k * (.28 * (Noise.at(52, i) - .62)) + .02 * h * Math.sin(9 * k + i);
            }
            seed(pen, px, py, x, y, white);
        }
        if (left > 0) {
            pen.glow(x, y, .10 * h, 0x40FFFFFF, BlendMode.SCREEN);
        }
    }

    private void seed(Pen pen, double x, double y, double fromX, double fromY, int white) {
        double dx = x - fromX;
        double dy = y - fromY;
        double l = Math.max(1e-6, Math.hypot(dx, dy));
        double ux = dx / l * .020 * h;
        double uy = dy / l * .020 * h;
        pen.stroke(Paths.line(x - ux, y - uy, x, y), .0028 * h, Colours.fade(white, .7));
        pen.fill(Paths.oval(x, y, .0085 * h, .0085 * h), Colours.fade(white, .75));
    }

    /** A skateboard under the feet that flips once about its length while the body is in the air. */
    private void deck(Pen pen, Held body, double u) {
        double[] f = body.feet();
        double x = (f[0] + f[2]) / 2 + .01 * h;
        double low = -.060 * h;
        double k = Math.max(0, Math.min(1, (u - .30) / .34));
        double air = k > 0 && k < 1 ? 4 * k * (1 - k) : 0;
        double y = low - .27 * h * air;
        double spin = 2 * Math.PI * Math.max(0, Math.min(1, (k - .12) / .66));
        double side = Math.cos(spin);
        pen.moved(x, y, air > 0 ? -.20 * (1 - 2 * k) : 0, 1, () -> board(pen, side, Math.sin(spin)));
    }

    private void board(Pen pen, double side, double edge) {
        double l = .235 * h;
        double thick = (.012 + .052 * Math.abs(edge)) * h;
        int face = edge > .05 ? 0xFFE0574A : edge < -.05 ? 0xFF2E2E34 : 0xFFC89858;
        double wheels = .030 * h * side;
        for (double wx : new double[] {-.135 * h, .135 * h}) {
            pen.stroke(Paths.line(wx, 0, wx, wheels * .6), .014 * h, pen.light().surface(0xFF8A929C));
            pen.lit(Paths.oval(wx, wheels, .024 * h, .024 * h), 0xFFF4EEDC, .03 * h);
            pen.fill(Paths.oval(wx, wheels, .008 * h, .008 * h), 0xFF6A6A70);
        }
        pen.lit(
                Paths.blob(
                        -l - .03 * h,
                        -.022 * h * Math.signum(side),
                        -l * .8,
                        -thick,
                        l * .8,
                        -thick,
                        l + .03 * h,
                        -.022 * h * Math.signum(side),
                        l * .8,
                        thick * .5,
                        -l * .8,
                        thick * .5),
                face,
                .02 * h);
        if (edge > .2) {
            pen.fill(Paths.polygon(-.06 * h, 0, 0, -thick * .7, .06 * h, 0, 0, thick * .3), 0xFFF8E070);
        }
    }

    /** The corner of a sheet in both hands. */
    private void corner(Pen pen, Held body) {
        Grip n = body.near();
        Grip f = body.far();
        pen.lit(
                Paths.blob(
                        n.x(),
                        n.y() - .01 * h,
                        f.x() + .03 * h,
                        f.y() - .01 * h,
                        f.x() + .06 * h,
                        f.y() + .18 * h,
                        f.x() + .02 * h,
                        f.y() + .42 * h,
                        n.x() - .02 * h,
                        n.y() + .34 * h,
                        n.x() - .03 * h,
                        n.y() + .14 * h),
                0xFFFBF8F0,
                .12 * h);
    }

    /** The two ends of a tie between the hands. */
    private void tie(Pen pen, Held body) {
        Grip n = body.near();
        Grip f = body.far();
        double x = (n.x() + f.x()) / 2 + .02 * h;
        double y = Math.min(n.y(), f.y());
        int c = 0xFF7A2A34;
        pen.lit(Paths.tube(n.x(), n.y(), .012 * h, x, y - .01 * h, .016 * h, f.x(), f.y(), .012 * h), c, .03 * h);
        pen.lit(
                Paths.blob(
                        x - .014 * h,
                        y,
                        x + .014 * h,
                        y,
                        x + .026 * h,
                        y + .15 * h,
                        x,
                        y + .19 * h,
                        x - .026 * h,
                        y + .15 * h),
                c,
                .04 * h);
        for (int i = 0; i < 5; i++) {
            double sy = y + (.03 + .028 * i) * h;
            pen.stroke(Paths.line(x - .020 * h, sy + .012 * h, x + .020 * h, sy - .012 * h), .007 * h, 0xFFE8D8A0);
        }
    }
}
