package dev.kinora.animatic.language;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * A word or a run of words with all it can mean.
 *
 * @param token the words as one token
 * @param length how many tokens it covers
 * @param led it is a run of words that begins with a preposition ("at night")
 * @param senses what it can mean, the nearest first; empty when unknown
 * @param forms the inflection under which each sense was found
 */
record Lexeme(Token token, int length, boolean led, List<Sense> senses, Map<Sense, Reading.Form> forms) {

    /** Words that begin what something is done to. */
    private static final Set<String> TO_WHAT = Set.of(
            "the", "a", "an", "his", "her", "its", "their", "him", "them", "it", "herself", "himself", "itself", "two",
            "three", "into", "along", "away", "toward", "towards", "off", "onto");

    Optional<Sense> sense(Predicate<Category> wanted) {
        return senses.stream()
                .filter(sense -> !sense.weak() && wanted.test(sense.category()))
                .findFirst();
    }

    Optional<Sense> sense(Category category) {
        return sense(category::equals);
    }

    /** The sense of a category, also where only the context makes it hold. */
    Optional<Sense> weakSense(Category category) {
        return senses.stream().filter(sense -> sense.category() == category).findFirst();
    }

    boolean isNoun() {
        return sense(Category::isNoun).isPresent();
    }

    boolean isModifier() {
        return sense(Category::isModifier).isPresent();
    }

    boolean isAction() {
        return sense(Category.ACTION).isPresent();
    }

    /** Says whether it is the function word {@code word.<name>}. */
    boolean isWord(String name) {
        return senses.stream()
                .anyMatch(sense -> sense.category() == Category.WORD
                        && sense.concept().name().equals(name));
    }

    boolean is(Token.Kind kind) {
        return token.kind() == kind;
    }

    boolean isUnknown() {
        return senses.isEmpty() && token.kind() == Token.Kind.WORD;
    }

    /** "Pins a jacket": what is a thing elsewhere is done where it says to what, or ends as only verbs do. */
    Optional<Lexeme> done(String next) {
        return weakSense(Category.ACTION).filter(Sense::weak).flatMap(deed -> {
            Reading.Form form = form(deed);
            boolean verbal = form == Reading.Form.ING
                    || form == Reading.Form.ED
                    || form == Reading.Form.S && TO_WHAT.contains(next);
            Sense sure = new Sense(deed.concept(), deed.extras(), false);
            return verbal
                    ? Optional.of(new Lexeme(token, length, led, List.of(sure), Map.of(sure, form)))
                    : Optional.empty();
        });
    }

    /** The same word with one meaning in place of all that it could name; what it can do besides, it still can. */
    Lexeme as(Sense meaning, Reading.Form form) {
        List<Sense> left = new ArrayList<>(List.of(meaning));
        senses.stream()
                .filter(sense -> sense.category() == Category.ACTION && meaning.category() != Category.WORD)
                .forEach(left::add);
        Map<Sense, Reading.Form> all = new HashMap<>(forms);
        all.put(meaning, form);
        return new Lexeme(token, length, led, List.copyOf(left), Map.copyOf(all));
    }

    /** Ends a clause for good. */
    boolean endsSentence() {
        return is(Token.Kind.STOP) || is(Token.Kind.LINE) || is(Token.Kind.STAMP);
    }

    Reading.Form form(Sense sense) {
        return forms.getOrDefault(sense, Reading.Form.BASE);
    }
}
