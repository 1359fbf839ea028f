package dev.kinora.animatic.language;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The lemmas of one language and what they mean: our own, and for English those of the wide table, which only speak where ours
 * are silent. Safe for many threads.
 */
final class Lexicon {

    private static final int LONGEST_LEMMA = 8;
    private static final String SOMEBODY = "person.person";

    /** The lemmas that begin with a word, by that word. */
    private final Map<String, List<Entry>> entries;

    private final Map<String, Concept> concepts;
    private final Inflection inflection;
    private final Heirs heirs;
    private final Optional<WideWords> wide;
    private final Agents agents;
    private final Homographs homographs;

    /** Actions that an action and a thing make together, by "action+thing". */
    private final Map<String, Concept> composites = new HashMap<>();

    Lexicon(
            Map<String, List<Entry>> entries,
            Map<String, Concept> concepts,
            Inflection inflection,
            Heirs heirs,
            Optional<WideWords> wide) {
        Language language = wide.isPresent() ? Language.ENGLISH : Language.FRENCH;
        this.agents = new Agents(language, this::isDone);
        this.homographs = Homographs.of(language);
        this.entries = entries;
        this.concepts = concepts;
        this.inflection = inflection;
        this.heirs = heirs;
        this.wide = wide;
        for (Concept concept : concepts.values()) {
            if (concept.category() == Category.ACTION && !concept.attributes().isEmpty()) {
                concept.value("of").ifPresent(parts -> composites.put(parts, concept));
            }
        }
    }

    /** One lemma of one or more words. */
    record Entry(List<String> words, Sense sense) {}

    /** The best that was found at one place so far. */
    private static final class Finding {
        int length = 1;
        final Map<Sense, Reading.Form> forms = new HashMap<>();
        final List<Sense> order = new ArrayList<>();

        /** Names a sense more finely where the wide table knows a kind of it: a blacksmith, not just a craftsman. */
        void refine(Concept kind) {
            for (int i = 0; i < order.size(); i++) {
                Sense sense = order.get(i);
                if (!sense.weak()
                        && !sense.concept().equals(kind)
                        && Kinds.is(kind.id(), sense.concept().id())) {
                    Sense finer = new Sense(kind, sense.extras(), false);
                    order.set(i, renamed(sense, finer));
                }
            }
        }

        Sense renamed(Sense sense, Sense other) {
            if (!other.equals(sense)) {
                forms.put(other, forms.getOrDefault(sense, Reading.Form.BASE));
            }
            return other;
        }

        void add(Entry entry, Reading.Form form) {
            if (entry.words().size() > length) {
                length = entry.words().size();
                forms.clear();
                order.clear();
            }
            if (forms.putIfAbsent(entry.sense(), form) == null) {
                order.add(entry.sense());
            }
        }
    }

    Optional<Concept> concept(String id) {
        return Optional.ofNullable(concepts.get(id)).or(() -> wide.flatMap(words -> words.concept(id)));
    }

    /** The action that "action+thing" makes, such as flying a kite. */
    Optional<Concept> composite(String parts) {
        return Optional.ofNullable(composites.get(parts));
    }

    /** The concepts of our own tables. */
    Iterable<Concept> concepts() {
        return concepts.values();
    }

    /** Cuts tokens into lexemes: the longest lemma wins, all its senses stay. */
    List<Lexeme> lexemes(List<Token> tokens) {
        var readings = tokens.stream().map(token -> token.readings(inflection)).toList();
        var found = new ArrayList<Lexeme>();
        for (int at = 0; at < tokens.size(); ) {
            boolean acted =
                    !found.isEmpty() && found.getLast().sense(Category::isAlive).isPresent();
            Lexeme lexeme = inContext(longest(tokens, readings, at, acted), tokens, readings, at);
            found.add(lexeme);
            at += lexeme.length();
        }
        return found;
    }

    /** A word that is spelt like others means what its surroundings tell. */
    private Lexeme inContext(Lexeme lexeme, List<Token> tokens, List<List<Reading>> readings, int at) {
        Optional<Lexeme> done = lexeme.done(
                at + lexeme.length() < tokens.size()
                        ? tokens.get(at + lexeme.length()).word()
                        : "");
        if (done.isPresent()) {
            return done.get();
        }
        Optional<Homographs.Found> told =
                lexeme.length() == 1 ? homographs.find(tokens, readings, at) : Optional.empty();
        return told.flatMap(found -> concept(found.concept())
                        .map(concept -> lexeme.as(new Sense(concept, List.of(), false), found.form())))
                .orElse(lexeme);
    }

    /** @param acted somebody stands right before, so that a participle is what he does: "a hedgehog eating apple" */
    private Lexeme longest(List<Token> tokens, List<List<Reading>> readings, int at, boolean acted) {
        Token first = tokens.get(at);
        if (first.kind() != Token.Kind.WORD && first.kind() != Token.Kind.NUMBER) {
            return new Lexeme(first, 1, false, List.of(), Map.of());
        }
        var finding = new Finding();
        for (Reading reading : readings.get(at)) {
            for (Entry entry : entries.getOrDefault(reading.lemma(), List.of())) {
                if (entry.words().size() >= finding.length && stands(entry, reading, readings, at)) {
                    finding.add(entry, formOf(reading, entry, readings, at));
                }
            }
        }
        finding.order.replaceAll(sense -> finding.renamed(sense, heirs.of(sense)));
        boolean verb = acted
                && finding.order.stream()
                        .anyMatch(sense ->
                                sense.category() == Category.ACTION && finding.forms.get(sense) == Reading.Form.ING);
        wide.filter(words -> !verb).ifPresent(words -> widen(words, tokens, readings, at, finding));
        if (finding.order.isEmpty() && first.kind() == Token.Kind.WORD) {
            agents.form(first.word()).ifPresent(form -> somebody(finding, form));
        }
        int length = finding.length;
        boolean led = length > 1 && isPreposition(first.word());
        Token token = length == 1 ? first : joined(tokens, at, length);
        return new Lexeme(token, length, led, List.copyOf(finding.order), Map.copyOf(finding.forms));
    }

    /** A keeper, whom no table lists, is a person. */
    private void somebody(Finding finding, Reading.Form form) {
        concept(SOMEBODY)
                .map(person -> new Sense(person, List.of(), false))
                .ifPresent(sense -> finding.add(new Entry(List.of(), sense), form));
    }

    /** Says whether a lemma is what somebody may do, or may deal with. */
    private boolean isDone(String lemma) {
        return entries.getOrDefault(lemma, List.of()).stream()
                .filter(entry -> entry.words().size() == 1)
                .map(entry -> entry.sense().category())
                .anyMatch(category -> category == Category.ACTION
                        || category == Category.ANIMAL
                        || category == Category.FOOD
                        || category == Category.VEHICLE);
    }

    /**
     * Asks the wide table for a longer lemma, or for any where our own tables have none. A word that describes is left to describe:
     * a calico cat is a cat that is calico.
     */
    private static void widen(
            WideWords words, List<Token> tokens, List<List<Reading>> readings, int at, Finding finding) {
        if (finding.order.stream().anyMatch(sense -> sense.category().isModifier() && !sense.weak())) {
            return;
        }
        for (Reading reading : readings.get(at)) {
            for (Entry entry : words.begin(reading.lemma())) {
                int length = entry.words().size();
                boolean better = length > finding.length
                        || length == finding.length && finding.order.stream().allMatch(Sense::weak);
                if (length < finding.length
                        || !stands(entry, reading, readings, at)
                        || isOwners(tokens.subList(at, at + length))) {
                    continue;
                }
                if (better) {
                    finding.add(entry, formOf(reading, entry, readings, at));
                } else {
                    finding.refine(entry.sense().concept());
                }
            }
        }
    }

    /** "A cat's paw" is a part of a cat, whatever else sailors call by that name. */
    private static boolean isOwners(List<Token> words) {
        return words.subList(0, words.size() - 1).stream().anyMatch(Token::possessive);
    }

    private boolean isPreposition(String word) {
        return entries.getOrDefault(word, List.of()).stream()
                .anyMatch(entry -> entry.words().size() == 1
                        && (entry.sense().category() == Category.RELATION
                                || entry.sense().category() == Category.PATH));
    }

    private static boolean stands(Entry entry, Reading reading, List<List<Reading>> readings, int at) {
        return agrees(entry, reading) && matches(entry, readings, at);
    }

    /** Only what can be a verb is inflected as one. */
    private static boolean agrees(Entry entry, Reading reading) {
        boolean verbForm = reading.form() == Reading.Form.ING || reading.form() == Reading.Form.ED;
        Category category = entry.sense().category();
        return !verbForm || category == Category.ACTION || category == Category.MOVE || category == Category.WORD;
    }

    private static boolean matches(Entry entry, List<List<Reading>> readings, int at) {
        int length = entry.words().size();
        if (length > LONGEST_LEMMA || at + length > readings.size()) {
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
