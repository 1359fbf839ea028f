package dev.kinora.animatic.film;

import dev.kinora.animatic.paint.Art;
import dev.kinora.animatic.stage.Layer;
import dev.kinora.animatic.stage.View;
import io.github.humbleui.skija.Canvas;
import io.github.humbleui.skija.Paint;
import io.github.humbleui.types.Rect;

/** Lays the ground down row by row, since each of its rows lies at another depth and moves on its own. */
final class GroundPainter {
    /** Rows of ground between which the camera's geometry is asked. */
    private static final int STRIP = 6;

    private final View view;
    private final Canvas canvas;
    private final Brush brush;

    GroundPainter(View view, Canvas canvas, Brush brush) {
        this.view = view;
        this.canvas = canvas;
        this.brush = brush;
    }

    /** All of it alike, where every depth lies as {@code s} says. */
    void whole(Layer.Ground g, View.Shift s) {
        Rect b = g.art().bounds();
        canvas.save();
        canvas.translate((float) s.x(), (float) s.y());
        canvas.scale((float) s.scale(), (float) s.scale());
        double first = -s.x() / s.scale() - b.getLeft();
        double last = (view.width() - s.x()) / s.scale() - b.getLeft();
        double from = g.wrap() > 0 ? Math.floor(first / g.wrap()) * g.wrap() : 0;
        try (Paint paint = new Paint()) {
            do {
                canvas.save();
                canvas.translate((float) from, 0);
                brush.lay(g.art(), paint, false);
                canvas.restore();
                from += g.wrap();
            } while (g.wrap() > 0 && from < last);
        }
        canvas.restore();
    }

    /** Each row by itself, at second {@code t}. */
    void rows(Layer.Ground g, double t) {
        Rect b = g.art().bounds();
        View.Shift above = at(t, b.getTop());
        for (double y = b.getTop(); y < b.getBottom(); y += STRIP) {
            double end = Math.min(b.getBottom(), y + STRIP);
            View.Shift below = at(t, end);
            strip(g, new Strip(y, end, above, below));
            above = below;
        }
    }

    private View.Shift at(double t, double y) {
        return view.at(t, Math.min(FramePainter.FAR, view.groundZ(y)));
    }

    /** Rows from {@code y} to {@code end}, and how the camera shows the first and the last of them. */
    private record Strip(double y, double end, View.Shift above, View.Shift below) {
        double top() {
            return y * above.scale() + above.y();
        }

        double bottom() {
            return end * below.scale() + below.y();
        }
    }

    private void strip(Layer.Ground g, Strip s) {
        Art art = g.art();
        int first = (int) Math.max(0, Math.ceil(s.top() - 0.5));
        int end = (int) Math.min(view.height(), Math.ceil(s.bottom() - 0.5));
        for (int line = first; line < end; line++) {
            double k = (line + 0.5 - s.top()) / (s.bottom() - s.top());
            double row = (s.y() + k * (s.end() - s.y()) - art.bounds().getTop()) * art.scale() - 0.5;
            double scale =
                    s.above().scale() + k * (s.below().scale() - s.above().scale());
            double x = art.bounds().getLeft() * scale
                    + s.above().x()
                    + k * (s.below().x() - s.above().x());
            double wrap = g.wrap() * scale;
            double from = wrap > 0 ? x + Math.floor(-x / wrap) * wrap : x;
            do {
                brush.compositor().line(art.image(), line, row, scale / art.scale(), from);
                from += wrap;
            } while (wrap > 0 && from < view.width());
        }
    }
}
