package dev.kinora.animatic.footage;

import java.util.Optional;

/** Applies a {@link Treatment} to frames of one size. Holds tables only; safe on any thread. */
public final class TreatmentPass {
    private final Optional<Wash> wash;
    private final Optional<GradePass> grade;
    private final Optional<Fall> fall;
    private final Optional<Haze> haze;
    private final float thickness;

    TreatmentPass(int w, int h, Treatment treatment) {
        wash = treatment.style().isEmpty() ? Optional.empty() : Optional.of(new Wash(w, h));
        Grade all = treatment.grade();
        grade = all == Grade.NEUTRAL ? Optional.empty() : Optional.of(new GradePass(w, h, all));
        String weather = treatment.weather().orElse("");
        fall = weather.matches(".*(rain|hail|storm|lightning)")
                ? weather.endsWith("sandstorm") ? Optional.empty() : Optional.of(Fall.rain(w, h))
                : weather.matches(".*(snow|blizzard)") ? Optional.of(Fall.snow(w, h)) : Optional.empty();
        thickness = weather.matches(".*(fog|sandstorm)") ? 1 : fall.isPresent() ? 0.30f : 0;
        haze = thickness > 0 ? Optional.of(new Haze(w, h, treatment.night() ? 74 : 190)) : Optional.empty();
    }

    /**
     * Treats a frame in place.
     *
     * @param frame number, moves the grain
     * @param t seconds, move the weather
     * @param strength 0 leaves it as it is
     */
    void apply(byte[] i420, int frame, double t, float strength) {
        if (strength <= 0) {
            return;
        }
        wash.ifPresent(p -> p.apply(i420, strength));
        grade.ifPresent(p -> p.apply(i420, (frame + 1) / 2, strength));
        haze.ifPresent(p -> p.apply(i420, t, strength * thickness));
        fall.ifPresent(p -> p.apply(i420, t, strength));
    }
}
