package dev.kinora.animatic.stage.person;

/**
 * A hand as something to hold with.
 *
 * @param x metres
 * @param y metres, down
 * @param angle radians of the forearm: 0 points right, positive down
 */
record Grip(double x, double y, double angle) {
    static Grip of(double[] arm, double h) {
        double a = Math.atan2(arm[5] - arm[3], arm[4] - arm[2]);
        return new Grip(arm[4] + Math.cos(a) * 0.026 * h, arm[5] + Math.sin(a) * 0.026 * h, a);
    }

    /** The point {@code along} metres farther on the line from another grip through this one. */
    double[] beyond(Grip from, double along) {
        double dx = x - from.x;
        double dy = y - from.y;
        double l = Math.max(1e-6, Math.hypot(dx, dy));
        return new double[] {x + dx / l * along, y + dy / l * along};
    }
}
