package dev.kinora.server.model;

import java.util.List;
import java.util.Optional;

/**
 * Everything a render starts from beside the prompt.
 *
 * @param files in the order the request named them
 * @param source what is known of the source video; present exactly when one of the files is one
 * @param emulation whether something similar will do
 */
public record Inputs(List<VideoInput> files, Optional<SourceFacts> source, Emulation emulation) {
    public Inputs {
        files = List.copyOf(files);
    }

    /** Nothing. */
    public static Inputs none() {
        return new Inputs(List.of(), Optional.empty(), Emulation.ALLOWED);
    }
}
