package dev.kinora.animatic.footage;

import dev.kinora.animatic.paint.Noise;

/** Fog in a picture: thickest where it is far, about the middle, and drifting. */
final class Haze {
    private static final int CELL = 4;

    private final int w;
    private final int h;
    private final int tw;
    private final float[] clouds;
    private final float[] depth;
    private final int luma;

    /** @param luma brightness of the fog, 16 to 235 */
    Haze(int w, int h, int luma) {
        this.w = w;
        this.h = h;
        this.luma = luma;
        int th = h / CELL + 2;
        tw = w / CELL * 2 + 2;
        clouds = new float[tw * th];
        for (int y = 0; y < th; y++) {
            for (int x = 0; x < tw; x++) {
                double a = Noise.fbm(811, x * 0.022, y * 0.05, 3);
                double b = Noise.fbm(811, (x - tw) * 0.022, y * 0.05, 3);
                double k = (double) x / tw;
                clouds[y * tw + x] = (float) (a + (b - a) * k);
            }
        }
        depth = new float[h];
        for (int y = 0; y < h; y++) {
            double v = (double) y / h;
            double far = v < 0.5 ? 0.62 + 0.38 * v / 0.5 : Math.max(0.16, 1 - (v - 0.5) * 1.75);
            depth[y] = (float) far;
        }
    }

    /** Lays fog over a frame in place. */
    void apply(byte[] i420, double t, float strength) {
        int shift = (int) Math.round(t * w * 0.012 / CELL * 8);
        int cw = w / 2;
        int u0 = w * h;
        int v0 = u0 + u0 / 4;
        for (int y = 0; y < h; y++) {
            int row = (y / CELL) * tw;
            for (int x = 0; x < w; x++) {
                int at8 = x * 8 / CELL + shift;
                int cell = at8 >> 3;
                float k = (at8 & 7) / 8f;
                float a = clouds[row + Math.floorMod(cell, tw)];
                float b = clouds[row + Math.floorMod(cell + 1, tw)];
                float fog = Math.min(0.93f, depth[y] * (0.45f + 0.75f * (a + (b - a) * k))) * strength;
                int o = y * w + x;
                int now = i420[o] & 255;
                i420[o] = (byte) Math.round(now + (luma - now) * fog);
                if ((y & 1) == 0 && (x & 1) == 0) {
                    int c = (y / 2) * cw + x / 2;
                    i420[u0 + c] = faded(i420[u0 + c], 131, fog);
                    i420[v0 + c] = faded(i420[v0 + c], 126, fog);
                }
            }
        }
    }

    private static byte faded(byte chroma, int to, float share) {
        int now = chroma & 255;
        return (byte) Math.round(now + (to - now) * share);
    }
}
