package dev.kinora.animatic.stage.person;

import dev.kinora.animatic.paint.Colours;
import dev.kinora.animatic.paint.Noise;
import dev.kinora.animatic.paint.Paths;
import dev.kinora.animatic.paint.Pen;
import io.github.humbleui.skija.BlendMode;

/** Draws a door before whoever opens or shuts it: its frame seen aslant, what shines through, the leaf that swings with the hand. */
final class DoorArt {
    private static final int LEAF = 0xFF8A4F34;
    private static final int FRAME = 0xFFD8CBB2;

    /** Shares of the body's height: the hinge and the lock of a doorway that runs away from the eye, its top, how far it climbs. */
    private static final double NEAR = .40;

    private static final double FAR = .74;
    private static final double TOP = 1.20;
    private static final double CLIMB = .055;

    private final double h;

    DoorArt(double h) {
        this.h = h;
    }

    /** @param u share of the round */
    void draw(Pen pen, Tool tool, Held body, double u) {
        double open =
                switch (tool) {
                    case DOOR, FRIDGE -> Noise.smooth(.24, .66, u);
                    case SHUT_DOOR -> 0;
                    default -> body.near().x() > 0 && u < .60 ? 1 - Noise.smooth(.22, .58, u) : 0;
                };
        if (tool == Tool.FRIDGE) {
            fridge(pen, open);
        } else {
            door(pen, tool == Tool.DOOR ? open : .9 * open);
        }
    }

    private void door(Pen pen, double open) {
        double w = .035;
        opening(pen, open, 0xFFFFE2A8);
        quad(pen, NEAR - w, NEAR, 0, TOP + .03, FRAME);
        quad(pen, FAR, FAR + w, 0, TOP + .03, Colours.scale(FRAME, .9));
        bar(pen, NEAR - w, FAR + w, TOP, .035);
        leaf(pen, open, LEAF, 0, TOP);
    }

    /** What is seen through the door: warm light from the other side. */
    private void opening(Pen pen, double open, int light) {
        pen.fill(
                Paths.polygon(NEAR * h, 0, FAR * h, -CLIMB * h, FAR * h, (-TOP + CLIMB * .3) * h, NEAR * h, -TOP * h),
                Colours.mix(0xFF2A2226, light, .25 + .7 * open));
        if (open > .05) {
            pen.glow(.57 * h, -.55 * h, .8 * h * open, Colours.fade(light, .35 * open), BlendMode.SCREEN);
            pen.fill(
                    Paths.polygon(
                            NEAR * h,
                            0,
                            FAR * h,
                            -CLIMB * h,
                            (FAR - .22 * open) * h,
                            .06 * h,
                            (NEAR - .40 * open) * h,
                            .075 * h),
                    Colours.fade(light, .28 * open));
        }
    }

    /** Hung on the far post, it comes towards the one who pulls it. */
    private void leaf(Pen pen, double open, int colour, double low, double top) {
        double angle = open * 1.75;
        double wide = FAR - NEAR;
        double x = FAR - wide * Math.cos(angle);
        double y = CLIMB * (1 - Math.cos(angle)) - .11 * Math.sin(angle);
        double foot = -CLIMB - low;
        double free = foot + CLIMB + .0 - y - (open > 0 ? .02 * open : 0);
        double head = -top + CLIMB * .3;
        double over = head - CLIMB * .3 + .02 * Math.sin(angle) - .07 * Math.sin(angle);
        double[] at = {
            FAR * h,
            foot * h,
            x * h,
            Math.min(.07, free + .12 * Math.sin(angle)) * h,
            x * h,
            over * h,
            FAR * h,
            head * h
        };
        pen.lit(Paths.polygon(at), Colours.scale(colour, 1 - .18 * Math.sin(angle)), .08 * h);
        panel(pen, at, .14, .86, .10, .44, colour);
        panel(pen, at, .14, .86, .54, .90, colour);
        double kx = at[2] + (at[0] - at[2]) * .12;
        double ky = at[3] + (at[5] - at[3]) * .45;
        pen.lit(Paths.oval(kx, ky, .016 * h, .016 * h), 0xFFD8B458, .03 * h);
    }

    /** A sunk panel of the leaf: shares across from its free side and up from its foot. */
    private void panel(Pen pen, double[] at, double a, double b, double c, double d, int colour) {
        double[] p = {
            along(at, a, c, 0),
            along(at, a, c, 1),
            along(at, b, c, 0),
            along(at, b, c, 1),
            along(at, b, d, 0),
            along(at, b, d, 1),
            along(at, a, d, 0),
            along(at, a, d, 1)
        };
        pen.fill(Paths.polygon(p), Colours.fade(pen.light().surface(Colours.scale(colour, .72)), .55));
    }

    private static double along(double[] at, double across, double up, int axis) {
        double low = at[2 + axis] + (at[axis] - at[2 + axis]) * across;
        double high = at[4 + axis] + (at[6 + axis] - at[4 + axis]) * across;
        return low + (high - low) * up;
    }

    private void quad(Pen pen, double x0, double x1, double low, double top, int colour) {
        double a = climb(x0);
        double b = climb(x1);
        pen.lit(
                Paths.polygon(
                        x0 * h,
                        (low - a) * h,
                        x1 * h,
                        (low - b) * h,
                        x1 * h,
                        (-top + b * .3) * h,
                        x0 * h,
                        (-top + a * .3) * h),
                colour,
                .05 * h);
    }

    private void bar(Pen pen, double x0, double x1, double top, double tall) {
        double a = climb(x0) * .3;
        double b = climb(x1) * .3;
        pen.lit(
                Paths.polygon(
                        x0 * h,
                        (-top + a) * h,
                        x1 * h,
                        (-top + b) * h,
                        x1 * h,
                        (-top + b - tall) * h,
                        x0 * h,
                        (-top + a - tall) * h),
                FRAME,
                .05 * h);
    }

    private static double climb(double x) {
        return CLIMB * Math.max(-.2, (x - NEAR) / (FAR - NEAR));
    }

    /** A tall white box that lights up inside when it is opened. */
    private void fridge(Pen pen, double open) {
        int white = 0xFFE4E8EA;
        pen.lit(Paths.box(NEAR * h, -1.06 * h, (FAR + .20) * h, -.01 * h, .02 * h), Colours.scale(white, .9), .12 * h);
        double top = 1.04;
        pen.fill(
                Paths.polygon(
                        (NEAR + .02) * h, -.05 * h, FAR * h, -.05 * h, FAR * h, -1.02 * h, (NEAR + .02) * h, -1.02 * h),
                Colours.mix(0xFF59636C, 0xFFF8FBF2, .3 + .7 * open));
        int[] food = {0xFFC8402E, 0xFF6CA04A, 0xFFE8B83A, 0xFFF2F0E8, 0xFF8A5AA0, 0xFFE08A3A};
        for (int shelf = 0; shelf < 4; shelf++) {
            double y = -.24 - .21 * shelf;
            for (int i = 0; i < 3; i++) {
                double x = NEAR + .07 + .10 * i;
                double tall = .06 + .07 * Noise.at(91, shelf * 3L + i);
                pen.lit(
                        Paths.box(x * h, (y - tall) * h, (x + .065) * h, y * h, .01 * h),
                        food[(shelf * 2 + i) % food.length],
                        .04 * h);
            }
            pen.stroke(Paths.line((NEAR + .02) * h, y * h, FAR * h, y * h), .008 * h, 0xFFC8D4DA);
        }
        if (open > .05) {
            pen.glow(.52 * h, -.6 * h, .6 * h * open, Colours.fade(0xFFF4FBFF, .45 * open), BlendMode.SCREEN);
        }
        leaf(pen, open, white, -.02, top);
    }
}
