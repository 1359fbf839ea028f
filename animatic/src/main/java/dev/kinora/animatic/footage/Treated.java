package dev.kinora.animatic.footage;

import dev.kinora.animatic.film.Painting;

/**
 * Pictures with a treatment over them.
 *
 * @param inner the pictures
 * @param pass what is done
 * @param fps frames per second
 * @param grow seconds in which it comes, from frame 0 on, which is left as it is; 0 is there at once
 */
public record Treated(Painting inner, TreatmentPass pass, int fps, double grow) implements Painting {
    /** The pictures with a treatment that is there at once. */
    public static Painting of(Painting inner, Treatment treatment, int fps) {
        return growing(inner, treatment, fps, 0);
    }

    /** The pictures with a treatment that comes over them. */
    public static Painting growing(Painting inner, Treatment treatment, int fps, double grow) {
        return treatment.isNone()
                ? inner
                : new Treated(inner, new TreatmentPass(inner.width(), inner.height(), treatment), fps, grow);
    }

    @Override
    public int width() {
        return inner.width();
    }

    @Override
    public int height() {
        return inner.height();
    }

    @Override
    public Painter open() {
        Painter painter = inner.open();
        TreatmentPass.Worker worker = pass.open();
        return new Painter() {
            @Override
            public void paint(int n, byte[] i420) {
                painter.paint(n, i420);
                double u = grow <= 0 ? 1 : Math.min(1, n / (grow * fps));
                worker.apply(i420, n, (double) n / fps, (float) (u * u * (3 - 2 * u)));
            }

            @Override
            public void close() {
                painter.close();
            }
        };
    }
}
