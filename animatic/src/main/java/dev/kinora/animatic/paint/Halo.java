package dev.kinora.animatic.paint;

/**
 * One row of a round light at a time: how strong it is at each pixel, and what it makes of the pixels there. Plain loops that
 * the compiler takes eight pixels at a time.
 */
final class Halo {
    /** Strength of a light, of 1. */
    private static final int WHOLE = 32768;

    private final int[] strength;

    /** @param width most pixels a row has */
    Halo(int width) {
        strength = new int[width];
    }

    /**
     * Finds how strong the light is at {@code n} pixels of a row: three straight pieces from the middle to the edge, steep, then flat,
     * then flatter.
     *
     * @param first how far the first pixel is from the middle, across, in radii
     * @param step from pixel to pixel
     * @param down how far the row is from the middle
     */
    void row(double first, double step, double down, int n) {
        float from = (float) first;
        float by = (float) step;
        float square = (float) (down * down);
        int[] out = strength;
        for (int i = 0; i < n; i++) {
            float across = from + i * by;
            float r = (float) Math.sqrt(across * across + square);
            float k = Math.max(Math.max(1 - 2.4f * r, 0.476875f - 0.65625f * r), 0.184211f - 0.184211f * r);
            out[i] = (int) (Math.max(0, k) * WHOLE);
        }
    }

    /**
     * Adds the light of the row to its first {@code n} pixels so that nothing becomes brighter than white.
     *
     * @param argb colour; alpha is the strength in the middle
     */
    void brighten(int[] pixels, int n, int argb) {
        int alpha = Colours.alpha(argb);
        int red = Colours.red(argb) * alpha * 128 / 255;
        int green = Colours.green(argb) * alpha * 128 / 255;
        int blue = Colours.blue(argb) * alpha * 128 / 255;
        int[] k = strength;
        for (int i = 0; i < n; i++) {
            int p = pixels[i];
            int r = lit(p >> 16 & 255, red * k[i] >> 15);
            int g = lit(p >> 8 & 255, green * k[i] >> 15);
            int b = lit(p & 255, blue * k[i] >> 15);
            pixels[i] = 0xFF000000 | r << 16 | g << 8 | b;
        }
    }

    /** A level of 0 to 255 under a light of 0 to 32640, rounded. */
    private static int lit(int level, int light) {
        return level + (light * (255 - level) * 257 + (1 << 22) >> 23);
    }
}
