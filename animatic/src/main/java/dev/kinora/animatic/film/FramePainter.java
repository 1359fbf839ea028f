package dev.kinora.animatic.film;

import dev.kinora.animatic.paint.FinishPass;
import dev.kinora.animatic.paint.Paths;
import dev.kinora.animatic.stage.Layer;
import dev.kinora.animatic.stage.View;
import io.github.humbleui.skija.BlendMode;
import io.github.humbleui.skija.Canvas;
import io.github.humbleui.skija.Image;
import io.github.humbleui.skija.ImageInfo;
import io.github.humbleui.skija.Paint;
import io.github.humbleui.skija.SamplingMode;
import io.github.humbleui.skija.Surface;
import io.github.humbleui.types.Rect;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Optional;

/** Paints frames of one film, one at a time. Holds the buffers of one thread. */
public final class FramePainter implements Painting.Painter {
    private static final ThreadMXBean CPU = ManagementFactory.getThreadMXBean();

    /** Rows of ground that move together. */
    private static final int STRIP = 6;

    /** Depth in metres at which nothing shifts any more. */
    private static final double FAR = 1e4;

    private static final View.Shift REST = new View.Shift(1, 0, 0);

    private final Film film;
    private final View view;
    private final Arena arena = Arena.ofShared();
    private final MemorySegment memory;
    private final Surface surface;
    private final Optional<Surface> rest;
    private final Rect area;
    private final Canvas canvas;
    private final int[] pixels;
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
                ? Optional.of(Surface.makeRasterN32Premul((int) area.getWidth(), (int) area.getHeight()))
                : Optional.empty();
        canvas = rest.orElse(surface).getCanvas();
        pixels = new int[w * h];
        figures = new FigurePainter(film, rest.orElse(surface));
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
        MemorySegment.copy(memory, ValueLayout.JAVA_INT, 0, pixels, 0, pixels.length);
        finish.apply(pixels, grain(n), i420);
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
            canvas.clipRect(Paths.rect(
                    Math.floor(-s.x() / s.scale()) - 2,
                    Math.floor(-s.y() / s.scale()) - 2,
                    Math.ceil((view.width() - s.x()) / s.scale()) + 2,
                    Math.ceil((view.height() - s.y()) / s.scale()) + 2));
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
        rest.ifPresent(r -> look(r, view.at(t, FAR)));
    }

    /** The camera's own move, once for the whole picture: possible where all depths move alike. */
    private void look(Surface drawn, View.Shift s) {
        try (Image image = drawn.makeImageSnapshot();
                Paint paint = new Paint()) {
            surface.getCanvas()
                    .drawImageRect(
                            image,
                            Rect.makeWH(image.getWidth(), image.getHeight()),
                            Paths.rect(
                                    area.getLeft() * s.scale() + s.x(),
                                    area.getTop() * s.scale() + s.y(),
                                    area.getRight() * s.scale() + s.x(),
                                    area.getBottom() * s.scale() + s.y()),
                            SamplingMode.LINEAR,
                            paint,
                            true);
        }
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
                l.drawing().draw(Film.pen(canvas, film.stage().light(), s.scale()), t);
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
                    p.art().draw(canvas, paint);
                    canvas.restore();
                }
            } else {
                canvas.translate((float) shift, 0);
                p.art().draw(canvas, paint);
            }
            canvas.restore();
        }
    }

    /**
     * Whether a plane is laid on whole pixels, which costs a tenth: always where it is soft or blended (resampling those
     * costs twenty milliseconds), else where it is quick enough that nobody sees the steps.
     */
    private boolean copied(Layer.Plane p, double t) {
        if (rest.isPresent() || p.mode() != BlendMode.SRC_OVER) {
            return true;
        }
        double step = 1.0 / film.scene().frame().fps();
        return Math.abs(view.at(t + step, p.z()).x() - view.at(t, p.z()).x()) > 1.5;
    }

    private static float snap(double v, boolean whole) {
        return (float) (whole ? Math.rint(v) : v);
    }

    private void ground(Layer.Ground g, double t) {
        Rect b = g.art().bounds();
        double scale = g.art().scale();
        View.Shift far = shift(t, FAR);
        View.Shift near = shift(t, view.groundZ(b.getBottom()));
        boolean level = Math.abs(far.scale() - 1) < 1e-6 && Math.abs(near.scale() - 1) < 1e-6;
        boolean rigid = Math.abs(far.x() - near.x()) < 0.01
                && Math.abs(far.y() - near.y()) < 0.01
                && Math.abs(far.scale() - near.scale()) < 1e-5;
        double step = rigid ? b.getHeight() : STRIP;
        try (Paint paint = new Paint()) {
            for (double y = b.getTop(); y < b.getBottom(); y += step) {
                double y1 = Math.min(b.getBottom(), y + step);
                View.Shift mid = rigid ? far : view.at(t, Math.min(FAR, view.groundZ((y + y1) / 2)));
                View.Shift a = rigid ? far : view.at(t, Math.min(FAR, view.groundZ(y)));
                View.Shift c = rigid ? far : view.at(t, Math.min(FAR, view.groundZ(y1)));
                double top = y * a.scale() + a.y();
                double bottom = y1 * c.scale() + c.y();
                if (bottom < 0 || top > view.height()) {
                    continue;
                }
                Rect src = Paths.rect(
                        0,
                        (y - b.getTop()) * scale,
                        g.art().image().getWidth(),
                        Math.min(g.art().image().getHeight(), (y1 - b.getTop()) * scale));
                double width = b.getWidth() * mid.scale();
                double x = snap(b.getLeft() * mid.scale() + mid.x(), level && Math.abs(mid.x()) > 20);
                double wrap = g.wrap() * mid.scale();
                double from = wrap > 0 ? x + Math.floor(-x / wrap) * wrap : x;
                do {
                    canvas.drawImageRect(
                            g.art().image(),
                            src,
                            Paths.rect(from, top, from + width, bottom + (rigid || level ? 0 : 0.6)),
                            SamplingMode.LINEAR,
                            paint,
                            true);
                    from += wrap;
                } while (wrap > 0 && from < view.width());
            }
        }
    }

    @Override
    public void close() {
        figures.close();
        rest.ifPresent(Surface::close);
        surface.close();
        arena.close();
    }
}
