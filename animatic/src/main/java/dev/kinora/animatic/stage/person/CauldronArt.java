package dev.kinora.animatic.stage.person;

import dev.kinora.animatic.paint.Colours;
import dev.kinora.animatic.paint.Noise;
import dev.kinora.animatic.paint.Paths;
import dev.kinora.animatic.paint.Pen;
import io.github.humbleui.skija.BlendMode;

/** Draws what is cooked in under the sky: a black pot on three feet over embers. */
final class CauldronArt {
    private static final int IRON = 0xFF2E2F36;

    private final double h;

    CauldronArt(double h) {
        this.h = h;
    }

    void draw(Pen pen) {
        double x = .58 * h;
        for (int i = 0; i < 5; i++) {
            double s = i - 2;
            pen.lit(
                    Paths.tube(x + s * .07 * h, .012 * h, .022 * h, x + s * .03 * h + .08 * h, -.012 * h, .018 * h),
                    0xFF5A3A24,
                    .03 * h);
        }
        pen.glow(x, -.03 * h, .34 * h, 0xA0FF8A30, BlendMode.SCREEN);
        for (int i = 0; i < 9; i++) {
            double fx = x + (Noise.at(71, i) - .5) * .34 * h;
            double tall = (.06 + .08 * Noise.at(72, i)) * h;
            pen.fill(
                    Paths.blob(
                            fx - .022 * h,
                            0,
                            fx - .018 * h,
                            -tall * .5,
                            fx,
                            -tall,
                            fx + .018 * h,
                            -tall * .5,
                            fx + .022 * h,
                            0),
                    Colours.mix(0xFFFFC84A, 0xFFF0601E, Noise.at(73, i)));
        }
        for (int side = -1; side <= 1; side += 2) {
            pen.lit(Paths.tube(x + side * .15 * h, -.12 * h, .016 * h, x + side * .18 * h, 0, .012 * h), IRON, .03 * h);
        }
        pen.lit(
                Paths.blob(
                        x - .20 * h,
                        -.40 * h,
                        x - .235 * h,
                        -.26 * h,
                        x - .17 * h,
                        -.11 * h,
                        x,
                        -.07 * h,
                        x + .17 * h,
                        -.11 * h,
                        x + .235 * h,
                        -.26 * h,
                        x + .20 * h,
                        -.40 * h),
                IRON,
                .30 * h);
        pen.lit(Paths.oval(x, -.405 * h, .215 * h, .036 * h), Colours.scale(IRON, 1.5), .04 * h);
        pen.fill(Paths.oval(x, -.402 * h, .180 * h, .024 * h), pen.light().surface(0xFF7FB850));
        for (int i = 0; i < 7; i++) {
            double r = (.012 + .016 * Noise.at(75, i)) * h;
            pen.lit(Paths.oval(x + (Noise.at(74, i) - .5) * .28 * h, -.412 * h, r, r * .8), 0xFFA8DC70, .02 * h);
        }
        for (int i = 0; i < 8; i++) {
            pen.soft(
                    Paths.oval(x + .03 * h * Math.sin(i * 1.9), (-.46 - .06 * i) * h, (.05 + .012 * i) * h, .05 * h),
                    .04 * h,
                    Colours.fade(pen.light().surface(0xFFE8F4DC), .20 - .02 * i));
        }
    }
}
