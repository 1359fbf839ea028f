package dev.kinora.animatic.film;

import dev.kinora.animatic.paint.Art;
import dev.kinora.animatic.paint.Compositor;
import io.github.humbleui.skija.BlendMode;
import io.github.humbleui.skija.Canvas;
import io.github.humbleui.skija.Paint;

/** Lays baked pictures down, each in the quickest way there is for it. */
record Brush(Canvas canvas, Compositor compositor) {
    /**
     * Lays {@code art} where the canvas now stands.
     *
     * @param whole whether it falls on whole pixels, one of its own to one of the frame's: the raster library then copies
     */
    void lay(Art art, Paint paint, boolean whole) {
        if (whole
                || paint.getBlendMode() != BlendMode.SRC_OVER
                || paint.getColorFilter() != null
                || !composed(art, paint)) {
            art.draw(canvas, paint);
        }
    }

    private boolean composed(Art art, Paint paint) {
        float[] m = canvas.getLocalToDeviceAsMatrix33().getMat();
        if (Math.abs(m[1]) > 1e-6 || Math.abs(m[3]) > 1e-6) {
            return false;
        }
        double x = m[0] * art.bounds().getLeft() + m[2];
        double y = m[4] * art.bounds().getTop() + m[5];
        return compositor.draw(
                art.image(), new Compositor.Lay(m[0] / art.scale(), m[4] / art.scale(), x, y), paint.getAlphaf());
    }
}
