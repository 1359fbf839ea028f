package dev.kinora.animatic.stage.solid;

/** Arithmetic of knots and turns. */
final class Curves {
    private Curves() {}

    /** A smooth line through knots of {@code width} numbers each, {@code steps} pieces between two knots. */
    static double[] fine(double[] v, int width, int steps) {
        int n = v.length / width;
        if (n == 2) {
            return v.clone();
        }
        double[] out = new double[((n - 1) * steps + 1) * width];
        for (int i = 0; i * width < out.length; i++) {
            int k = Math.min(i / steps, n - 2);
            double t = (i - k * steps) / (double) steps;
            for (int a = 0; a < width; a++) {
                out[i * width + a] = knot(v, width, k, t, a);
            }
        }
        return out;
    }

    private static double knot(double[] v, int width, int k, double t, int axis) {
        int n = v.length / width;
        double b = v[k * width + axis];
        double c = v[(k + 1) * width + axis];
        double a = v[Math.max(0, k - 1) * width + axis];
        double d = v[Math.min(n - 1, k + 2) * width + axis];
        return 0.5 * (2 * b + (c - a) * t + (2 * a - 5 * b + 4 * c - d) * t * t + (3 * b - a - 3 * c + d) * t * t * t);
    }

    /** Distance to a chain of round bars of {@code n} knots x, y, z, radius. */
    static double pipe(double[] p, int n, double x, double y, double z) {
        double best = Double.MAX_VALUE;
        for (int i = 0; i + 1 < n; i++) {
            int o = 4 * i;
            double dx = p[o + 4] - p[o];
            double dy = p[o + 5] - p[o + 1];
            double dz = p[o + 6] - p[o + 2];
            double ax = x - p[o];
            double ay = y - p[o + 1];
            double az = z - p[o + 2];
            double t = (ax * dx + ay * dy + az * dz) / Math.max(1e-9, dx * dx + dy * dy + dz * dz);
            t = t < 0 ? 0 : t > 1 ? 1 : t;
            double ex = ax - dx * t;
            double ey = ay - dy * t;
            double ez = az - dz * t;
            best = Math.min(best, Math.sqrt(ex * ex + ey * ey + ez * ez) - (p[o + 3] + (p[o + 7] - p[o + 3]) * t));
        }
        return best;
    }

    /** Rows of the matrix that turns about the x, then the y, then the z axis. */
    static double[] turn(double[] degrees) {
        double a = Math.toRadians(degrees[0]);
        double b = Math.toRadians(degrees[1]);
        double c = Math.toRadians(degrees[2]);
        double[] x = {1, 0, 0, 0, Math.cos(a), -Math.sin(a), 0, Math.sin(a), Math.cos(a)};
        double[] y = {Math.cos(b), 0, Math.sin(b), 0, 1, 0, -Math.sin(b), 0, Math.cos(b)};
        double[] z = {Math.cos(c), -Math.sin(c), 0, Math.sin(c), Math.cos(c), 0, 0, 0, 1};
        return product(z, product(y, x));
    }

    private static double[] product(double[] a, double[] b) {
        double[] m = new double[9];
        for (int i = 0; i < 9; i++) {
            for (int k = 0; k < 3; k++) {
                m[i] += a[i / 3 * 3 + k] * b[k * 3 + i % 3];
            }
        }
        return m;
    }
}
