package dev.kinora.animatic.stage.wing;

import dev.kinora.animatic.paint.Colours;
import dev.kinora.animatic.paint.Paths;
import dev.kinora.animatic.paint.Pen;
import io.github.humbleui.skija.Path;

/**
 * One feather as it lies in the picture.
 *
 * @param x its root
 * @param y its root
 * @param dx from root to tip
 * @param dy from root to tip
 * @param wx half its width, towards the vane that lies on top
 * @param wy half its width
 * @param tip how it ends
 */
public record Feather(double x, double y, double dx, double dy, double wx, double wy, Tip tip) {
    /** How a feather ends. */
    public enum Tip {
        ROUND,
        POINTED,
        /** Narrow over its outer half, so that gaps open between feathers. */
        FINGER
    }

    /** A feather that lies flat, by angle. */
    public static Feather flat(double x, double y, double radians, double length, double half) {
        double c = Math.cos(radians);
        double s = Math.sin(radians);
        return new Feather(x, y, c * length, s * length, s * half, -c * half, Tip.ROUND);
    }

    private Path outline() {
        double[][] at =
                switch (tip) {
                    case ROUND -> new double[][] {{0, 0.42}, {0.34, 0.96}, {0.74, 1}, {0.93, 0.66}, {1, 0.1}};
                    case POINTED -> new double[][] {{0, 0.42}, {0.3, 0.96}, {0.62, 0.86}, {0.88, 0.42}, {1, 0.04}};
                    case FINGER ->
                        new double[][] {{0, 0.5}, {0.3, 1}, {0.5, 0.82}, {0.62, 0.52}, {0.94, 0.44}, {1, 0.1}};
                };
        int n = at.length;
        double[] xy = new double[4 * n];
        for (int i = 0; i < n; i++) {
            double u = at[i][0];
            double w = at[i][1];
            xy[2 * i] = x + dx * u + wx * w;
            xy[2 * i + 1] = y + dy * u + wy * w;
            int j = 2 * n - 1 - i;
            xy[2 * j] = x + dx * u - wx * w;
            xy[2 * j + 1] = y + dy * u - wy * w;
        }
        return Paths.blob(xy);
    }

    /**
     * Draws it in colours already lit.
     *
     * @param colour its vane
     * @param end its outer third
     * @param fine units below which lines are left out
     */
    public void draw(Pen pen, int colour, int end, double fine) {
        Path path = outline();
        double wide = Math.hypot(wx, wy);
        int dark = Colours.mix(colour, pen.light().shade(), 0.42);
        int light = Colours.mix(colour, 0xFFFFFFFF, 0.09);
        pen.gradient(path, x + wx, y + wy, x - wx, y - wy, light, colour, Colours.mix(colour, dark, 0.55));
        if (wide < fine) {
            return;
        }
        pen.gradient(
                path, x, y, x + dx, y + dy, Colours.fade(dark, 0.75), Colours.fade(dark, 0.16), 0, end(end, colour));
        pen.stroke(path, Math.max(pen.pixel() * 0.7, wide * 0.075), Colours.fade(dark, 0.55));
        if (wide > 2 * fine) {
            pen.stroke(
                    Paths.curve(x, y, x + dx * 0.5 + wx * 0.06, y + dy * 0.5 + wy * 0.06, x + dx * 0.94, y + dy * 0.94),
                    Math.max(pen.pixel() * 0.7, wide * 0.07),
                    Colours.fade(dark, 0.45));
        }
        path.close();
    }

    private static int end(int end, int colour) {
        return end == colour ? Colours.fade(colour, 0) : Colours.fade(end, 1);
    }
}
