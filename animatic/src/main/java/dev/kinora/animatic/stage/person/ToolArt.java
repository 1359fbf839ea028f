package dev.kinora.animatic.stage.person;

import dev.kinora.animatic.paint.Colours;
import dev.kinora.animatic.paint.Noise;
import dev.kinora.animatic.paint.Paths;
import dev.kinora.animatic.paint.Pen;
import io.github.humbleui.skija.BlendMode;

/** Draws tools in the hands, in metres of the figure. */
final class ToolArt {
    private static final int WOOD = 0xFFB07C48;
    private static final int STEEL = 0xFFB9C2CC;
    private static final int DARK = 0xFF33343E;

    private final double h;
    private final InstrumentArt instruments;
    private final WorkArt work;

    ToolArt(double h) {
        this.h = h;
        instruments = new InstrumentArt(h);
        work = new WorkArt(h);
    }

    /**
     * Draws one tool.
     *
     * @param body where hands, feet and head are
     * @param u share of the round
     */
    void draw(Pen pen, Tool tool, Held body, double u) {
        Grip n = body.near();
        Grip f = body.far();
        switch (tool) {
            case SPOON -> spoon(pen, n);
            case PAN -> pan(pen, n);
            case KNIFE -> knife(pen, n);
            case SPONGE ->
                pen.lit(
                        Paths.box(n.x() - .03 * h, n.y() - .005 * h, n.x() + .04 * h, n.y() + .03 * h, .01 * h),
                        0xFFF0D060,
                        .03 * h);
            case IRON -> iron(pen, n);
            case BROOM -> broom(pen, f, n);
            case SHOVEL -> shovel(pen, f, n);
            case RAKE -> rake(pen, f, n);
            case CAN -> can(pen, n, u);
            case TROWEL, HAMMER -> hammer(pen, n, tool == Tool.HAMMER);
            case SAW -> saw(pen, n);
            case BRUSH, PENCIL -> brush(pen, n, f, tool == Tool.BRUSH);
            case BOOK -> book(pen, n);
            case NEEDLES -> needles(pen, n, f);
            case BARBELL -> barbell(pen, n);
            case CAMERA -> camera(pen, n, u);
            case PHONE -> phone(pen, body);
            case ROD -> rod(pen, f, n);
            case BITE ->
                pen.lit(Paths.oval(n.x() + .012 * h, n.y() - .02 * h, .022 * h, .022 * h), 0xFFCF3A34, .03 * h);
            case CUP -> cup(pen, n, body);
            case FOOTBALL -> football(pen, u);
            case SWORD -> sword(pen, n);
            case OAR -> oar(pen, f, n);
            case SKATES, SKIS, BOARD, SURFBOARD -> Gliders.draw(pen, tool, body, h);
            case JUGGLING -> juggling(pen, n, f, u);
            case SPELL -> spell(pen, n, f, u);
            case JUG, DOUGH, RAG, COMB, LIPSTICK, BOOT, FILMING, CIGARETTE, LIGHTER, MATCH, VASE, FLAMES ->
                work.draw(pen, tool, body, u);
            case MASK, GLOVES, CHISEL, BANDAGE, DANDELION, DECK, PEG, TWIST -> new DeedArt(h).draw(pen, tool, body, u);
            case BAT, RACKET, BOW, TORCH, WRENCH, TRAY, PLANE, SCISSORS -> new SportArt(h).draw(pen, tool, body, u);
            case DOOR, LEFT_DOOR, SHUT_DOOR, FRIDGE -> new DoorArt(h).draw(pen, tool, body, u);
            default -> instruments.draw(pen, tool, body);
        }
    }

    private void stick(Pen pen, double x0, double y0, double x1, double y1, double r, int colour) {
        pen.lit(Paths.tube(x0, y0, r * h, x1, y1, r * h), colour, 2.2 * r * h);
    }

    private void spoon(Pen pen, Grip n) {
        stick(pen, n.x() - .01 * h, n.y() - .03 * h, n.x() + .035 * h, n.y() + .13 * h, .006, WOOD);
        stick(pen, n.x() - .01 * h, n.y() - .03 * h, n.x() - .015 * h, n.y() - .05 * h, .008, WOOD);
    }

    private void pan(Pen pen, Grip n) {
        double x = n.x();
        double y = n.y();
        stick(pen, x - .02 * h, y, x + .10 * h, y + .012 * h, .009, DARK);
        pen.lit(
                Paths.blob(
                        x + .09 * h,
                        y - .008 * h,
                        x + .27 * h,
                        y - .008 * h,
                        x + .25 * h,
                        y + .035 * h,
                        x + .18 * h,
                        y + .042 * h,
                        x + .11 * h,
                        y + .035 * h),
                0xFF4A4E58,
                .04 * h);
        pen.lit(Paths.oval(x + .18 * h, y - .07 * h, .055 * h, .014 * h, -.2), 0xFFE8B860, .02 * h);
    }

    private void knife(Pen pen, Grip n) {
        double x = n.x();
        double y = n.y() + .012 * h;
        pen.lit(
                Paths.polygon(x, y - .012 * h, x + .14 * h, y, x + .12 * h, y + .022 * h, x, y + .022 * h),
                0xFFD6DEE6,
                .02 * h);
        stick(pen, x - .03 * h, y + .002 * h, x + .02 * h, y + .002 * h, .010, DARK);
    }

    private void iron(Pen pen, Grip n) {
        double x = n.x();
        double y = n.y() + .02 * h;
        pen.lit(
                Paths.blob(
                        x - .06 * h,
                        y + .035 * h,
                        x - .05 * h,
                        y - .005 * h,
                        x + .02 * h,
                        y,
                        x + .10 * h,
                        y + .035 * h),
                0xFF5F93C4,
                .04 * h);
        pen.lit(Paths.box(x - .065 * h, y + .030 * h, x + .105 * h, y + .044 * h, .005 * h), STEEL, .014 * h);
    }

    private void broom(Pen pen, Grip top, Grip low) {
        double[] end = low.beyond(top, Math.max(.16 * h, -low.y() - .07 * h));
        double[] up = top.beyond(low, .10 * h);
        stick(pen, up[0], up[1], end[0], end[1], .009, WOOD);
        double a = Math.atan2(end[1] - low.y(), end[0] - low.x());
        pen.moved(end[0], end[1], a - Math.PI / 2, 1, () -> {
            pen.lit(
                    Paths.blob(
                            -.035 * h, -.01 * h, .035 * h, -.01 * h, .075 * h, .08 * h, .03 * h, .09 * h, -.03 * h,
                            .09 * h, -.075 * h, .08 * h),
                    0xFFD9B45E,
                    .08 * h);
            for (int i = -3; i <= 3; i++) {
                pen.stroke(Paths.line(i * .008 * h, 0, i * .021 * h, .085 * h), .004 * h, 0x607A5420);
            }
            pen.lit(Paths.box(-.038 * h, .004 * h, .038 * h, .02 * h, .004 * h), 0xFFB0402E, .015 * h);
        });
    }

    private void shovel(Pen pen, Grip top, Grip low) {
        double[] end = low.beyond(top, .20 * h);
        double[] up = top.beyond(low, .10 * h);
        stick(pen, up[0], up[1], end[0], end[1], .010, WOOD);
        double a = Math.atan2(end[1] - low.y(), end[0] - low.x());
        pen.moved(
                end[0],
                end[1],
                a - Math.PI / 2,
                1,
                () -> pen.lit(
                        Paths.blob(
                                -.05 * h, -.01 * h, .05 * h, -.01 * h, .052 * h, .07 * h, 0, .14 * h, -.052 * h,
                                .07 * h),
                        STEEL,
                        .08 * h));
    }

    private void rake(Pen pen, Grip top, Grip low) {
        double[] end = low.beyond(top, Math.max(.2 * h, -low.y() - .02 * h));
        double[] up = top.beyond(low, .10 * h);
        stick(pen, up[0], up[1], end[0], end[1], .009, WOOD);
        stick(pen, end[0] - .07 * h, end[1], end[0] + .07 * h, end[1], .009, 0xFF7A8490);
        for (int i = -3; i <= 3; i++) {
            double x = end[0] + i * .022 * h;
            pen.stroke(
                    Paths.line(x, end[1], x + .006 * h, end[1] + .035 * h),
                    .006 * h,
                    pen.light().surface(0xFF7A8490));
        }
    }

    private void can(Pen pen, Grip n, double u) {
        double x = n.x();
        double y = n.y();
        int green = 0xFF4E9A7C;
        pen.stroke(
                Paths.curve(
                        x - .06 * h, y + .09 * h, x - .03 * h, y - .01 * h, x + .04 * h, y, x + .055 * h, y + .07 * h),
                .012 * h,
                pen.light().surface(Colours.scale(green, 0.75)));
        double tip = x + .25 * h;
        pen.lit(Paths.tube(x + .05 * h, y + .14 * h, .016 * h, tip - .02 * h, y + .075 * h, .010 * h), green, .03 * h);
        pen.lit(Paths.oval(tip, y + .068 * h, .012 * h, .028 * h, -.4), Colours.scale(green, 1.1), .03 * h);
        pen.lit(
                Paths.blob(
                        x - .07 * h,
                        y + .07 * h,
                        x,
                        y + .062 * h,
                        x + .07 * h,
                        y + .075 * h,
                        x + .065 * h,
                        y + .185 * h,
                        x,
                        y + .195 * h,
                        x - .065 * h,
                        y + .185 * h),
                green,
                .10 * h);
        for (int i = 0; i < 9; i++) {
            double k = (u * 5 + i / 9.0) % 1;
            double dx = tip + .02 * h + (.05 + .10 * Noise.at(3, i)) * h * k;
            double dy = y + .07 * h + .42 * h * k * k + .04 * h * Noise.at(4, i) * k;
            pen.stroke(
                    Paths.line(dx, dy, dx + .004 * h, dy + .018 * h),
                    .006 * h,
                    Colours.fade(pen.light().surface(0xFFBFE4FF), .85 * (1 - k * .6)));
        }
    }

    private void hammer(Pen pen, Grip n, boolean heavy) {
        pen.moved(n.x(), n.y(), n.angle() - .9, 1, () -> {
            stick(pen, -.04 * h, 0, .12 * h, 0, .009, WOOD);
            if (heavy) {
                pen.lit(Paths.box(.10 * h, -.045 * h, .145 * h, .05 * h, .008 * h), 0xFF6A727E, .04 * h);
            } else {
                pen.lit(
                        Paths.blob(
                                .10 * h, -.022 * h, .17 * h, -.02 * h, .20 * h, 0, .17 * h, .02 * h, .10 * h, .022 * h),
                        STEEL,
                        .04 * h);
            }
        });
    }

    private void saw(Pen pen, Grip n) {
        double x = n.x();
        double y = n.y();
        pen.lit(
                Paths.polygon(x, y - .01 * h, x + .24 * h, y + .05 * h, x + .24 * h, y + .07 * h, x, y + .055 * h),
                0xFFC8D0D8,
                .03 * h);
        pen.lit(Paths.box(x - .05 * h, y - .02 * h, x + .015 * h, y + .055 * h, .015 * h), WOOD, .04 * h);
    }

    private void brush(Pen pen, Grip n, Grip f, boolean palette) {
        double a = -.35;
        pen.moved(n.x(), n.y(), a, 1, () -> {
            stick(pen, -.05 * h, 0, .08 * h, 0, .0045, palette ? 0xFF7A4A2A : 0xFFE0B040);
            pen.lit(Paths.tube(.08 * h, 0, .007 * h, .115 * h, 0, .002 * h), palette ? 0xFFD04838 : DARK, .012 * h);
        });
        if (palette) {
            pen.lit(Paths.oval(f.x() + .04 * h, f.y() - .01 * h, .09 * h, .05 * h, -.15), 0xFFC99A62, .07 * h);
            int[] dabs = {0xFFD8443A, 0xFFF0B838, 0xFF3F7FC0, 0xFF5DA85E, 0xFFF4F0E4};
            for (int i = 0; i < 5; i++) {
                double d = -2.6 + i * .75;
                pen.fill(
                        Paths.oval(
                                f.x() + .04 * h + Math.cos(d) * .06 * h,
                                f.y() - .012 * h + Math.sin(d) * .03 * h,
                                .014 * h,
                                .010 * h),
                        pen.light().surface(dabs[i]));
            }
        }
    }

    private void book(Pen pen, Grip n) {
        double x = n.x() + .02 * h;
        double y = n.y() - .03 * h;
        pen.lit(
                Paths.polygon(
                        x - .02 * h,
                        y + .06 * h,
                        x + .07 * h,
                        y + .035 * h,
                        x + .115 * h,
                        y - .10 * h,
                        x + .03 * h,
                        y - .08 * h),
                0xFF9A3C42,
                .05 * h);
        pen.lit(
                Paths.polygon(
                        x - .015 * h,
                        y + .05 * h,
                        x + .062 * h,
                        y + .03 * h,
                        x + .10 * h,
                        y - .092 * h,
                        x + .028 * h,
                        y - .074 * h),
                0xFFF6F0E2,
                .05 * h);
    }

    private void needles(Pen pen, Grip n, Grip f) {
        double x = (n.x() + f.x()) / 2 + .03 * h;
        double y = (n.y() + f.y()) / 2;
        pen.lit(
                Paths.blob(
                        x - .05 * h,
                        y,
                        x + .05 * h,
                        y,
                        x + .055 * h,
                        y + .13 * h,
                        x,
                        y + .15 * h,
                        x - .05 * h,
                        y + .13 * h),
                0xFFD8687A,
                .09 * h);
        for (int i = 0; i < 4; i++) {
            double r = y + (.03 + .03 * i) * h;
            pen.stroke(Paths.line(x - .045 * h, r, x + .045 * h, r), .005 * h, 0x60FFFFFF);
        }
        stick(pen, n.x(), n.y(), n.x() + .13 * h, n.y() - .05 * h, .004, STEEL);
        stick(pen, f.x(), f.y(), f.x() + .10 * h, f.y() - .09 * h, .004, STEEL);
    }

    private void barbell(Pen pen, Grip n) {
        pen.lit(Paths.oval(n.x(), n.y(), .095 * h, .095 * h), DARK, .15 * h);
        pen.lit(Paths.oval(n.x(), n.y(), .06 * h, .06 * h), 0xFF5A5E6C, .08 * h);
        pen.lit(Paths.oval(n.x(), n.y(), .016 * h, .016 * h), STEEL, .03 * h);
    }

    private void camera(Pen pen, Grip n, double u) {
        double x = n.x() + .01 * h;
        double y = n.y() - .03 * h;
        pen.lit(Paths.box(x - .035 * h, y - .035 * h, x + .035 * h, y + .035 * h, .008 * h), DARK, .05 * h);
        pen.lit(Paths.box(x + .03 * h, y - .024 * h, x + .085 * h, y + .024 * h, .008 * h), 0xFF464852, .04 * h);
        if (u > .5 && u < .6) {
            pen.glow(x + .06 * h, y - .04 * h, .22 * h, 0xF0FFFFFF, BlendMode.SCREEN);
        }
    }

    private void phone(Pen pen, Held body) {
        Grip g = body.near().y() < body.far().y() - .1 * h || body.far().y() > body.chest() ? body.near() : body.far();
        pen.moved(g.x() + .01 * h, g.y() - .02 * h, .25, 1, () -> {
            pen.lit(Paths.box(-.018 * h, -.05 * h, .014 * h, .04 * h, .007 * h), 0xFF23252E, .03 * h);
            pen.fill(Paths.box(-.016 * h, -.044 * h, -.006 * h, .032 * h, .003 * h), 0xB0A8DCFF);
        });
    }

    private void rod(Pen pen, Grip f, Grip n) {
        double x = n.x() + .62 * h;
        double y = n.y() - .40 * h;
        pen.stroke(
                Paths.curve(n.x() - .10 * h, n.y() + .04 * h, n.x() + .3 * h, n.y() - .22 * h, x, y + .02 * h),
                .010 * h,
                pen.light().surface(0xFF7A4E2C));
        pen.stroke(
                Paths.curve(x, y + .02 * h, x + .06 * h, y + .3 * h, x + .08 * h, -.01 * h),
                Math.max(.002 * h, pen.pixel()),
                0xC0F6F2E6);
        pen.lit(Paths.oval(x + .08 * h, -.012 * h, .014 * h, .018 * h), 0xFFD8402E, .02 * h);
        pen.lit(Paths.oval(f.x() * .5 + n.x() * .5, n.y() + .03 * h, .018 * h, .018 * h), STEEL, .03 * h);
    }

    private void cup(Pen pen, Grip n, Held body) {
        double up = Math.max(0, body.chest() - n.y()) / (.25 * h);
        pen.moved(n.x() + .012 * h, n.y() - .01 * h, -Math.min(1.0, up * .7), 1, () -> {
            pen.lit(
                    Paths.blob(
                            -.026 * h, -.045 * h, .026 * h, -.045 * h, .022 * h, .03 * h, 0, .035 * h, -.022 * h,
                            .03 * h),
                    0xFFEFE9DC,
                    .05 * h);
            pen.fill(Paths.oval(0, -.043 * h, .022 * h, .006 * h), pen.light().surface(0xFF6A4028));
        });
    }

    private void football(Pen pen, double u) {
        double hit = .40;
        double k = u < hit ? 0 : (u - hit) / (1 - hit);
        double back = u < .12 ? 1 - u / .12 : 0;
        double x = (.30 + 1.1 * Math.min(k, .5) - 1.1 * Math.max(0, k - .5) * .98 + back * .02) * h;
        double y = -.075 * h - .34 * h * Math.abs(Math.sin(Math.PI * 2 * k)) * (1 - k * .4);
        double r = .075 * h;
        pen.moved(x, y, 9 * k, 1, () -> {
            pen.lit(Paths.oval(0, 0, r, r), 0xFFF6F4EE, 1.6 * r);
            pen.inside(Paths.oval(0, 0, r, r), () -> {
                for (int i = 0; i < 6; i++) {
                    double a = i * Math.PI / 2.5;
                    double d = i == 5 ? 0 : .86 * r;
                    pen.fill(
                            Paths.oval(Math.cos(a) * d, Math.sin(a) * d, .30 * r, .30 * r),
                            pen.light().surface(0xFF2A2C34));
                }
            });
        });
    }

    private void sword(Pen pen, Grip n) {
        pen.moved(n.x(), n.y(), n.angle() - 1.15, 1, () -> {
            stick(pen, -.05 * h, 0, .03 * h, 0, .010, 0xFF3A2430);
            pen.lit(
                    Paths.blob(
                            .035 * h, -.012 * h, .30 * h, -.020 * h, .47 * h, -.050 * h, .30 * h, .000 * h, .035 * h,
                            .012 * h),
                    0xFFDCE6F0,
                    .022 * h);
            pen.stroke(Paths.curve(.06 * h, -.004 * h, .30 * h, -.012 * h, .45 * h, -.046 * h), .003 * h, 0xC0FFFFFF);
            pen.lit(Paths.box(.026 * h, -.030 * h, .040 * h, .030 * h, .005 * h), 0xFFC9A04A, .02 * h);
        });
    }

    private void oar(Pen pen, Grip f, Grip n) {
        double x = n.x() + .10 * h;
        stick(pen, n.x() - .04 * h, n.y() - .03 * h, x + .06 * h, .02 * h, .011, WOOD);
        pen.lit(Paths.oval(x + .075 * h, .06 * h, .025 * h, .08 * h, -.2), Colours.scale(WOOD, 1.1), .04 * h);
        stick(pen, f.x(), f.y(), f.x() + .02 * h, f.y() + .01 * h, .012, WOOD);
    }

    private void juggling(Pen pen, Grip n, Grip f, double u) {
        int[] colours = {0xFFD8433A, 0xFFF0B838, 0xFF3F86C8};
        for (int i = 0; i < 3; i++) {
            double k = (u + i / 3.0) % 1;
            double x = n.x() + (f.x() - n.x()) * k + .13 * h * Math.sin(2 * Math.PI * k);
            double y = n.y() - .03 * h - .50 * h * 4 * k * (1 - k);
            pen.lit(Paths.oval(x, y, .034 * h, .034 * h), colours[i], .05 * h);
        }
    }

    private void spell(Pen pen, Grip n, Grip f, double u) {
        double power = .35 + .65 * Noise.smooth(.25, .5, u) * (1 - Noise.smooth(.9, 1, u));
        pen.moved(n.x(), n.y(), n.angle() - .25, 1, () -> stick(pen, -.04 * h, 0, .20 * h, 0, .007, 0xFF5A3A22));
        double a = n.angle() - .25;
        double x = n.x() + .21 * h * Math.cos(a);
        double y = n.y() + .21 * h * Math.sin(a);
        pen.glow(x, y, .42 * h * power, Colours.fade(0xFF6AA8FF, .75 * power), BlendMode.SCREEN);
        pen.glow(x, y, .16 * h * power, Colours.fade(0xFFB8F0FF, power), BlendMode.SCREEN);
        pen.fill(Paths.oval(x, y, .018 * h, .018 * h), 0xF0FFFFFF);
        pen.glow(f.x() + .03 * h, f.y(), .14 * h * power, Colours.fade(0xFFB890FF, .7 * power), BlendMode.SCREEN);
        for (int i = 0; i < 26; i++) {
            double k = (u * 2 + Noise.at(31, i)) % 1;
            double turn = 2 * Math.PI * (Noise.at(32, i) + .6 * k);
            double r = (.05 + .36 * k) * h * power;
            double s = (.010 - .006 * k) * h * (.6 + .8 * Noise.at(33, i));
            int c = i % 3 == 0 ? 0xFFFFF2C0 : i % 3 == 1 ? 0xFF9AE0FF : 0xFFC8A8FF;
            pen.fill(
                    Paths.oval(x + r * Math.cos(turn) * 1.2, y + r * Math.sin(turn), s, s),
                    Colours.fade(c, (1 - k) * power));
        }
    }
}
