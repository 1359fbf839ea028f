package dev.kinora.animatic.film;

import dev.kinora.animatic.paint.Compositor;
import dev.kinora.animatic.paint.FinishPass;
import dev.kinora.animatic.paint.Paths;
import dev.kinora.animatic.paint.Pen;
import dev.kinora.animatic.stage.Layer;
import dev.kinora.animatic.stage.View;
import io.github.humbleui.skija.BlendMode;
import io.github.humbleui.skija.Canvas;
import io.github.humbleui.skija.ImageInfo;
import io.github.humbleui.skija.Paint;
import io.github.humbleui.skija.Surface;
import io.github.humbleui.types.Rect;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Optional;

/** Paints frames of one film, one at a time. Holds the buffers of one thread. */
public final class FramePainter implements Painting.Painter {
    private static final ThreadMXBean CPU = ManagementFactory.getThreadMXBean();

    /** Pixels a frame above which nobody sees that a plane moves by whole ones. */
    private static final double QUICK = 1.5;

    /** Pixels a frame below which a plane takes most of a minute for one. */
    private static final double STILL = 0.001;

    /** Depth in metres at which nothing shifts any more. */
    static final double FAR = 1e4;

    private static final View.Shift REST = new View.Shift(1, 0, 0);

    private final Film film;
    private final View view;
    private final Arena arena = Arena.ofShared();
    private final MemorySegment memory;
    private final Surface surface;
    private final Optional<Rest> rest;
    private final Rect area;
    private final Canvas canvas;
    private final Brush brush;
    private final GroundPainter ground;
    private final FigurePainter figures;
    private final FinishPass finish;

    public FramePainter(Film film) {
        this.film = film;
        view = film.view();
        int w = view.width();
        int h = view.height();
        memory = arena.allocate((long) w * h * 4, 64);
        surface = Surface.makeRasterDirect(ImageInfo.makeN32Premul(w, h), memory.address(), w * 4L);
        area = view.visible(FAR);
        rest = view.rigid() && !view.plan().moves().isEmpty()
                ? Optional.of(new Rest(arena, area, view))
                : Optional.empty();
        Surface drawn = rest.map(Rest::surface).orElse(surface);
        canvas = drawn.getCanvas();
        brush = new Brush(canvas, rest.map(Rest::compositor).orElseGet(() -> new Compositor(memory, w, h)));
        ground = new GroundPainter(view, canvas, brush);
        figures = new FigurePainter(film, drawn, brush, arena);
        finish = new FinishPass(w, h, film.stage().finish());
    }

    /**
     * Paints frame {@code n} of the shot; beyond its planned end everything simply goes on.
     *
     * @param i420 receives width * height * 3 / 2 bytes
     */
    @Override
    public void paint(int n, byte[] i420) {
        long start = CPU.getCurrentThreadCpuTime();
        draw((double) n / film.scene().frame().fps());
        long drawn = CPU.getCurrentThreadCpuTime();
        finish.apply(memory, grain(n), i420);
        film.spent(drawn - start, CPU.getCurrentThreadCpuTime() - drawn);
    }

    /**
     * Grain changes every other frame, and not at an even one: where a video of whole seconds is continued, the last frame
     * and the first one have the same.
     */
    private static int grain(int n) {
        return (n + 1) / 2;
    }

    private void draw(double t) {
        canvas.save();
        if (rest.isPresent()) {
            View.Shift s = view.at(t, FAR);
            canvas.translate(-area.getLeft(), -area.getTop());
            Rect seen = Paths.rect(
                    Math.floor(-s.x() / s.scale()) - 2,
                    Math.floor(-s.y() / s.scale()) - 2,
                    Math.ceil((view.width() - s.x()) / s.scale()) + 2,
                    Math.ceil((view.height() - s.y()) / s.scale()) + 2);
            canvas.clipRect(seen);
            brush.compositor()
                    .clip(
                            (int) (seen.getLeft() - area.getLeft()),
                            (int) (seen.getTop() - area.getTop()),
                            (int) (seen.getRight() - area.getLeft()),
                            (int) (seen.getBottom() - area.getTop()));
        }
        canvas.clear(0xFF000000);
        for (Film.Item item : film.items()) {
            item.layer().ifPresent(l -> guard("layer at " + l.z() + " m", () -> layer(l, t)));
            item.figure()
                    .ifPresent(f -> guard(
                            "figure " + f.id(),
                            () -> figures.paint(f, shift(t, f.depth().apply(t)), t)));
        }
        canvas.restore();
        rest.ifPresent(r -> r.look(view.at(t, FAR), memory));
    }

    /** How depth z lies on the surface that is drawn on. */
    private View.Shift shift(double t, double z) {
        return rest.isPresent() ? REST : view.at(t, z);
    }

    private void guard(String what, Runnable drawing) {
        film.mishaps().guard(what, canvas, drawing);
    }

    private void layer(Layer layer, double t) {
        switch (layer) {
            case Layer.Plane p -> plane(p, t);
            case Layer.Ground g -> ground(g, t);
            case Layer.Live l -> {
                View.Shift s = shift(t, l.z());
                canvas.save();
                canvas.translate((float) s.x(), (float) s.y());
                canvas.scale((float) s.scale(), (float) s.scale());
                l.drawing()
                        .draw(Pen.over(brush.compositor(), canvas, film.stage().light(), s.scale()), t);
                canvas.restore();
            }
        }
    }

    private void plane(Layer.Plane p, double t) {
        double alpha = p.alpha().applyAsDouble(t);
        if (alpha <= 0.002) {
            return;
        }
        View.Shift s = shift(t, p.z());
        try (Paint paint = new Paint().setBlendMode(p.mode()).setAlphaf((float) Math.min(1, alpha))) {
            canvas.save();
            boolean whole = Math.abs(s.scale() - 1) < 1e-6 && copied(p, t);
            canvas.translate(snap(s.x(), whole), snap(s.y(), whole));
            canvas.scale((float) s.scale(), (float) s.scale());
            double shift = snap(p.drift() * t, whole);
            if (p.wrap() > 0) {
                double left = rest.isPresent() ? area.getLeft() : -s.x() / s.scale();
                double right = rest.isPresent() ? area.getRight() : (view.width() - s.x()) / s.scale();
                double first = p.art().bounds().getLeft() + shift;
                double from = first + Math.floor((left - first) / p.wrap()) * p.wrap();
                for (double x = from; x < right; x += p.wrap()) {
                    canvas.save();
                    canvas.translate((float) (x - p.art().bounds().getLeft()), 0);
                    brush.lay(p.art(), paint, whole);
                    canvas.restore();
                }
            } else {
                canvas.translate((float) shift, 0);
                brush.lay(p.art(), paint, whole);
            }
            canvas.restore();
        }
    }

    /**
     * Whether a plane is laid on whole pixels, which costs a tenth: always where it is soft or blended (resampling those
     * costs twenty milliseconds), else where it is quick enough that nobody sees the steps, or so slow that there is
     * hardly one.
     */
    private boolean copied(Layer.Plane p, double t) {
        if (rest.isPresent() || p.mode() != BlendMode.SRC_OVER) {
            return true;
        }
        double step = 1.0 / film.scene().frame().fps();
        View.Shift now = view.at(t, p.z());
        View.Shift then = view.at(t + step, p.z());
        double across = Math.abs(then.x() - now.x());
        return across > QUICK || across < STILL && Math.abs(then.y() - now.y()) < STILL;
    }

    private static float snap(double v, boolean whole) {
        return (float) (whole ? Math.rint(v) : v);
    }

    private void ground(Layer.Ground g, double t) {
        View.Shift far = shift(t, FAR);
        View.Shift near = shift(t, view.groundZ(g.art().bounds().getBottom()));
        if (Math.abs(far.x() - near.x()) < 0.01
                && Math.abs(far.y() - near.y()) < 0.01
                && Math.abs(far.scale() - near.scale()) < 1e-5) {
            ground.whole(g, far);
        } else {
            ground.rows(g, t);
        }
    }

    @Override
    public void close() {
        figures.close();
        rest.ifPresent(r -> r.surface().close());
        surface.close();
        arena.close();
    }
}
