package dev.kinora.animatic.stage.person;

import dev.kinora.animatic.paint.Colours;
import dev.kinora.animatic.paint.Paths;
import dev.kinora.animatic.paint.Pen;
import io.github.humbleui.skija.BlendMode;
import io.github.humbleui.skija.Path;

/** Hats of trades and tales, in units of the head's height. */
final class Hats {
    private static final int GOLD = 0xFFE0B84A;

    private final double s;
    private final boolean front;

    Hats(double shift, boolean front) {
        s = shift;
        this.front = front;
    }

    void draw(Pen pen, Wardrobe.HatKind kind, int c) {
        switch (kind) {
            case HELM -> helm(pen, c);
            case PEAKED -> peaked(pen, c);
            case FIRE -> fire(pen, c);
            case HARD -> {
                dome(pen, c, -.20, .53, .46);
                pen.lit(
                        Paths.tube(new double[] {s - .54, -.20, .03, s, -.17, .035, s + .64, -.19, .03}),
                        Colours.scale(c, .9),
                        .06);
                pen.lit(
                        Paths.tube(new double[] {s - .02, -.66, .035, s + .05, -.52, .05, s + .08, -.26, .045}),
                        Colours.scale(c, 1.08),
                        .07);
            }
            case FEDORA -> fedora(pen, c);
            case SANTA -> santa(pen, c);
            case TRICORN -> tricorn(pen, c);
            case HORNED -> horned(pen, c);
            case NINJA -> ninja(pen, c);
            case NIMBUS -> {
                pen.glow(s, -.74, .62, 0x90FFE9A0, BlendMode.SCREEN);
                pen.stroke(Paths.oval(s, -.74, .36, .10), .055, c);
                pen.stroke(Paths.oval(s, -.745, .36, .10), .02, 0xE0FFFFFF);
            }
            case VEIL -> veil(pen, c);
            case BERET -> {
                pen.lit(
                        Paths.blob(
                                s - .50, -.28, s - .60, -.46, s - .30, -.62, s + .18, -.62, s + .46, -.46, s + .40,
                                -.32, s, -.28),
                        c,
                        .3);
                pen.stroke(
                        Paths.line(s - .06, -.60, s - .05, -.68),
                        .03,
                        pen.light().surface(c));
            }
            case CYCLE -> {
                dome(pen, c, -.22, .54, .42);
                for (int i = -1; i <= 1; i++) {
                    pen.stroke(
                            Paths.curve(s - .34 + .1 * i, -.32, s + .02 + .14 * i, -.52, s + .34 + .1 * i, -.36),
                            .05,
                            Colours.fade(pen.light().shade(), .55));
                }
                pen.stroke(Paths.curve(s - .30, -.2, s - .16, .2, s + .12, .44), .025, 0xFF2A2A30);
            }
            case GOGGLES -> goggles(pen, c);
            case DIVE -> {
                cap(pen, c);
                mask(pen, 0xFF2A6A8A);
                pen.stroke(Paths.curve(s - .34, .20, s - .44, -.2, s - .40, -.7), .06, 0xFFE8A03A);
            }
            case SWIMCAP -> cap(pen, c);
            case ARMY -> {
                dome(pen, c, -.14, .55, .50);
                for (int i = 0; i < 5; i++) {
                    pen.fill(
                            Paths.oval(s - .36 + .18 * i, -.34 - .08 * (i % 2), .09, .06, i),
                            Colours.fade(pen.light().surface(Colours.scale(c, i % 2 == 0 ? .7 : 1.25)), .7));
                }
                pen.lit(
                        Paths.tube(new double[] {s - .56, -.14, .03, s, -.11, .034, s + .58, -.15, .03}),
                        Colours.scale(c, .8),
                        .06);
            }
            case TOP_HAT -> {
                pen.lit(Paths.oval(s, -.34, .58, .10, -.04), Colours.scale(c, 1.2), .14);
                pen.lit(
                        Paths.blob(s - .36, -.36, s - .39, -.92, s, -.96, s + .39, -.92, s + .36, -.36, s, -.32),
                        c,
                        .4);
                pen.lit(
                        Paths.tube(new double[] {s - .36, -.42, .06, s, -.39, .06, s + .36, -.42, .06}),
                        0xFFA83038,
                        .1);
            }
            case HEADSCARF -> headscarf(pen, c);
            default -> {}
        }
    }

    /** A kerchief over the hair, knotted in the nape, its ends hanging. */
    private void headscarf(Pen pen, int c) {
        double d = front ? 0 : .02;
        for (int i = 0; i < (front ? 0 : 2); i++) {
            pen.lit(
                    Paths.tube(new double[] {
                        s - .44, .16, .07, s - .56 - .05 * i, .34, .09, s - .54 - .12 * i, .62 + .06 * i, .02
                    }),
                    Colours.scale(c, i == 0 ? .82 : .92),
                    .14);
        }
        pen.lit(
                front
                        ? Paths.blob(
                                -.50, .24, -.56, -.10, -.46, -.44, -.2, -.62, .2, -.62, .46, -.44, .56, -.10, .50, .24,
                                .40, .02, .34, -.20, 0, -.32, -.34, -.20, -.40, .02)
                        : Paths.blob(
                                s - .50, .18, s - .60, -.12, s - .48, -.46, s - .20, -.63, s + .16, -.62, s + .40, -.48,
                                s + .47, -.26, s + .30, -.25, s + .06, -.16, s - .10, .06, s - .22, .26),
                c,
                .45);
        int fold = Colours.fade(pen.light().surface(Colours.scale(c, .62)), .6);
        for (int i = 0; i < 4; i++) {
            double k = i * .10;
            pen.stroke(
                    Paths.curve(
                            s + d + .38 - k * .6,
                            -.30 - k * .5,
                            s + d,
                            -.36 - k * .4,
                            s - .34,
                            -.08 - k,
                            s - .44,
                            .12 - k * .5),
                    .014,
                    fold);
        }
        for (int i = 0; i < 9; i++) {
            pen.fill(
                    Paths.oval(s - .36 + .085 * i, -.44 + .12 * ((i * 3) % 4 - 1.2) * (front ? .5 : 1), .022, .022),
                    Colours.fade(pen.light().surface(Colours.mix(c, 0xFFFFFFFF, .7)), .7));
        }
    }

    private void dome(Pen pen, int c, double base, double w, double tall) {
        pen.lit(
                Paths.blob(
                        s - w,
                        base,
                        s - w * .92,
                        base - tall * .5,
                        s - w * .5,
                        base - tall * .94,
                        s,
                        base - tall * 1.04,
                        s + w * .5,
                        base - tall * .94,
                        s + w * .92,
                        base - tall * .5,
                        s + w,
                        base,
                        s,
                        base + .04),
                c,
                .4);
    }

    private void helm(Pen pen, int c) {
        for (int i = 0; i < 9; i++) {
            double k = i / 8.0;
            pen.lit(
                    Paths.tube(new double[] {
                        s - .02, -.60, .05, s - .22 - .2 * k, -.86 + .10 * k, .07, s - .46 - .12 * k, -.72 + .5 * k, .03
                    }),
                    Colours.mix(0xFFB4262E, 0xFFE04A40, k),
                    .1);
        }
        Path shell = Paths.blob(
                s - .42, -.30, s - .26, -.56, s + .04, -.64, s + .34, -.52, s + .48, -.24, s + .50, .14, s + .36, .44,
                s + .08, .54, s - .26, .46, s - .46, .16);
        pen.lit(shell, c, .55);
        double f = front ? 0 : .14;
        pen.fill(Paths.box(f - .30, -.10, f + .33, -.02, .03), 0xFF14141C);
        pen.stroke(Paths.line(f, -.42, f, .48), .035, pen.light().surface(Colours.scale(c, 1.15)));
        int dark = Colours.fade(0xFF14141C, .85);
        for (int i = 0; i < 3; i++) {
            for (int k = -1; k <= 1; k += 2) {
                pen.fill(Paths.oval(f + k * (.09 + .07 * i), .14 + .05 * (i % 2), .022, .022), dark);
                pen.fill(Paths.oval(f + k * (.09 + .07 * i), .25 + .04 * (i % 2), .020, .020), dark);
            }
        }
        pen.softStroke(Paths.curve(s - .32, -.2, s - .22, -.44, s + .02, -.55), .06, .02, 0x90FFFFFF);
        pen.lit(
                Paths.tube(new double[] {s - .40, .46, .05, s + .04, .58, .06, s + .42, .46, .05}),
                Colours.scale(c, .85),
                .1);
    }

    private void peaked(Pen pen, int c) {
        pen.lit(
                Paths.blob(s - .44, -.28, s - .62, -.52, s - .3, -.64, s + .16, -.66, s + .60, -.58, s + .50, -.34),
                c,
                .3);
        pen.lit(
                Paths.tube(new double[] {s - .45, -.30, .075, s, -.27, .08, s + .46, -.32, .075}),
                Colours.scale(c, .72),
                .12);
        pen.lit(Paths.blob(s - .02, -.25, s + .40, -.29, s + .68, -.16, s + .52, -.13, s + .2, -.19), 0xFF1C1C24, .1);
        pen.lit(Paths.oval(front ? 0 : s + .22, -.44, .07, .08), GOLD, .1);
    }

    private void fire(Pen pen, int c) {
        pen.lit(
                Paths.blob(
                        s - .84, .0, s - .50, -.28, s, -.24, s + .52, -.32, s + .66, -.22, s + .2, -.12, s - .4, -.10),
                Colours.scale(c, .85),
                .14);
        dome(pen, c, -.22, .50, .48);
        pen.lit(
                Paths.tube(new double[] {s - .42, -.42, .03, s - .02, -.73, .05, s + .34, -.48, .03}),
                Colours.scale(c, 1.1),
                .08);
        double f = front ? 0 : s + .26;
        pen.lit(Paths.blob(f - .13, -.60, f, -.66, f + .13, -.60, f + .11, -.36, f, -.30, f - .11, -.36), GOLD, .16);
    }

    private void fedora(Pen pen, int c) {
        pen.lit(
                Paths.blob(
                        s - .74, -.22, s - .4, -.34, s, -.32, s + .4, -.36, s + .74, -.20, s + .4, -.16, s, -.20,
                        s - .4, -.14),
                Colours.scale(c, .85),
                .12);
        pen.lit(
                Paths.blob(
                        s - .45, -.28, s - .42, -.58, s - .22, -.70, s + .02, -.62, s + .26, -.71, s + .44, -.56,
                        s + .45, -.30, s, -.24),
                c,
                .35);
        pen.lit(
                Paths.tube(new double[] {s - .45, -.32, .055, s, -.28, .06, s + .45, -.33, .055}),
                Colours.scale(c, .45),
                .09);
    }

    private void santa(Pen pen, int c) {
        pen.lit(
                Paths.blob(
                        s - .48, -.24, s - .46, -.52, s - .30, -.74, s - .5, -.66, s - .74, -.36, s - .84, -.40,
                        s - .62, -.76, s - .2, -.92, s + .24, -.72, s + .48, -.26, s, -.2),
                c,
                .35);
        pen.lit(Paths.tube(new double[] {s - .50, -.24, .10, s, -.27, .11, s + .50, -.24, .10}), 0xFFF8F6F0, .18);
        pen.lit(Paths.oval(s - .82, -.32, .12, .12), 0xFFF8F6F0, .2);
    }

    private void tricorn(Pen pen, int c) {
        dome(pen, c, -.28, .44, .36);
        Path brim = Paths.blob(
                s - .74, -.22, s - .52, -.50, s - .1, -.42, s + .24, -.56, s + .70, -.40, s + .62, -.20, s + .2, -.22,
                s - .3, -.14);
        pen.lit(brim, Colours.scale(c, 1.15), .22);
        pen.stroke(
                Paths.curve(s - .72, -.24, s - .50, -.48, s - .1, -.41, s + .24, -.54, s + .68, -.40),
                .025,
                pen.light().surface(GOLD));
        double f = front ? 0 : s + .18;
        pen.fill(Paths.oval(f, -.36, .065, .06), pen.light().surface(0xFFF2EEE4));
        pen.fill(Paths.oval(f - .025, -.365, .015, .018), 0xFF1C1A20);
        pen.fill(Paths.oval(f + .025, -.365, .015, .018), 0xFF1C1A20);
        pen.stroke(Paths.line(f - .07, -.27, f + .07, -.31), .018, pen.light().surface(0xFFF2EEE4));
        pen.stroke(Paths.line(f + .07, -.27, f - .07, -.31), .018, pen.light().surface(0xFFF2EEE4));
    }

    private void horned(Pen pen, int c) {
        for (int i = -1; i <= 1; i += 2) {
            pen.lit(
                    Paths.tube(new double[] {
                        s + i * .42, -.34, .10, s + i * .66, -.46, .085, s + i * .74, -.68, .05, s + i * .68, -.86, .01
                    }),
                    0xFFEDE4CE,
                    .14);
        }
        dome(pen, c, -.18, .52, .48);
        pen.lit(Paths.tube(new double[] {s - .53, -.18, .05, s, -.15, .055, s + .53, -.18, .05}), 0xFF8A6A3C, .09);
        double f = front ? 0 : s + .22;
        pen.lit(Paths.tube(new double[] {f - .04, -.64, .03, f, -.4, .04, f + .06, .10, .03}), 0xFF8A6A3C, .07);
    }

    private void ninja(Pen pen, int c) {
        double f = front ? 0 : .16;
        Path hood = Paths.blob(
                s, -.58, s + .30, -.52, s + .47, -.28, s + .50, .0, s + .46, .28, s + .26, .48, s, .56, s - .28, .50,
                s - .48, .2, s - .52, -.16, s - .34, -.48);
        Path slit = Paths.box(f - .40, -.10, f + .34, .13, .08);
        pen.canvas().save();
        pen.canvas().clipPath(slit, io.github.humbleui.skija.ClipMode.DIFFERENCE, true);
        pen.lit(hood, c, .4);
        pen.canvas().restore();
        pen.lit(Paths.tube(new double[] {s - .46, -.22, .045, s, -.25, .05, s + .46, -.24, .045}), 0xFFA82A30, .08);
        pen.lit(Paths.tube(new double[] {s - .46, -.2, .05, s - .72, -.08, .04, s - .92, .12, .05}), 0xFFA82A30, .08);
        pen.lit(Paths.tube(new double[] {s - .46, -.2, .045, s - .66, .06, .04, s - .74, .30, .045}), 0xFF8A2228, .08);
    }

    private void veil(Pen pen, int c) {
        Path veil = Paths.blob(
                s - .1, -.60, s - .40, -.48, s - .58, -.1, s - .76, .5, s - .9, .95, s - .45, .9, s - .36, .3, s - .3,
                -.2);
        pen.fill(veil, Colours.fade(pen.light().surface(c), .62));
        pen.stroke(Paths.curve(s - .5, -.3, s - .62, .3, s - .74, .9), .015, 0x80FFFFFF);
        if (front) {
            Path other = Paths.blob(.1, -.60, .40, -.48, .58, -.1, .70, .5, .8, .95, .5, .9, .44, .3, .4, -.2);
            pen.fill(other, Colours.fade(pen.light().surface(c), .62));
        }
        for (int i = -3; i <= 3; i++) {
            double x = s + i * .12;
            pen.lit(Paths.oval(x, -.53 + .02 * i * i, .06, .06), i % 2 == 0 ? 0xFFFDFBF6 : 0xFFF6D2DA, .08);
        }
    }

    private void cap(Pen pen, int c) {
        pen.lit(
                Paths.blob(
                        s - .48, .02, s - .48, -.30, s - .24, -.55, s + .08, -.60, s + .36, -.46, s + .48, -.20, s + .2,
                        -.24, s - .14, -.12),
                c,
                .4);
    }

    private void mask(Pen pen, int glass) {
        double f = front ? 0 : .17;
        pen.stroke(Paths.curve(s - .46, -.02, f - .3, -.02), .06, 0xFF23252E);
        Path m = Paths.box(f - .34, -.17, f + .31, .13, .12);
        pen.gradient(
                m,
                f - .3,
                -.17,
                f + .3,
                .13,
                Colours.fade(0xFFBFE8F8, .55),
                Colours.fade(glass, .45),
                Colours.fade(0xFFE8F8FF, .5));
        pen.stroke(m, .05, 0xFF23252E);
        pen.softStroke(Paths.line(f - .22, -.10, f - .10, .06), .04, .012, 0x90FFFFFF);
    }

    private void goggles(Pen pen, int c) {
        dome(pen, c, -.20, .53, .50);
        pen.lit(
                Paths.tube(new double[] {s - .50, -.20, .07, s, -.23, .075, s + .50, -.20, .07}),
                Colours.scale(c, .85),
                .13);
        pen.lit(Paths.oval(s, -.72, .11, .11), 0xFFD8463A, .16);
        double f = front ? 0 : .17;
        pen.stroke(Paths.curve(s - .46, -.04, f - .3, -.02), .08, 0xFF23252E);
        Path m = Paths.box(f - .36, -.16, f + .33, .12, .13);
        pen.gradient(m, f - .3, -.16, f + .3, .12, 0xFFF0A03A, 0xFF8A3A6A, 0xFF2A4A8A);
        pen.stroke(m, .045, 0xFFF4F2EC);
        pen.softStroke(Paths.line(f - .22, -.10, f - .06, .06), .05, .012, 0xA0FFFFFF);
    }
}
