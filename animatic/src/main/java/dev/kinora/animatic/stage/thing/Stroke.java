package dev.kinora.animatic.stage.thing;

import java.util.List;

/** A smooth line through points, as a nib draws it. */
final class Stroke {
    private Stroke() {}

    /** How far a line is drawn at second t, 0 to 1. */
    static double along(Kind.Line line, double t) {
        return Math.max(0, Math.min(1, (t - line.number("at", 0.4)) / line.number("for", 8)));
    }

    /** The point a share of the way along. */
    static double[] point(List<double[]> points, double share) {
        int n = points.size() - 1;
        double s = Math.max(0, Math.min(n - 1e-9, share * n));
        int i = (int) s;
        double u = s - i;
        double[] a = points.get(Math.max(0, i - 1));
        double[] b = points.get(i);
        double[] c = points.get(i + 1);
        double[] d = points.get(Math.min(n, i + 2));
        double[] out = new double[3];
        for (int k = 0; k < 3; k++) {
            out[k] = 0.5
                    * (2 * b[k]
                            + (c[k] - a[k]) * u
                            + (2 * a[k] - 5 * b[k] + 4 * c[k] - d[k]) * u * u
                            + (3 * b[k] - a[k] - 3 * c[k] + d[k]) * u * u * u);
        }
        return out;
    }
}
