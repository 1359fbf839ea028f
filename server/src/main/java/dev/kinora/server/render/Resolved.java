package dev.kinora.server.render;

import dev.kinora.engine.Rational;
import java.util.List;
import java.util.Optional;

/**
 * What the resolve step leaves behind: files in the work folder.
 *
 * @param bytes the length of each input, in order
 * @param clip the source video, if there is one
 */
record Resolved(List<Long> bytes, Optional<Clip> clip) {
    static final String STEP = "resolve";

    /**
     * A source video as it was measured.
     *
     * @param position which of the inputs it is
     * @param frames counted
     * @param fpsNumerator its average rate
     * @param fpsDenominator above 0
     */
    record Clip(int position, long frames, int fpsNumerator, int fpsDenominator) {
        /** How many frames it has when it is shown at another rate. */
        int framesAt(Rational fps) {
            double seconds = (double) frames * fpsDenominator / fpsNumerator;
            return (int) Math.max(1, Math.round(seconds * fps.value()));
        }
    }
}
