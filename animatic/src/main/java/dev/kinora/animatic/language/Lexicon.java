package dev.kinora.animatic.language;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The lemmas of one language and what they mean. Immutable once loaded; safe for many threads. */
final class Lexicon {

    private static final int LONGEST_LEMMA = 8;

    /** The lemmas that begin with a word, by that word. */
    private final Map<String, List<Entry>> entries;

    private final Map<String, Concept> concepts;
    private final Inflection inflection;

    /** Actions that an action and a thing make together, by "action+thing". */
    private final Map<String, Concept> composites = new HashMap<>();

    Lexicon(Map<String, List<Entry>> entries, Map<String, Concept> concepts, Inflection inflection) {
        this.entries = entries;
        this.concepts = concepts;
        this.inflection = inflection;
        concepts.values().forEach(concept -> concept.value("of").ifPresent(parts -> composites.put(parts, concept)));
    }

    /** One lemma of one or more words. */
    record Entry(List<String> words, Sense sense) {}

    Optional<Concept> concept(String id) {
        return Optional.ofNullable(concepts.get(id));
    }

    /** The action that "action+thing" makes, such as flying a kite. */
    Optional<Concept> composite(String parts) {
        return Optional.ofNullable(composites.get(parts));
    }

    Iterable<Concept> concepts() {
        return concepts.values();
    }

    /** Cuts tokens into lexemes: the longest lemma wins, all its senses stay. */
    List<Lexeme> lexemes(List<Token> tokens) {
        var readings = tokens.stream().map(token -> token.readings(inflection)).toList();
        var found = new ArrayList<Lexeme>();
        for (int at = 0; at < tokens.size(); ) {
            Lexeme lexeme = longest(tokens, readings, at);
            found.add(lexeme);
            at += lexeme.length();
        }
        return found;
    }

    /** Says whether a single word has a meaning. */
    boolean knows(String word) {
        return inflection.readings(word).stream().anyMatch(reading -> entries.containsKey(reading.lemma()));
    }

    private Lexeme longest(List<Token> tokens, List<List<Reading>> readings, int at) {
        Token first = tokens.get(at);
        int best = 1;
        var senses = new HashMap<Sense, Reading.Form>();
        var order = new ArrayList<Sense>();
        if (first.kind() != Token.Kind.WORD && first.kind() != Token.Kind.NUMBER) {
            return new Lexeme(first, 1, false, List.of(), Map.of());
        }
        for (Reading reading : readings.get(at)) {
            for (Entry entry : entries.getOrDefault(reading.lemma(), List.of())) {
                int length = entry.words().size();
                if (length < best || !agrees(entry, reading) || !matches(entry, tokens, readings, at)) {
                    continue;
                }
                if (length > best) {
                    best = length;
                    senses.clear();
                    order.clear();
                }
                if (senses.putIfAbsent(entry.sense(), formOf(reading, entry, readings, at)) == null) {
                    order.add(entry.sense());
                }
            }
        }
        boolean led = best > 1 && isPreposition(first.word());
        Token token = best == 1 ? first : joined(tokens, at, best);
        return new Lexeme(token, best, led, List.copyOf(order), Map.copyOf(senses));
    }

    private boolean isPreposition(String word) {
        return entries.getOrDefault(word, List.of()).stream()
                .anyMatch(entry -> entry.words().size() == 1
                        && (entry.sense().category() == Category.RELATION
                                || entry.sense().category() == Category.PATH));
    }

    /** Only what can be a verb is inflected as one. */
    private static boolean agrees(Entry entry, Reading reading) {
        boolean verbForm = reading.form() == Reading.Form.ING || reading.form() == Reading.Form.ED;
        Category category = entry.sense().category();
        return !verbForm || category == Category.ACTION || category == Category.MOVE || category == Category.WORD;
    }

    private static boolean matches(Entry entry, List<Token> tokens, List<List<Reading>> readings, int at) {
        int length = entry.words().size();
        if (length > LONGEST_LEMMA || at + length > tokens.size()) {
            return false;
        }
        for (int next = 1; next < length; next++) {
            String wanted = entry.words().get(next);
            if (readings.get(at + next).stream()
                    .noneMatch(reading -> reading.lemma().equals(wanted))) {
                return false;
            }
        }
        return true;
    }

    /** A verb inflects at its first word, a noun at its last. */
    private static Reading.Form formOf(Reading first, Entry entry, List<List<Reading>> readings, int at) {
        int last = entry.words().size() - 1;
        if (last == 0 || entry.sense().category() == Category.ACTION) {
            return first.form();
        }
        return readings.get(at + last).stream()
                .filter(reading -> reading.lemma().equals(entry.words().get(last)))
                .findFirst()
                .map(Reading::form)
                .orElse(Reading.Form.BASE);
    }

    private static Token joined(List<Token> tokens, int at, int length) {
        var words = tokens.subList(at, at + length);
        return new Token(
                Token.Kind.WORD,
                String.join(" ", words.stream().map(Token::text).toList()),
                String.join(" ", words.stream().map(Token::word).toList()),
                words.getLast().possessive());
    }
}
