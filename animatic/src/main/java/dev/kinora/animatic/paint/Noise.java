package dev.kinora.animatic.paint;

/** Seeded noise and random numbers. Pure: the same arguments give the same value on every machine and thread. */
public final class Noise {
    private Noise() {}

    /** 64 well mixed bits of a number. */
    public static long mix(long x) {
        long z = x + 0x9E3779B97F4A7C15L;
        z = (z ^ z >>> 30) * 0xBF58476D1CE4E5B9L;
        z = (z ^ z >>> 27) * 0x94D049BB133111EBL;
        return z ^ z >>> 31;
    }

    /** A seed for a named part of something that has {@code seed}. */
    public static long seed(long seed, String part) {
        long h = seed;
        for (int i = 0; i < part.length(); i++) {
            h = mix(h ^ part.charAt(i));
        }
        return h;
    }

    /** Uniform in [0, 1) by seed and index. */
    public static double at(long seed, long index) {
        return (mix(seed ^ mix(index)) >>> 11) * 0x1p-53;
    }

    /** Uniform in [lo, hi) by seed and index. */
    public static double between(long seed, long index, double lo, double hi) {
        return lo + (hi - lo) * at(seed, index);
    }

    private static float lattice(int seed, int x, int y) {
        int h = seed ^ x * 0x27D4EB2D ^ y * 0x165667B1;
        h = (h ^ h >>> 15) * 0x2C1B3C6D;
        h = (h ^ h >>> 12) * 0x297A2D39;
        return ((h ^ h >>> 15) >>> 8) * 0x1p-24f;
    }

    /** Smooth value noise in the plane, 0 to 1, feature size 1. */
    public static float value(int seed, double x, double y) {
        int xi = (int) Math.floor(x);
        int yi = (int) Math.floor(y);
        float fx = (float) (x - xi);
        float fy = (float) (y - yi);
        float ux = fx * fx * (3 - 2 * fx);
        float uy = fy * fy * (3 - 2 * fy);
        float a = lattice(seed, xi, yi);
        float b = lattice(seed, xi + 1, yi);
        float c = lattice(seed, xi, yi + 1);
        float d = lattice(seed, xi + 1, yi + 1);
        float top = a + (b - a) * ux;
        return top + (c + (d - c) * ux - top) * uy;
    }

    /** Smooth value noise along a line, 0 to 1, feature size 1. */
    public static double value(long seed, double x) {
        return value((int) seed, x, 0.5);
    }

    /** Sum of {@code octaves} of {@link #value(int, double, double)}, each half as big and half as strong; 0 to 1. */
    public static float fbm(int seed, double x, double y, int octaves) {
        float sum = 0;
        float weight = 0.5f;
        float total = 0;
        double px = x;
        double py = y;
        for (int i = 0; i < octaves; i++) {
            sum += weight * value(seed + i * 7919, px, py);
            total += weight;
            weight *= 0.5f;
            px = px * 2.03 + 17.1;
            py = py * 2.03 + 31.7;
        }
        return sum / total;
    }

    /** Distance to the nearest of one random point per unit cell (F1), about 0 to 1. */
    public static float cells(int seed, double x, double y) {
        int xi = (int) Math.floor(x);
        int yi = (int) Math.floor(y);
        double best = 9;
        for (int j = -1; j <= 1; j++) {
            for (int i = -1; i <= 1; i++) {
                double px = xi + i + lattice(seed, xi + i, yi + j) - x;
                double py = yi + j + lattice(seed + 977, xi + i, yi + j) - y;
                best = Math.min(best, px * px + py * py);
            }
        }
        return (float) Math.min(1, Math.sqrt(best));
    }

    /** 0 below {@code lo}, 1 above {@code hi}, smooth between. */
    public static double smooth(double lo, double hi, double x) {
        double t = Math.max(0, Math.min(1, (x - lo) / (hi - lo)));
        return t * t * (3 - 2 * t);
    }
}
