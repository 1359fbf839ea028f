package dev.kinora.animatic.language;

import dev.kinora.animatic.language.Reading.Form;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Reads the lexicon's tables. {@code concepts.tsv} gives the attributes of concepts, {@code <language>.tsv} the lemmas of
 * each concept, {@code <language>.forms.tsv} the irregular forms. A line is {@code key TAB values}; {@code #} and a blank
 * begin a comment. A lemma may carry {@code +concept}, what it says besides, and begin with {@code ?} for a weak sense.
 */
final class LexiconLoader {

    private LexiconLoader() {}

    /**
     * Loads the tables of a language.
     *
     * @throws IllegalStateException when a table is missing or damaged: the build is broken then
     */
    static Lexicon load(Language language) {
        Map<String, Concept> concepts = new LinkedHashMap<>();
        lines("concepts.tsv").forEach(line -> concepts.put(line[0], concept(line[0], line[1])));
        Map<String, List<Lexicon.Entry>> entries = new LinkedHashMap<>();
        for (String[] line : lines(language.code() + ".tsv")) {
            for (String lemma : line[1].split(",")) {
                if (!lemma.isBlank()) {
                    add(lemma.strip(), line[0], concepts, entries);
                }
            }
        }
        var forms = forms(language);
        return new Lexicon(
                Map.copyOf(entries),
                Map.copyOf(concepts),
                switch (language) {
                    case ENGLISH -> new EnglishInflection(forms);
                    case FRENCH -> new FrenchInflection(forms);
                });
    }

    private static void add(
            String lemma, String id, Map<String, Concept> concepts, Map<String, List<Lexicon.Entry>> entries) {
        String[] parts = (lemma.indexOf('+') < 0 ? new String[] {lemma} : lemma.split("\\s*\\+"));
        var extras = new ArrayList<Concept>();
        for (int extra = 1; extra < parts.length; extra++) {
            extras.add(concepts.computeIfAbsent(parts[extra].strip(), name -> concept(name, "")));
        }
        boolean weak = parts[0].startsWith("?");
        List<String> words = words(weak ? parts[0].substring(1) : parts[0]);
        if (words.isEmpty()) {
            throw new IllegalStateException("no word in lemma \"" + lemma + "\" of " + id);
        }
        Concept concept = concepts.computeIfAbsent(id, name -> concept(name, ""));
        entries.computeIfAbsent(words.getFirst(), first -> new ArrayList<>())
                .add(new Lexicon.Entry(words, new Sense(concept, List.copyOf(extras), weak)));
    }

    /** Cuts a lemma as a prompt is cut; most of them need no more than a split. */
    private static List<String> words(String lemma) {
        boolean plain = lemma.indexOf('\'') < 0 && lemma.indexOf('-') < 0;
        return plain ? List.of(lemma.strip().split(" ")) : Tokenizer.words(lemma);
    }

    private static Concept concept(String id, String attributes) {
        Set<String> all = new LinkedHashSet<>(List.of(attributes.strip().split(" ")));
        all.remove("");
        return new Concept(id, Category.of(id), all);
    }

    private static Map<String, List<Reading>> forms(Language language) {
        Map<String, List<Reading>> forms = new LinkedHashMap<>();
        for (String[] line : lines(language.code() + ".forms.tsv")) {
            String[] kindAndLemma = line[0].split(" ", 2);
            Form form = Form.valueOf(kindAndLemma[0].toUpperCase(Locale.ROOT));
            for (String word : line[1].split(",")) {
                forms.computeIfAbsent(word.strip(), key -> new ArrayList<>())
                        .add(new Reading(kindAndLemma[1].strip(), form));
            }
        }
        return forms;
    }

    private static List<String[]> lines(String table) {
        try (InputStream in = LexiconLoader.class.getResourceAsStream(table)) {
            if (in == null) {
                throw new IllegalStateException("the lexicon's table " + table + " is missing");
            }
            var reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            var lines = new ArrayList<String[]>();
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                if (!line.isBlank() && !line.startsWith("# ")) {
                    String[] columns = line.split("\t", 2);
                    if (columns.length < 2) {
                        throw new IllegalStateException(table + ": no tab in \"" + line + "\"");
                    }
                    lines.add(columns);
                }
            }
            return lines;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
