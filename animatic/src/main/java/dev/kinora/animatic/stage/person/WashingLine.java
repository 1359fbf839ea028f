package dev.kinora.animatic.stage.person;

import dev.kinora.animatic.paint.Colours;
import dev.kinora.animatic.paint.Noise;
import dev.kinora.animatic.paint.Paths;
import dev.kinora.animatic.paint.Pen;
import dev.kinora.animatic.stage.Cel;
import dev.kinora.animatic.stage.Move;
import io.github.humbleui.skija.Path;
import io.github.humbleui.types.Rect;

/** A line between two posts with sheets on it that blow in the wind, in metres of who hangs them. */
final class WashingLine {
    private static final int PHASES = 26;
    private static final double SECONDS = 3.4;
    private static final double LINE = -1.06;
    private static final double LEFT = -.66;
    private static final double RIGHT = 1.40;
    private static final int LINEN = 0xFFFBF8F0;

    private final double h;
    private final long seed;

    WashingLine(double h, long seed) {
        this.h = h;
        this.seed = seed;
    }

    Cel cel(Rect bounds) {
        return Cel.loop(
                "line", bounds, PHASES, SECONDS, t -> Move.NONE, (pen, k) -> draw(pen, 2 * Math.PI * k / PHASES));
    }

    private void draw(Pen pen, double wave) {
        for (double x : new double[] {LEFT, RIGHT}) {
            pen.lit(Paths.tube(x * h, 0, .020 * h, x * h, (LINE - .03) * h, .016 * h), 0xFF8A6A48, .05 * h);
            pen.lit(
                    Paths.tube((x - .09) * h, (LINE - .01) * h, .013 * h, (x + .09) * h, (LINE - .01) * h, .013 * h),
                    0xFF7A5C3E,
                    .04 * h);
        }
        sheet(pen, -.56, -.12, .62, wave, 1);
        sheet(pen, .26, .80, .70, wave + 1.1, 2);
        sheet(pen, .86, 1.32, .58, wave + 2.3, 3);
        pen.stroke(
                Paths.curve(
                        LEFT * h, LINE * h, .3 * h, (LINE + .035) * h, .5 * h, (LINE + .035) * h, RIGHT * h, LINE * h),
                .006 * h,
                pen.light().surface(0xFF5A5048));
    }

    private static double sag(double x) {
        double u = (x - LEFT) / (RIGHT - LEFT);
        return LINE + .105 * u * (1 - u);
    }

    /** One sheet from and to as shares of the height: its foot swings out with the wind, its folds run down. */
    private void sheet(Pen pen, double from, double to, double drop, double wave, int n) {
        double out = .10 + .07 * Math.sin(wave);
        double up = .06 + .05 * Math.sin(wave + .6);
        double belly = .05 * Math.sin(wave + 1.9);
        Path cloth = Paths.blob(
                from * h,
                sag(from) * h,
                (from + to) / 2 * h,
                (sag((from + to) / 2) + .012) * h,
                to * h,
                sag(to) * h,
                (to + out * .45 + belly) * h,
                (sag(to) + drop * .5) * h,
                (to + out) * h,
                (sag(to) + drop - up) * h,
                ((from + to) / 2 + out) * h,
                (sag(to) + drop + .018 * Math.sin(wave * 2) - up * .6) * h,
                (from + out) * h,
                (sag(from) + drop - up * .3) * h,
                (from + out * .4 + belly) * h,
                (sag(from) + drop * .5) * h);
        pen.lit(cloth, LINEN, .18 * h);
        pen.inside(cloth, () -> {
            for (int i = 0; i < 6; i++) {
                double u = (i + .3 + .5 * Noise.at(seed + n, i)) / 6;
                double x = from + (to - from) * u;
                double swing = .022 * Math.sin(wave + 5 * u);
                pen.softStroke(
                        Paths.curve(
                                x * h,
                                sag(x) * h,
                                (x + out * .3 + swing) * h,
                                (sag(x) + drop * .4) * h,
                                (x + out + swing) * h,
                                (sag(x) + drop) * h),
                        (.018 + .02 * Noise.at(seed + n, 10 + i)) * h,
                        .012 * h,
                        Colours.fade(i % 2 == 0 ? pen.light().shade() : 0xFFFFFFFF, i % 2 == 0 ? .30 : .45));
            }
        });
        for (double x : new double[] {from + .03, to - .03}) {
            pen.lit(
                    Paths.box((x - .008) * h, (sag(x) - .02) * h, (x + .008) * h, (sag(x) + .03) * h, .004 * h),
                    0xFFB8804A,
                    .015 * h);
        }
    }
}
