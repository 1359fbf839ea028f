package dev.kinora.animatic.stage.creature;

import dev.kinora.animatic.paint.Noise;
import dev.kinora.animatic.paint.SoftBody;

/** The net of light that waves throw on what swims below them: two sheets of cells that slide over each other. */
final class Caustics {
    private static final int SIDE = 128;
    private static final int CELLS = 7;
    private static final float[] TILE = tile();

    private Caustics() {}

    /**
     * The light at a phase of a cycle; comes round with it.
     *
     * @param unit size of a tile in the pen's units
     */
    static SoftBody.Dapple at(double phase, double unit, double strength) {
        double a = Math.PI * 2 * phase;
        double dx = 0.22 * Math.cos(a);
        double dy = 0.22 * Math.sin(a);
        return (x, y) -> {
            double u = x / unit;
            double v = y / unit * 1.6;
            return strength
                    * Math.min(1, 2.2 * Math.min(look(u + dx, v + dy), look(u * 0.83 - dx + 0.37, v * 0.83 - dy)));
        };
    }

    private static float look(double u, double v) {
        int x = (int) ((u - Math.floor(u)) * SIDE) & SIDE - 1;
        int y = (int) ((v - Math.floor(v)) * SIDE) & SIDE - 1;
        return TILE[y * SIDE + x];
    }

    private static float[] tile() {
        float[] out = new float[SIDE * SIDE];
        for (int i = 0; i < out.length; i++) {
            double x = (i % SIDE) / (double) SIDE * CELLS;
            double y = (i / SIDE) / (double) SIDE * CELLS;
            double first = 9;
            double second = 9;
            for (int cy = (int) y - 1; cy <= (int) y + 1; cy++) {
                for (int cx = (int) x - 1; cx <= (int) x + 1; cx++) {
                    int cell = Math.floorMod(cy, CELLS) * CELLS + Math.floorMod(cx, CELLS);
                    double d = Math.hypot(cx + Noise.at(71, cell) - x, cy + Noise.at(72, cell) - y);
                    second = Math.min(second, Math.max(first, d));
                    first = Math.min(first, d);
                }
            }
            out[i] = (float) Math.pow(1 - Math.min(1, (second - first) * 1.5), 3);
        }
        return out;
    }
}
