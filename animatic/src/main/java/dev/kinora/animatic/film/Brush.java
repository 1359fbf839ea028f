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
                || !compositor.draw(canvas, art, paint.getAlphaf())) {
            art.draw(canvas, paint);
        }
    }
}
