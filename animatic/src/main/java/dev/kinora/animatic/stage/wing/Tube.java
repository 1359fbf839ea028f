package dev.kinora.animatic.stage.wing;

import dev.kinora.animatic.paint.Colours;
import dev.kinora.animatic.paint.Noise;
import dev.kinora.animatic.paint.Paths;
import dev.kinora.animatic.paint.Pen;
import io.github.humbleui.skija.Path;

/**
 * A round part along a spine, and the small feathers or scales on it.
 *
 * @param xyr x, y, radius of each knot, from the end that feathers point to
 */
public record Tube(double... xyr) {
    /** The colour of a feather: {@code u} along the spine 0 to 1, {@code v} across it -1 above to 1 below. */
    @FunctionalInterface
    public interface Coat {
        /** The colour at a spot. */
        int at(double u, double v);
    }

    /** Its outline. */
    public Path outline() {
        return Paths.tube(xyr);
    }

    /** x, y, radius and direction at a share of the spine. */
    public double[] at(double u) {
        int n = xyr.length / 3;
        double s = Math.max(0, Math.min(n - 1.0001, u * (n - 1)));
        int i = (int) s;
        double f = s - i;
        double[] p = new double[5];
        for (int k = 0; k < 3; k++) {
            p[k] = spline(i, f, k, n);
        }
        double dx = spline(i, Math.min(1, f + 0.02), 0, n) - spline(i, Math.max(0, f - 0.02), 0, n);
        double dy = spline(i, Math.min(1, f + 0.02), 1, n) - spline(i, Math.max(0, f - 0.02), 1, n);
        double l = Math.max(1e-9, Math.hypot(dx, dy));
        p[3] = dx / l;
        p[4] = dy / l;
        return p;
    }

    private double spline(int i, double t, int axis, int n) {
        double a = xyr[Math.max(0, i - 1) * 3 + axis];
        double b = xyr[i * 3 + axis];
        double c = xyr[(i + 1) * 3 + axis];
        double d = xyr[Math.min(n - 1, i + 2) * 3 + axis];
        return 0.5 * (2 * b + (c - a) * t + (2 * a - 5 * b + 4 * c - d) * t * t + (3 * b - a - 3 * c + d) * t * t * t);
    }

    private double length() {
        double sum = 0;
        for (int i = 3; i < xyr.length; i += 3) {
            sum += Math.hypot(xyr[i] - xyr[i - 3], xyr[i + 1] - xyr[i - 2]);
        }
        return sum;
    }

    /** Covers the part with feathers of {@code size} points, each over the one behind it. */
    public void feathers(Pen pen, double size, long seed, Coat coat) {
        double length = length();
        int rows = (int) Math.max(3, length / (size * 0.5));
        int cap = (int) Math.ceil(xyr[xyr.length - 1] / (size * 0.5));
        for (int i = -1; i <= rows + cap; i++) {
            double u = Math.max(0, Math.min(1, i / (double) rows));
            double[] p = i <= rows ? at(u) : beyond(at(1), (i - rows) / (double) cap);
            int n = (int) Math.max(2, Math.ceil(2 * p[2] / (size * 0.42)));
            for (int j = 0; j <= n; j++) {
                long id = i * 97L + j;
                double v = -1.06 + 2.12 * (j + (i % 2) * 0.5) / n;
                if (Math.abs(v) <= 1.12) {
                    feather(pen, p, u, v, size * (0.9 + 0.25 * Noise.at(seed, id)), coat, Noise.at(seed + 1, id));
                }
            }
        }
    }

    /** A cross-section of the round end: 0 where it begins, 1 at its pole. */
    private static double[] beyond(double[] p, double k) {
        return new double[] {
            p[0] + p[3] * p[2] * k, p[1] + p[4] * p[2] * k, p[2] * Math.sqrt(Math.max(0.02, 1 - k * k)), p[3], p[4]
        };
    }

    private static void feather(Pen pen, double[] p, double u, double v, double size, Coat coat, double chance) {
        double round = Math.sqrt(Math.max(0.05, 1 - v * v * 0.9));
        double x = p[0] - p[4] * p[2] * v;
        double y = p[1] + p[3] * p[2] * v;
        double fan = v * 0.35 + (chance - 0.5) * 0.3;
        double bx = -p[3] * Math.cos(fan) + p[4] * Math.sin(fan) * -1;
        double by = -p[4] * Math.cos(fan) + p[3] * Math.sin(fan);
        double w = size * 0.42 * (0.45 + 0.55 * round);
        int colour = Colours.scale(coat.at(u, v), 0.94 + 0.13 * chance);
        scale(pen, x, y, bx * size, by * size, w, Colours.scale(colour, Colours.luma(colour) > 170 ? 0.89 : 0.80));
        scale(pen, x - bx * size * 0.13, y - by * size * 0.13, bx * size, by * size, w * 0.86, colour);
    }

    private static void scale(Pen pen, double x, double y, double dx, double dy, double w, int colour) {
        double l = Math.max(1e-9, Math.hypot(dx, dy));
        double wx = dy / l * w;
        double wy = -dx / l * w;
        try (Path path = Paths.blob(
                x - dx * 0.3,
                y - dy * 0.3,
                x + dx * 0.2 + wx,
                y + dy * 0.2 + wy,
                x + dx * 0.72 + wx * 0.8,
                y + dy * 0.72 + wy * 0.8,
                x + dx,
                y + dy,
                x + dx * 0.72 - wx * 0.8,
                y + dy * 0.72 - wy * 0.8,
                x + dx * 0.2 - wx,
                y + dy * 0.2 - wy)) {
            pen.fill(path, colour);
        }
    }
}
