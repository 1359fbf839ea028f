package dev.kinora.animatic.paint;

import io.github.humbleui.skija.Canvas;
import io.github.humbleui.skija.ColorAlphaType;
import io.github.humbleui.skija.ColorType;
import io.github.humbleui.skija.ImageInfo;
import io.github.humbleui.skija.Surface;
import io.github.humbleui.types.Rect;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.util.function.Consumer;

/** The pixels of one {@link Fur} part while it is made: mask, relief, light, hairs. */
final class FurField {
    private final Fur part;
    private final Rect box;
    private final double scale;
    private final int w;
    private final int h;
    private final int[] coat;
    private final float[] mask;
    private final float[] relief;
    private final float[] edge;
    private final float[] r;
    private final float[] g;
    private final float[] b;
    private final float[] a;

    FurField(Fur part, Rect box, double scale) {
        this.part = part;
        this.box = box;
        this.scale = scale;
        w = Math.max(2, (int) Math.ceil(box.getWidth() * scale));
        h = Math.max(2, (int) Math.ceil(box.getHeight() * scale));
        int n = w * h;
        r = new float[n];
        g = new float[n];
        b = new float[n];
        a = new float[n];
        coat = raster(pen -> part.coat().accept(pen));
        int[] shape = raster(pen -> pen.fill(part.outline(), 0xFFFFFFFF));
        mask = new float[n];
        for (int i = 0; i < n; i++) {
            mask[i] = (shape[i] >>> 24) / 255f;
        }
        double inflate = Math.max(1.5, part.inflate() * scale);
        edge = blurred(inflate * 0.42);
        float[] fine = blurred(inflate * 0.16);
        float[] wide = blurred(inflate * 0.9);
        relief = new float[n];
        for (int i = 0; i < n; i++) {
            relief[i] = 0.22f * fine[i] + 0.43f * edge[i] + 0.35f * wide[i];
        }
    }

    private int[] raster(Consumer<Pen> drawing) {
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment memory = arena.allocate((long) w * h * 4, 16);
            ImageInfo info = new ImageInfo(w, h, ColorType.BGRA_8888, ColorAlphaType.PREMUL);
            try (Surface surface = Surface.makeRasterDirect(info, memory.address(), w * 4L)) {
                Canvas canvas = surface.getCanvas();
                canvas.clear(0);
                canvas.scale((float) scale, (float) scale);
                canvas.translate(-box.getLeft(), -box.getTop());
                drawing.accept(new Pen(canvas, NEUTRAL, scale));
            }
            return memory.toArray(ValueLayout.JAVA_INT);
        }
    }

    private static final Light NEUTRAL = new Light(
            0,
            -1,
            0,
            0xFFFFFFFF,
            0,
            0xFF000000,
            0,
            0xFFFFFFFF,
            0xFF000000,
            0xFF000000,
            Rim.NONE,
            Rim.NONE,
            0,
            0,
            Gobo.OPEN);

    private float[] blurred(double radius) {
        int box = (int) Math.max(1, Math.round(radius / 1.7));
        float[] out = mask.clone();
        float[] tmp = new float[w * h];
        for (int pass = 0; pass < 3; pass++) {
            Raster.boxRows(out, tmp, w, h, box);
            Raster.boxColumns(tmp, out, w, h, box);
        }
        return out;
    }

    /** Colours every pixel of the volume. */
    void light(Light light) {
        Shading shading = new Shading(light);
        float k = (float) (Math.max(1.5, part.inflate() * scale) * 1.25);
        for (int y = 0; y < h; y++) {
            int up = y == 0 ? 0 : -w;
            int down = y == h - 1 ? 0 : w;
            for (int x = 0; x < w; x++) {
                int i = y * w + x;
                if (mask[i] <= 0) {
                    continue;
                }
                float nx = -(relief[x == w - 1 ? i : i + 1] - relief[x == 0 ? i : i - 1]) * k;
                float ny = -(relief[i + down] - relief[i + up]) * k;
                float inv = (float) (1 / Math.sqrt(nx * nx + ny * ny + 1));
                shading.at(coat[i], nx * inv, ny * inv, inv);
                float m = mask[i];
                r[i] = shading.red * m;
                g[i] = shading.green * m;
                b[i] = shading.blue * m;
                a[i] = m;
            }
        }
    }

    /** Draws the hairs. */
    void comb() {
        double length = part.hair().length() * scale;
        if (length < 1.6) {
            return;
        }
        double cell = Math.max(1.4, Math.sqrt(1.15 * length));
        int rows = (int) (h / cell);
        int columns = (int) (w / cell);
        double fx = Math.cos(part.hair().flow());
        double fy = Math.sin(part.hair().flow());
        for (int j = 0; j < rows; j++) {
            int row = fy > 0 ? rows - 1 - j : j;
            for (int i = 0; i < columns; i++) {
                int column = fx > 0 ? columns - 1 - i : i;
                long id = (long) row * columns + column;
                double x = (column + Noise.at(part.hair().seed(), 5 * id)) * cell;
                double y = (row + Noise.at(part.hair().seed(), 5 * id + 1)) * cell;
                int p = Math.min(h - 1, (int) y) * w + Math.min(w - 1, (int) x);
                if (mask[p] > 0.55f) {
                    hair(p, x, y, id, length, fx, fy);
                }
            }
        }
    }

    private void hair(int p, double x0, double y0, long id, double length, double fx, double fy) {
        long seed = part.hair().seed();
        int px = p % w;
        int py = p / w;
        double ox = edge[px == 0 ? p : p - 1] - edge[px == w - 1 ? p : p + 1];
        double oy = edge[py == 0 ? p : p - w] - edge[py == h - 1 ? p : p + w];
        double ol = Math.max(1e-6, Math.hypot(ox, oy));
        double out = Math.min(0.8, Math.max(0, (1 - edge[p]) * 1.9));
        double dx = fx * (1 - out) + ox / ol * out;
        double dy = fy * (1 - out) + oy / ol * out;
        double angle = Math.atan2(dy, dx) + (Noise.at(seed, 5 * id + 2) - 0.5) * 0.7;
        double bend = (Noise.at(seed, 5 * id + 3) - 0.5) * 0.9 / length;
        double reach = length * (0.6 + 0.5 * Noise.at(seed, 5 * id + 4));
        float shade = (float) (0.83 + 0.34 * Noise.at(seed ^ 77, id));
        float cr = Math.min(255, r[p] / mask[p] * shade);
        float cg = Math.min(255, g[p] / mask[p] * shade);
        float cb = Math.min(255, b[p] / mask[p] * shade);
        double x = x0;
        double y = y0;
        double step = 0.75;
        float strength = (float) Math.min(0.62, 0.32 + length * 0.03);
        for (double s = 0; s < reach; s += step) {
            float alpha = strength * (float) (1 - 0.75 * s / reach);
            dab(x, y, cr, cg, cb, alpha);
            if (length > 11 && s < reach * 0.6) {
                dab(x - Math.sin(angle) * 0.8, y + Math.cos(angle) * 0.8, cr, cg, cb, alpha * 0.7f);
            }
            x += Math.cos(angle) * step;
            y += Math.sin(angle) * step;
            angle += bend * step;
        }
    }

    private void dab(double x, double y, float cr, float cg, float cb, float alpha) {
        int xi = (int) x;
        int yi = (int) y;
        if (x < 0 || y < 0 || xi >= w - 1 || yi >= h - 1) {
            return;
        }
        float fx = (float) (x - xi);
        float fy = (float) (y - yi);
        int i = yi * w + xi;
        over(i, cr, cg, cb, alpha * (1 - fx) * (1 - fy));
        over(i + 1, cr, cg, cb, alpha * fx * (1 - fy));
        over(i + w, cr, cg, cb, alpha * (1 - fx) * fy);
        over(i + w + 1, cr, cg, cb, alpha * fx * fy);
    }

    private void over(int i, float cr, float cg, float cb, float k) {
        r[i] += (cr - r[i]) * k;
        g[i] += (cg - g[i]) * k;
        b[i] += (cb - b[i]) * k;
        a[i] += (1 - a[i]) * k;
    }

    /** Fades the part out where it joins another. */
    void melt() {
        Fur.Melt m = part.melt();
        if (m.outer() <= 0) {
            return;
        }
        for (int y = 0; y < h; y++) {
            double uy = box.getTop() + y / scale - m.y();
            for (int x = 0; x < w; x++) {
                int i = y * w + x;
                if (a[i] > 0) {
                    double ux = box.getLeft() + x / scale - m.x();
                    float k = (float) Noise.smooth(m.inner(), m.outer(), Math.sqrt(ux * ux + uy * uy));
                    r[i] *= k;
                    g[i] *= k;
                    b[i] *= k;
                    a[i] *= k;
                }
            }
        }
    }

    /** The finished picture. */
    Art toArt() {
        int[] argb = new int[w * h];
        for (int i = 0; i < argb.length; i++) {
            if (a[i] > 0) {
                argb[i] = (int) (a[i] * 255 + 0.5f) << 24
                        | (int) (Math.min(r[i], a[i] * 255) + 0.5f) << 16
                        | (int) (Math.min(g[i], a[i] * 255) + 0.5f) << 8
                        | (int) (Math.min(b[i], a[i] * 255) + 0.5f);
            }
        }
        Rect place = Rect.makeXYWH(box.getLeft(), box.getTop(), (float) (w / scale), (float) (h / scale));
        return Art.of(argb, w, h, place);
    }
}
