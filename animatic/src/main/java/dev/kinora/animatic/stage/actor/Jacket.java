package dev.kinora.animatic.stage.actor;

import dev.kinora.animatic.paint.Colours;
import dev.kinora.animatic.paint.Fur;
import dev.kinora.animatic.paint.Paths;
import dev.kinora.animatic.paint.Pen;
import io.github.humbleui.skija.Path;

/**
 * A biker's jacket with a paw badge, in points relative to the seat.
 *
 * @param colour of the leather
 */
record Jacket(int colour) {
    /** The trunk of the jacket over the body's outline. */
    void trunk(Pen pen, Path outline) {
        Fur.bare(outline, 58, this::leather).draw(pen);
        pen.inside(outline, () -> {
            int deep = Colours.fade(Colours.scale(pen.light().shade(), 0.5), 0.75);
            int glint = Colours.fade(
                    Colours.mix(
                            pen.light().surface(Colours.scale(colour, 2.2)),
                            pen.light().sky(),
                            0.3),
                    0.5);
            folds(pen, deep, glint);
            double[] hem = {-60, -2, -20, 24, 30, 30, 80, 18};
            pen.stroke(Paths.curve(hem), 12, Colours.scale(pen.light().surface(colour), 0.55));
            pen.stroke(
                    Paths.curve(hem[0], hem[1] - 6, hem[2], hem[3] - 6.5, hem[4], hem[5] - 7, hem[6], hem[7] - 7),
                    1.4,
                    glint);
            for (int i = 0; i < 22; i++) {
                double hx = -40 + i * 5.4;
                double hy = 13 + 14 * Math.sin((i + 3) / 21.0 * 2.6);
                pen.stroke(Paths.line(hx, hy - 1, hx + 0.6, hy + 8), 1.1, Colours.fade(deep, 0.6));
            }
            zip(pen);
        });
        badge(pen, 22, -88);
    }

    private void leather(Pen pen) {
        pen.canvas().drawColor(colour);
        pen.soft(Paths.tube(150, -150, 30, 130, -80, 34, 100, 10, 30), 20, Colours.scale(colour, 0.82));
    }

    private void folds(Pen pen, int deep, int glint) {
        double[][] folds = {
            {66, -62, 92, -46, 112, -22, 118, 4},
            {46, -48, 78, -34, 100, -12, 108, 10},
            {30, -34, 60, -24, 84, -6, 92, 12},
            {118, -118, 104, -96, 100, -76},
            {-40, -40, -34, -20, -20, -6}
        };
        for (double[] f : folds) {
            pen.softStroke(Paths.curve(f), 4.4, 2, Colours.fade(deep, 0.55));
            double[] up = f.clone();
            for (int i = 1; i < up.length; i += 2) {
                up[i] -= 3.4;
            }
            pen.softStroke(Paths.curve(up), 1.8, 0.8, glint);
        }
        pen.softStroke(Paths.curve(112, -146, 96, -118, 94, -86, 104, -60), 2.4, 0.8, deep);
        pen.stroke(Paths.curve(110, -146, 94, -118, 92, -86, 102, -60), 1, Colours.fade(glint, 0.8));
    }

    private void zip(Pen pen) {
        pen.stroke(Paths.curve(146, -96, 134, -50, 112, 8), 4, Colours.fade(0xFF05040A, 0.7));
        for (int i = 0; i < 18; i++) {
            double u = i / 17.0;
            double zx = 146 - 34 * u - 4 * Math.sin(u * 3);
            double zy = -96 + 104 * u;
            pen.fill(Paths.oval(zx, zy, 1.5, 1.1), pen.light().surface(0xFFCED4E4));
        }
    }

    private void badge(Pen pen, double x, double y) {
        pen.moved(x, y, -0.12, 1, () -> {
            int gold = pen.light().surface(0xFFF0C04C);
            int cream = pen.light().surface(0xFFFBEFC8);
            pen.fill(Paths.oval(0.6, 1.6, 26, 27), 0x60000000);
            pen.fill(Paths.oval(0, 0, 25, 26), gold);
            pen.fill(Paths.oval(0, 0, 22.4, 23.4), Colours.scale(pen.light().surface(colour), 0.45));
            pen.fill(Paths.blob(-9, 9, -8, 2, 0, -3, 8, 2, 9.5, 9, 5, 13, 0, 11.5, -5, 13), cream);
            pen.fill(Paths.oval(-12, -2, 3.6, 4.8, -0.5), cream);
            pen.fill(Paths.oval(-5, -9, 3.8, 5.2, -0.15), cream);
            pen.fill(Paths.oval(4.4, -9.4, 3.8, 5.2, 0.15), cream);
            pen.fill(Paths.oval(12, -2.6, 3.6, 4.8, 0.5), cream);
        });
    }

    /** A sleeve over an arm's outline. */
    void sleeve(Pen pen, Path arm, double[] cuff) {
        Fur.bare(arm, 24, p -> p.canvas().drawColor(Colours.scale(colour, 1.04)))
                .draw(pen);
        pen.inside(arm, () -> {
            double cx = cuff[0];
            double cy = cuff[1];
            int deep = Colours.fade(Colours.scale(pen.light().shade(), 0.5), 0.5);
            for (int i = 0; i < 3; i++) {
                double k = 14 + i * 9;
                pen.softStroke(
                        Paths.curve(
                                cx - cuff[2] * k - cuff[3] * 13,
                                cy - cuff[3] * k + cuff[2] * 13,
                                cx - cuff[2] * (k + 4),
                                cy - cuff[3] * (k + 4),
                                cx - cuff[2] * k + cuff[3] * 8,
                                cy - cuff[3] * k - cuff[2] * 8),
                        2.4,
                        1.1,
                        deep);
            }
        });
    }
}
