package dev.kinora.animatic.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** The English words of the compiled table as entries of the lexicon, made when they are asked for. Safe for many threads. */
final class WideWords {

    private final Heirs heirs;
    private final WordTable table = WordTable.compiled();

    /** Bounded by the table: words that it does not hold leave nothing behind. */
    private final Map<String, List<Lexicon.Entry>> known = new ConcurrentHashMap<>();

    /**
     * Opens the table.
     *
     * @param heirs makes the concepts
     */
    WideWords(Heirs heirs) {
        this.heirs = heirs;
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
            found.add(new Lexicon.Entry(words, new Sense(heirs.of(line.value()), List.of(), false)));
        }
        if (!found.isEmpty()) {
            known.put(word, List.copyOf(found));
        }
        return found;
    }

    /** A concept of the wide table. */
    Optional<Concept> concept(String id) {
        return id.indexOf('.') > 0 && table.value(id).isPresent() ? Optional.of(heirs.of(id)) : Optional.empty();
    }
}
