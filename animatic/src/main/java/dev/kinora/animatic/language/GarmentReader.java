package dev.kinora.animatic.language;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads clothes and parts of a body: who bears them, or who touches them. */
final class GarmentReader {

    /** Parts of a body that do what somebody does with them. */
    private static final Set<String> HANDS = Set.of("body.hand", "body.arm", "body.foot", "body.leg");

    /** Parts of a body that are looked at by themselves. */
    private static final Set<String> SEEN = Set.of(
            "body.hand",
            "body.arm",
            "body.foot",
            "body.leg",
            "body.face",
            "body.eyes",
            "body.head",
            "body.mouth",
            "body.nose",
            "body.ears",
            "body.hair",
            "body.beard",
            "body.neck",
            "body.shoulder");

    private final Lexicon lexicon;
    private final ShotDraft draft;
    private final Clause clause;
    private final Mentions mentions;

    GarmentReader(Lexicon lexicon, ShotDraft draft, Clause clause, Mentions mentions) {
        this.lexicon = lexicon;
        this.draft = draft;
        this.clause = clause;
        this.mentions = mentions;
    }

    /**
     * Gives it to whom it belongs; false when it lies there as a thing.
     *
     * @param actsNext a verb follows
     */
    boolean read(NounPhrase phrase, Sense head, boolean actsNext) {
        boolean body = head.category() == Category.BODY;
        if (clause.actors().isEmpty() && phrase.parts().definite()) {
            mentions.pronoun(false);
        }
        if (actsNext && clause.actors().isEmpty() && isPair(phrase, head)) {
            // "Hands knead dough" are somebody's.
            lexicon.concept("person.person")
                    .map(person -> new ThingDraft(Optional.of(person), "person", 1))
                    .ifPresent(person -> clause.begin(draft.cast.add(person)));
        }
        boolean others = phrase.parts().owned() && body && clause.belongings().isByOther(head.concept());
        if (others
                || body
                        && (clause.belongings().touch(head.concept())
                                || clause.belongings().carry(head.concept()))) {
            return true;
        }
        var pattern = head.concept().value("pattern").flatMap(lexicon::concept);
        if (pattern.isPresent()
                && clause.belongings().pattern(pattern.get(), phrase.parts().modifiers())) {
            return true;
        }
        return clause.belongings().dress(worn(head.concept()), looks(phrase, head)) || bare(phrase, head, actsNext);
    }

    /** "Un homme porte un chat": what is no garment is carried. */
    void carry() {
        if (clause.isWearing()) {
            lexicon.concept("action.carry")
                    .ifPresent(carry -> clause.act(new Sense(carry, List.of(), false), Reading.Form.S, false));
        }
    }

    /** "A hand slaps it": of somebody who was seen before, and what is looked at. */
    private boolean bare(NounPhrase phrase, Sense head, boolean actsNext) {
        if (!SEEN.contains(head.concept().id())) {
            return false;
        }
        Optional<ThingDraft> whose = mentions.earlier(Concept::isAlive);
        whose.ifPresent(bearer -> {
            bearer.wear(head.concept(), looks(phrase, head));
            bearer.subject = true;
            draft.seesPart = true;
            clause.reach(bearer, actsNext);
        });
        return whose.isPresent();
    }

    /** "Runs back" goes there; nobody's back is meant. */
    static boolean isAdverb(NounPhrase phrase, Sense head) {
        boolean bare = !phrase.parts().definite() && phrase.parts().modifiers().isEmpty() && phrase.count() == 1;
        return bare && head.concept().id().equals("body.back");
    }

    private static boolean isPair(NounPhrase phrase, Sense head) {
        return HANDS.contains(head.concept().id())
                && phrase.noun()
                        .map(noun -> noun.token().word())
                        .filter(word -> word.endsWith("s") || word.equals("feet"))
                        .isPresent();
    }

    /** A hat that lies there is a thing; on a head it is clothing. */
    private Concept worn(Concept concept) {
        return concept.category() == Category.PROP
                ? lexicon.concept("clothing." + concept.name()).orElse(concept)
                : concept;
    }

    static TraitsDraft looks(NounPhrase phrase, Sense head) {
        var traits = phrase.traits();
        head.extras().stream().filter(extra -> extra.category().isModifier()).forEach(traits::add);
        return traits;
    }
}
