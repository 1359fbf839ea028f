package dev.kinora.animatic.stage.still;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The outline of something turned on a wheel, as a grid of distances: one lookup a step is all that marching costs.
 * Lengths are centimetres.
 */
final class Profile {
    private static final double CELL = 0.05;

    /** Outlines belong to the catalogue of vessels, which bounds what is kept: about 130 kB each. */
    private static final Map<Outline, Profile> KEPT = new ConcurrentHashMap<>();

    private final float[] grid;
    private final int columns;
    private final int rows;
    private final double bottom;
    private final double top;
    private final double radius;

    /** Whether the outline is a wall or the skin of something massive. */
    enum Body {
        SHELL,
        MASSIVE
    }

    /** An outline of the catalogue: the same array is the same outline. */
    private record Outline(double[] knots, double wall, Body body) {}

    /**
     * The profile of an outline of the catalogue, made once.
     *
     * @param knots radius and height of each knot along the outline, from the bottom up
     * @param wall thickness of a shell
     */
    static Profile of(double[] knots, double wall, Body body) {
        return KEPT.computeIfAbsent(new Outline(knots, wall, body), Profile::new);
    }

    private Profile(Outline outline) {
        double wall = outline.wall();
        double[][] line = smooth(outline.knots());
        double r = 0;
        double low = Double.MAX_VALUE;
        double high = -Double.MAX_VALUE;
        for (double[] p : line) {
            r = Math.max(r, p[0]);
            low = Math.min(low, p[1]);
            high = Math.max(high, p[1]);
        }
        double margin = 0.9 + wall;
        radius = r + wall;
        bottom = low - margin;
        top = high + wall;
        columns = (int) Math.ceil((r + margin) / CELL) + 2;
        rows = (int) Math.ceil((high + margin - bottom) / CELL) + 2;
        grid = new float[columns * rows];
        for (int j = 0; j < rows; j++) {
            for (int i = 0; i < columns; i++) {
                double x = i * CELL;
                double y = bottom + j * CELL;
                double d = distance(line, x, y);
                grid[j * columns + i] =
                        (float) (outline.body() == Body.SHELL ? d - wall / 2 : inside(line, x, y) ? -d : d);
            }
        }
    }

    /** Largest radius. */
    double radius() {
        return radius;
    }

    /** Highest point. */
    double top() {
        return top;
    }

    /** Signed distance at radius r and height y; a lower bound outside the grid. */
    double at(double r, double y) {
        double gx = r / CELL;
        double gy = (y - bottom) / CELL;
        double cx = Math.max(0, Math.min(columns - 1.001, gx));
        double cy = Math.max(0, Math.min(rows - 1.001, gy));
        int i = (int) cx;
        int j = (int) cy;
        float fx = (float) (cx - i);
        float fy = (float) (cy - j);
        int o = j * columns + i;
        float a = grid[o] + (grid[o + 1] - grid[o]) * fx;
        float b = grid[o + columns] + (grid[o + columns + 1] - grid[o + columns]) * fx;
        double d = a + (b - a) * fy;
        double ox = (gx - cx) * CELL;
        double oy = (gy - cy) * CELL;
        return ox == 0 && oy == 0 ? d : Math.max(d, 0.02) + 0.7 * Math.sqrt(ox * ox + oy * oy);
    }

    private static double[][] smooth(double[] ry) {
        int n = ry.length / 2;
        int steps = 14;
        double[][] out = new double[(n - 1) * steps + 1][];
        for (int i = 0; i < out.length; i++) {
            int k = Math.min(i / steps, n - 2);
            double t = (i - k * steps) / (double) steps;
            out[i] = new double[] {Math.max(0, knot(ry, k, t, 0, n)), knot(ry, k, t, 1, n)};
        }
        return out;
    }

    private static double knot(double[] v, int k, double t, int axis, int n) {
        double a = v[Math.max(0, k - 1) * 2 + axis];
        double b = v[k * 2 + axis];
        double c = v[(k + 1) * 2 + axis];
        double d = v[Math.min(n - 1, k + 2) * 2 + axis];
        return 0.5 * (2 * b + (c - a) * t + (2 * a - 5 * b + 4 * c - d) * t * t + (3 * b - a - 3 * c + d) * t * t * t);
    }

    /** Distance from a point to a polyline. */
    static double distance(double[][] line, double x, double y) {
        double best = Double.MAX_VALUE;
        for (int i = 0; i + 1 < line.length; i++) {
            double ax = line[i][0];
            double ay = line[i][1];
            double dx = line[i + 1][0] - ax;
            double dy = line[i + 1][1] - ay;
            double t = ((x - ax) * dx + (y - ay) * dy) / Math.max(1e-12, dx * dx + dy * dy);
            t = Math.max(0, Math.min(1, t));
            double ex = ax + dx * t - x;
            double ey = ay + dy * t - y;
            best = Math.min(best, ex * ex + ey * ey);
        }
        return Math.sqrt(best);
    }

    /** Whether a point lies between the axis and the outline. */
    private static boolean inside(double[][] line, double x, double y) {
        boolean in = false;
        for (int i = 0; i + 1 < line.length; i++) {
            double ya = line[i][1];
            double yb = line[i + 1][1];
            if (ya > y != yb > y) {
                double cross = line[i][0] + (y - ya) / (yb - ya) * (line[i + 1][0] - line[i][0]);
                in ^= x < cross;
            }
        }
        return in;
    }
}
