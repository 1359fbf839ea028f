package dev.kinora.animatic.stage.wing;

/** Arithmetic on vectors of three. */
final class Space {
    private Space() {}

    static double[] sum(double[] a, double ka, double[] b, double kb) {
        return new double[] {a[0] * ka + b[0] * kb, a[1] * ka + b[1] * kb, a[2] * ka + b[2] * kb};
    }

    static double[] add(double[] a, double[] b, double k) {
        return sum(a, 1, b, k);
    }

    static double dot(double[] a, double[] b) {
        return a[0] * b[0] + a[1] * b[1] + a[2] * b[2];
    }

    static double[] cross(double[] a, double[] b) {
        return new double[] {a[1] * b[2] - a[2] * b[1], a[2] * b[0] - a[0] * b[2], a[0] * b[1] - a[1] * b[0]};
    }

    static double[] unit(double[] a) {
        double l = Math.max(1e-9, Math.sqrt(dot(a, a)));
        return new double[] {a[0] / l, a[1] / l, a[2] / l};
    }

    /** {@code a} without its part along the unit vector {@code axis}, of length 1. */
    static double[] across(double[] a, double[] axis) {
        return unit(add(a, axis, -dot(a, axis)));
    }
}
