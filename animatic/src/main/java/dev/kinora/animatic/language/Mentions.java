package dev.kinora.animatic.language;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Whom words speak of that name nobody by themselves: "it", "the glass" of a window, "its mother", "the dog" of the shot before. */
final class Mentions {

    private static final Set<String> MEN =
            Set.of("person.man", "person.boy", "person.king", "person.prince", "person.groom", "person.wizard");
    private static final Set<String> WOMEN =
            Set.of("person.woman", "person.girl", "person.queen", "person.princess", "person.bride", "person.witch");

    private final ShotDraft draft;
    private final Clause clause;
    private final Lexicon lexicon;
    private final Optional<Shot> earlier;

    /**
     * Prepares to read one take.
     *
     * @param earlier the shot before, which "the dog" and "it" may speak of
     */
    Mentions(ShotDraft draft, Clause clause, Lexicon lexicon, Optional<Shot> earlier) {
        this.draft = draft;
        this.clause = clause;
        this.lexicon = lexicon;
        this.earlier = earlier;
    }

    /** "She": who was named and may be called so, of this shot or of the one before; else a woman of whom no more is said. */
    void person(Concept called) {
        boolean acts = !clause.isWaiting();
        Optional<ThingDraft> known = draft.cast.subjects().stream()
                .filter(thing -> thing.isAlive() && (acts || !clause.isSelf(thing)))
                .filter(thing -> thing.concept
                        .filter(concept -> !differs(concept, called))
                        .isPresent())
                .findFirst();
        if (known.isPresent()) {
            clause.refer(known.get());
        } else if (!acts) {
            before(called).ifPresentOrElse(clause::refer, clause::landed);
        } else if (draft.cast.subjects().stream().anyMatch(thing -> thing.concept.isEmpty())
                || earlier.stream().anyMatch(shot -> !shot.cast().subjects().isEmpty())) {
            Optional<ThingDraft> seen =
                    draft.cast.subjects().stream().allMatch(Mentions::isStill) ? before(called) : Optional.empty();
            boolean nobody =
                    draft.cast.subjects().isEmpty() && earlier(Concept::isAlive).isEmpty();
            if (seen.isPresent()) {
                clause.begin(seen.get());
            } else if (nobody && earlier.stream().noneMatch(Mentions::isUntold)) {
                somebody(called);
            } else {
                pronoun(false);
            }
        } else {
            somebody(called);
        }
    }

    private void somebody(Concept called) {
        clause.begin(draft.cast.add(new ThingDraft(Optional.of(called), called.name(), 1)));
    }

    /** Whoever it was about, no table knows what it is. */
    private static boolean isUntold(Shot shot) {
        return shot.cast().subjects().stream().anyMatch(thing -> thing.concept().isEmpty());
    }

    /** A thing or a place, which nobody calls "he". */
    private static boolean isStill(ThingDraft thing) {
        return thing.concept
                .map(Concept::category)
                .filter(category -> !category.isAlive())
                .isPresent();
    }

    /** Nobody calls a king "she". */
    private static boolean differs(Concept concept, Concept called) {
        Set<String> others = called.id().equals("person.woman") ? MEN : WOMEN;
        return others.stream().anyMatch(other -> Kinds.is(concept.id(), other));
    }

    /**
     * "It" is the main subject, of this shot or of the one before.
     *
     * @param neuter nobody who is a person is called so
     */
    void pronoun(boolean neuter) {
        Optional<ThingDraft> thing = neuter ? draft.cast.lastThing() : Optional.empty();
        if (thing.isPresent()) {
            clause.refer(thing.get());
            return;
        }
        var known = draft.cast.subjects();
        Optional<ThingDraft> seen = draft.cast.latest();
        if (known.isEmpty() && seen.isPresent()) {
            // "The camera follows a car as it speeds along": what was named in passing is what the shot is about.
            clause.begin(seen.get());
        } else if (known.isEmpty()) {
            before().ifPresent(clause::begin);
        } else {
            clause.refer(known.getFirst());
        }
    }

    /** Whom the shot before was about, in this one. */
    private Optional<ThingDraft> before() {
        return earlier.flatMap(shot -> shot.cast().subjects().stream().findFirst())
                .map(this::again);
    }

    /** Who was seen last that may be called so; whom the shot before was about where there is nobody. */
    private Optional<ThingDraft> before(Concept called) {
        return earlier(concept -> concept.category() == Category.PERSON && !differs(concept, called))
                .or(() -> earlier(Concept::isAlive));
    }

    /** The subject of an earlier shot, the latest first, of which that holds, in this one. */
    Optional<ThingDraft> earlier(Predicate<Concept> wanted) {
        return earlier.stream()
                .flatMap(shot -> shot.cast().subjects().stream())
                .filter(seen ->
                        seen.concept().flatMap(lexicon::concept).filter(wanted).isPresent())
                .findFirst()
                .map(this::again);
    }

    private ThingDraft again(Thing seen) {
        var again = draft.cast.add(new ThingDraft(seen.concept().flatMap(lexicon::concept), seen.word(), seen.count()));
        again.inherit(seen);
        again.subject = true;
        return again;
    }

    /**
     * "Picks up a stone and throws it": what was named last besides those who act. False when there is nothing.
     *
     * @param neuter nobody who is a person is called so
     */
    boolean object(boolean neuter) {
        Optional<ThingDraft> other = lastNamed(thing -> neuter && isDealtWith(thing))
                .or(() -> lastNamed(thing -> isPerson(thing) != neuter))
                .or(() -> neuter ? thingBefore() : Optional.empty());
        other.ifPresent(clause::refer);
        return other.isPresent();
    }

    private static boolean isPerson(ThingDraft thing) {
        return thing.concept
                .filter(concept -> concept.category() == Category.PERSON)
                .isPresent();
    }

    /** It does something, or something is done to it; what only stands by is meant less often. */
    private boolean isDealtWith(ThingDraft thing) {
        return !isPerson(thing)
                && draft.cast.actions().stream()
                        .anyMatch(act -> act.subjects.contains(thing)
                                || act.object.filter(thing::equals).isPresent());
    }

    /** What was named last besides those who act; of many, nobody says "it". */
    private Optional<ThingDraft> lastNamed(Predicate<ThingDraft> wanted) {
        return draft.cast.things().reversed().stream()
                .filter(thing -> !clause.actors().contains(thing) && (thing.count == 1 || isPerson(thing)))
                .filter(thing -> thing.concept
                        .map(Concept::category)
                        .filter(category -> category != Category.EFFECT && category != Category.PLACE)
                        .isPresent())
                .filter(wanted)
                .findFirst();
    }

    /** The thing that was seen last before this shot: a clock that rang, a castle that somebody built. */
    private Optional<ThingDraft> thingBefore() {
        return earlier.stream()
                .flatMap(shot -> Stream.concat(shot.cast().subjects().stream(), shot.cast().props().stream()))
                .filter(seen -> seen.concept()
                        .flatMap(lexicon::concept)
                        .filter(concept -> concept.category().isThing() && !concept.isAlive())
                        .isPresent())
                .findFirst()
                .map(seen -> {
                    ThingDraft thing = again(seen);
                    thing.subject = false;
                    return thing;
                });
    }

    /** What a definite phrase speaks of that was named before, by its own name or as what it is a part of: a window has a glass. */
    Optional<ThingDraft> known(Concept concept) {
        return draft.cast.find(concept).or(() -> concept.value("also").stream()
                .flatMap(wholes -> List.of(wholes.split(",")).stream())
                .flatMap(whole -> lexicon.concept(whole).flatMap(draft.cast::find).stream())
                .findFirst());
    }

    /** "A fawn and its mother", "a hen with her young": of the same kind. A girl's brother is a person, whatever she rides. */
    Sense kin(NounPhrase phrase, Sense named) {
        boolean related = phrase.parts().owned()
                && phrase.noun().filter(noun -> noun.isWord("kin")).isPresent();
        Optional<Concept> kind = draft.cast.subjects().stream()
                .flatMap(thing -> thing.concept.stream())
                .filter(concept -> concept.category().isAlive())
                .findFirst()
                .filter(concept -> concept.category() == Category.ANIMAL);
        return related && kind.isPresent() ? new Sense(kind.get(), named.extras(), false) : named;
    }

    /** Lets a thing look as it did in the shot before. */
    void remember(ThingDraft thing) {
        earlier.stream()
                .flatMap(shot -> shot.cast().subjects().stream())
                .filter(before ->
                        before.concept().isPresent() && before.concept().equals(thing.concept.map(Concept::id)))
                .findFirst()
                .ifPresent(thing::inherit);
    }
}
