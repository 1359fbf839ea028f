package dev.kinora.animatic.paint;

import io.github.humbleui.types.Rect;

/**
 * Display-referred float pixels for art that is painted pixel by pixel as the eye sees it: grass, clouds, ground. Where
 * {@link Raster} holds light that is tone-mapped later, a sheet holds finished colours 0 to 255, premultiplied.
 */
public final class Sheet {
    /** Width in pixels. */
    public final int width;
    /** Height in pixels. */
    public final int height;

    private final float[] r;
    private final float[] g;
    private final float[] b;
    private final float[] a;
    private final boolean wraps;

    private Sheet(int width, int height, boolean wraps) {
        this.width = width;
        this.height = height;
        this.wraps = wraps;
        r = new float[width * height];
        g = new float[width * height];
        b = new float[width * height];
        a = new float[width * height];
    }

    /** An empty sheet; strokes that leave it are cut. */
    public static Sheet of(int width, int height) {
        return new Sheet(width, height, false);
    }

    /** An empty sheet whose left and right edges meet: strokes that leave it sideways come in again. */
    public static Sheet wrapping(int width, int height) {
        return new Sheet(width, height, true);
    }

    /** Sets an opaque pixel; channels 0 to 255. */
    public void set(int x, int y, float red, float green, float blue) {
        int i = y * width + x;
        r[i] = red;
        g[i] = green;
        b[i] = blue;
        a[i] = 1;
    }

    /** Sets a pixel; channels not yet multiplied by {@code alpha} (0 to 1). */
    public void set(int x, int y, float red, float green, float blue, float alpha) {
        int i = y * width + x;
        r[i] = red * alpha;
        g[i] = green * alpha;
        b[i] = blue * alpha;
        a[i] = alpha;
    }

    /** Lays a colour over a pixel; outside the sheet nothing happens. */
    public void over(int x, int y, float red, float green, float blue, float alpha) {
        int px = wraps ? Math.floorMod(x, width) : x;
        if (px < 0 || px >= width || y < 0 || y >= height) {
            return;
        }
        int i = y * width + px;
        float k = 1 - alpha;
        r[i] = r[i] * k + red * alpha;
        g[i] = g[i] * k + green * alpha;
        b[i] = b[i] * k + blue * alpha;
        a[i] = a[i] * k + alpha;
    }

    /** Lays a colour behind what a pixel holds already; for pictures painted from near to far. */
    public void under(int x, int y, float red, float green, float blue, float alpha) {
        int i = y * width + x;
        float k = alpha * (1 - a[i]);
        r[i] += red * k;
        g[i] += green * k;
        b[i] += blue * k;
        a[i] += k;
    }

    /**
     * One blade of grass: comes out of the ground at its root, bends over and ends in a point.
     *
     * @param x root, pixels
     * @param y root, pixels; grows upwards from here
     * @param tall height, pixels
     * @param lean how far the tip lies to the right of the root, pixels
     * @param wide width at the root, pixels
     * @param root colour at the root
     * @param tip colour at the tip
     * @param alpha strength 0 to 1
     */
    public void blade(double x, double y, double tall, double lean, double wide, int root, int tip, double alpha) {
        int rows = (int) Math.max(1, Math.round(tall));
        float r0 = Colours.red(root);
        float g0 = Colours.green(root);
        float b0 = Colours.blue(root);
        float dr = Colours.red(tip) - r0;
        float dg = Colours.green(tip) - g0;
        float db = Colours.blue(tip) - b0;
        int bottom = (int) Math.round(y);
        for (int i = 0; i < rows; i++) {
            int py = bottom - i;
            if (py < 0 || py >= height) {
                continue;
            }
            float u = (i + 0.5f) / rows;
            double cx = x + lean * u * u;
            double half = Math.max(0.28, wide * 0.5 * (1 - u * u));
            double slope = Math.min(1.5, Math.abs(lean) * 2 * u / rows);
            half += slope * 0.35;
            int from = (int) Math.floor(cx - half);
            int to = (int) Math.floor(cx + half);
            for (int px = from; px <= to; px++) {
                double cover = Math.min(px + 1, cx + half) - Math.max(px, cx - half);
                if (cover > 0) {
                    over(px, py, r0 + dr * u, g0 + dg * u, b0 + db * u, (float)
                            (Math.min(1, cover) * alpha * Math.min(1, 0.2 + u * 3.2)));
                }
            }
        }
    }

    /** A soft round dab; full strength in the middle. */
    public void dab(double x, double y, double rx, double ry, int colour, double alpha) {
        float red = Colours.red(colour);
        float green = Colours.green(colour);
        float blue = Colours.blue(colour);
        for (int py = (int) Math.floor(y - ry); py <= y + ry; py++) {
            for (int px = (int) Math.floor(x - rx); px <= x + rx; px++) {
                double dx = (px + 0.5 - x) / rx;
                double dy = (py + 0.5 - y) / ry;
                double k = 1 - dx * dx - dy * dy;
                if (k > 0) {
                    over(px, py, red, green, blue, (float) (Math.min(1, k * 1.6) * alpha));
                }
            }
        }
    }

    /** Smears a row sideways over {@code length} pixels, as what rushes past leaves itself on the film. */
    public void smear(int y, int length) {
        if (length < 2) {
            return;
        }
        for (float[] channel : new float[][] {r, g, b, a}) {
            smear(channel, y * width, Math.min(length, width));
        }
    }

    private void smear(float[] channel, int from, int length) {
        float[] old = java.util.Arrays.copyOfRange(channel, from, from + width);
        double sum = 0;
        for (int i = -length / 2; i < length - length / 2; i++) {
            sum += old[column(i)];
        }
        for (int x = 0; x < width; x++) {
            channel[from + x] = (float) (sum / length);
            sum += old[column(x + length - length / 2)] - old[column(x - length / 2)];
        }
    }

    private int column(int x) {
        return wraps ? Math.floorMod(x, width) : Math.max(0, Math.min(width - 1, x));
    }

    /** The pixels as a picture that covers {@code bounds}. */
    public Art toArt(Rect bounds) {
        int[] argb = new int[width * height];
        for (int i = 0; i < argb.length; i++) {
            float al = a[i] < 0 ? 0 : a[i] > 1 ? 1 : a[i];
            if (al > 0.002f) {
                int top = (int) (al * 255 + 0.5f);
                argb[i] = top << 24 | channel(r[i], top) << 16 | channel(g[i], top) << 8 | channel(b[i], top);
            }
        }
        return Art.of(argb, width, height, bounds);
    }

    private static int channel(float v, int top) {
        int c = (int) (v + 0.5f);
        return c < 0 ? 0 : Math.min(c, top);
    }
}
