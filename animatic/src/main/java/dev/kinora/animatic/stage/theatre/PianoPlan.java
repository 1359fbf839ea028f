package dev.kinora.animatic.stage.theatre;

/** A grand piano as seen from straight above: its bent side, from the cheek by the keys around the tail. */
final class PianoPlan {
    /** The near side from the cheek to the tail and back to the spine: x, z. */
    private static final double[] BEND = smooth(
            -0.06, -0.53, 0.08, -0.53, 0.20, -0.50, 0.30, -0.42, 0.38, -0.30, 0.46, -0.16, 0.56, -0.05, 0.68, 0.03,
            0.78, 0.13, 0.83, 0.27, 0.81, 0.41, 0.73, 0.50, 0.62, 0.53);

    private PianoPlan() {}

    /** Number of points of the outline. */
    static int points() {
        return BEND.length / 2;
    }

    /** Model x of a point. */
    static double x(int i) {
        return BEND[2 * i];
    }

    /** Model z of a point. */
    static double z(int i) {
        return BEND[2 * i + 1];
    }

    /** More points on the smooth line through the given ones. */
    private static double[] smooth(double... xz) {
        int steps = 5;
        int n = xz.length / 2;
        double[] out = new double[2 * ((n - 1) * steps + 1)];
        for (int i = 0; i < out.length / 2; i++) {
            int k = Math.min(i / steps, n - 2);
            double t = (i - k * steps) / (double) steps;
            for (int axis = 0; axis < 2; axis++) {
                double a = xz[2 * Math.max(0, k - 1) + axis];
                double b = xz[2 * k + axis];
                double c = xz[2 * k + 2 + axis];
                double d = xz[2 * Math.min(n - 1, k + 2) + axis];
                out[2 * i + axis] = 0.5
                        * (2 * b
                                + (c - a) * t
                                + (2 * a - 5 * b + 4 * c - d) * t * t
                                + (3 * b - a - 3 * c + d) * t * t * t);
            }
        }
        return out;
    }
}
