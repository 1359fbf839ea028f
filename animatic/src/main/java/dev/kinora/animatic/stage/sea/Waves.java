package dev.kinora.animatic.stage.sea;

import dev.kinora.animatic.paint.Noise;

/**
 * A square of wind waves that repeats in both directions, as heights and slopes. Two of them that move across each other
 * at different sizes look like water.
 */
final class Waves {
    static final int SIDE = 256;
    private static final int MASK = SIDE - 1;
    private static final int COUNT = 26;

    /** Height, slope across and slope away of each point, side by side. */
    private final float[] fields = new float[3 * SIDE * SIDE];

    /**
     * @param wind direction the waves run to, radians from the x axis
     * @param spread how much directions differ, radians
     */
    Waves(long seed, double wind, double spread) {
        double total = 0;
        for (int i = 0; i < COUNT; i++) {
            double length = 3 + 17 * Math.pow(i / (double) COUNT, 1.4);
            double turn = wind + (Noise.at(seed, 10 + i) - 0.5) * 2 * spread;
            int kx = (int) Math.round(Math.cos(turn) * length);
            int ky = (int) Math.round(Math.sin(turn) * length);
            double amount = 1 / Math.pow(Math.max(2, Math.hypot(kx, ky)), 1.15);
            total += amount * amount;
            add(kx, ky, amount, Noise.at(seed, 60 + i) * Math.PI * 2);
        }
        float norm = (float) (1 / Math.sqrt(total * 0.5));
        for (int i = 0; i < fields.length; i++) {
            fields[i] *= norm * 0.5f;
        }
    }

    private void add(int kx, int ky, double amount, double phase) {
        if (kx == 0 && ky == 0) {
            return;
        }
        float[] sin = new float[SIDE];
        float[] cos = new float[SIDE];
        for (int i = 0; i < SIDE; i++) {
            sin[i] = (float) Math.sin(Math.PI * 2 * i / SIDE);
            cos[i] = (float) Math.cos(Math.PI * 2 * i / SIDE);
        }
        int shift = (int) (phase / (Math.PI * 2) * SIDE);
        for (int y = 0; y < SIDE; y++) {
            for (int x = 0; x < SIDE; x++) {
                int p = kx * x + ky * y + shift & MASK;
                int i = 3 * (y * SIDE + x);
                fields[i] += (float) (amount * sin[p]);
                fields[i + 1] += (float) (amount * kx * 0.12 * cos[p]);
                fields[i + 2] += (float) (amount * ky * 0.12 * cos[p]);
            }
        }
    }

    /** Height at a point in tile units (1 is the whole side), between its pixels. */
    float height(double u, double v) {
        double px = u * SIDE;
        double py = v * SIDE;
        int xi = (int) Math.floor(px);
        int yi = (int) Math.floor(py);
        int x0 = 3 * (xi & MASK);
        int x1 = 3 * (xi + 1 & MASK);
        int y0 = 3 * SIDE * (yi & MASK);
        int y1 = 3 * SIDE * (yi + 1 & MASK);
        return between(y0 + x0, y0 + x1, y1 + x0, y1 + x1, (float) (px - xi), (float) (py - yi));
    }

    /** Height, slope across and slope away at a point in tile units, into {@code out} from {@code o} on. */
    void at(double u, double v, float[] out, int o) {
        double px = u * SIDE;
        double py = v * SIDE;
        int xi = (int) Math.floor(px);
        int yi = (int) Math.floor(py);
        float fx = (float) (px - xi);
        float fy = (float) (py - yi);
        int x0 = 3 * (xi & MASK);
        int x1 = 3 * (xi + 1 & MASK);
        int y0 = 3 * SIDE * (yi & MASK);
        int y1 = 3 * SIDE * (yi + 1 & MASK);
        out[o] = between(y0 + x0, y0 + x1, y1 + x0, y1 + x1, fx, fy);
        out[o + 1] = between(y0 + x0 + 1, y0 + x1 + 1, y1 + x0 + 1, y1 + x1 + 1, fx, fy);
        out[o + 2] = between(y0 + x0 + 2, y0 + x1 + 2, y1 + x0 + 2, y1 + x1 + 2, fx, fy);
    }

    private float between(int a, int b, int c, int d, float fx, float fy) {
        float[] f = fields;
        float top = f[a] + (f[b] - f[a]) * fx;
        float low = f[c] + (f[d] - f[c]) * fx;
        return top + (low - top) * fy;
    }
}
