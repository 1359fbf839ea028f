package dev.kinora.animatic.paint;

import io.github.humbleui.skija.Canvas;
import io.github.humbleui.skija.ColorAlphaType;
import io.github.humbleui.skija.ColorType;
import io.github.humbleui.skija.FilterMipmap;
import io.github.humbleui.skija.FilterMode;
import io.github.humbleui.skija.Image;
import io.github.humbleui.skija.ImageInfo;
import io.github.humbleui.skija.MipmapMode;
import io.github.humbleui.skija.Paint;
import io.github.humbleui.skija.SamplingMode;
import io.github.humbleui.skija.Surface;
import io.github.humbleui.types.Rect;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * A baked picture with its place: it covers {@code bounds} in the caller's units, at {@code scale} pixels a unit.
 *
 * @param image premultiplied picture
 * @param bounds the rectangle it covers, in the units it was drawn in
 * @param scale pixels a unit
 */
public record Art(Image image, Rect bounds, double scale) {
    /** Largest picture side that is baked; larger asks are baked coarser. */
    private static final int MAX_SIDE = 6000;

    private static final SamplingMode AVERAGED = new FilterMipmap(FilterMode.LINEAR, MipmapMode.LINEAR);

    /** Largest picture, in pixels, of which a second copy is kept. */
    private static final double MAX_ALIGNED = 12e6;

    /** Draws once into a picture that covers {@code bounds}. */
    public static Art bake(Rect bounds, double scale, Light light, Consumer<Pen> drawing) {
        double fit = Math.min(scale, MAX_SIDE / Math.max(1e-6, Math.max(bounds.getWidth(), bounds.getHeight())));
        int w = Math.max(1, (int) Math.ceil(bounds.getWidth() * fit));
        int h = Math.max(1, (int) Math.ceil(bounds.getHeight() * fit));
        try (Surface surface = Surface.makeRasterN32Premul(w, h)) {
            Canvas canvas = surface.getCanvas();
            canvas.clear(0);
            canvas.scale((float) fit, (float) fit);
            canvas.translate(-bounds.getLeft(), -bounds.getTop());
            drawing.accept(new Pen(canvas, light, fit));
            return new Art(surface.makeImageSnapshot(), bounds, fit);
        }
    }

    /**
     * A picture from pixels.
     *
     * @param argb {@code w * h} premultiplied pixels {@code 0xAARRGGBB}, row by row
     */
    public static Art of(int[] argb, int w, int h, Rect bounds) {
        byte[] bytes = new byte[w * h * 4];
        for (int i = 0; i < w * h; i++) {
            int p = argb[i];
            bytes[4 * i] = (byte) p;
            bytes[4 * i + 1] = (byte) (p >> 8);
            bytes[4 * i + 2] = (byte) (p >> 16);
            bytes[4 * i + 3] = (byte) (p >>> 24);
        }
        ImageInfo info = new ImageInfo(w, h, ColorType.BGRA_8888, ColorAlphaType.PREMUL);
        return new Art(Image.makeRasterFromBytes(info, bytes, w * 4L), bounds, w / (double) bounds.getWidth());
    }

    /** The same picture without its empty borders. */
    public Art trimmed() {
        int w = image.getWidth();
        int h = image.getHeight();
        java.nio.ByteBuffer pixels = image.peekPixels();
        if (pixels == null) {
            return this;
        }
        pixels.order(java.nio.ByteOrder.nativeOrder());
        int stride = (int) image.getImageInfo().getMinRowBytes();
        int left = w;
        int right = -1;
        int top = h;
        int bottom = -1;
        for (int y = 0; y < h; y++) {
            int row = y * stride;
            int first = 0;
            while (first < w && pixels.getInt(row + 4 * first) == 0) {
                first++;
            }
            if (first == w) {
                continue;
            }
            int last = w - 1;
            while (pixels.getInt(row + 4 * last) == 0) {
                last--;
            }
            left = Math.min(left, first);
            right = Math.max(right, last);
            top = Math.min(top, y);
            bottom = y;
        }
        if (right < 0) {
            try (Surface empty = Surface.makeRasterN32Premul(1, 1)) {
                empty.getCanvas().clear(0);
                image.close();
                return new Art(
                        empty.makeImageSnapshot(),
                        Rect.makeXYWH(bounds.getLeft(), bounds.getTop(), (float) (1 / scale), (float) (1 / scale)),
                        scale);
            }
        }
        if ((long) (right - left + 3) * (bottom - top + 3) > 0.85 * w * h) {
            return this;
        }
        int x0 = Math.max(0, left - 1);
        int y0 = Math.max(0, top - 1);
        int nw = Math.min(w, right + 2) - x0;
        int nh = Math.min(h, bottom + 2) - y0;
        try (Surface surface = Surface.makeRasterN32Premul(nw, nh)) {
            surface.getCanvas().clear(0);
            surface.getCanvas().drawImage(image, -x0, -y0);
            Rect part = Rect.makeXYWH(
                    (float) (bounds.getLeft() + x0 / scale),
                    (float) (bounds.getTop() + y0 / scale),
                    (float) (nw / scale),
                    (float) (nh / scale));
            Art smaller = new Art(surface.makeImageSnapshot(), part, scale);
            image.close();
            return smaller;
        }
    }

    /** The same picture with one pixel a unit, on whole units: it is copied instead of resampled when it only slides. */
    public Art aligned() {
        boolean whole =
                bounds.getLeft() == Math.rint(bounds.getLeft()) && bounds.getTop() == Math.rint(bounds.getTop());
        if (scale == 1 && whole || (double) bounds.getWidth() * bounds.getHeight() > MAX_ALIGNED) {
            return this;
        }
        Rect out = Rect.makeLTRB(
                (float) Math.floor(bounds.getLeft()),
                (float) Math.floor(bounds.getTop()),
                (float) Math.ceil(bounds.getRight()),
                (float) Math.ceil(bounds.getBottom()));
        try (Surface surface = Surface.makeRasterN32Premul((int) out.getWidth(), (int) out.getHeight())) {
            surface.getCanvas().clear(0);
            surface.getCanvas().translate(-out.getLeft(), -out.getTop());
            draw(surface.getCanvas(), null);
            return new Art(surface.makeImageSnapshot(), out, 1);
        }
    }

    /**
     * Draws the picture at its place in the units it was baked in, smoothly scaled.
     *
     * @param paint how it is blended; null for plainly
     */
    public void draw(Canvas canvas, @Nullable Paint paint) {
        draw(canvas, SamplingMode.LINEAR, paint);
    }

    /** The same much smaller than it was baked: what falls into one pixel is averaged. */
    public void drawSmall(Canvas canvas, @Nullable Paint paint) {
        draw(canvas, AVERAGED, paint);
    }

    private void draw(Canvas canvas, SamplingMode sampling, @Nullable Paint paint) {
        canvas.drawImageRect(
                image,
                Rect.makeWH(image.getWidth(), image.getHeight()),
                Rect.makeXYWH(bounds.getLeft(), bounds.getTop(), (float) (image.getWidth() / scale), (float)
                        (image.getHeight() / scale)),
                sampling,
                paint,
                false);
    }
}
