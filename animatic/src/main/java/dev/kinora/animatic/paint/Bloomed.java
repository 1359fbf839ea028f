package dev.kinora.animatic.paint;

import io.github.humbleui.skija.BlendMode;
import io.github.humbleui.skija.Canvas;
import io.github.humbleui.skija.ColorAlphaType;
import io.github.humbleui.skija.ColorType;
import io.github.humbleui.skija.FilterBlurMode;
import io.github.humbleui.skija.FilterTileMode;
import io.github.humbleui.skija.Image;
import io.github.humbleui.skija.ImageInfo;
import io.github.humbleui.skija.MaskFilter;
import io.github.humbleui.skija.Matrix33;
import io.github.humbleui.skija.Paint;
import io.github.humbleui.skija.Path;
import io.github.humbleui.skija.SamplingMode;
import io.github.humbleui.skija.Shader;
import io.github.humbleui.skija.Surface;
import io.github.humbleui.types.Rect;

/**
 * A shape blurred so widely that it has no detail left: its mask is drawn small and laid down smoothly enlarged, which
 * looks the same and costs a quarter.
 */
final class Bloomed {
    /** Device pixels of blur that the small mask keeps: fewer, and its own pixels would be seen. */
    private static final double KEPT = 2;

    /** Device pixels of blur from which the small mask pays. */
    private static final double WORTH = 4.5;

    private Bloomed() {}

    /** Whether a blur of this many device pixels is wide enough. */
    static boolean fits(double sigma) {
        return sigma >= WORTH;
    }

    /**
     * Draws {@code shape} blurred, inside {@code window}.
     *
     * @param sigma blur in the units of the canvas
     */
    static void draw(Canvas canvas, Path window, Path shape, double sigma, int argb, BlendMode mode) {
        double scale = KEPT / sigma;
        Rect area = window.getBounds().intersect(canvas.getLocalClipBounds());
        if (area == null || area.getWidth() <= 0 || area.getHeight() <= 0) {
            return;
        }
        int w = (int) Math.ceil(area.getWidth() * scale) + 3;
        int h = (int) Math.ceil(area.getHeight() * scale) + 3;
        try (Surface small = Surface.makeRaster(new ImageInfo(w, h, ColorType.ALPHA_8, ColorAlphaType.PREMUL))) {
            Canvas on = small.getCanvas();
            on.clear(0);
            on.translate(1, 1);
            on.scale((float) scale, (float) scale);
            on.translate(-area.getLeft(), -area.getTop());
            try (MaskFilter blur = MaskFilter.makeBlur(FilterBlurMode.NORMAL, (float) sigma, true);
                    Paint p =
                            new Paint().setAntiAlias(true).setColor(0xFF000000).setMaskFilter(blur)) {
                on.drawPath(shape, p);
            }
            Matrix33 place = Matrix33.makeTranslate(area.getLeft(), area.getTop())
                    .makeConcat(Matrix33.makeScale((float) (1 / scale)))
                    .makeConcat(Matrix33.makeTranslate(-1, -1));
            try (Image mask = small.makeImageSnapshot();
                    Shader shader =
                            mask.makeShader(FilterTileMode.CLAMP, FilterTileMode.CLAMP, SamplingMode.LINEAR, place);
                    Paint p = new Paint()
                            .setAntiAlias(true)
                            .setColor(argb)
                            .setBlendMode(mode)
                            .setShader(shader)) {
                canvas.drawPath(window, p);
            }
        }
    }
}
