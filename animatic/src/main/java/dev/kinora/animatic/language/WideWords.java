package dev.kinora.animatic.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** The English words of the compiled table as entries of the lexicon, made when they are asked for. Safe for many threads. */
final class WideWords {

    private final Map<String, Concept> own;
    private final WordTable table = WordTable.compiled();

    /** Bounded by the table: words that it does not hold leave nothing behind. */
    private final Map<String, List<Lexicon.Entry>> known = new ConcurrentHashMap<>();

    /**
     * Opens the table.
     *
     * @param own the concepts of our own tables, which give their attributes to their kinds
     */
    WideWords(Map<String, Concept> own) {
        this.own = own;
    }

    /** The lemmas that begin with a word. */
    List<Lexicon.Entry> begin(String word) {
        List<Lexicon.Entry> before = known.get(word);
        if (before != null) {
            return before;
        }
        List<Lexicon.Entry> found = new ArrayList<>();
        for (WordTable.Line line : table.begin(word)) {
            List<String> words = List.of(line.key().split(" "));
            found.add(new Lexicon.Entry(words, new Sense(make(line.value()), List.of(), false)));
        }
        if (!found.isEmpty()) {
            known.put(word, List.copyOf(found));
        }
        return found;
    }

    /** A concept of the wide table. */
    Optional<Concept> concept(String id) {
        return id.indexOf('.') > 0 && table.value(id).isPresent() ? Optional.of(make(id)) : Optional.empty();
    }

    private Concept make(String id) {
        Concept mine = own.get(id);
        if (mine != null) {
            return mine;
        }
        Set<String> attributes = Kinds.lineage(id).stream()
                .map(own::get)
                .filter(concept -> concept != null && !concept.attributes().isEmpty())
                .findFirst()
                .map(Concept::attributes)
                .orElse(Set.of());
        return new Concept(id, Category.of(id), attributes);
    }
}
