package dev.kinora.server.service;

import dev.kinora.server.model.Emulation;
import dev.kinora.server.model.Reference;
import java.util.List;
import java.util.Optional;

/**
 * What a request for a new video brings along beside its words.
 *
 * @param reference becomes the first frame
 * @param characters ids of the characters it names, as sent
 * @param emulation whether something similar will do
 */
public record Materials(Optional<Reference> reference, List<String> characters, Emulation emulation) {
    public Materials {
        characters = List.copyOf(characters);
    }

    /** Nothing. */
    public static Materials none() {
        return new Materials(Optional.empty(), List.of(), Emulation.ALLOWED);
    }
}
