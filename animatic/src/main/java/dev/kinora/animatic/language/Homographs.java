package dev.kinora.animatic.language;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Words that are spelt alike and mean several things: a crane on a building site is no bird. Each meaning has clues, words that stand
 * near it; a meaning without clues holds always. Where no clue stands near, the word means what the other tables say.
 */
final class Homographs {

    /** How far from a word its clues are looked for, in tokens. */
    private static final int WITHIN = 14;

    /** The clue that somebody has it: "the child's", "her". */
    private static final String OWNED = "'s";

    private static final Set<String> OWNERS = Set.of("his", "her", "their", "my", "your");

    private record Meaning(String concept, Set<String> clues) {}

    private final Map<String, List<Meaning>> meanings = new HashMap<>();

    private Homographs() {}

    /** Reads the table of a language: a concept, then a lemma, a colon and its clues. */
    static Homographs of(Language language) {
        var table = new Homographs();
        TableLines.of(language.code() + ".senses.tsv").forEach((concept, rest) -> {
            int colon = rest.indexOf(':');
            Set<String> clues = new HashSet<>();
            for (String clue : rest.substring(colon + 1).split(",", -1)) {
                if (!clue.isBlank()) {
                    clues.add(clue.strip());
                }
            }
            table.meanings
                    .computeIfAbsent(rest.substring(0, colon).strip(), fresh -> new ArrayList<>())
                    .add(new Meaning(concept, clues));
        });
        return table;
    }

    /** The concept of the word at a place, and the lemma it was found under; empty where its surroundings tell nothing. */
    Optional<Found> find(List<Token> tokens, List<List<Reading>> readings, int at) {
        for (Reading reading : readings.get(at)) {
            List<Meaning> known = meanings.getOrDefault(reading.lemma(), List.of());
            boolean noun = reading.form() == Reading.Form.BASE || reading.form() == Reading.Form.S;
            List<Meaning> fit = noun
                    ? known
                    : known.stream()
                            .filter(meaning -> meaning.concept().startsWith("action."))
                            .toList();
            Optional<Found> found = best(fit, reading, tokens, readings, at);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    /** What a word means where it stands. */
    record Found(String concept, Reading.Form form) {}

    private static Optional<Found> best(
            List<Meaning> known, Reading reading, List<Token> tokens, List<List<Reading>> readings, int at) {
        double most = 0;
        Optional<Found> best = Optional.empty();
        for (Meaning meaning : known) {
            double weight = meaning.clues().isEmpty() ? 0.01 : weight(meaning.clues(), tokens, readings, at);
            if (weight > most) {
                most = weight;
                best = Optional.of(new Found(meaning.concept(), reading.form()));
            }
        }
        return best;
    }

    /** How many clues stand near; the nearer ones weigh more. */
    private static double weight(Set<String> clues, List<Token> tokens, List<List<Reading>> readings, int at) {
        double weight = clues.contains(OWNED) && isOwned(tokens, at) ? 1 : 0;
        for (int i = Math.max(0, at - WITHIN); i < Math.min(tokens.size(), at + WITHIN + 1); i++) {
            if (i != at && readings.get(i).stream().anyMatch(reading -> clues.contains(reading.lemma()))) {
                weight += 1 + 1.0 / Math.abs(i - at);
            }
        }
        return weight;
    }

    private static boolean isOwned(List<Token> tokens, int at) {
        for (int i = Math.max(0, at - 2); i < at; i++) {
            if (tokens.get(i).possessive() || OWNERS.contains(tokens.get(i).word())) {
                return true;
            }
        }
        return false;
    }
}
