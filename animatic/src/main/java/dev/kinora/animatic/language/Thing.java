package dev.kinora.animatic.language;

import java.util.List;
import java.util.Optional;

/**
 * A person, an animal, a vehicle, a plant or an object.
 *
 * @param concept what it is, such as {@code animal.cat}; empty when the word is unknown: draw a card that bears the word
 * @param word the head word as the prompt spells it, in lower case and singular where that is known
 * @param count how many, 1 to 1000; a plain plural counts 3, a crowd or a flock 12
 * @param traits what it looks like
 * @param clothing what it wears
 */
public record Thing(Optional<String> concept, String word, int count, Traits traits, List<Garment> clothing) {

    public Thing {
        clothing = List.copyOf(clothing);
    }

    /** Says whether this is the given concept. */
    public boolean is(String id) {
        return concept.filter(id::equals).isPresent();
    }

    /** Says whether its concept is of a category, such as {@code animal}. */
    public boolean isA(String category) {
        return concept.filter(id -> id.startsWith(category + ".")).isPresent();
    }
}
