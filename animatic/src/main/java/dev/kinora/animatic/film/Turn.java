package dev.kinora.animatic.film;

/** Rotations in steps, so that a turned cel is baked once and seen often. */
final class Turn {
    /** Steps of a small swing: a quarter of a degree. */
    private static final double FINE = Math.toRadians(0.25);

    /** Steps of a full turn: 2.5 degrees; what turns that far turns fast. */
    private static final double COARSE = Math.toRadians(2.5);

    private static final double SWING = Math.toRadians(20);
    private static final int COARSE_BASE = 1000;

    private Turn() {}

    /** The step nearest to an angle; 0 is not turned. */
    static int step(double radians) {
        double a = Math.IEEEremainder(radians, 2 * Math.PI);
        if (Math.abs(a) <= SWING) {
            return (int) Math.rint(a / FINE);
        }
        int coarse = (int) Math.rint(a / COARSE);
        return coarse < 0 ? coarse - COARSE_BASE : coarse + COARSE_BASE;
    }

    /** The angle of a step, radians. */
    static double radians(int step) {
        if (Math.abs(step) >= COARSE_BASE) {
            return (step < 0 ? step + COARSE_BASE : step - COARSE_BASE) * COARSE;
        }
        return step * FINE;
    }
}
