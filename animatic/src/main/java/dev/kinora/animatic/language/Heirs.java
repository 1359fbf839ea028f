package dev.kinora.animatic.language;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Gives a kind of thing the attributes of what it is a kind of: whoever can sail in a boat can sail in a gondola. Looks them up when
 * they are asked for, since a prompt uses few. Safe for many threads.
 */
final class Heirs {

    private final Map<String, Concept> own;
    private final Map<String, Concept> known = new ConcurrentHashMap<>();

    /**
     * Knows what may be inherited.
     *
     * @param own the concepts of our own tables
     */
    Heirs(Map<String, Concept> own) {
        this.own = own;
    }

    /** The concept of an id, with what it inherits when it has no attributes of its own. */
    Concept of(String id) {
        Concept before = known.get(id);
        if (before != null) {
            return before;
        }
        Concept made = make(id);
        known.put(id, made);
        return made;
    }

    /** The sense with its concept as {@link #of} gives it. */
    Sense of(Sense sense) {
        Category category = sense.category();
        boolean inherits = (category.isThing() || category == Category.PLACE)
                && sense.concept().attributes().isEmpty();
        return inherits ? new Sense(of(sense.concept().id()), sense.extras(), sense.weak()) : sense;
    }

    private Concept make(String id) {
        for (String kind : Kinds.lineage(id)) {
            Concept mine = own.get(kind);
            if (mine != null && !mine.attributes().isEmpty()) {
                return new Concept(id, mine.category(), mine.attributes());
            }
        }
        return new Concept(id, Category.of(id), Set.of());
    }
}
