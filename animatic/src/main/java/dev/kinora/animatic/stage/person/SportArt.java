package dev.kinora.animatic.stage.person;

import dev.kinora.animatic.paint.Colours;
import dev.kinora.animatic.paint.Noise;
import dev.kinora.animatic.paint.Paths;
import dev.kinora.animatic.paint.Pen;
import io.github.humbleui.skija.BlendMode;

/** Draws what comes with sports and trades: a bat, a racket, a bow, a welding torch, a wrench, a tray, a plane, scissors. */
final class SportArt {
    private static final int WOOD = 0xFFC08A50;
    private static final int STEEL = 0xFFBCC4CE;
    private static final int DARK = 0xFF34363F;

    /** Share of the archer's round at which the arrow leaves. */
    private static final double LOOSED = .84;

    private final double h;

    SportArt(double h) {
        this.h = h;
    }

    /** @param u share of the round */
    void draw(Pen pen, Tool tool, Held body, double u) {
        switch (tool) {
            case BAT -> bat(pen, body);
            case RACKET -> racket(pen, body.near());
            case BOW -> bow(pen, body, u);
            case TORCH -> torch(pen, body.near(), u);
            case WRENCH -> wrench(pen, body.near());
            case TRAY -> tray(pen, body.near());
            case PLANE -> plane(pen, body, u);
            default -> scissors(pen, body.near(), u);
        }
    }

    private void bat(Pen pen, Held body) {
        Grip n = body.near();
        double a = n.angle();
        pen.moved(n.x(), n.y(), a, 1, () -> {
            pen.lit(Paths.tube(-.05 * h, 0, .010 * h, .10 * h, 0, .012 * h), Colours.scale(WOOD, .8), .03 * h);
            pen.lit(
                    Paths.tube(.10 * h, 0, .012 * h, .30 * h, 0, .024 * h, .44 * h, 0, .030 * h, .50 * h, 0, .022 * h),
                    WOOD,
                    .05 * h);
            pen.lit(Paths.oval(-.055 * h, 0, .010 * h, .017 * h), Colours.scale(WOOD, .7), .02 * h);
        });
    }

    private void racket(Pen pen, Grip n) {
        pen.moved(n.x(), n.y(), n.angle(), 1, () -> {
            pen.lit(Paths.tube(-.03 * h, 0, .012 * h, .14 * h, 0, .010 * h), DARK, .03 * h);
            pen.fill(
                    Paths.oval(.28 * h, 0, .13 * h, .095 * h),
                    Colours.fade(pen.light().surface(0xFFF4F1E4), .30));
            int string = Colours.fade(pen.light().surface(0xFFF4F1E4), .8);
            for (int i = -3; i <= 3; i++) {
                double y = i * .026 * h;
                double half = .13 * h * Math.sqrt(Math.max(0, 1 - (y * y) / (.0090 * h * h)));
                pen.stroke(Paths.line(.28 * h - half, y, .28 * h + half, y), .0025 * h, string);
                double x = i * .036 * h;
                double tall = .095 * h * Math.sqrt(Math.max(0, 1 - (x * x) / (.0169 * h * h)));
                pen.stroke(Paths.line(.28 * h + x, -tall, .28 * h + x, tall), .0025 * h, string);
            }
            pen.stroke(
                    Paths.oval(.28 * h, 0, .135 * h, .10 * h),
                    .014 * h,
                    pen.light().surface(0xFFC8382E));
        });
    }

    private void bow(Pen pen, Held body, double u) {
        Grip f = body.far();
        Grip n = body.near();
        boolean nocked = u > .18 && u < LOOSED;
        double bend = nocked ? Math.min(.10, .10 * Math.abs(f.x() - n.x()) / (.5 * h)) : 0;
        double tipX = f.x() - (.10 + bend) * h;
        double top = f.y() - .40 * h;
        double low = f.y() + .34 * h;
        pen.lit(
                Paths.tube(
                        tipX,
                        top,
                        .006 * h,
                        f.x() - .02 * h,
                        f.y() - .20 * h,
                        .012 * h,
                        f.x() + .012 * h,
                        f.y(),
                        .015 * h,
                        f.x() - .02 * h,
                        f.y() + .17 * h,
                        .012 * h,
                        tipX,
                        low,
                        .006 * h),
                0xFF8A5A30,
                .03 * h);
        double px = nocked ? n.x() : tipX;
        double py = nocked ? n.y() : f.y();
        int string = pen.light().surface(0xFFF2ECDC);
        pen.stroke(Paths.line(tipX, top, px, py), .004 * h, string);
        pen.stroke(Paths.line(px, py, tipX, low), .004 * h, string);
        if (nocked) {
            arrow(pen, n.x(), n.y(), f.x() + .14 * h, f.y());
        } else if (u >= LOOSED && u < LOOSED + .10) {
            double gone = (u - LOOSED) / .10 * 2.6 * h;
            arrow(pen, f.x() + gone, f.y() - .02 * gone, f.x() + gone + .56 * h, f.y() - .02 * gone - .01 * h);
        }
    }

    private void arrow(Pen pen, double x0, double y0, double x1, double y1) {
        pen.lit(Paths.tube(x0, y0, .005 * h, x1, y1, .005 * h), 0xFFD8B078, .015 * h);
        double a = Math.atan2(y1 - y0, x1 - x0);
        pen.moved(
                x1,
                y1,
                a,
                1,
                () -> pen.lit(Paths.polygon(.05 * h, 0, -.01 * h, -.016 * h, -.01 * h, .016 * h), STEEL, .02 * h));
        pen.moved(
                x0,
                y0,
                a,
                1,
                () -> pen.fill(
                        Paths.polygon(
                                0, 0, -.03 * h, -.02 * h, .05 * h, -.02 * h, .08 * h, 0, .05 * h, .02 * h, -.03 * h,
                                .02 * h),
                        pen.light().surface(0xFFC8402E)));
    }

    /** A torch whose flame is too bright to look at, with sparks that spring off and fall. */
    private void torch(Pen pen, Grip n, double u) {
        double tx = n.x() + .13 * h;
        double ty = n.y() + .07 * h;
        pen.stroke(
                Paths.curve(n.x() - .02 * h, n.y(), n.x() - .12 * h, n.y() + .22 * h, n.x() - .26 * h, -.02 * h),
                .014 * h,
                pen.light().surface(0xFF2A2C33));
        pen.lit(Paths.tube(n.x() - .03 * h, n.y() - .01 * h, .014 * h, tx, ty, .007 * h), STEEL, .03 * h);
        double beat = .85 + .15 * Math.sin(u * 2 * Math.PI * 9);
        pen.glow(tx, ty, .34 * h * beat, 0x705AA8FF, BlendMode.SCREEN);
        pen.glow(tx, ty, .12 * h * beat, 0xFFBFE4FF, BlendMode.SCREEN);
        pen.glow(tx, ty, .04 * h, 0xFFFFFFFF, BlendMode.SCREEN);
        for (int i = 0; i < 26; i++) {
            double k = (u * 3 + Noise.at(61, i)) % 1;
            double side = Noise.at(62, i) - .42;
            double x = tx + side * .62 * h * k;
            double y = ty - (.34 * Noise.at(63, i)) * h * Math.sin(Math.PI * Math.min(1, k * 1.4)) + .55 * h * k * k;
            double long0 = .022 * h * (1 - k);
            pen.stroke(
                    Paths.line(x, y, x - side * long0 * 2, y - long0 * (k - .3) * 3),
                    .006 * h,
                    Colours.fade(Colours.mix(0xFFFFF4C8, 0xFFFF8A2A, k), .95 * (1 - k * k)));
        }
    }

    private void wrench(Pen pen, Grip n) {
        pen.moved(n.x(), n.y(), n.angle() + .5, 1, () -> {
            pen.lit(Paths.tube(-.04 * h, 0, .011 * h, .13 * h, 0, .010 * h), STEEL, .03 * h);
            pen.lit(
                    Paths.polygon(
                            .12 * h, -.026 * h, .18 * h, -.034 * h, .18 * h, -.012 * h, .155 * h, 0, .18 * h, .012 * h,
                            .18 * h, .034 * h, .12 * h, .026 * h),
                    STEEL,
                    .04 * h);
        });
    }

    private void tray(Pen pen, Grip n) {
        double x = n.x() + .02 * h;
        double y = n.y() - .024 * h;
        pen.lit(Paths.oval(x, y, .17 * h, .020 * h), 0xFFC8CCD4, .04 * h);
        pen.fill(
                Paths.oval(x, y - .005 * h, .150 * h, .012 * h),
                Colours.fade(pen.light().surface(0xFF8A909C), .8));
        goblet(pen, x - .07 * h, y - .006 * h, 0xFFB02A3A);
        goblet(pen, x + .08 * h, y - .006 * h, 0xFFE8C860);
        pen.lit(Paths.box(x - .018 * h, y - .085 * h, x + .022 * h, y - .004 * h, .010 * h), 0xFF2E6A44, .04 * h);
        pen.lit(Paths.box(x - .006 * h, y - .125 * h, x + .010 * h, y - .080 * h, .004 * h), 0xFF2E6A44, .02 * h);
    }

    private void goblet(Pen pen, double x, double y, int drink) {
        pen.stroke(Paths.line(x, y, x, y - .035 * h), .005 * h, pen.light().surface(0xFFE4ECF0));
        pen.fill(
                Paths.polygon(
                        x - .022 * h,
                        y - .080 * h,
                        x + .022 * h,
                        y - .080 * h,
                        x + .014 * h,
                        y - .040 * h,
                        x,
                        y - .032 * h,
                        x - .014 * h,
                        y - .040 * h),
                Colours.fade(pen.light().surface(0xFFE4ECF0), .45));
        pen.fill(
                Paths.polygon(
                        x - .019 * h,
                        y - .064 * h,
                        x + .019 * h,
                        y - .064 * h,
                        x + .013 * h,
                        y - .041 * h,
                        x,
                        y - .034 * h,
                        x - .013 * h,
                        y - .041 * h),
                pen.light().surface(drink));
    }

    /** A board on the bench, a plane that goes along it, a long curl that comes out. */
    private void plane(Pen pen, Held body, double u) {
        double y = -.470 * h;
        pen.lit(Paths.box(.10 * h, y - .028 * h, .62 * h, y, .006 * h), WOOD, .04 * h);
        double x = (body.near().x() + body.far().x()) / 2;
        pen.lit(Paths.box(x - .09 * h, y - .075 * h, x + .10 * h, y - .030 * h, .014 * h), 0xFF7A4A26, .05 * h);
        pen.lit(Paths.oval(x + .075 * h, y - .086 * h, .018 * h, .020 * h), 0xFF5A3418, .03 * h);
        pen.lit(Paths.tube(x + .02 * h, y - .050 * h, .006 * h, x - .01 * h, y - .120 * h, .008 * h), STEEL, .02 * h);
        double far = .5 - .5 * Math.cos(2 * Math.PI * u);
        for (int i = 0; i < 3; i++) {
            double r = (.016 + .030 * far) * h * (1 - .28 * i);
            pen.stroke(
                    Paths.oval(x + .01 * h - .018 * i * h, y - .10 * h - .03 * h * far, r, r * .8),
                    .005 * h,
                    pen.light().surface(0xFFE8C890));
        }
    }

    private void scissors(Pen pen, Grip n, double u) {
        double open = .22 * (.5 + .5 * Math.cos(2 * Math.PI * u * 2));
        for (int side = -1; side <= 1; side += 2) {
            double a = n.angle() + side * open;
            pen.moved(n.x(), n.y(), a, 1, () -> {
                pen.lit(Paths.polygon(0, -.006 * h, .12 * h, 0, 0, .008 * h), STEEL, .02 * h);
                pen.stroke(
                        Paths.oval(-.03 * h, 0, .018 * h, .014 * h),
                        .007 * h,
                        pen.light().surface(0xFFC83A34));
            });
        }
    }
}
