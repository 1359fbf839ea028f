package dev.kinora.animatic.stage.prop;

import dev.kinora.animatic.paint.Colours;
import dev.kinora.animatic.paint.Paths;
import dev.kinora.animatic.paint.Pen;
import io.github.humbleui.skija.Path;

/** An open umbrella seen from a little below: the lining of the far panels, the shaft, then the near panels. */
final class UmbrellaArt {
    private static final int RIBS = 8;
    private static final int STEPS = 6;

    private final int colour;
    private final double s;

    UmbrellaArt(int colour, double size) {
        this.colour = colour;
        s = size;
    }

    /** A point of a rib, {@code u} 0 at the crown, 1 at the tip. */
    private double[] rib(int i, double u) {
        double a = 2 * Math.PI * (i + 0.25) / RIBS;
        double r = 0.68 * s * Math.sin(u * 1.45) / Math.sin(1.45);
        double rise = 0.34 * s * (Math.cos(u * 1.45) - Math.cos(1.45));
        return new double[] {Math.cos(a) * r, -0.66 * s - rise - Math.sin(a) * r * 0.16};
    }

    void draw(Pen pen) {
        for (int i = 0; i < RIBS; i++) {
            if (!near(i)) {
                lining(pen, i);
            }
        }
        pen.stroke(
                Paths.line(0, -1.02 * s, 0, -0.06 * s), 0.022 * s, pen.light().surface(0xFF4A3A34));
        pen.stroke(
                Paths.line(-0.004 * s, -0.98 * s, -0.004 * s, -0.10 * s),
                0.006 * s,
                Colours.fade(pen.light().key(), 0.5));
        pen.stroke(
                Paths.curve(new double[] {
                    0, -0.16 * s, 0, -0.03 * s, 0.035 * s, 0.015 * s, 0.075 * s, -0.01 * s, 0.078 * s, -0.05 * s
                }),
                0.036 * s,
                pen.light().surface(0xFF9A5A2C));
        for (int i = 0; i < RIBS; i++) {
            if (near(i)) {
                panel(pen, i);
            }
        }
        pen.lit(Paths.tube(0, -1.07 * s, 0.008 * s, 0, -0.99 * s, 0.014 * s), 0xFF4A3A34, 0.02 * s);
    }

    private static boolean near(int i) {
        return Math.sin(2 * Math.PI * (i + 0.75) / RIBS) > 0;
    }

    private Path outline(int i) {
        double[] xy = new double[(2 * STEPS + 4) * 2];
        int w = 0;
        for (int k = 0; k <= STEPS; k++) {
            double[] p = rib(i, (double) k / STEPS);
            xy[w++] = p[0];
            xy[w++] = p[1];
        }
        double[] a = rib(i, 1);
        double[] b = rib(i + 1, 1);
        double[] in = rib(i, 0.82);
        double[] jn = rib(i + 1, 0.82);
        for (int k = 1; k <= 2; k++) {
            double f = k / 3.0;
            double pull = 0.42;
            xy[w++] = a[0] + (b[0] - a[0]) * f + ((in[0] + jn[0]) / 2 - (a[0] + b[0]) / 2) * pull;
            xy[w++] = a[1] + (b[1] - a[1]) * f + ((in[1] + jn[1]) / 2 - (a[1] + b[1]) / 2) * pull;
        }
        for (int k = STEPS; k >= 0; k--) {
            double[] p = rib(i + 1, (double) k / STEPS);
            xy[w++] = p[0];
            xy[w++] = p[1];
        }
        return Paths.polygon(java.util.Arrays.copyOf(xy, w));
    }

    private void lining(Pen pen, int i) {
        int base = pen.light().surface(Colours.mix(Colours.scale(colour, 0.62), 0xFFB0501E, 0.25));
        Path p = outline(i);
        pen.gradient(p, 0, -1.0 * s, 0, -0.62 * s, Colours.mix(base, pen.light().shade(), 0.55), base, base);
        double[] m = rib(i, 0.62);
        pen.stroke(
                Paths.line(0, -0.60 * s, m[0], m[1]),
                0.008 * s,
                Colours.fade(pen.light().surface(0xFF3A2A26), 0.9));
        pen.stroke(line(i), 0.009 * s, Colours.fade(pen.light().surface(0xFF5A3020), 0.9));
    }

    private Path line(int i) {
        double[] xy = new double[(STEPS + 1) * 2];
        for (int k = 0; k <= STEPS; k++) {
            double[] p = rib(i, (double) k / STEPS);
            xy[2 * k] = p[0];
            xy[2 * k + 1] = p[1];
        }
        return Paths.curve(xy);
    }

    private void panel(Pen pen, int i) {
        double a = 2 * Math.PI * (i + 0.75) / RIBS;
        double facing = Math.cos(a) * pen.light().keyX() - 0.55 * pen.light().keyY();
        int base = pen.light().surface(colour);
        double bright = Math.max(0, Math.min(1, 0.45 + 0.5 * facing));
        int top = Colours.screen(base, pen.light().key(), 0.15 + 0.35 * bright);
        int low = Colours.mix(base, pen.light().shade(), 0.42 * (1 - bright) + 0.06);
        Path p = outline(i);
        double[] tip = rib(i, 1);
        double[] tip2 = rib(i + 1, 1);
        pen.gradient(p, 0, -0.98 * s, (tip[0] + tip2[0]) / 2, (tip[1] + tip2[1]) / 2, top, base, low);
        pen.stroke(
                line(i), 0.007 * s, Colours.fade(Colours.mix(base, pen.light().shade(), 0.6), 0.7));
        double[] g0 = rib(i, 0.35);
        double[] g1 = rib(i + 1, 0.45);
        double[] h1 = rib(i, 0.85);
        pen.inside(
                p,
                () -> pen.softStroke(
                        Paths.curve((g0[0] + g1[0]) / 2, g0[1], (h1[0] + tip2[0]) / 2, (h1[1] + tip2[1]) / 2),
                        0.05 * s,
                        0.02 * s,
                        Colours.fade(pen.light().key(), 0.10 + 0.22 * bright)));
        pen.fill(Paths.oval(tip[0], tip[1], 0.010 * s, 0.010 * s), pen.light().surface(0xFFF0E0C0));
    }
}
