package dev.kinora.animatic.stage.built;

import java.util.Arrays;

/** The convex outline around points. */
final class Hull {
    private Hull() {}

    /** Corners in order, alternating x, y. */
    static double[] of(double... xy) {
        int n = xy.length / 2;
        double[][] p = new double[n][];
        for (int i = 0; i < n; i++) {
            p[i] = new double[] {xy[2 * i], xy[2 * i + 1]};
        }
        Arrays.sort(p, (a, b) -> a[0] != b[0] ? Double.compare(a[0], b[0]) : Double.compare(a[1], b[1]));
        double[][] h = new double[2 * n + 1][];
        int k = 0;
        for (int i = 0; i < n; i++) {
            while (k >= 2 && turn(h[k - 2], h[k - 1], p[i]) <= 0) {
                k--;
            }
            h[k++] = p[i];
        }
        int lower = k + 1;
        for (int i = n - 2; i >= 0; i--) {
            while (k >= lower && turn(h[k - 2], h[k - 1], p[i]) <= 0) {
                k--;
            }
            h[k++] = p[i];
        }
        double[] out = new double[Math.max(1, k - 1) * 2];
        for (int i = 0; i < out.length / 2; i++) {
            out[2 * i] = h[i][0];
            out[2 * i + 1] = h[i][1];
        }
        return out;
    }

    private static double turn(double[] o, double[] a, double[] b) {
        return (a[0] - o[0]) * (b[1] - o[1]) - (a[1] - o[1]) * (b[0] - o[0]);
    }
}
