package dev.kinora.animatic.stage.beyond;

import dev.kinora.animatic.paint.Art;
import dev.kinora.animatic.paint.Light;
import dev.kinora.animatic.paint.Pen;
import dev.kinora.animatic.stage.Layer;
import dev.kinora.animatic.stage.Strip;
import dev.kinora.animatic.stage.View;
import io.github.humbleui.skija.FilterTileMode;
import io.github.humbleui.skija.ImageFilter;
import io.github.humbleui.skija.Paint;
import io.github.humbleui.skija.Surface;
import io.github.humbleui.types.Rect;
import java.util.function.Consumer;

/**
 * A world that is built around its subject, be it a shrimp or a whale: depths are multiples of the distance to the
 * subject, sizes are shares of the frame.
 *
 * @param view the camera
 * @param water colours
 * @param light of the scene
 * @param seed of everything in it
 */
record Depth(View view, Water water, Light light, long seed) {

    /** Metres of a depth. */
    double z(double times) {
        return times * view.plan().focus();
    }

    /** Pixels at 720 rows or columns, whichever is less. */
    double unit() {
        return Math.min(view.width(), view.height()) / 720.0;
    }

    /**
     * A column of something that hangs about, brought back into view when the camera has travelled past it.
     *
     * @param x rest column
     * @param reach columns beyond the frame at which it comes back on the other side
     */
    double follow(double x, double reach, double t, double z) {
        if (view.plan().travel() == 0) {
            return x;
        }
        View.Shift s = view.at(t, z);
        double left = -s.x() / s.scale() - reach;
        double span = view.width() + 2 * reach;
        return x - Math.floor((x - left) / span) * span;
    }

    /** Rest row of the bed at a depth. */
    double bed(double times) {
        return view.screenY(0, z(times));
    }

    /** A plane from row {@code top} to row {@code bottom}, softened by {@code blur} pixels. */
    Layer.Plane plane(double z, double top, double bottom, double blur, Consumer<Sheetful> drawing) {
        Strip strip = Strip.at(view, z);
        Rect area = strip.rows(Math.floor(top), Math.ceil(Math.max(bottom, top + 8)));
        double grain = Math.max(1, Math.min(view.width(), view.height()) / 900.0);
        double scale = blur > 3 ? 0.4 : blur > 1 ? 0.6 : 1 / grain;
        Art art = Art.bake(area, scale, light, pen -> drawing.accept(new Sheetful(pen, strip)));
        return strip.plane(z, blur < 0.6 ? art : soft(art, blur));
    }

    /**
     * A plane while it is drawn.
     *
     * @param pen in rest pixels
     * @param strip its columns
     */
    record Sheetful(Pen pen, Strip strip) {}

    private static Art soft(Art art, double sigma) {
        int w = art.image().getWidth();
        int h = art.image().getHeight();
        float s = (float) (sigma * art.scale());
        try (Surface surface = Surface.makeRasterN32Premul(w, h);
                ImageFilter filter = ImageFilter.makeBlur(s, s, FilterTileMode.CLAMP);
                Paint paint = new Paint().setImageFilter(filter)) {
            surface.getCanvas().clear(0);
            surface.getCanvas().drawImage(art.image(), 0, 0, paint);
            return new Art(surface.makeImageSnapshot(), art.bounds(), art.scale());
        }
    }
}
