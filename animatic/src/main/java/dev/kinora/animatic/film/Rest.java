package dev.kinora.animatic.film;

import dev.kinora.animatic.paint.Compositor;
import dev.kinora.animatic.paint.Reframe;
import dev.kinora.animatic.stage.View;
import io.github.humbleui.skija.ImageInfo;
import io.github.humbleui.skija.Surface;
import io.github.humbleui.types.Rect;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;

/**
 * The picture as the camera sees it before it moves: possible where all depths move alike. The camera's move is then made
 * once, for the whole picture.
 */
final class Rest {
    private final Rect area;
    private final MemorySegment memory;
    private final Surface surface;
    private final Compositor compositor;
    private final Reframe reframe;

    /** @param area what the camera ever sees, in rest pixels */
    Rest(Arena arena, Rect area, View view) {
        this.area = area;
        int w = (int) area.getWidth();
        int h = (int) area.getHeight();
        memory = arena.allocate((long) w * h * 4, 64);
        surface = Surface.makeRasterDirect(ImageInfo.makeN32Premul(w, h), memory.address(), w * 4L);
        compositor = new Compositor(memory, w, h);
        reframe = new Reframe(w, h, view.width(), view.height());
    }

    /** What is drawn on. */
    Surface surface() {
        return surface;
    }

    /** What lays pictures on it. */
    Compositor compositor() {
        return compositor;
    }

    /** Fills {@code frame} with what the camera sees of it. */
    void look(View.Shift s, MemorySegment frame) {
        reframe.apply(memory, frame, s.scale(), area.getLeft() * s.scale() + s.x(), area.getTop() * s.scale() + s.y());
    }
}
