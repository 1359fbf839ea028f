package dev.kinora.animatic.stage.person;

import dev.kinora.animatic.paint.Colours;
import dev.kinora.animatic.paint.Noise;
import dev.kinora.animatic.paint.Paths;
import dev.kinora.animatic.paint.Pen;
import io.github.humbleui.skija.Path;
import java.util.function.DoubleUnaryOperator;

/** What is on a face besides a face, in units of the head's height. */
final class Oddities {
    private final DoubleUnaryOperator across;
    private final double row;

    /** @param across column of a place on the face, -1 its right temple, 0 the middle */
    Oddities(DoubleUnaryOperator across, double row) {
        this.across = across;
        this.row = row;
    }

    void draw(Pen pen, Wardrobe.Extra extra) {
        double m = across.applyAsDouble(.02);
        switch (extra) {
            case RED_NOSE -> {
                pen.lit(Paths.oval(m + .02, .15, .085, .085), 0xFFE0302A, .14);
                pen.fill(Paths.oval(m - .005, .115, .02, .018), 0xC0FFFFFF);
            }
            case EYEPATCH -> {
                double x = across.applyAsDouble(.42);
                pen.stroke(Paths.curve(-.42, -.16, 0, -.22, x, row - .06), .022, 0xFF1C1A20);
                pen.lit(
                        Paths.blob(
                                x - .10, row - .07, x + .09, row - .08, x + .09, row + .04, x, row + .10, x - .09,
                                row + .04),
                        0xFF23212A,
                        .12);
            }
            case FANGS -> {
                for (int i = -1; i <= 1; i += 2) {
                    double x = across.applyAsDouble(i * .12);
                    pen.fill(Paths.polygon(x - .018, .305, x + .018, .305, x, .365), 0xFFFFFDF6);
                }
            }
            case MASK -> {
                for (int i = -1; i <= 1; i += 2) {
                    double x = across.applyAsDouble(i * .42);
                    Path hole = Paths.oval(x, row, .075, .065);
                    pen.canvas().save();
                    pen.canvas().clipPath(hole, io.github.humbleui.skija.ClipMode.DIFFERENCE, true);
                    pen.lit(
                            Paths.blob(
                                    x - .14, row - .06, x, row - .10, x + .14, row - .07, x + .13, row + .06, x,
                                    row + .09, x - .13, row + .06),
                            0xFF23345E,
                            .14);
                    pen.canvas().restore();
                }
            }
            case ALIEN_EYES -> {
                for (int i = -1; i <= 1; i += 2) {
                    double x = across.applyAsDouble(i * .44);
                    Path eye = Paths.oval(x, row + .01, .125, .16, i * .5);
                    pen.fill(eye, 0xFF11131C);
                    pen.fill(Paths.oval(x - .03, row - .05, .03, .04), 0xD0FFFFFF);
                    pen.fill(Paths.oval(x + .03, row + .07, .016, .02), Colours.fade(0xFF9AE8FF, .6));
                }
            }
            case FRECKLES -> {
                for (int i = 0; i < 22; i++) {
                    double x = across.applyAsDouble((Noise.at(81, i) - .5) * 1.3);
                    double y = .10 + .13 * (Noise.at(82, i) - .3);
                    pen.fill(Paths.oval(x, y, .011, .010), Colours.fade(0xFF9A5A34, .65));
                }
            }
            case SOOT -> {
                double[][] smears = {{-.62, .16, .12, .05, .5}, {.50, .12, .10, .045, -.4}, {.02, -.26, .13, .04, .2}};
                for (double[] m2 : smears) {
                    pen.soft(
                            Paths.oval(across.applyAsDouble(m2[0]), m2[1], m2[2], m2[3], m2[4]),
                            .025,
                            Colours.fade(0xFF231F20, .72));
                }
            }
            case GOGGLES -> {
                pen.stroke(Paths.curve(-.46, -.04, 0, -.07, across.applyAsDouble(.42), row), .05, 0xFF4A3A2E);
                for (int i = -1; i <= 1; i += 2) {
                    double x = across.applyAsDouble(i * .42);
                    Path lens = Paths.oval(x, row + .01, .115, .12);
                    pen.gradient(lens, x - .1, row - .1, x + .1, row + .12, 0xA0C8E8F0, 0x5090B8C8, 0xA0E8F8FF);
                    pen.stroke(lens, .045, pen.light().surface(0xFFB88A4A));
                    pen.softStroke(Paths.line(x - .05, row - .05, x - .01, row + .04), .03, .01, 0xB0FFFFFF);
                }
            }
            default -> {}
        }
    }
}
