package dev.kinora.animatic.stage.thing;

import dev.kinora.animatic.paint.Art;
import dev.kinora.animatic.paint.Colours;
import dev.kinora.animatic.paint.Noise;
import dev.kinora.animatic.paint.Pen;
import dev.kinora.animatic.paint.Raster;
import dev.kinora.animatic.stage.solid.Sun;
import io.github.humbleui.skija.BlendMode;
import io.github.humbleui.skija.Paint;
import io.github.humbleui.types.Rect;

/**
 * Steam as folded sheets: each sheet is a row of points that rises and folds; where it folds, points pile up and a bright
 * filament appears. Small pixels, drawn large and soft.
 */
public final class Steam {
    private static final int W = 180;
    private static final int H = 120;
    private static final int POINTS = 160;
    private static final int SHEETS = 5;

    /** How much is hidden by a density, in steps of a part of this. */
    private static final int PER_UNIT = 64;

    private static final float[] HIDING = hiding();

    /** Rows between which the folds are found; what lies between is a blend of two of them. */
    private static final int ROWS = 3;

    /** Weight of a sheet's points: thinner towards its sides. */
    private static final float[] THIN = thin();

    private final long seed;
    private final Sun sun;
    private final double x;
    private final double z;
    private final double rim;
    private final double base;
    private final double height;
    private final float[] mask = new float[H];

    /**
     * @param x metres, where it rises
     * @param z metres
     * @param base metres above the ground where it starts
     * @param rim radius of the opening in metres
     */
    public Steam(Sun sun, long seed, double x, double z, double base, double rim) {
        this.sun = sun;
        this.seed = seed;
        this.x = x;
        this.z = z;
        this.rim = rim;
        this.base = base;
        height = rim * 3.3;
        for (int j = 0; j < H; j++) {
            mask[j] = (float) sun.gobo().light(x, base + height * (1 - j / (H - 1.0)), z, 0.02);
        }
    }

    /** Draws second {@code t} in the metres of the vessel, y down. */
    public void draw(Pen pen, double t) {
        float[] density = new float[W * H];
        for (int s = 0; s < SHEETS; s++) {
            sheet(density, s, t);
        }
        float[] soft = density.clone();
        blur(soft, 4);
        blur(density, 1);
        int warm = colour();
        int red = Colours.red(warm);
        int green = Colours.green(warm);
        int blue = Colours.blue(warm);
        int[] argb = new int[W * H];
        for (int j = 0; j < H; j++) {
            float light = (float) Math.min(1.1, 0.62 + 0.55 * mask[j]);
            for (int i = 0; i < W; i++) {
                float d = density[j * W + i] * 1.15f + 0.30f * soft[j * W + i];
                if (d <= 0) {
                    continue;
                }
                float a = HIDING[Math.min(HIDING.length - 1, (int) (d * PER_UNIT))] * light;
                argb[j * W + i] =
                        (int) (a * 255) << 24 | (int) (red * a) << 16 | (int) (green * a) << 8 | (int) (blue * a);
            }
        }
        double wide = rim * 2.1;
        Art art =
                Art.of(argb, W, H, Rect.makeLTRB((float) -wide, (float) -(base + height), (float) wide, (float) -base));
        try (Paint p = new Paint().setBlendMode(BlendMode.SRC_OVER)) {
            pen.canvas()
                    .drawImageRect(
                            art.image(),
                            Rect.makeWH(W, H),
                            art.bounds(),
                            io.github.humbleui.skija.SamplingMode.LINEAR,
                            p,
                            true);
        }
        art.image().close();
    }

    private static float[] hiding() {
        float[] table = new float[12 * PER_UNIT];
        for (int i = 0; i < table.length; i++) {
            table[i] = (float) ((1 - Math.exp(-(i + 0.5) / PER_UNIT * 0.62)) * 0.72);
        }
        return table;
    }

    private static float[] thin() {
        float[] table = new float[POINTS];
        for (int p = 0; p < POINTS; p++) {
            double u = p / (POINTS - 1.0) * 2 - 1;
            table[p] = (float) (1 - u * u * 0.6);
        }
        return table;
    }

    private int colour() {
        double[] k = sun.key();
        double top = Math.max(k[0], Math.max(k[1], k[2]));
        return Colours.argb(
                255, 255 * Math.pow(k[0] / top, 0.3), 250 * Math.pow(k[1] / top, 0.3), 245 * Math.pow(k[2] / top, 0.3));
    }

    private void sheet(float[] density, int s, double t) {
        long own = Noise.mix(seed + s * 31L);
        double phase = Noise.at(own, 1) * 6;
        double strength = 0.55 + 0.45 * Math.sin(t * 0.7 + phase);
        double start = (Noise.at(own, 2) - 0.5) * 1.1;
        Folds folds = new Folds((int) own, phase, start, t);
        float[] above = new float[POINTS];
        float[] below = new float[POINTS];
        for (int key = 0; key < H; key += ROWS) {
            if (key == 0) {
                folds.row(height(0), above);
            }
            folds.row(height(key + ROWS), below);
            for (int j = key; j < Math.min(H, key + ROWS); j++) {
                double h = height(j);
                double in = Noise.smooth(0.0, 0.13, h) * (1 - Noise.smooth(0.48, 0.98, h));
                if (in > 0.002) {
                    float down = (j - key) / (float) ROWS;
                    scatter(density, j, (float) (in * strength * 36.8 / POINTS), above, below, down);
                }
            }
            float[] next = above;
            above = below;
            below = next;
        }
    }

    /** Share of the plume's height at row {@code j}, 0 at its foot. */
    private static double height(int j) {
        return Math.max(0, 1 - j / (H - 1.0));
    }

    private void scatter(float[] density, int j, float weight, float[] above, float[] below, float down) {
        for (int p = 0; p < POINTS; p++) {
            float at = above[p] + (below[p] - above[p]) * down;
            int i = (int) at;
            if (i >= 1 && i < W - 2) {
                float f = at - i;
                float w = weight * THIN[p];
                density[j * W + i] += w * (1 - f);
                density[j * W + i + 1] += w * f;
            }
        }
    }

    /** Where the points of one sheet lie at second {@code t}. */
    private static final class Folds {
        private final double[] slow = new double[6];
        private final double[] middle = new double[10];
        private final double[] quick = new double[14];
        private final int seed;
        private final double phase;
        private final double start;
        private final double t;

        Folds(int seed, double phase, double start, double t) {
            this.seed = seed;
            this.phase = phase;
            this.start = start;
            this.t = t;
        }

        /** Columns of all points at {@code h}, the share of the plume's height. */
        void row(double h, float[] columns) {
            double rise = h * 3.1 - t * 0.62;
            double grow = Math.pow(h, 0.8);
            double meander = (Noise.value(seed + 5, rise * 0.55 + phase, 0.5) - 0.5) * 0.9 * grow;
            double wide = 0.16 + 0.42 * grow;
            fill(slow, seed, rise * 0.8, phase);
            fill(middle, seed + 1, rise * 1.5, 9);
            fill(quick, seed + 2, rise * 2.6, 3);
            for (int p = 0; p < POINTS; p++) {
                double u = p / (POINTS - 1.0) * 2 - 1;
                double fold = (read(slow, u, phase) - 0.5) * 2.3
                        + (read(middle, u * 2.1, 9) - 0.5) * 1.25
                        + (read(quick, u * 4.4, 3) - 0.5) * 0.55;
                double x = (start * (0.5 + 0.5 * (1 - grow)) + meander + wide * (u * 0.5 + fold)) * 0.40 + 0.5;
                columns[p] = (float) (x * (W - 1));
            }
        }
    }

    /** One row of noise at whole steps around {@code offset}: what lies between is a blend of two of them. */
    private static void fill(double[] row, int seed, double y, double offset) {
        int first = (int) Math.floor(offset) - row.length / 2;
        for (int i = 0; i < row.length; i++) {
            row[i] = Noise.value(seed, first + i, y);
        }
    }

    private static double read(double[] row, double u, double offset) {
        double x = u + offset - Math.floor(offset) + row.length / 2;
        int i = (int) x;
        double f = x - i;
        return row[i] + (row[i + 1] - row[i]) * f * f * (3 - 2 * f);
    }

    private static void blur(float[] d, int radius) {
        Raster.blur(d, W, H, radius);
    }
}
