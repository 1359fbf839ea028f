package dev.kinora.animatic.stage.creature;

import dev.kinora.animatic.paint.Noise;

/**
 * The nearest of scattered seeds: scales of a reptile, plates of a shell, cracks of dry skin.
 *
 * @param id of the cell, 0 to 1
 * @param border 0 on the border, about 0.5 in the middle
 * @param dx from the seed to the point
 * @param dy from the seed to the point
 */
public record Cells(double id, double border, double dx, double dy) {
    /** The cell at a place of a plane full of them, one a unit. */
    public static Cells at(int seed, double x, double y) {
        int cx = (int) Math.floor(x);
        int cy = (int) Math.floor(y);
        double[] seeds = new double[27];
        int n = 0;
        for (int j = cy - 1; j <= cy + 1; j++) {
            for (int i = cx - 1; i <= cx + 1; i++) {
                long cell = (long) i * 8191 + j;
                seeds[n++] = i + 0.15 + 0.7 * Noise.at(seed, cell);
                seeds[n++] = j + 0.15 + 0.7 * Noise.at(seed + 77L, cell);
                seeds[n++] = Noise.at(seed + 154L, cell);
            }
        }
        return nearest(seeds, x, y);
    }

    /**
     * The cell of given seeds.
     *
     * @param seeds rows of x, y, id
     */
    public static Cells nearest(double[] seeds, double x, double y) {
        double first = 1e9;
        double second = 1e9;
        int best = 0;
        for (int i = 0; i < seeds.length; i += 3) {
            double d = Math.hypot(seeds[i] - x, seeds[i + 1] - y);
            if (d < first) {
                second = first;
                first = d;
                best = i;
            } else if (d < second) {
                second = d;
            }
        }
        return new Cells(seeds[best + 2], (second - first) / 2, x - seeds[best], y - seeds[best + 1]);
    }
}
