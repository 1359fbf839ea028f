package dev.kinora.animatic.stage.relief;

import dev.kinora.animatic.paint.Noise;

/** Noise over land that leaves out what is too fine to be seen. */
public final class Fractal {
    private static final double TURN_X = 0.8;
    private static final double TURN_Y = 0.6;

    private Fractal() {}

    /**
     * Sharp crests and round valleys, 0 to about 1.
     *
     * @param wave metres of the largest form
     * @param fine metres below which detail is left out
     * @param most octaves at most
     */
    public static double ridged(long seed, double x, double z, double wave, double fine, int most) {
        double px = x / wave;
        double pz = z / wave;
        double sum = 0;
        double amount = 0.5;
        double weight = 1;
        double size = wave;
        for (int i = 0; i < most && size > 2.5 * fine; i++) {
            double n = 1 - Math.abs(2 * Noise.value((int) seed + i * 131, px + 31.7, pz + 11.3) - 1);
            n = n * n * weight;
            sum += n * amount;
            weight = Math.min(1, n * 2.2);
            amount *= 0.5;
            size *= 0.49;
            double qx = (px * TURN_X - pz * TURN_Y) * 2.04;
            pz = (px * TURN_Y + pz * TURN_X) * 2.04;
            px = qx;
        }
        return sum;
    }

    /** Soft swells, about 0 to 1, mean a half. */
    public static double soft(long seed, double x, double z, double wave, double fine, int most) {
        double px = x / wave;
        double pz = z / wave;
        double sum = 0;
        double amount = 0.5;
        double total = 0;
        double size = wave;
        for (int i = 0; i < most && (i == 0 || size > 2.5 * fine); i++) {
            sum += amount * Noise.value((int) seed + i * 173, px + 7.7, pz + 3.1);
            total += amount;
            amount *= 0.48;
            size *= 0.49;
            double qx = (px * TURN_X - pz * TURN_Y) * 2.04;
            pz = (px * TURN_Y + pz * TURN_X) * 2.04;
            px = qx;
        }
        return sum / total;
    }

    /** Round heads packed side by side, 0 to about 1: clouds, treetops. */
    public static double heaped(long seed, double x, double z, double wave, double fine, int most) {
        double px = x / wave;
        double pz = z / wave;
        double sum = 0;
        double amount = 0.62;
        double size = wave;
        for (int i = 0; i < most && (i == 0 || size > 2.5 * fine); i++) {
            double c = Noise.cells((int) seed + i * 191, px, pz);
            sum += amount * Math.max(0, 1 - c * c);
            amount *= 0.46;
            size *= 0.42;
            px = px * 2.37 + 5.2;
            pz = pz * 2.37 + 1.3;
        }
        return sum;
    }
}
