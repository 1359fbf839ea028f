package dev.kinora.animatic.stage.person;

import dev.kinora.animatic.paint.Colours;
import dev.kinora.animatic.paint.Noise;
import dev.kinora.animatic.paint.Paths;
import dev.kinora.animatic.paint.Pen;
import io.github.humbleui.skija.BlendMode;
import io.github.humbleui.skija.Path;

/** Draws what handiwork is done at: a floured table, a bar, a dressing table, a bed of soil. In metres of the figure. */
final class WorkplaceArt {
    private static final int WOOD = 0xFFB07E4A;
    private static final double TOP = -.505;

    private final FixtureArt furniture;
    private final double h;

    /** @param furniture cupboards and tables of who works there */
    WorkplaceArt(FixtureArt furniture, double h) {
        this.furniture = furniture;
        this.h = h;
    }

    void draw(Pen pen, Fixture fixture) {
        switch (fixture) {
            case FLOUR -> flour(pen);
            case SERVING -> serving(pen);
            case VANITY -> vanity(pen);
            case SOIL -> soil(pen);
            case POTS -> pots(pen);
            case CANDLES -> candles(pen);
            case CAKE -> cake(pen);
            default -> bench(pen, .24, .66);
        }
    }

    /** A heavy table, its top at the height of hands. */
    private void bench(Pen pen, double from, double to) {
        int dark = Colours.scale(WOOD, .72);
        for (double x : new double[] {from + .035, to - .035}) {
            pen.lit(Paths.box((x - .02) * h, -.47 * h, (x + .02) * h, 0, .006 * h), dark, .04 * h);
        }
        pen.lit(Paths.box((from + .03) * h, -.47 * h, (to - .03) * h, -.42 * h, .004 * h), dark, .05 * h);
        pen.lit(Paths.box(from * h, TOP * h, to * h, -.465 * h, .008 * h), WOOD, .04 * h);
        for (int i = 0; i < 3; i++) {
            double y = (TOP + .010 + .010 * i) * h;
            pen.stroke(
                    Paths.line((from + .03 + .05 * i) * h, y, (to - .04 - .06 * (2 - i)) * h, y),
                    .0025 * h,
                    Colours.fade(pen.light().surface(Colours.scale(WOOD, .6)), .5));
        }
    }

    private void flour(Pen pen) {
        bench(pen, .18, 1.0);
        int white = 0xFFFBF6EA;
        pen.lit(
                Paths.blob(
                        .24 * h,
                        TOP * h,
                        .40 * h,
                        (TOP - .010) * h,
                        .62 * h,
                        (TOP - .008) * h,
                        .72 * h,
                        TOP * h,
                        .5 * h,
                        (TOP + .006) * h),
                white,
                .02 * h);
        for (int i = 0; i < 14; i++) {
            pen.fill(
                    Paths.oval(
                            (.22 + .6 * Noise.at(51, i)) * h,
                            (TOP + .004 + .03 * Noise.at(52, i)) * h,
                            .008 * h,
                            .004 * h),
                    Colours.fade(pen.light().surface(white), .8));
        }
        pen.lit(
                Paths.tube(.60 * h, (TOP - .024) * h, .024 * h, .76 * h, (TOP - .026) * h, .024 * h),
                0xFFD8A86A,
                .05 * h);
        pen.lit(
                Paths.tube(.57 * h, (TOP - .024) * h, .009 * h, .60 * h, (TOP - .024) * h, .009 * h),
                0xFFB07840,
                .02 * h);
        pen.lit(
                Paths.tube(.76 * h, (TOP - .026) * h, .009 * h, .79 * h, (TOP - .026) * h, .009 * h),
                0xFFB07840,
                .02 * h);
        bowl(pen, .89, .075, .07, 0xFF6F97B4);
        pen.lit(Paths.oval(.89 * h, (TOP - .07) * h, .062 * h, .016 * h), white, .02 * h);
    }

    private void bowl(Pen pen, double x, double r, double high, int colour) {
        pen.lit(
                Paths.blob(
                        (x - r) * h,
                        (TOP - high) * h,
                        x * h,
                        (TOP - high + .008) * h,
                        (x + r) * h,
                        (TOP - high) * h,
                        (x + r * .8) * h,
                        (TOP - .02) * h,
                        (x + r * .4) * h,
                        TOP * h,
                        (x - r * .4) * h,
                        TOP * h,
                        (x - r * .8) * h,
                        (TOP - .02) * h),
                colour,
                .08 * h);
    }

    private void serving(Pen pen) {
        furniture.block(pen, .24, .98, .50, 0xFF8A5C3E, 0xFFE2D6C2);
        cup(pen, .375, .052, 0xFFF4EEE2);
        cup(pen, .66, .040, 0xFFD8806A);
        cup(pen, .76, .040, 0xFF7FB09A);
        pen.lit(
                Paths.blob(
                        .86 * h,
                        TOP * h,
                        .85 * h,
                        (TOP - .10) * h,
                        .89 * h,
                        (TOP - .15) * h,
                        .93 * h,
                        (TOP - .10) * h,
                        .92 * h,
                        TOP * h),
                0xFFC8A24A,
                .07 * h);
    }

    private void cup(Pen pen, double x, double r, int colour) {
        pen.lit(Paths.oval(x * h, (TOP - .004) * h, (r + .03) * h, .010 * h), Colours.scale(colour, .92), .02 * h);
        pen.stroke(
                Paths.curve(
                        (x + r * .8) * h,
                        (TOP - .058) * h,
                        (x + r * 1.5) * h,
                        (TOP - .05) * h,
                        (x + r * 1.3) * h,
                        (TOP - .022) * h,
                        (x + r * .7) * h,
                        (TOP - .018) * h),
                .009 * h,
                pen.light().surface(colour));
        pen.lit(
                Paths.blob(
                        (x - r) * h,
                        (TOP - .072) * h,
                        x * h,
                        (TOP - .066) * h,
                        (x + r) * h,
                        (TOP - .072) * h,
                        (x + r * .82) * h,
                        (TOP - .02) * h,
                        (x + r * .45) * h,
                        (TOP - .004) * h,
                        (x - r * .45) * h,
                        (TOP - .004) * h,
                        (x - r * .82) * h,
                        (TOP - .02) * h),
                colour,
                .07 * h);
        pen.fill(
                Paths.oval(x * h, (TOP - .070) * h, r * .86 * h, .009 * h),
                pen.light().surface(0xFF8A5A38));
    }

    /** A dressing table with a round mirror and lamps about it. */
    private void vanity(Pen pen) {
        furniture.table(pen);
        double x = .70 * h;
        double y = -.70 * h;
        pen.lit(Paths.tube(x, -.44 * h, .014 * h, x + .01 * h, y + .2 * h, .012 * h), 0xFFC8A050, .03 * h);
        pen.lit(Paths.oval(x, y, .125 * h, .225 * h), 0xFFE0BC6A, .1 * h);
        Path glass = Paths.oval(x - .004 * h, y, .105 * h, .202 * h);
        pen.fill(glass, pen.light().surface(0xFFB8D4E0));
        pen.inside(glass, () -> {
            pen.fill(
                    Paths.polygon(
                            x - .14 * h,
                            y + .10 * h,
                            x + .06 * h,
                            y - .22 * h,
                            x + .11 * h,
                            y - .22 * h,
                            x - .10 * h,
                            y + .20 * h),
                    0x50FFFFFF);
            pen.fill(
                    Paths.oval(x - .02 * h, y + .19 * h, .09 * h, .10 * h),
                    pen.light().surface(0xFF9AB4C4));
            pen.fill(
                    Paths.oval(x - .02 * h, y + .02 * h, .048 * h, .07 * h),
                    pen.light().surface(0xFFE8C4A8));
        });
        for (int i = 0; i < 10; i++) {
            double a = 2 * Math.PI * i / 10;
            double bx = x + Math.cos(a) * .128 * h;
            double by = y + Math.sin(a) * .228 * h;
            pen.glow(bx, by, .05 * h, 0x90FFE6B0, BlendMode.SCREEN);
            pen.fill(Paths.oval(bx, by, .011 * h, .011 * h), 0xFFFFF6DC);
        }
        int[] colours = {0xFFD86A8A, 0xFFE8B84A, 0xFF8AA8C8};
        for (int i = 0; i < 3; i++) {
            double bx = (.42 + .055 * i) * h;
            double tall = (.05 + .025 * (i % 2)) * h;
            pen.lit(
                    Paths.box(bx - .014 * h, -.435 * h - tall, bx + .014 * h, -.435 * h, .005 * h),
                    colours[i],
                    .03 * h);
            pen.lit(
                    Paths.box(bx - .008 * h, -.435 * h - tall - .018 * h, bx + .008 * h, -.435 * h - tall, .003 * h),
                    0xFF3A3440,
                    .02 * h);
        }
    }

    /** A bed of soil with seedlings in it. */
    private void soil(Pen pen) {
        int earth = 0xFF5E4030;
        for (double[] box : new double[][] {{.16, 1.12}}) {
            pen.lit(
                    Paths.blob(
                            box[0] * h,
                            .03 * h,
                            (box[0] + .08) * h,
                            -.045 * h,
                            (box[0] + .3) * h,
                            -.075 * h,
                            (box[1] - .3) * h,
                            -.07 * h,
                            (box[1] - .06) * h,
                            -.04 * h,
                            box[1] * h,
                            .03 * h,
                            (box[0] + box[1]) / 2 * h,
                            .06 * h),
                    earth,
                    .09 * h);
        }
        for (int i = 0; i < 26; i++) {
            pen.lit(
                    Paths.oval(
                            (.22 + .82 * Noise.at(41, i)) * h, (-.05 + .08 * Noise.at(42, i)) * h, .014 * h, .009 * h),
                    Colours.scale(earth, .75 + .6 * Noise.at(43, i)),
                    .02 * h);
        }
        for (int i = 0; i < 5; i++) {
            seedling(pen, .40 + .15 * i, .13 + .02 * (i % 3));
        }
    }

    private void seedling(Pen pen, double x, double tall) {
        double y = -.06 * h;
        int green = 0xFF5FA046;
        pen.stroke(
                Paths.curve(x * h, y, (x + .006) * h, y - tall * .5 * h, x * h, y - tall * h),
                .013 * h,
                pen.light().surface(0xFF6FA850));
        for (int k = -1; k <= 1; k += 2) {
            pen.lit(Paths.oval((x + k * .042) * h, y - (tall + .012) * h, .046 * h, .021 * h, k * -.5), green, .03 * h);
            pen.lit(Paths.oval((x + k * .032) * h, y - tall * .55 * h, .036 * h, .016 * h, k * -.4), green, .03 * h);
        }
    }

    /** Pots with leafy plants. */
    private void pots(Pen pen) {
        for (int i = 0; i < 4; i++) {
            double x = .38 + .20 * i;
            double r = .075 - .008 * (i % 2);
            double tall = .16 + .05 * (i % 3);
            for (int k = 0; k < 12; k++) {
                double a = -Math.PI / 2 + (Noise.at(31 + i, k) - .5) * 2.2;
                double d = tall * (.5 + .6 * Noise.at(37 + i, k));
                pen.lit(
                        Paths.oval(
                                (x + Math.cos(a) * d) * h,
                                (-.13 + Math.sin(a) * d) * h,
                                .042 * h,
                                .020 * h,
                                a + 1.2 * (Noise.at(33, k) - .5)),
                        Colours.scale(0xFF5C9A48, .8 + .4 * Noise.at(34, k)),
                        .04 * h);
            }
            pen.lit(
                    Paths.polygon(
                            (x - r) * h, -.14 * h, (x + r) * h, -.14 * h, (x + r * .72) * h, 0, (x - r * .72) * h, 0),
                    0xFFC0663F,
                    .1 * h);
            pen.lit(
                    Paths.box((x - r - .01) * h, -.16 * h, (x + r + .01) * h, -.128 * h, .006 * h),
                    0xFFCE7448,
                    .03 * h);
        }
    }

    private void cake(Pen pen) {
        bench(pen, .26, .94);
        double x = .56 * h;
        double y = TOP * h;
        int cream = 0xFFF8E8DC;
        pen.lit(Paths.oval(x, y - .004 * h, .185 * h, .016 * h), 0xFFD8DCE2, .03 * h);
        pen.lit(Paths.box(x - .15 * h, y - .105 * h, x + .15 * h, y - .006 * h, .018 * h), 0xFFE8A0B4, .12 * h);
        double[] icing = new double[2 * 13];
        for (int i = 0; i < 13; i++) {
            icing[2 * i] = x + (-.15 + .025 * i) * h;
            icing[2 * i + 1] = y - (i % 2 == 0 ? .080 : .048) * h;
        }
        pen.lit(Paths.tube(x - .148 * h, y - .098 * h, .022 * h, x + .148 * h, y - .098 * h, .022 * h), cream, .04 * h);
        for (int i = 1; i < 13; i += 2) {
            pen.lit(Paths.oval(icing[2 * i], y - .082 * h, .014 * h, .030 * h), cream, .03 * h);
        }
        int[] wax = {0xFF5FA8D0, 0xFFF0C040, 0xFFD8586A, 0xFF6FB87A, 0xFF9A7FC8};
        for (int i = 0; i < 5; i++) {
            double cx = x + (-.11 + .055 * i) * h;
            double top = y - .195 * h;
            pen.lit(Paths.box(cx - .008 * h, top, cx + .008 * h, y - .11 * h, .003 * h), wax[i], .016 * h);
        }
    }

    private void candles(Pen pen) {
        bench(pen, .30, .82);
        double[][] all = {{.42, .15}, {.55, .11}, {.66, .17}};
        for (double[] c : all) {
            double y = TOP * h - c[1] * h;
            pen.lit(Paths.oval(c[0] * h, (TOP - .004) * h, .045 * h, .010 * h), 0xFFC8A050, .02 * h);
            pen.lit(Paths.box((c[0] - .02) * h, y, (c[0] + .02) * h, TOP * h, .006 * h), 0xFFF4EAD2, .04 * h);
            pen.stroke(Paths.line(c[0] * h, y, c[0] * h, y - .012 * h), .004 * h, 0xFF2A221C);
            if (c[0] > .5) {
                pen.glow(c[0] * h, y - .03 * h, .16 * h, 0x80FFB860, BlendMode.SCREEN);
                pen.fill(
                        Paths.blob(
                                c[0] * h - .010 * h,
                                y - .014 * h,
                                c[0] * h,
                                y - .052 * h,
                                c[0] * h + .010 * h,
                                y - .014 * h,
                                c[0] * h,
                                y - .004 * h),
                        0xFFFFB84A);
                pen.fill(Paths.oval(c[0] * h, y - .018 * h, .005 * h, .010 * h), 0xFFFFF6D0);
            }
        }
    }
}
