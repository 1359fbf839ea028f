package dev.kinora.animatic.language;

import dev.kinora.animatic.language.Reading.Form;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Reads the lexicon's own tables. {@code concepts.tsv} gives the attributes of concepts, {@code <language>.tsv} the lemmas of
 * each concept, {@code <language>.forms.tsv} the irregular forms. A lemma may carry {@code +concept}, what it says besides, and
 * begin with {@code ?} for a weak sense. A lemma that is listed again in the same category means the later one.
 */
final class LexiconLoader {

    private final Map<String, Concept> concepts = new LinkedHashMap<>(2048);
    private final Map<String, List<Lexicon.Entry>> entries = new HashMap<>(8192);

    private LexiconLoader() {}

    /**
     * Loads the tables of a language.
     *
     * @throws IllegalStateException when a table is missing or damaged: the build is broken then
     */
    static Lexicon load(Language language) {
        return new LexiconLoader().read(language);
    }

    private Lexicon read(Language language) {
        TableLines.of("concepts.tsv").forEach((id, attributes) -> concepts.put(id, concept(id, attributes)));
        TableLines.of(language.code() + ".tsv").forEach((id, lemmas) -> parts(lemmas, ',', lemma -> add(lemma, id)));
        var forms = forms(language);
        var heirs = new Heirs(concepts);
        return switch (language) {
            case ENGLISH ->
                new Lexicon(entries, concepts, new EnglishInflection(forms), heirs, Optional.of(new WideWords(heirs)));
            case FRENCH -> new Lexicon(entries, concepts, new FrenchInflection(forms), heirs, Optional.empty());
        };
    }

    private void add(String lemma, String id) {
        int plus = lemma.indexOf('+');
        String spelling = plus < 0 ? lemma : lemma.substring(0, plus).strip();
        List<Concept> extras = plus < 0 ? List.of() : new ArrayList<>();
        if (plus >= 0) {
            parts(lemma.substring(plus + 1), '+', extra -> extras.add(named(extra)));
        }
        boolean weak = spelling.charAt(0) == '?';
        List<String> words = words(weak ? spelling.substring(1) : spelling);
        if (words.isEmpty()) {
            throw new IllegalStateException("no word in lemma \"" + lemma + "\" of " + id);
        }
        var sense = new Sense(named(id), List.copyOf(extras), weak);
        List<Lexicon.Entry> known = entries.get(words.getFirst());
        if (known == null) {
            known = new ArrayList<>(2);
            entries.put(words.getFirst(), known);
        }
        Category category = sense.category();
        if (category.isThing() || category == Category.PLACE) {
            known.removeIf(entry ->
                    entry.sense().category() == category && entry.words().equals(words));
        }
        known.add(new Lexicon.Entry(words, sense));
    }

    private Concept named(String id) {
        Concept known = concepts.get(id);
        if (known == null) {
            known = concept(id, "");
            concepts.put(id, known);
        }
        return known;
    }

    /** Cuts a lemma as a prompt is cut. */
    private static List<String> words(String lemma) {
        boolean marked = lemma.indexOf('\'') >= 0 || lemma.indexOf('-') >= 0;
        String plain = marked ? unmarked(lemma) : lemma;
        if (plain.indexOf(' ') < 0) {
            return List.of(plain.strip());
        }
        List<String> words = new ArrayList<>(3);
        parts(plain, ' ', words::add);
        return List.copyOf(words);
    }

    /** Hyphens part words, a possessive ending falls off, and what is elided ("d'eau") is a word of its own. */
    private static String unmarked(String lemma) {
        String parted = lemma.replace('-', ' ') + ' ';
        return parted.replace("'s ", " ").replace('\'', ' ');
    }

    private static void parts(String text, char mark, Consumer<String> reader) {
        for (int from = 0; from <= text.length(); ) {
            int end = text.indexOf(mark, from);
            end = end < 0 ? text.length() : end;
            String part = text.substring(from, end).strip();
            if (!part.isEmpty()) {
                reader.accept(part);
            }
            from = end + 1;
        }
    }

    private static Concept concept(String id, String attributes) {
        Set<String> all = new LinkedHashSet<>();
        parts(attributes, ' ', all::add);
        return new Concept(id, Category.of(id), all);
    }

    private static Map<String, List<Reading>> forms(Language language) {
        Map<String, List<Reading>> forms = new HashMap<>();
        TableLines.of(language.code() + ".forms.tsv").forEach((key, words) -> {
            int blank = key.indexOf(' ');
            Form form = Form.valueOf(key.substring(0, blank).toUpperCase(Locale.ROOT));
            Reading reading = new Reading(key.substring(blank + 1).strip(), form);
            parts(words, ',', word -> forms.computeIfAbsent(word, fresh -> new ArrayList<>())
                    .add(reading));
        });
        return forms;
    }
}
