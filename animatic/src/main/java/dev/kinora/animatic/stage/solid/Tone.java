package dev.kinora.animatic.stage.solid;

import dev.kinora.animatic.paint.Raster;

/** Linear light and screen values, by table. */
final class Tone {
    private static final int STEPS = 4096;
    private static final double TOP = 8;
    private static final double[] LINEAR = new double[256];
    private static final float[] FILMIC = new float[STEPS + 1];
    private static final int[] SCREEN = new int[STEPS + 1];

    static {
        for (int i = 0; i < 256; i++) {
            LINEAR[i] = Raster.linear(i);
        }
        for (int i = 0; i <= STEPS; i++) {
            FILMIC[i] = Raster.filmic(i * TOP / STEPS);
            double v = (double) i / STEPS;
            SCREEN[i] = (int) Math.round(255 * (v <= 0.0031308 ? v * 12.92 : 1.055 * Math.pow(v, 1 / 2.4) - 0.055));
        }
    }

    private Tone() {}

    /** Linear light of a screen value 0 to 255. */
    static double linear(int channel) {
        return LINEAR[channel];
    }

    /** Screen value of linear light through a filmic shoulder. */
    static float filmic(double v) {
        return FILMIC[(int) Math.max(0, Math.min(STEPS, v * STEPS / TOP))];
    }

    /** Screen value of linear light 0 to 1, as it is. */
    static int screen(double v) {
        return SCREEN[(int) Math.max(0, Math.min(STEPS, v * STEPS))];
    }
}
