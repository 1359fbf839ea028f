package dev.kinora.animatic.language;

import java.util.List;
import java.util.Optional;

/**
 * Reads a prompt into a {@link Screenplay}. The same text always gives the same screenplay; there is no clock, no network
 * and no chance in it. Safe for use by many threads at once.
 */
public final class PromptReader {

    /**
     * Reads a prompt. Never fails on any text; what is not understood stands in {@link Words#unmatched()}.
     *
     * @param prompt at most 32,000 characters are read, the rest is left out
     */
    public Screenplay read(String prompt) {
        var shot = new Shot(
                new Camera(
                        Optional.empty(),
                        Optional.empty(),
                        new Lens(Optional.empty(), Optional.empty(), Optional.empty()),
                        List.of()),
                new Cast(List.of(), List.of(), List.of(), List.of()),
                new Setting(
                        List.of(),
                        Optional.empty(),
                        List.of(),
                        Optional.empty(),
                        new Atmosphere(Optional.empty(), List.of(), Optional.empty(), List.of())),
                new Look(List.of(), List.of(), List.of()),
                new Words(List.of(), List.of(), List.of(), List.of(prompt)));
        return new Screenplay(
                Language.ENGLISH, List.of(new Take(Optional.empty(), Optional.empty(), Take.Transition.CUT, shot)));
    }
}
