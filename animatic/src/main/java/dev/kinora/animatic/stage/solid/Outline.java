package dev.kinora.animatic.stage.solid;

/** A line in a plane as a grid of distances: one lookup a step is all that marching costs. */
final class Outline {
    private static final int FINEST = 190;

    /** What is inside. */
    enum Kind {
        /** Nothing: a bare line. */
        LINE,
        /** What lies between the line and the axis x = 0. */
        TURNED,
        /** What a smooth closed line surrounds. */
        CLOSED,
        /** What a closed line with corners surrounds. */
        POLYGON
    }

    private final float[] grid;
    private final int columns;
    private final int rows;
    private final double cell;
    private final double x0;
    private final double y0;
    private double left = Double.MAX_VALUE;
    private double right = -Double.MAX_VALUE;
    private double bottom = Double.MAX_VALUE;
    private double top = -Double.MAX_VALUE;

    private Outline(double[] line, Kind kind) {
        for (int i = 0; i < line.length; i += 2) {
            left = Math.min(left, line[i]);
            right = Math.max(right, line[i]);
            bottom = Math.min(bottom, line[i + 1]);
            top = Math.max(top, line[i + 1]);
        }
        if (kind == Kind.TURNED || kind == Kind.LINE) {
            left = 0;
        }
        double span = Math.max(right - left, top - bottom);
        cell = span / FINEST;
        double margin = span * 0.06;
        x0 = kind == Kind.TURNED || kind == Kind.LINE ? 0 : left - margin;
        y0 = bottom - margin;
        columns = (int) Math.ceil((right + margin - x0) / cell) + 2;
        rows = (int) Math.ceil((top + margin - y0) / cell) + 2;
        grid = new float[columns * rows];
        for (int j = 0; j < rows; j++) {
            for (int i = 0; i < columns; i++) {
                double x = x0 + i * cell;
                double y = y0 + j * cell;
                double d = distance(line, x, y);
                grid[j * columns + i] = (float) (kind != Kind.LINE && inside(line, x, y) ? -d : d);
            }
        }
    }

    static Outline of(double[] knots, Kind kind) {
        return new Outline(
                switch (kind) {
                    case LINE, TURNED -> positive(Curves.fine(knots, 2, 8));
                    case POLYGON -> closed(knots);
                    case CLOSED -> round(knots);
                },
                kind);
    }

    private static double[] positive(double[] line) {
        for (int i = 0; i < line.length; i += 2) {
            line[i] = Math.max(0, line[i]);
        }
        return line;
    }

    private static double[] closed(double[] xy) {
        double[] out = java.util.Arrays.copyOf(xy, xy.length + 2);
        out[xy.length] = xy[0];
        out[xy.length + 1] = xy[1];
        return out;
    }

    private static double[] round(double[] xy) {
        int n = xy.length;
        double[] wide = new double[n + 6];
        wide[0] = xy[n - 2];
        wide[1] = xy[n - 1];
        System.arraycopy(xy, 0, wide, 2, n);
        System.arraycopy(xy, 0, wide, n + 2, 4);
        int steps = 7;
        double[] all = Curves.fine(wide, 2, steps);
        return java.util.Arrays.copyOfRange(all, 2 * steps, all.length - 2 * steps);
    }

    double left() {
        return left;
    }

    double right() {
        return right;
    }

    double bottom() {
        return bottom;
    }

    double top() {
        return top;
    }

    /** Size of a cell. */
    double cell() {
        return cell;
    }

    /** Signed distance; a lower bound outside the grid. */
    double at(double x, double y) {
        double gx = (x - x0) / cell;
        double gy = (y - y0) / cell;
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
        double ox = (gx - cx) * cell;
        double oy = (gy - cy) * cell;
        return ox == 0 && oy == 0 ? d : Math.max(d, cell) * 0.6 + 0.7 * Math.sqrt(ox * ox + oy * oy);
    }

    private static double distance(double[] line, double x, double y) {
        double best = Double.MAX_VALUE;
        for (int i = 0; i + 3 < line.length; i += 2) {
            double dx = line[i + 2] - line[i];
            double dy = line[i + 3] - line[i + 1];
            double t = ((x - line[i]) * dx + (y - line[i + 1]) * dy) / Math.max(1e-12, dx * dx + dy * dy);
            t = t < 0 ? 0 : t > 1 ? 1 : t;
            double ex = line[i] + dx * t - x;
            double ey = line[i + 1] + dy * t - y;
            best = Math.min(best, ex * ex + ey * ey);
        }
        return Math.sqrt(best);
    }

    private static boolean inside(double[] line, double x, double y) {
        boolean in = false;
        for (int i = 0; i + 3 < line.length; i += 2) {
            double ya = line[i + 1];
            double yb = line[i + 3];
            if (ya > y != yb > y) {
                in ^= x < line[i] + (y - ya) / (yb - ya) * (line[i + 2] - line[i]);
            }
        }
        return in;
    }
}
