package dev.kinora.animatic.stage.sea;

import dev.kinora.animatic.stage.Layer;
import dev.kinora.animatic.stage.View;
import io.github.humbleui.skija.Bitmap;
import io.github.humbleui.skija.Canvas;
import io.github.humbleui.skija.ImageInfo;
import io.github.humbleui.skija.Paint;
import io.github.humbleui.skija.Surface;
import io.github.humbleui.types.Rect;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.List;

/** What stands around a water, upside down, to be looked up by rest pixel. */
public final class Mirror {
    /** Nothing stands around it; only the sky is mirrored. */
    public static final Mirror SKY = new Mirror(new int[0], 0, 0, 0, 0);

    private static final double STEP = 2;

    private final int[] pixels;
    private final int w;
    private final int h;
    private final double left;
    private final double top;

    private Mirror(int[] pixels, int w, int h, double left, double top) {
        this.pixels = pixels;
        this.w = w;
        this.h = h;
        this.left = left;
        this.top = top;
    }

    /** The mirror of planes, each turned over about the row it stands on. */
    public static Mirror of(View view, List<Layer.Plane> scenery) {
        Rect seen = view.visible(5e3);
        double left = Math.max(-view.width(), seen.getLeft());
        double right = Math.min(view.width() * 2, seen.getRight());
        int w = (int) Math.ceil((right - left) / STEP);
        double top = view.horizonY();
        int h = (int) Math.ceil((Math.min(view.height() * 1.2, 2 * top) - top) / STEP);
        if (w < 2 || h < 2 || scenery.isEmpty()) {
            return SKY;
        }
        try (Surface surface = Surface.makeRasterN32Premul(w, h);
                Paint paint = new Paint();
                Bitmap bitmap = new Bitmap()) {
            Canvas canvas = surface.getCanvas();
            canvas.clear(0);
            canvas.scale((float) (1 / STEP), (float) (1 / STEP));
            canvas.translate((float) -left, (float) -top);
            for (Layer.Plane p : scenery) {
                double foot = view.screenY(0, p.z());
                canvas.save();
                canvas.translate(0, (float) (2 * foot));
                canvas.scale(1, -1);
                p.art().draw(canvas, paint);
                canvas.restore();
            }
            ImageInfo info = ImageInfo.makeN32Premul(w, h);
            bitmap.allocPixels(info);
            surface.readPixels(bitmap, 0, 0);
            byte[] bytes = bitmap.readPixels(info, w * 4L, 0, 0);
            int[] pixels = new int[w * h];
            if (bytes != null) {
                ByteBuffer.wrap(bytes)
                        .order(ByteOrder.LITTLE_ENDIAN)
                        .asIntBuffer()
                        .get(pixels);
            }
            return new Mirror(pixels, w, h, left, top);
        }
    }

    boolean isEmpty() {
        return pixels.length == 0;
    }

    /** The colour mirrored at a rest pixel below the foot, over that of the sky. */
    int at(double x, double y, int sky) {
        int px = (int) Math.max(0, Math.min(w - 1, (x - left) / STEP));
        int py = (int) ((y - top) / STEP);
        if (py < 0 || py >= h) {
            return sky;
        }
        int p = pixels[py * w + px];
        int k = 255 - (p >>> 24);
        if (k == 255) {
            return sky;
        }
        int r = (p >> 16 & 255) + (sky >> 16 & 255) * k / 255;
        int g = (p >> 8 & 255) + (sky >> 8 & 255) * k / 255;
        int b = (p & 255) + (sky & 255) * k / 255;
        return 0xFF000000 | r << 16 | g << 8 | b;
    }
}
