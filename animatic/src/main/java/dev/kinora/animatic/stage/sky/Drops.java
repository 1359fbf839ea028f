package dev.kinora.animatic.stage.sky;

import dev.kinora.animatic.stage.View;
import io.github.humbleui.types.Rect;

/** Where falling things are: a box that always fills the frame, whose far side comes in again on the near one. */
final class Drops {
    private Drops() {}

    /** What the frame shows of depth {@code z} at second {@code t}, in rest pixels, and {@code margin} around it. */
    static Rect area(View view, double t, double z, double margin) {
        View.Shift s = view.at(t, z);
        return Rect.makeXYWH(
                (float) (-s.x() / s.scale() - margin),
                (float) (-s.y() / s.scale() - margin),
                (float) (view.width() / s.scale() + 2 * margin),
                (float) (view.height() / s.scale() + 2 * margin));
    }

    /** A position that repeats every {@code size}, brought into {@code from} to {@code from + size}. */
    static float wrap(double at, double from, double size) {
        double v = (at - from) % size;
        return (float) (from + (v < 0 ? v + size : v));
    }
}
