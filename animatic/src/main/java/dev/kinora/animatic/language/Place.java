package dev.kinora.animatic.language;

import java.util.Optional;

/**
 * A named place.
 *
 * @param concept such as {@code place.park}; empty when the word is unknown
 * @param word the head word as the prompt spells it, in lower case
 * @param traits what it looks like
 */
public record Place(Optional<String> concept, String word, Traits traits) {}
