package dev.kinora.animatic.film;

import dev.kinora.animatic.paint.Art;
import dev.kinora.animatic.paint.Colours;
import dev.kinora.animatic.paint.Compositor;
import dev.kinora.animatic.paint.Paths;
import dev.kinora.animatic.paint.Pen;
import dev.kinora.animatic.paint.PixelRows;
import dev.kinora.animatic.stage.Cel;
import dev.kinora.animatic.stage.Contact;
import dev.kinora.animatic.stage.Figure;
import dev.kinora.animatic.stage.Move;
import dev.kinora.animatic.stage.Stage;
import dev.kinora.animatic.stage.View;
import io.github.humbleui.skija.BlendMode;
import io.github.humbleui.skija.Canvas;
import io.github.humbleui.skija.ColorFilter;
import io.github.humbleui.skija.ImageInfo;
import io.github.humbleui.skija.Matrix33;
import io.github.humbleui.skija.Paint;
import io.github.humbleui.skija.SamplingMode;
import io.github.humbleui.skija.Surface;
import io.github.humbleui.types.Rect;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import org.jspecify.annotations.Nullable;

/** Puts figures on a frame: reflection, shadow, contact, then their cels. Belongs to one thread's painter. */
final class FigurePainter implements AutoCloseable {
    /** Shadows and reflections are soft, so they are drawn this many times smaller. */
    private static final int SMALL = 4;

    private final Film film;
    private final View view;
    private final Canvas canvas;
    private final Brush brush;
    private final MemorySegment smallMemory;
    private final Surface small;
    private final Art spot;

    FigurePainter(Film film, Surface surface, Brush brush, Arena arena) {
        this.brush = brush;
        this.film = film;
        view = film.view();
        canvas = surface.getCanvas();
        int w = surface.getWidth() / SMALL + 2;
        int h = surface.getHeight() / SMALL + 2;
        smallMemory = arena.allocate(4L * w * h, 64);
        small = Surface.makeRasterDirect(ImageInfo.makeN32Premul(w, h), smallMemory.address(), 4L * w);
        int dark = Colours.scale(film.stage().light().shade(), 0.22) | 0xFF000000;
        spot = Art.bake(
                Paths.rect(-1, -1, 1, 1), 40, film.stage().light(), p -> p.glow(0, 0, 1, dark, BlendMode.SRC_OVER));
    }

    /** Draws a figure at second {@code t}; {@code s} is how its depth lies on the surface. */
    void paint(Figure f, View.Shift s, double t) {
        double z = f.depth().apply(t);
        double k = view.scale(z);
        double x = view.screenX(f.x().apply(t), z);
        double lift = f.y().apply(t);
        double groundRow = view.screenY(0, z);
        canvas.save();
        canvas.translate((float) s.x(), (float) s.y());
        canvas.scale((float) s.scale(), (float) s.scale());
        if (!f.allFront() && !f.afloat()) {
            canvas.save();
            canvas.translate((float) x, (float) groundRow);
            canvas.scale((float) k, (float) k);
            below(f, t, lift);
            canvas.restore();
        }
        canvas.translate((float) x, (float) (groundRow - lift * k));
        canvas.scale((float) (f.mirrored() ? -k : k), (float) k);
        cels(f, t, k * s.scale());
        canvas.restore();
    }

    /** What a figure leaves on the ground; its front leaves nothing by itself. */
    private void below(Figure f, double t, double lift) {
        Stage.Floor floor = film.stage().ground();
        reflection(f, t, floor, lift);
        shadow(f, t, floor, lift);
        if (lift < 0.1) {
            contacts(f, t);
        }
    }

    /** The cels of a figure; those in front of whoever is in it are a figure of their own. */
    private void cels(Figure f, double t, double pixelsPerMetre) {
        boolean front = f.allFront();
        for (Cel cel : f.cels()) {
            if (Figure.front(cel) != front) {
                continue;
            }
            switch (cel) {
                case Cel.Cycle c -> cycle(f, c, t);
                case Cel.Live l ->
                    film.mishaps().guard("cel " + f.id() + '/' + l.name(), canvas, () -> l.drawing()
                            .draw(Pen.over(brush.compositor(), canvas, film.light(f), pixelsPerMetre), t));
            }
        }
    }

    /** Turned cels are baked turned, in small steps: resampling under a rotation costs eight times as much. */
    private void cycle(Figure f, Cel.Cycle c, double t) {
        Move m = c.move().apply(t);
        if (m.alpha() <= 0.003) {
            return;
        }
        int phase = c.phase().applyAsInt(t);
        int turn = Math.abs(m.scaleX() - m.scaleY()) < 1e-6 ? Turn.step(m.radians()) : 0;
        if (turn == 0) {
            place(m, film.cel(f, c, phase));
            return;
        }
        Rect b = film.cel(f, c, phase).bounds();
        double middleX = (b.getLeft() + b.getRight()) / 2;
        double middleY = (b.getTop() + b.getBottom()) / 2;
        double fromX = (middleX - m.pivotX()) * m.scaleX();
        double fromY = (middleY - m.pivotY()) * m.scaleY();
        double cos = Math.cos(Turn.radians(turn));
        double sin = Math.sin(Turn.radians(turn));
        double x = m.pivotX() + m.dx() + fromX * cos - fromY * sin - middleX;
        double y = m.pivotY() + m.dy() + fromX * sin + fromY * cos - middleY;
        place(new Move(x, y, 0, middleX, middleY, m.scaleX(), m.scaleY(), m.alpha()), film.turned(f, c, phase, turn));
    }

    private void place(Move m, Art art) {
        canvas.save();
        move(canvas, m);
        try (Paint p = new Paint().setAlphaf((float) m.alpha())) {
            brush.lay(art, p, false);
        }
        canvas.restore();
    }

    private static void move(Canvas on, Move m) {
        on.translate((float) (m.pivotX() + m.dx()), (float) (m.pivotY() + m.dy()));
        if (Math.abs(m.radians()) > 1e-3) {
            on.rotate((float) Math.toDegrees(m.radians()));
        }
        on.scale((float) m.scaleX(), (float) m.scaleY());
        on.translate((float) -m.pivotX(), (float) -m.pivotY());
    }

    private void shadow(Figure f, double t, Stage.Floor floor, double lift) {
        if (floor.shadow() <= 0.01) {
            return;
        }
        double flat = view.eye() / f.z();
        int dark = Colours.scale(film.stage().light().shade(), 0.3) | 0xFF000000;
        Matrix33 fallen = new Matrix33(
                f.mirrored() ? -1 : 1,
                (float) -floor.shadowSlope(),
                (float) (floor.shadowSlope() * lift),
                0,
                (float) (-floor.shadowLength() * flat),
                (float) (floor.shadowLength() * flat * lift),
                0,
                0,
                1);
        try (ColorFilter tint = ColorFilter.makeBlend(dark, BlendMode.SRC_IN)) {
            silhouettes(f, t, fallen, floor.shadow() / (1 + lift * 0.6), tint);
        }
    }

    private void reflection(Figure f, double t, Stage.Floor floor, double lift) {
        if (floor.mirror() > 0.01) {
            Matrix33 below = new Matrix33(f.mirrored() ? -1 : 1, 0, 0, 0, -1, (float) lift, 0, 0, 1);
            silhouettes(f, t, below, floor.mirror(), null);
        }
    }

    /** Draws the baked cels of a figure once more through {@code matrix}, small and soft, then lays them down as one. */
    private void silhouettes(Figure f, double t, Matrix33 matrix, double alpha, @Nullable ColorFilter tint) {
        Matrix33 device = canvas.getLocalToDeviceAsMatrix33().makeConcat(matrix);
        Rect reach = reach(f);
        float[] m = device.getMat();
        double left = Double.MAX_VALUE;
        double top = Double.MAX_VALUE;
        double right = -Double.MAX_VALUE;
        double bottom = -Double.MAX_VALUE;
        for (int corner = 0; corner < 4; corner++) {
            float px = corner % 2 == 0 ? reach.getLeft() : reach.getRight();
            float py = corner < 2 ? reach.getTop() : reach.getBottom();
            double dx = m[0] * px + m[1] * py + m[2];
            double dy = m[3] * px + m[4] * py + m[5];
            left = Math.min(left, dx);
            right = Math.max(right, dx);
            top = Math.min(top, dy);
            bottom = Math.max(bottom, dy);
        }
        left = Math.max(0, Math.floor(left / SMALL) - 1);
        top = Math.max(0, Math.floor(top / SMALL) - 1);
        right = Math.min(small.getWidth(), Math.ceil(right / SMALL) + 1);
        bottom = Math.min(small.getHeight(), Math.ceil(bottom / SMALL) + 1);
        if (right <= left || bottom <= top) {
            return;
        }
        Canvas on = small.getCanvas();
        on.save();
        on.resetMatrix();
        on.clear(0);
        on.setMatrix(Matrix33.makeScale(1f / SMALL).makeConcat(device));
        for (Cel cel : f.cels()) {
            if (cel instanceof Cel.Cycle c) {
                Move move = c.move().apply(t);
                if (move.alpha() > 0.003) {
                    on.save();
                    move(on, move);
                    try (Paint p = new Paint().setAlphaf((float) move.alpha()).setColorFilter(tint)) {
                        film.soft(f, c, c.phase().applyAsInt(t)).drawSmall(on, p);
                    }
                    on.restore();
                }
            }
        }
        on.restore();
        brush.compositor()
                .draw(
                        PixelRows.of(smallMemory, small.getWidth(), Paths.rect(left, top, right, bottom)),
                        new Compositor.Lay(SMALL, SMALL, left * SMALL, top * SMALL),
                        Math.min(1, alpha));
    }

    /** What the baked cels of a figure cover, with room for their moves. */
    private static Rect reach(Figure f) {
        double left = 0;
        double top = 0;
        double right = 0;
        double bottom = 0;
        for (Cel cel : f.cels()) {
            if (cel instanceof Cel.Cycle c) {
                left = Math.min(left, c.bounds().getLeft());
                top = Math.min(top, c.bounds().getTop());
                right = Math.max(right, c.bounds().getRight());
                bottom = Math.max(bottom, c.bounds().getBottom());
            }
        }
        double room = f.height() * 0.25;
        return Paths.rect(left - room, top - room, right + room, bottom + room);
    }

    private void contacts(Figure f, double t) {
        double flat = Math.max(0.08, Math.min(0.5, view.eye() / f.z()));
        for (Contact c : f.contacts().apply(t)) {
            double x = f.mirrored() ? -c.x() : c.x();
            double rx = c.radius() * (1 + c.lift()) * 1.9;
            double ry = rx * flat * 0.9;
            try (Paint p = new Paint().setAlphaf((float) (0.62 / (1 + c.lift() * 9)))) {
                canvas.drawImageRect(
                        spot.image(),
                        Rect.makeWH(spot.image().getWidth(), spot.image().getHeight()),
                        Paths.rect(x - rx, -ry, x + rx, ry),
                        SamplingMode.LINEAR,
                        p,
                        true);
            }
        }
    }

    @Override
    public void close() {
        small.close();
        spot.image().close();
    }
}
