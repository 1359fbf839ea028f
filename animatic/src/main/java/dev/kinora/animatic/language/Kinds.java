package dev.kinora.animatic.language;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Which concept is a kind of which: a corgi is a dog, a dog an animal. Lets what nobody draws be drawn as the nearest thing
 * that somebody does.
 */
public final class Kinds {

    private static final int DEEPEST = 8;

    /** Loads the concepts of our own tables when they are first asked for. */
    private static final class Own {
        static final Set<String> IDS = own();
    }

    private Kinds() {}

    /**
     * A concept and all it is a kind of, the nearest first; the last one is its whole category, such as {@code animal.animal}.
     * Empty for an empty concept.
     */
    public static List<String> lineage(String concept) {
        if (concept.indexOf('.') < 0) {
            return concept.isEmpty() ? List.of() : List.of(concept);
        }
        Set<String> line = new LinkedHashSet<>(List.of(concept));
        line.addAll(above(concept));
        String category = concept.substring(0, concept.indexOf('.'));
        line.add(category + '.' + category);
        return new ArrayList<>(line);
    }

    /** Says whether a concept is another one or a kind of it. */
    public static boolean is(String concept, String other) {
        return concept.equals(other) || lineage(concept).contains(other);
    }

    /**
     * The nearest concept that stands in our own tables: those are what places, measures and drawings know. What is only a
     * word of the wide table, such as {@code animal.weimaraner}, gives way to it.
     */
    public static String staged(String concept) {
        if (Own.IDS.contains(concept) || above(concept).isEmpty()) {
            return concept;
        }
        return lineage(concept).stream().filter(Own.IDS::contains).findFirst().orElse(concept);
    }

    /** What a concept is a kind of, the nearest first, without its category. */
    static List<String> above(String concept) {
        List<String> line = new ArrayList<>();
        Optional<String> next = WordTable.compiled().value(concept);
        while (next.isPresent() && line.size() < DEEPEST) {
            line.add(next.get());
            next = WordTable.compiled().value(next.get());
        }
        return line;
    }

    private static Set<String> own() {
        Set<String> ids = new LinkedHashSet<>();
        for (String table : List.of("concepts.tsv", Language.ENGLISH.code() + ".tsv")) {
            TableLines.of(table).forEach((id, values) -> ids.add(id));
        }
        return Set.copyOf(ids);
    }
}
