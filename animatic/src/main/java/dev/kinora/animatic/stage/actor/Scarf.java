package dev.kinora.animatic.stage.actor;

import dev.kinora.animatic.paint.Colours;
import dev.kinora.animatic.paint.Fur;
import dev.kinora.animatic.paint.Paths;
import dev.kinora.animatic.paint.Pen;
import io.github.humbleui.skija.Path;

/**
 * A knitted scarf with two ends in the wind, in points.
 *
 * @param colour of the wool
 * @param x of the knot
 * @param y of the knot
 */
record Scarf(int colour, double x, double y) {
    /** The collar around the neck. */
    void collar(Pen pen) {
        Path collar = Paths.tube(x + 4, y - 8, 15, x + 34, y + 2, 20, x + 66, y + 1, 20, x + 92, y - 10, 14);
        Fur.bare(collar, 18, p -> {
                    p.canvas().drawColor(colour);
                    for (int i = 0; i < 7; i++) {
                        double cx = x + 6 + i * 14;
                        p.softStroke(
                                Paths.curve(cx - 6, y - 26, cx + 5, y - 6, cx + 3, y + 24),
                                2,
                                0.8,
                                Colours.fade(Colours.scale(colour, 0.55), 0.7));
                    }
                })
                .draw(pen);
    }

    /** The two ends at a phase of the wave, 0 to 2 pi; {@code wind} 0 hangs, 1 streams. */
    void ends(Pen pen, double phase, double wind) {
        end(pen, phase + 2.0, wind, 0.86, 14);
        end(pen, phase, wind, 1, 17);
    }

    private void end(Pen pen, double phase, double wind, double length, double width) {
        int knots = 7;
        double[] k = new double[knots * 3];
        for (int i = 0; i < knots; i++) {
            double u = i / (knots - 1.0);
            double wave = Math.sin(phase - u * 4.2) * (4 + 22 * u) * (0.35 + 0.65 * wind);
            k[3 * i] = x + 14 - u * 225 * length * wind - u * 20 * (1 - wind);
            k[3 * i + 1] =
                    y - 4 + wave * wind + u * u * (26 + 150 * (1 - wind)) * length + (width == 17 ? 10 * u : -8 * u);
            k[3 * i + 2] = (width * (0.72 + 0.34 * u)) * (1 + 0.22 * Math.sin(phase * 1 - u * 5 + 1));
        }
        Path cloth = Paths.tube(k);
        Fur.bare(cloth, 15, p -> knit(p, k)).draw(pen);
        fringe(pen, k);
    }

    private void knit(Pen pen, double[] k) {
        pen.canvas().drawColor(colour);
        int dark = Colours.fade(Colours.scale(colour, 0.6), 0.75);
        for (int i = 0; i < 26; i++) {
            double[] a = Markings.along(k, i / 26.0);
            double[] b = Markings.along(k, Math.min(1, i / 26.0 + 0.05));
            double o = (i % 3 - 1) * a[2] * 0.52;
            pen.stroke(Paths.line(a[0], a[1] + o, b[0], b[1] + o * 1.0), 1.5, dark);
        }
        for (double u : new double[] {0.66, 0.83}) {
            double[] a = Markings.along(k, u);
            double[] b = Markings.along(k, u + 0.02);
            double dx = b[0] - a[0];
            double dy = b[1] - a[1];
            double d = Math.max(1e-6, Math.hypot(dx, dy));
            double r = a[2] * 1.2;
            pen.stroke(
                    Paths.line(a[0] - dy / d * r, a[1] + dx / d * r, a[0] + dy / d * r, a[1] - dx / d * r),
                    5,
                    0xFFFBEFD8);
        }
    }

    private void fringe(Pen pen, double[] k) {
        int n = k.length;
        double x1 = k[n - 3];
        double y1 = k[n - 2];
        double r = k[n - 1];
        double dx = x1 - k[n - 6];
        double dy = y1 - k[n - 5];
        double d = Math.max(1e-6, Math.hypot(dx, dy));
        for (int i = -3; i <= 3; i++) {
            double sx = x1 + dx / d * r * 0.78 - dy / d * r * 0.28 * i;
            double sy = y1 + dy / d * r * 0.78 + dx / d * r * 0.28 * i;
            pen.stroke(
                    Paths.curve(
                            sx,
                            sy,
                            sx + dx / d * 9,
                            sy + dy / d * 9 + i * 0.4,
                            sx + dx / d * 18,
                            sy + dy / d * 18 + i * 1.4),
                    2,
                    pen.light().surface(0xFFFBEFD8));
        }
    }
}
