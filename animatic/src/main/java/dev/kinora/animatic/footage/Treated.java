package dev.kinora.animatic.footage;

import dev.kinora.animatic.film.Overlay;
import dev.kinora.animatic.film.Painting;

/** Pictures with a treatment over them. */
public final class Treated {
    private Treated() {}

    /** The pictures with a treatment that is there at once. */
    public static Painting of(Painting inner, Treatment treatment, int fps) {
        return growing(inner, treatment, fps, 0);
    }

    /**
     * The pictures with a treatment that comes over them.
     *
     * @param grow seconds in which it comes, from frame 0 on, which is left as it is; 0 is there at once
     */
    public static Painting growing(Painting inner, Treatment treatment, int fps, double grow) {
        if (treatment.isNone()) {
            return inner;
        }
        TreatmentPass pass = new TreatmentPass(inner.width(), inner.height(), treatment);
        return new Overlay(inner, () -> {
            TreatmentPass.Worker worker = pass.open();
            return (i420, n) -> {
                double u = grow <= 0 ? 1 : Math.min(1, n / (grow * fps));
                worker.apply(i420, n, (double) n / fps, (float) (u * u * (3 - 2 * u)));
            };
        });
    }
}
