package dev.kinora.animatic.language;

import java.util.List;
import java.util.Optional;

/** Reads who is meant by "one of them", "the other", "each of the birds": some of a group, what is left of it, or all of it. */
final class Partitive {

    private final List<Lexeme> lexemes;
    private final NounPhraseReader phrases;
    private final ShotDraft draft;
    private final Clause clause;
    private final Lexicon lexicon;

    /** What is left of a group of which some were told apart. */
    private Optional<ThingDraft> rest = Optional.empty();

    Partitive(List<Lexeme> lexemes, NounPhraseReader phrases, ShotDraft draft, Clause clause, Lexicon lexicon) {
        this.lexicon = lexicon;
        this.lexemes = lexemes;
        this.phrases = phrases;
        this.draft = draft;
        this.clause = clause;
    }

    /** Reads such words where they begin; answers the place after them, or the same place when there are none. */
    int read(int at) {
        int word = is(at, "the") ? at + 1 : at;
        if (word >= lexemes.size() || clause.isWaiting()) {
            return at;
        }
        if (word > at && is(word, "other")) {
            return others(at, word);
        }
        Optional<Concept> mark = word > at ? mark(word) : Optional.empty();
        if (mark.isPresent() && group().isPresent()) {
            part(1);
            clause.actors().forEach(thing -> thing.traits.add(mark.get()));
            return isLittleOne(word) ? word + 1 : word + 2;
        }
        boolean all = is(word, "each");
        boolean un = word > at && is(word, "a"); // "l'un d'eux"
        int number = all ? 0 : un ? 1 : number(word);
        int end = all || number > 0 ? past(word) : -1;
        if (end < 0 || group().isEmpty() && pair().isEmpty()) {
            return at;
        }
        if (all) {
            clause.begin(group().map(List::of).orElseGet(this::pair));
        } else {
            part(number);
        }
        return end;
    }

    /** The place past "one of them", "one of the birds", or past "one" right before a verb; -1 where something else is counted. */
    private int past(int word) {
        if (!is(word + 1, "of")) {
            boolean acts = word + 1 < lexemes.size() && (phrases.isVerb(word + 1) || is(word + 1, "wear"));
            return acts ? word + 1 : -1;
        }
        if (is(word + 2, "it")) {
            return word + 3;
        }
        Optional<NounPhrase> whole = is(word + 2, "the") ? phrases.read(word + 2) : Optional.empty();
        return whole.flatMap(NounPhrase::head)
                .map(Sense::concept)
                .flatMap(draft.cast::find)
                .filter(known -> known.count > 1)
                .flatMap(known -> whole.map(NounPhrase::end))
                .orElse(-1);
    }

    private boolean isLittleOne(int word) {
        return lexemes.get(word).token().word().equals("little one");
    }

    /** What tells one of a group from the rest: "the baby one", "the little one". */
    private Optional<Concept> mark(int word) {
        if (isLittleOne(word)) {
            return lexicon.concept("age.young");
        }
        boolean one = word + 1 < lexemes.size()
                && lexemes.get(word + 1).token().word().equals("one");
        Lexeme before = lexemes.get(word);
        boolean young = before.sense(Category.PERSON)
                .filter(sense -> sense.concept().id().equals("person.baby"))
                .isPresent();
        return !one
                ? Optional.empty()
                : young
                        ? lexicon.concept("age.young")
                        : before.sense(Category::isModifier).map(Sense::concept);
    }

    private int number(int at) {
        Lexeme lexeme = lexemes.get(at);
        Optional<Sense> number = lexeme.sense(Category.NUMBER);
        if (number.isPresent()) {
            return Integer.parseInt(number.get().concept().name());
        }
        return is(at, "another") ? 1 : 0;
    }

    private void part(int number) {
        Optional<ThingDraft> group = group();
        if (group.isPresent() && group.get().count > number) {
            rest = group;
            clause.single(draft.cast.part(group.get(), number));
        } else if (group.isPresent()) {
            clause.begin(group.get());
        } else {
            rest = Optional.of(pair().get(1));
            clause.begin(pair().getFirst());
        }
    }

    /** "The other", "the other one", "the other bird", but not "the other side". */
    private int others(int at, int word) {
        int past = word + 1;
        Optional<ThingDraft> left = rest.or(this::group);
        if (past < lexemes.size() && number(past) > 0) {
            past++; // "the other one", "the other two"
        }
        Optional<NounPhrase> named = past < lexemes.size() ? phrases.read(past) : Optional.empty();
        Optional<Sense> head = named.flatMap(NounPhrase::head);
        boolean same = head.isPresent()
                && left.flatMap(thing -> thing.concept)
                        .filter(concept ->
                                Kinds.is(concept.id(), head.get().concept().id()))
                        .isPresent();
        if (left.isEmpty() || named.isPresent() && !same) {
            return at;
        }
        clause.begin(left.get());
        return same ? named.get().end() : past;
    }

    /** The group that was named last. */
    private Optional<ThingDraft> group() {
        return rest.filter(left -> left.count > 1).or(() -> draft.cast.subjects().reversed().stream()
                .filter(thing -> thing.count > 1)
                .findFirst());
    }

    /** Two who are named one by one, such as a cat and a dog. */
    private List<ThingDraft> pair() {
        List<ThingDraft> alive =
                draft.cast.subjects().stream().filter(ThingDraft::isAlive).toList();
        return alive.size() == 2 ? alive : List.of();
    }

    private boolean is(int at, String word) {
        return at < lexemes.size() && lexemes.get(at).isWord(word);
    }
}
