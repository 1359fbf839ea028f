package dev.kinora.animatic.stage.person;

import dev.kinora.animatic.paint.Colours;
import dev.kinora.animatic.paint.Noise;
import dev.kinora.animatic.paint.Paths;
import dev.kinora.animatic.paint.Pen;
import io.github.humbleui.skija.BlendMode;

/** Draws what people stand or sit at, in metres of the figure; {@code h} is the height of who uses it. */
final class FixtureArt {
    private static final int WOOD = 0xFFA87442;

    private final double h;

    FixtureArt(double h) {
        this.h = h;
    }

    /** Whether one sits on it, so that a part of it lies behind the body. */
    static boolean seats(Fixture fixture) {
        return switch (fixture) {
            case CHAIR, DESK, LAPTOP, DRUMS, VANITY -> true;
            default -> false;
        };
    }

    /** The seat, behind the body. */
    void seat(Pen pen, Fixture fixture) {
        if (fixture != Fixture.DRUMS) {
            chair(pen);
            return;
        }
        pen.lit(Paths.box(-.22 * h, -.27 * h, .04 * h, -.225 * h, .02 * h), 0xFF2A2C34, .04 * h);
        pen.stroke(
                Paths.line(-.09 * h, -.23 * h, -.09 * h, 0),
                .018 * h,
                pen.light().surface(0xFF6A727C));
    }

    /** What a fixture covers, metres. */
    io.github.humbleui.types.Rect bounds() {
        return Paths.rect(-0.75 * h, -1.75 * h, 1.45 * h, 0.12 * h);
    }

    void draw(Pen pen, Fixture fixture) {
        switch (fixture) {
            case STOVE -> stove(pen);
            case COUNTER -> {
                block(pen, .27, .95, .50, 0xFF8FA0A0, 0xFFE8E0D0);
                food(pen);
            }
            case BASIN -> {
                block(pen, .27, .90, .50, 0xFFB8C4C8, 0xFFE6ECEE);
                pen.stroke(
                        Paths.curve(.72 * h, -.50 * h, .72 * h, -.66 * h, .62 * h, -.66 * h, .60 * h, -.60 * h),
                        .018 * h,
                        pen.light().surface(0xFFB4BEC8));
                for (int i = 0; i < 9; i++) {
                    pen.lit(
                            Paths.oval((.36 + .04 * i) * h, (-.515 - .012 * (i % 3)) * h, .024 * h, .020 * h),
                            0xE0F4FAFF,
                            .03 * h);
                }
            }
            case IRONING -> {
                legs(pen, .36, .78, .49);
                pen.lit(Paths.box(.20 * h, -.50 * h, .96 * h, -.465 * h, .015 * h), 0xFF7FA8C8, .04 * h);
                pen.lit(
                        Paths.blob(
                                .42 * h, -.50 * h, .85 * h, -.505 * h, .9 * h, -.36 * h, .7 * h, -.34 * h, .5 * h,
                                -.38 * h),
                        0xFFF4F0EA,
                        .1 * h);
            }
            case BENCH -> {
                block(pen, .27, 1.0, .46, Colours.scale(WOOD, .8), WOOD);
                pen.lit(Paths.box(.36 * h, -.49 * h, .86 * h, -.455 * h, .006 * h), 0xFFD8B078, .03 * h);
            }
            case EASEL -> easel(pen);
            case DESK -> {
                table(pen);
                pen.lit(
                        Paths.polygon(.32 * h, -.445 * h, .50 * h, -.445 * h, .46 * h, -.43 * h, .28 * h, -.43 * h),
                        0xFFF8F4EA,
                        .02 * h);
            }
            case LAPTOP -> {
                table(pen);
                pen.lit(
                        Paths.polygon(.30 * h, -.452 * h, .52 * h, -.452 * h, .52 * h, -.436 * h, .28 * h, -.436 * h),
                        0xFF9AA4AE,
                        .015 * h);
                pen.lit(
                        Paths.polygon(.52 * h, -.445 * h, .60 * h, -.63 * h, .612 * h, -.625 * h, .535 * h, -.44 * h),
                        0xFF8A949E,
                        .02 * h);
                pen.glow(.53 * h, -.54 * h, .16 * h, 0x70A8D8FF, BlendMode.SCREEN);
            }
            case CHAIR -> {}
            case BOAT -> boat(pen);
            case CLIFF -> pen.moved(-.11 * h, 0, 0, 1, () -> cliff(pen));
            case DRUMS -> drums(pen);
            case EXAM -> exam(pen);
            case LINE -> {}
            case CAULDRON -> new CauldronArt(h).draw(pen);
            case FLOUR, SERVING, VANITY, SOIL, POTS, CANDLES, SIDE, CAKE ->
                new WorkplaceArt(this, h).draw(pen, fixture);
        }
    }

    /** A table of steel on a column, for those who are looked after. */
    private void exam(Pen pen) {
        pen.lit(Paths.box(.50 * h, -.44 * h, .60 * h, -.04 * h, .01 * h), 0xFF8A949E, .06 * h);
        pen.lit(Paths.box(.40 * h, -.05 * h, .70 * h, 0, .015 * h), 0xFF6A747E, .04 * h);
        pen.lit(Paths.box(.20 * h, -.50 * h, .98 * h, -.455 * h, .015 * h), 0xFFC6D0D8, .04 * h);
        pen.softStroke(Paths.line(.24 * h, -.488 * h, .90 * h, -.488 * h), .006 * h, .003 * h, 0xB0FFFFFF);
    }

    /** A cupboard with a top on it, from and to as shares of the height. */
    void block(Pen pen, double from, double to, double high, int body, int top) {
        pen.lit(Paths.box(from * h, -high * h, to * h, 0, .01 * h), body, .2 * h);
        int line =
                Colours.fade(Colours.mix(pen.light().surface(body), pen.light().shade(), .7), .6);
        double mid = (from + to) / 2;
        for (int i = 0; i < 2; i++) {
            double a = i == 0 ? from + .02 : mid + .01;
            double b = i == 0 ? mid - .01 : to - .02;
            pen.stroke(Paths.box(a * h, (-high + .07) * h, b * h, -.04 * h, .008 * h), .004 * h, line);
            pen.lit(
                    Paths.box((b - .06) * h, (-high + .10) * h, (b - .02) * h, (-high + .115) * h, .004 * h),
                    0xFFD0B070,
                    .01 * h);
        }
        pen.lit(
                Paths.box((from - .02) * h, (-high - .005) * h, (to + .02) * h, (-high + .035) * h, .008 * h),
                top,
                .03 * h);
        pen.soft(
                Paths.box(from * h, (-high + .036) * h, to * h, (-high + .06) * h, .004 * h),
                .012 * h,
                Colours.fade(pen.light().shade(), .35));
    }

    private void stove(Pen pen) {
        block(pen, .27, .95, .47, 0xFF8E98A2, 0xFF3A3E46);
        for (int i = 0; i < 5; i++) {
            pen.lit(Paths.oval((.36 + .12 * i) * h, -.415 * h, .015 * h, .015 * h), 0xFF30343C, .02 * h);
        }
        pot(pen, .52, .17, .13, 0xFFB8503E);
        pot(pen, .80, .12, .09, 0xFF9AA4AE);
        pen.glow(.52 * h, -.475 * h, .12 * h, 0x9060A0FF, BlendMode.SCREEN);
        for (int i = 0; i < 7; i++) {
            pen.soft(
                    Paths.oval((.50 + .03 * (i % 3)) * h, (-.66 - .055 * i) * h, (.03 + .012 * i) * h, .04 * h),
                    .03 * h,
                    Colours.fade(pen.light().surface(0xFFFFFFFF), .20 - .022 * i));
        }
    }

    private void pot(Pen pen, double x, double wide, double high, int colour) {
        double y = -.475 * h;
        double w = wide / 2 * h;
        pen.lit(
                Paths.box(x * h - w - .035 * h, y - high * .8 * h, x * h + w + .035 * h, y - high * .62 * h, .01 * h),
                Colours.scale(colour, .6),
                .02 * h);
        pen.lit(Paths.box(x * h - w, y - high * h, x * h + w, y, .02 * h), colour, wide * .8 * h);
        pen.lit(Paths.oval(x * h, y - high * h, w, .016 * h), Colours.scale(colour, .7), .02 * h);
    }

    private void food(Pen pen) {
        double y = -.505 * h;
        pen.lit(Paths.box(.36 * h, y - .018 * h, .72 * h, y, .008 * h), 0xFFCF9E62, .02 * h);
        pen.lit(Paths.oval(.44 * h, y - .022 * h, .050 * h, .024 * h), 0xFFE8923C, .03 * h);
        for (int i = 0; i < 4; i++) {
            pen.lit(Paths.oval((.40 - .012 * i) * h, y - .022 * h, .008 * h, .022 * h), 0xFFEFA858, .02 * h);
        }
        int[] colours = {0xFFD8443A, 0xFF6FAE4C, 0xFFE89A3C, 0xFF7FBA50};
        for (int i = 0; i < 7; i++) {
            pen.lit(Paths.oval((.56 + .024 * i) * h, y - .03 * h, .017 * h, .014 * h), colours[i % 4], .02 * h);
        }
        pen.lit(
                Paths.blob(.80 * h, y, .78 * h, y - .07 * h, .84 * h, y - .085 * h, .90 * h, y - .07 * h, .88 * h, y),
                0xFFD8D2C4,
                .07 * h);
    }

    private void legs(Pen pen, double a, double b, double high) {
        pen.lit(Paths.tube(a * h, 0, .009 * h, b * h, -high * h, .009 * h), 0xFF8A929C, .02 * h);
        pen.lit(Paths.tube(b * h, 0, .009 * h, a * h, -high * h, .009 * h), 0xFF9AA2AC, .02 * h);
    }

    /** A table on thin legs. */
    void table(Pen pen) {
        for (double x : new double[] {.30, .88}) {
            pen.lit(Paths.box((x - .015) * h, -.43 * h, (x + .015) * h, 0, .005 * h), Colours.scale(WOOD, .8), .03 * h);
        }
        pen.lit(Paths.box(.22 * h, -.435 * h, .96 * h, -.40 * h, .008 * h), WOOD, .035 * h);
    }

    private void chair(Pen pen) {
        int dark = Colours.scale(WOOD, .72);
        pen.lit(Paths.tube(-.26 * h, -.62 * h, .014 * h, -.21 * h, 0, .012 * h), dark, .025 * h);
        pen.lit(Paths.tube(.06 * h, -.24 * h, .012 * h, .08 * h, 0, .011 * h), dark, .022 * h);
        pen.lit(Paths.box(-.245 * h, -.60 * h, -.215 * h, -.34 * h, .01 * h), WOOD, .03 * h);
        pen.lit(Paths.box(-.235 * h, -.265 * h, .10 * h, -.225 * h, .012 * h), WOOD, .035 * h);
    }

    private void easel(Pen pen) {
        for (double[] leg : new double[][] {{.62, .44}, {.62, .86}, {.62, .66}}) {
            pen.lit(
                    Paths.tube(leg[0] * h, -1.06 * h, .010 * h, leg[1] * h, 0, .012 * h),
                    Colours.scale(WOOD, .85),
                    .025 * h);
        }
        pen.moved(.70 * h, -.72 * h, .10, 1, () -> {
            pen.lit(Paths.box(-.16 * h, -.22 * h, .17 * h, .20 * h, .005 * h), 0xFFF8F2E4, .2 * h);
            pen.inside(Paths.box(-.145 * h, -.205 * h, .155 * h, .185 * h, .003 * h), () -> {
                pen.fill(Paths.box(-.2 * h, -.3 * h, .2 * h, .0, 0), pen.light().surface(0xFF9CCBE6));
                pen.fill(
                        Paths.oval(.06 * h, -.09 * h, .04 * h, .04 * h),
                        pen.light().surface(0xFFF6C85A));
                pen.fill(
                        Paths.blob(
                                -.2 * h, .02 * h, -.06 * h, -.06 * h, .06 * h, .02 * h, .2 * h, -.03 * h, .2 * h,
                                .3 * h, -.2 * h, .3 * h),
                        pen.light().surface(0xFF6F9E5C));
                pen.fill(
                        Paths.blob(-.2 * h, .10 * h, 0, .05 * h, .2 * h, .11 * h, .2 * h, .3 * h, -.2 * h, .3 * h),
                        pen.light().surface(0xFF4F7F4C));
            });
        });
        pen.lit(Paths.box(.48 * h, -.535 * h, .88 * h, -.505 * h, .006 * h), WOOD, .03 * h);
    }

    /** A wall of rock in front of who climbs it. */
    private void cliff(Pen pen) {
        int rock = 0xFF8A8178;
        io.github.humbleui.skija.Path wall = Paths.polygon(
                .34 * h, .05 * h, .30 * h, -.22 * h, .35 * h, -.46 * h, .29 * h, -.70 * h, .34 * h, -.98 * h, .28 * h,
                -1.22 * h, .36 * h, -1.48 * h, .52 * h, -1.62 * h, .80 * h, -1.66 * h, 1.05 * h, -1.50 * h, 1.18 * h,
                -1.06 * h, 1.30 * h, -.50 * h, 1.40 * h, .05 * h);
        pen.lit(wall, rock, .3 * h);
        pen.inside(wall, () -> {
            for (int i = 0; i < 34; i++) {
                double x = (.28 + .95 * Noise.at(91, i)) * h;
                double y = -1.6 * h * Noise.at(92, i);
                double w = (.06 + .12 * Noise.at(93, i)) * h;
                double t = (.05 + .10 * Noise.at(94, i)) * h;
                pen.lit(
                        Paths.polygon(
                                x,
                                y,
                                x + w * .7,
                                y - t * .3,
                                x + w,
                                y + t * .5,
                                x + w * .5,
                                y + t,
                                x - w * .1,
                                y + t * .7),
                        Colours.fade(Colours.scale(rock, .82 + .36 * Noise.at(95, i)), .85),
                        .05 * h);
            }
        });
    }

    private void boat(Pen pen) {
        pen.lit(
                Paths.blob(
                        -.62 * h, -.24 * h, -.2 * h, -.19 * h, .4 * h, -.19 * h, .98 * h, -.28 * h, .84 * h, -.03 * h,
                        .5 * h, .06 * h, -.2 * h, .06 * h, -.52 * h, -.02 * h),
                0xFF9A5A34,
                .22 * h);
        pen.lit(
                Paths.tube(new double[] {
                    -.62 * h, -.245 * h, .014 * h, 0, -.185 * h, .016 * h, .5 * h, -.19 * h, .016 * h, .98 * h,
                    -.285 * h, .014 * h
                }),
                0xFFE0C08A,
                .03 * h);
    }

    private void drums(Pen pen) {
        int red = 0xFFB03038;
        pen.lit(Paths.oval(.66 * h, -.20 * h, .21 * h, .20 * h), red, .3 * h);
        pen.lit(Paths.oval(.66 * h, -.20 * h, .175 * h, .17 * h), 0xFFF0E8D8, .26 * h);
        drum(pen, .36, .43, .11, red);
        drum(pen, .62, .54, .10, red);
        for (double[] c : new double[][] {{.96, .66}, {.30, .62}}) {
            pen.stroke(
                    Paths.line(c[0] * h, 0, c[0] * h, -c[1] * h),
                    .010 * h,
                    pen.light().surface(0xFF9AA2AC));
            pen.lit(Paths.oval(c[0] * h, -c[1] * h, .13 * h, .022 * h, .12), 0xFFE0B84A, .03 * h);
        }
    }

    private void drum(Pen pen, double x, double y, double r, int colour) {
        pen.lit(Paths.box((x - r) * h, -y * h, (x + r) * h, (-y + .11) * h, .01 * h), colour, .1 * h);
        pen.lit(Paths.oval(x * h, -y * h, r * h, .025 * h), 0xFFF0E8D8, .04 * h);
        pen.stroke(
                Paths.oval(x * h, -y * h, r * h, .025 * h),
                .006 * h,
                pen.light().surface(0xFFC8CED6));
    }
}
