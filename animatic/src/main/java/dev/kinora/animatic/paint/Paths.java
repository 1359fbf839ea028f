package dev.kinora.animatic.paint;

import io.github.humbleui.skija.Path;
import io.github.humbleui.skija.PathBuilder;
import io.github.humbleui.types.Rect;

/** Outlines from few numbers. Coordinates alternate x, y in the caller's units, y down. */
public final class Paths {
    private Paths() {}

    /** Closed smooth outline through the points (Catmull-Rom). */
    public static Path blob(double... xy) {
        return spline(xy, Ends.CLOSED);
    }

    /** Open smooth line through the points (Catmull-Rom). */
    public static Path curve(double... xy) {
        return spline(xy, Ends.OPEN);
    }

    /** Closed polygon. */
    public static Path polygon(double... xy) {
        PathBuilder b = new PathBuilder();
        b.moveTo((float) xy[0], (float) xy[1]);
        for (int i = 2; i < xy.length; i += 2) {
            b.lineTo((float) xy[i], (float) xy[i + 1]);
        }
        b.closePath();
        return b.build();
    }

    /** Open straight segments. */
    public static Path line(double... xy) {
        PathBuilder b = new PathBuilder();
        b.moveTo((float) xy[0], (float) xy[1]);
        for (int i = 2; i < xy.length; i += 2) {
            b.lineTo((float) xy[i], (float) xy[i + 1]);
        }
        return b.build();
    }

    public static Path oval(double cx, double cy, double rx, double ry) {
        return new PathBuilder()
                .addOval(rect(cx - rx, cy - ry, cx + rx, cy + ry))
                .build();
    }

    /** Oval turned by {@code radians}, clockwise on screen. */
    public static Path oval(double cx, double cy, double rx, double ry, double radians) {
        double[] xy = new double[32];
        for (int i = 0; i < 16; i++) {
            double a = Math.PI * 2 * i / 16;
            double x = Math.cos(a) * rx;
            double y = Math.sin(a) * ry;
            xy[2 * i] = cx + x * Math.cos(radians) - y * Math.sin(radians);
            xy[2 * i + 1] = cy + x * Math.sin(radians) + y * Math.cos(radians);
        }
        return blob(xy);
    }

    /** Rectangle with round corners. */
    public static Path box(double left, double top, double right, double bottom, double radius) {
        return new PathBuilder()
                .addRRect(io.github.humbleui.types.RRect.makeLTRB(
                        (float) left, (float) top, (float) right, (float) bottom, (float) radius))
                .build();
    }

    /** Rectangle for Skija from doubles. */
    public static Rect rect(double left, double top, double right, double bottom) {
        return Rect.makeLTRB((float) left, (float) top, (float) right, (float) bottom);
    }

    /**
     * A limb, tail or branch: a smooth centre line with a radius at each knot and round ends.
     *
     * @param xyr x, y, radius of each knot, at least two knots
     */
    public static Path tube(double... xyr) {
        int knots = xyr.length / 3;
        int steps = 8;
        int n = (knots - 1) * steps + 1;
        double[] px = new double[n];
        double[] py = new double[n];
        double[] pr = new double[n];
        for (int i = 0; i < n; i++) {
            int k = Math.min(i / steps, knots - 2);
            double t = (i - k * steps) / (double) steps;
            px[i] = knot(xyr, k, t, 0, knots);
            py[i] = knot(xyr, k, t, 1, knots);
            pr[i] = Math.max(0.0001, knot(xyr, k, t, 2, knots));
        }
        int cap = 6;
        double[] xy = new double[(2 * n + 2 * cap) * 2];
        int w = 0;
        for (int i = 0; i < n; i++) {
            double[] d = direction(px, py, i);
            xy[w++] = px[i] - d[1] * pr[i];
            xy[w++] = py[i] + d[0] * pr[i];
        }
        w = cap(xy, w, px[n - 1], py[n - 1], pr[n - 1], direction(px, py, n - 1), cap);
        for (int i = n - 1; i >= 0; i--) {
            double[] d = direction(px, py, i);
            xy[w++] = px[i] + d[1] * pr[i];
            xy[w++] = py[i] - d[0] * pr[i];
        }
        double[] first = direction(px, py, 0);
        cap(xy, w, px[0], py[0], pr[0], new double[] {-first[0], -first[1]}, cap);
        return polygon(xy);
    }

    private static int cap(double[] xy, int from, double x, double y, double r, double[] d, int steps) {
        int w = from;
        for (int i = 1; i <= steps; i++) {
            double a = Math.PI * i / (steps + 1) - Math.PI / 2;
            double along = Math.cos(a);
            double across = -Math.sin(a);
            xy[w++] = x + d[0] * along * r - d[1] * across * r;
            xy[w++] = y + d[1] * along * r + d[0] * across * r;
        }
        return w;
    }

    private static double[] direction(double[] px, double[] py, int i) {
        int a = Math.max(0, i - 1);
        int b = Math.min(px.length - 1, i + 1);
        double dx = px[b] - px[a];
        double dy = py[b] - py[a];
        double l = Math.max(1e-9, Math.hypot(dx, dy));
        return new double[] {dx / l, dy / l};
    }

    private static double knot(double[] v, int k, double t, int axis, int knots) {
        double a = v[Math.max(0, k - 1) * 3 + axis];
        double b = v[k * 3 + axis];
        double c = v[(k + 1) * 3 + axis];
        double d = v[Math.min(knots - 1, k + 2) * 3 + axis];
        return 0.5 * (2 * b + (c - a) * t + (2 * a - 5 * b + 4 * c - d) * t * t + (3 * b - a - 3 * c + d) * t * t * t);
    }

    private enum Ends {
        OPEN,
        CLOSED
    }

    private static Path spline(double[] xy, Ends ends) {
        int n = xy.length / 2;
        PathBuilder b = new PathBuilder();
        b.moveTo((float) xy[0], (float) xy[1]);
        int spans = ends == Ends.CLOSED ? n : n - 1;
        for (int i = 0; i < spans; i++) {
            int p = index(i - 1, n, ends);
            int q = index(i, n, ends);
            int r = index(i + 1, n, ends);
            int s = index(i + 2, n, ends);
            b.cubicTo(
                    (float) (xy[2 * q] + (xy[2 * r] - xy[2 * p]) / 6),
                    (float) (xy[2 * q + 1] + (xy[2 * r + 1] - xy[2 * p + 1]) / 6),
                    (float) (xy[2 * r] - (xy[2 * s] - xy[2 * q]) / 6),
                    (float) (xy[2 * r + 1] - (xy[2 * s + 1] - xy[2 * q + 1]) / 6),
                    (float) xy[2 * r],
                    (float) xy[2 * r + 1]);
        }
        if (ends == Ends.CLOSED) {
            b.closePath();
        }
        return b.build();
    }

    private static int index(int i, int n, Ends ends) {
        return ends == Ends.CLOSED ? Math.floorMod(i, n) : Math.max(0, Math.min(n - 1, i));
    }

    /**
     * Where the middle joint of a two-bone limb is.
     *
     * @param bend +1 or -1: to which side the joint bends
     * @return x, y of the joint; the limb is stretched straight when the target is too far, folded when it is too near
     */
    public static double[] joint(double x0, double y0, double x1, double y1, double l1, double l2, double bend) {
        double dx = x1 - x0;
        double dy = y1 - y0;
        double least = Math.max(1e-9, Math.abs(l1 - l2));
        double d = Math.max(least, Math.min(Math.hypot(dx, dy), (l1 + l2) * 0.9999));
        double a = (l1 * l1 - l2 * l2 + d * d) / (2 * d);
        double h = Math.sqrt(Math.max(0, l1 * l1 - a * a));
        double len = Math.hypot(dx, dy);
        double ux = len < 1e-9 ? 0 : dx / len;
        double uy = len < 1e-9 ? 1 : dy / len;
        return new double[] {x0 + ux * a - uy * h * bend, y0 + uy * a + ux * h * bend};
    }
}
