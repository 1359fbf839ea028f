package dev.kinora.engine;

import java.util.List;
import java.util.Set;

/**
 * What an engine can do.
 *
 * @param nativeOps operations the engine performs itself
 * @param audio whether it makes sound
 * @param seed whether the same seed gives the same result
 * @param negativePrompt whether it takes a negative prompt
 * @param canvases accepted pixel sizes; empty means any
 * @param minSeconds shortest result in seconds
 * @param maxSeconds longest result in seconds
 * @param fps frame rate it renders at
 * @param slots renders it may have accepted and unfinished at once, at least 1
 * @param cost whether a submission costs money
 */
public record Capabilities(
        Set<Op> nativeOps,
        boolean audio,
        boolean seed,
        boolean negativePrompt,
        List<Canvas> canvases,
        double minSeconds,
        double maxSeconds,
        Rational fps,
        int slots,
        CostClass cost) {
    public Capabilities {
        nativeOps = Set.copyOf(nativeOps);
        canvases = List.copyOf(canvases);
        if (slots < 1) {
            throw new IllegalArgumentException("an engine has at least one slot");
        }
    }
}
