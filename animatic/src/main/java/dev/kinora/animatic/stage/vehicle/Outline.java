package dev.kinora.animatic.stage.vehicle;

import dev.kinora.animatic.paint.Paths;
import io.github.humbleui.skija.Path;
import io.github.humbleui.skija.PathBuilder;

/** Outlines of what is built of plates: straight runs with rounded corners. Coordinates in the caller's units, y down. */
public final class Outline {
    private static final int ROUND = 28;

    private Outline() {}

    /**
     * A closed outline.
     *
     * @param xyr x, y and the length that is rounded off at each corner; three corners or more
     */
    public static Path of(double... xyr) {
        int n = xyr.length / 3;
        PathBuilder b = new PathBuilder();
        for (int i = 0; i < n; i++) {
            double[] in = toward(xyr, i, Math.floorMod(i - 1, n));
            double[] out = toward(xyr, i, (i + 1) % n);
            if (i == 0) {
                b.moveTo((float) in[0], (float) in[1]);
            } else {
                b.lineTo((float) in[0], (float) in[1]);
            }
            b.quadTo((float) xyr[3 * i], (float) xyr[3 * i + 1], (float) out[0], (float) out[1]);
        }
        b.closePath();
        return b.build();
    }

    private static double[] toward(double[] v, int from, int to) {
        double dx = v[3 * to] - v[3 * from];
        double dy = v[3 * to + 1] - v[3 * from + 1];
        double l = Math.max(1e-9, Math.hypot(dx, dy));
        double r = Math.min(v[3 * from + 2], l * 0.48);
        return new double[] {v[3 * from] + dx / l * r, v[3 * from + 1] + dy / l * r};
    }

    /** The area between an upper and a lower smooth line, both given from left to right. */
    public static Path between(double[] upper, double[] lower) {
        int n = upper.length / 2;
        int m = lower.length / 2;
        double[] xy = new double[(n + m) * 2 * 8];
        int w = fill(xy, 0, upper, true);
        w = fill(xy, w, lower, false);
        double[] out = new double[w];
        System.arraycopy(xy, 0, out, 0, w);
        return Paths.polygon(out);
    }

    private static int fill(double[] xy, int from, double[] line, boolean forward) {
        int steps = (line.length / 2 - 1) * 7;
        int w = from;
        for (int i = 0; i <= steps; i++) {
            double u = (forward ? i : steps - i) / 7.0;
            xy[w++] = on(line, u, 0);
            xy[w++] = on(line, u, 1);
        }
        return w;
    }

    /** A point of a smooth line, {@code u} counted in knots. */
    public static double on(double[] line, double u, int axis) {
        int n = line.length / 2;
        int k = Math.max(0, Math.min(n - 2, (int) Math.floor(u)));
        double t = u - k;
        double a = line[2 * Math.max(0, k - 1) + axis];
        double b = line[2 * k + axis];
        double c = line[2 * (k + 1) + axis];
        double d = line[2 * Math.min(n - 1, k + 2) + axis];
        return 0.5 * (2 * b + (c - a) * t + (2 * a - 5 * b + 4 * c - d) * t * t + (3 * b - a - 3 * c + d) * t * t * t);
    }

    /** Part of a round about (cx,cy) between two angles, closed by a chord; radians, clockwise from the right. */
    public static Path arc(double cx, double cy, double rx, double ry, double from, double to) {
        double[] xy = new double[2 * (ROUND + 1)];
        for (int i = 0; i <= ROUND; i++) {
            double a = from + (to - from) * i / ROUND;
            xy[2 * i] = cx + Math.cos(a) * rx;
            xy[2 * i + 1] = cy + Math.sin(a) * ry;
        }
        return Paths.polygon(xy);
    }
}
