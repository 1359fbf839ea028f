package dev.kinora.animatic.footage;

import dev.kinora.animatic.print.Development;
import java.util.Optional;

/** Applies a {@link Treatment} to frames of one size. Holds tables only; safe on any thread. */
public final class TreatmentPass {
    private final Optional<Development> style;
    private final Optional<GradePass> grade;
    private final Optional<Fall> fall;
    private final Optional<Haze> haze;
    private final float thickness;

    TreatmentPass(int w, int h, Treatment treatment) {
        style = Development.of(w, h, treatment.style());
        Grade all = treatment.grade();
        grade = all == Grade.NEUTRAL ? Optional.empty() : Optional.of(new GradePass(w, h, all));
        String weather = treatment.weather().orElse("");
        fall = weather.matches(".*(rain|hail|storm|lightning)")
                ? weather.endsWith("sandstorm") ? Optional.empty() : Optional.of(Fall.rain(w, h))
                : weather.matches(".*(snow|blizzard)") ? Optional.of(Fall.snow(w, h)) : Optional.empty();
        thickness = weather.matches(".*(fog|sandstorm)") ? 1 : fall.isPresent() ? 0.30f : 0;
        haze = thickness > 0 ? Optional.of(new Haze(w, h, treatment.night() ? 74 : 190)) : Optional.empty();
    }

    /** A worker of one thread. */
    Worker open() {
        return new Worker(style.map(Development::open));
    }

    /** Treats frames one after the other. */
    final class Worker {
        private final Optional<Development.Worker> developing;
        private byte[] before = new byte[0];

        private Worker(Optional<Development.Worker> developing) {
            this.developing = developing;
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
            lay(i420, frame, t, strength);
            developing.ifPresent(d -> develop(d, i420, frame, strength));
        }

        private void develop(Development.Worker worker, byte[] i420, int frame, float strength) {
            if (strength < 1) {
                before = i420.clone();
            }
            worker.apply(i420, frame);
            if (strength < 1) {
                int k = Math.round(256 * strength);
                for (int i = 0; i < i420.length; i++) {
                    int from = before[i] & 255;
                    i420[i] = (byte) (from + (((i420[i] & 255) - from) * k >> 8));
                }
            }
        }
    }

    private void lay(byte[] i420, int frame, double t, float strength) {
        grade.ifPresent(p -> p.apply(i420, (frame + 1) / 2, strength));
        haze.ifPresent(p -> p.apply(i420, t, strength * thickness));
        fall.ifPresent(p -> p.apply(i420, t, strength));
    }
}
