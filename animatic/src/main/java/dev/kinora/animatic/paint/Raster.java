package dev.kinora.animatic.paint;

import io.github.humbleui.types.Rect;

/**
 * Premultiplied linear-light float pixels; values above 1 are allowed, so that lamps and sun patches bloom and roll
 * off. For art that is computed pixel by pixel.
 */
public final class Raster {
    /** Width in pixels. */
    public final int width;
    /** Height in pixels. */
    public final int height;
    /** Red, row by row. */
    public final float[] r;
    /** Green. */
    public final float[] g;
    /** Blue. */
    public final float[] b;
    /** Coverage 0 to 1. */
    public final float[] a;

    public Raster(int width, int height) {
        this.width = width;
        this.height = height;
        r = new float[width * height];
        g = new float[width * height];
        b = new float[width * height];
        a = new float[width * height];
    }

    /** Sets an opaque pixel to linear-light channels. */
    public void set(int x, int y, double red, double green, double blue) {
        set(x, y, red, green, blue, 1);
    }

    /** Sets a pixel; channels are not yet multiplied by {@code alpha}. */
    public void set(int x, int y, double red, double green, double blue, double alpha) {
        int i = y * width + x;
        r[i] = (float) (red * alpha);
        g[i] = (float) (green * alpha);
        b[i] = (float) (blue * alpha);
        a[i] = (float) alpha;
    }

    /** Three box passes: close to a Gaussian of the same radius in pixels. */
    public void blur(int radius) {
        if (radius <= 0) {
            return;
        }
        for (float[] plane : new float[][] {r, g, b, a}) {
            blur(plane, width, height, radius);
        }
    }

    /** Three box passes over one plane of {@code w * h} values. */
    public static void blur(float[] plane, int w, int h, int radius) {
        float[] tmp = new float[w * h];
        for (int pass = 0; pass < 3; pass++) {
            boxRows(plane, tmp, w, h, radius);
            boxColumns(tmp, plane, w, h, radius);
        }
    }

    /** One horizontal running mean of {@code 2 radius + 1} pixels, edges repeated. */
    static void boxRows(float[] in, float[] out, int w, int h, int radius) {
        float inv = 1f / (2 * radius + 1);
        for (int y = 0; y < h; y++) {
            int o = y * w;
            float sum = in[o] * radius;
            for (int x = 0; x <= radius; x++) {
                sum += in[o + Math.min(x, w - 1)];
            }
            for (int x = 0; x < w; x++) {
                out[o + x] = sum * inv;
                sum += in[o + Math.min(w - 1, x + radius + 1)] - in[o + Math.max(0, x - radius)];
            }
        }
    }

    /** One vertical running mean, edges repeated; walks rows so that memory is read in order. */
    static void boxColumns(float[] in, float[] out, int w, int h, int radius) {
        float inv = 1f / (2 * radius + 1);
        float[] sum = new float[w];
        for (int x = 0; x < w; x++) {
            sum[x] = in[x] * radius;
        }
        for (int y = 0; y <= radius; y++) {
            int o = Math.min(y, h - 1) * w;
            for (int x = 0; x < w; x++) {
                sum[x] += in[o + x];
            }
        }
        for (int y = 0; y < h; y++) {
            int o = y * w;
            int add = Math.min(h - 1, y + radius + 1) * w;
            int sub = Math.max(0, y - radius) * w;
            for (int x = 0; x < w; x++) {
                out[o + x] = sum[x] * inv;
                sum[x] += in[add + x] - in[sub + x];
            }
        }
    }

    /** sRGB channel 0-255 as linear light 0-1. */
    public static double linear(int channel) {
        double c = channel / 255.0;
        return c <= 0.04045 ? c / 12.92 : Math.pow((c + 0.055) / 1.055, 2.4);
    }

    /** Linear light as sRGB 0-255 through a filmic shoulder: 1 stays bright, 4 becomes almost white. */
    public static int filmic(double v) {
        double x = Math.max(0, v);
        double t = x < 0.6 ? x : 0.6 + 0.4 * (1 - Math.exp(-(x - 0.6) / 0.4 * 0.85));
        double s = t <= 0.0031308 ? t * 12.92 : 1.055 * Math.pow(t, 1 / 2.4) - 0.055;
        return (int) Math.max(0, Math.min(255, Math.round(s * 255)));
    }

    /** The pixels as a picture that covers {@code bounds}, tone-mapped by {@link #filmic}. */
    public Art toArt(Rect bounds) {
        int[] lut = new int[4097];
        for (int i = 0; i < lut.length; i++) {
            lut[i] = filmic(i / 512.0);
        }
        int[] argb = new int[width * height];
        for (int i = 0; i < argb.length; i++) {
            float al = Math.max(0, Math.min(1, a[i]));
            if (al <= 0) {
                continue;
            }
            float inv = 1 / al;
            int rr = lut[(int) Math.max(0, Math.min(4096, r[i] * inv * 512))];
            int gg = lut[(int) Math.max(0, Math.min(4096, g[i] * inv * 512))];
            int bb = lut[(int) Math.max(0, Math.min(4096, b[i] * inv * 512))];
            argb[i] = Math.round(al * 255) << 24
                    | Math.round(rr * al) << 16
                    | Math.round(gg * al) << 8
                    | Math.round(bb * al);
        }
        return Art.of(argb, width, height, bounds);
    }
}
