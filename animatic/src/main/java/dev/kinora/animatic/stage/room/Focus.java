package dev.kinora.animatic.stage.room;

import dev.kinora.animatic.paint.Art;
import dev.kinora.animatic.paint.Raster;
import dev.kinora.animatic.stage.View;
import io.github.humbleui.skija.FilterTileMode;
import io.github.humbleui.skija.ImageFilter;
import io.github.humbleui.skija.Paint;
import io.github.humbleui.skija.Surface;
import io.github.humbleui.types.Rect;

/** What the lens leaves sharp. */
final class Focus {
    private Focus() {}

    /** The same picture softened by {@code blur} pixels and kept at a fitting size. */
    static Art soft(Art art, double blur, double edge) {
        double sigma = blur * 0.5;
        if (sigma < 0.45) {
            return art;
        }
        double scale = Math.min(art.scale(), Math.max(0.25, Math.min(1, 2.2 / sigma)));
        float m = (float) (sigma * 2 * edge);
        Rect b = art.bounds();
        Rect wide = Rect.makeLTRB(b.getLeft() - m, b.getTop() - m, b.getRight() + m, b.getBottom() + m);
        int w = Math.max(1, (int) Math.ceil(wide.getWidth() * scale));
        int h = Math.max(1, (int) Math.ceil(wide.getHeight() * scale));
        try (Surface surface = Surface.makeRasterN32Premul(w, h);
                ImageFilter filter = ImageFilter.makeBlur((float) sigma, (float) sigma, FilterTileMode.CLAMP);
                Paint paint = new Paint().setImageFilter(filter)) {
            surface.getCanvas().clear(0);
            surface.getCanvas().scale((float) scale, (float) scale);
            surface.getCanvas().translate(-wide.getLeft(), -wide.getTop());
            art.draw(surface.getCanvas(), paint);
            return new Art(surface.makeImageSnapshot(), wide, scale);
        }
    }

    /** Depth of field of the ground: every row by its own depth. */
    static void rows(Raster r, Rect area, View view) {
        double per = area.getHeight() / r.height;
        int[] radius = new int[r.height];
        int most = 0;
        for (int y = 0; y < r.height; y++) {
            double z = view.groundZ(area.getTop() + (y + 0.5) * per);
            radius[y] = (int) Math.round(Math.min(24, view.defocus(z) * 0.4 / per));
            most = Math.max(most, radius[y]);
        }
        if (most == 0) {
            return;
        }
        for (float[] plane : new float[][] {r.r, r.g, r.b}) {
            float[] line = new float[r.width];
            for (int y = 0; y < r.height; y++) {
                for (int pass = 0; pass < 2 && radius[y] > 0; pass++) {
                    row(plane, line, y * r.width, r.width, radius[y]);
                }
            }
            columns(plane, r.width, r.height, radius);
        }
    }

    private static void row(float[] plane, float[] line, int o, int w, int k) {
        System.arraycopy(plane, o, line, 0, w);
        float inv = 1f / (2 * k + 1);
        float sum = line[0] * k;
        for (int x = 0; x <= k; x++) {
            sum += line[Math.min(w - 1, x)];
        }
        for (int x = 0; x < w; x++) {
            plane[o + x] = sum * inv;
            sum += line[Math.min(w - 1, x + k + 1)] - line[Math.max(0, x - k)];
        }
    }

    private static void columns(float[] plane, int w, int h, int[] radius) {
        double[] sum = new double[w * (h + 1)];
        for (int i = 0; i < w * h; i++) {
            sum[i + w] = sum[i] + plane[i];
        }
        for (int y = 0; y < h; y++) {
            int k = radius[y] / 2;
            if (k == 0) {
                continue;
            }
            int a = Math.max(0, y - k) * w;
            int b = Math.min(h, y + k + 1) * w;
            for (int x = 0; x < w; x++) {
                plane[y * w + x] = (float) ((sum[b + x] - sum[a + x]) * w / (b - a));
            }
        }
    }
}
