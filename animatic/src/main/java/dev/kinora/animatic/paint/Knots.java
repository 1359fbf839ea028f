package dev.kinora.animatic.paint;

/** A smooth curve through rows of numbers, by the share of its length. */
final class Knots {
    private final double[] rows;
    private final int width;
    private final double[] along;

    /**
     * @param rows values one row after the other; the first {@code axes} of a row are a place
     * @param width values a row
     */
    Knots(double[] rows, int width, int axes) {
        if (rows.length < 2 * width || rows.length % width != 0) {
            throw new IllegalArgumentException("at least two whole rows of " + width + ": " + rows.length);
        }
        this.rows = rows.clone();
        this.width = width;
        int n = rows.length / width;
        along = new double[n];
        for (int i = 1; i < n; i++) {
            double d = 0;
            for (int a = 0; a < axes; a++) {
                double step = rows[i * width + a] - rows[(i - 1) * width + a];
                d += step * step;
            }
            along[i] = along[i - 1] + Math.max(1e-9, Math.sqrt(d));
        }
        for (int i = 1; i < n; i++) {
            along[i] /= along[n - 1];
        }
    }

    /** Value {@code column} at a share of the length. */
    double at(double u, int column) {
        int n = along.length;
        int k = 0;
        while (k < n - 2 && u > along[k + 1]) {
            k++;
        }
        double t = (u - along[k]) / (along[k + 1] - along[k]);
        double b = value(k, column);
        double c = value(k + 1, column);
        double span = along[k + 1] - along[k];
        double m0 = slope(k, column) * span;
        double m1 = slope(k + 1, column) * span;
        double t2 = t * t;
        double t3 = t2 * t;
        return (2 * t3 - 3 * t2 + 1) * b + (t3 - 2 * t2 + t) * m0 + (-2 * t3 + 3 * t2) * c + (t3 - t2) * m1;
    }

    private double slope(int k, int column) {
        int a = Math.max(0, k - 1);
        int b = Math.min(along.length - 1, k + 1);
        return (value(b, column) - value(a, column)) / (along[b] - along[a]);
    }

    private double value(int k, int column) {
        return rows[k * width + column];
    }
}
