package dev.kinora.animatic.language;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Turns a noun with what stands by it into what it names: a thing, a place, clothes, weather or light. */
final class NounReader {

    private static final String BACKDROP = "place.backdrop";

    /** What things do by themselves. */
    private static final Set<String> BY_THINGS = Set.of(
            "fall",
            "fly",
            "spin",
            "roll",
            "burn",
            "glow",
            "float",
            "swing",
            "move",
            "drift",
            "melt",
            "rise",
            "open",
            "close",
            "explode",
            "shake",
            "sway",
            "ring",
            "smoke",
            "rise-steam",
            "flicker",
            "slide",
            "turn",
            "crash",
            "grow",
            "swirl",
            "flow",
            "wave",
            "hang",
            "reflect",
            "bend",
            "pop",
            "drop",
            "boil",
            "cook",
            "orbit");

    private final ShotDraft draft;
    private final Clause clause;
    private final Mentions mentions;
    private final GarmentReader garments;
    private final NounPhraseReader phrases;

    NounReader(ShotDraft draft, Clause clause, Mentions mentions, GarmentReader garments, NounPhraseReader phrases) {
        this.draft = draft;
        this.clause = clause;
        this.mentions = mentions;
        this.garments = garments;
        this.phrases = phrases;
    }

    /** What the head of a phrase names takes its role; what describes it comes after. */
    void read(NounPhrase phrase) {
        if (phrase.head().isEmpty()) {
            clause.unknownNoun(phrase, phrases.actsNext(phrase.end()));
            return;
        }
        Sense head = phrase.head().get();
        if (isDressedIn(phrase, head)) {
            return;
        }
        head.extras().stream().filter(extra -> !extra.category().isModifier()).forEach(this::noteOrPlace);
        switch (head.category()) {
            case TIME, WEATHER, SEASON, LIGHT, TERRAIN -> {
                draft.note(head.concept(), phrase.traits().colours());
                if (head.category() != Category.LIGHT) {
                    draft.palette.addAll(phrase.traits().colours());
                }
                moods(phrase);
                boolean led = phrase.noun().filter(Lexeme::led).isPresent();
                if (!led && head.category() != Category.TIME && head.category() != Category.SEASON) {
                    clause.scenery();
                }
                draft.places.stream()
                        .filter(place ->
                                head.extras().stream().anyMatch(extra -> place.concept.equals(Optional.of(extra))))
                        .findFirst()
                        .ifPresent(place -> clause.reach(place, false));
                clause.landed();
            }
            case PLACE -> placeNoun(phrase, head);
            case EFFECT -> clause.effect(draft.cast.add(drafted(phrase, head)));
            case CLOTHING, BODY -> garment(phrase, head);
            default -> {
                if (head.concept().has("worn")) {
                    garment(phrase, head);
                } else {
                    thing(phrase, head);
                }
            }
        }
    }

    /** "A monk in orange" wears it, and stands in no fruit. */
    private boolean isDressedIn(NounPhrase phrase, Sense head) {
        Optional<Sense> colour = phrase.noun().flatMap(noun -> noun.sense(Category.COLOUR));
        boolean bare = !phrase.parts().definite()
                && phrase.parts().modifiers().isEmpty()
                && phrase.count() == 1
                && phrase.noun()
                        .filter(noun -> noun.form(head) == Reading.Form.BASE)
                        .isPresent();
        boolean worn = colour.isPresent()
                && bare
                && clause.at.preposition.filter(Leads::in).isPresent();
        Optional<ThingDraft> wearer = clause.at.anchor.filter(thing -> worn && thing.isAlive());
        wearer.ifPresent(thing -> {
            thing.traits.add(colour.orElseThrow().concept());
            clause.landed();
        });
        return wearer.isPresent();
    }

    private void moods(NounPhrase phrase) {
        phrase.parts().modifiers().stream()
                .filter(modifier -> modifier.category() == Category.MOOD)
                .forEach(mood -> draft.moods.add(mood.id()));
    }

    /** What a French accordionist is called tells who draws him nothing: his calling goes with it. */
    private String called(String word, Concept concept) {
        boolean calling = phrases.language() == Language.FRENCH && concept.category() == Category.PERSON;
        boolean fine = calling && !Kinds.staged(concept.id()).equals(concept.id());
        return fine ? word + " " + concept.name() : word;
    }

    /** What is told of the whole picture, or where it plays. */
    void noteOrPlace(Concept concept) {
        if (concept.category() == Category.PLACE) {
            draft.place(new ThingDraft(Optional.of(concept), concept.name(), 1));
        } else {
            draft.note(concept, List.of());
        }
    }

    private void placeNoun(NounPhrase phrase, Sense head) {
        ThingDraft place = drafted(phrase, head);
        if (head.concept().has("building") && !clause.isInside()) {
            thing(phrase, head);
            return;
        }
        if (head.concept().id().equals(BACKDROP) && !isPlain(place)) {
            clause.landed();
            return;
        }
        if (head.concept().has("inside") && clause.isPassing()) {
            // "Past a row of shops" is outside of them.
            draft.enclosure = Optional.of(Setting.Enclosure.OUTSIDE);
        }
        if (head.concept().has("building") && clause.isIndoors()) {
            draft.enclosure = Optional.of(Setting.Enclosure.INSIDE);
        }
        draft.place(place);
        moods(phrase);
        clause.reach(place, phrases.actsNext(phrase.end()));
    }

    /** "A plain blue background" is a sheet of paper; any other background is what stands there. */
    private static boolean isPlain(ThingDraft backdrop) {
        var traits = backdrop.traits.toTraits();
        return !traits.colours().isEmpty() || traits.has("trait.plain");
    }

    private void garment(NounPhrase phrase, Sense head) {
        if (GarmentReader.isAdverb(phrase, head) || clause.belongings().disguise(head.concept())) {
            return;
        }
        if (head.category() == Category.BODY && phrases.skipsOf(phrase.end())) {
            // "On the shoulder of a pirate" is on the pirate.
            clause.belongings().owns(head.concept(), GarmentReader.looks(phrase, head));
        } else if (!garments.read(phrase, head, phrases.actsNext(phrase.end()))) {
            thing(phrase, head);
        }
    }

    private void thing(NounPhrase phrase, Sense named) {
        if (clause.belongings().disguise(named.concept())) {
            return;
        }
        garments.carry();
        Sense head = mentions.kin(phrase, named);
        boolean again = phrase.parts().definite() && head.concept().equals(named.concept());
        Optional<ThingDraft> known = again ? mentions.known(head.concept()) : Optional.empty();
        ThingDraft thing = known.orElseGet(() -> draft.cast.add(drafted(phrase, head)));
        if (known.isPresent()) {
            thing.traits.addAll(phrase.parts().modifiers());
        } else if (phrase.parts().definite()) {
            mentions.remember(thing);
        }
        clause.reach(thing, phrases.actsNext(phrase.end()));
        phrase.parts().actions().stream()
                .filter(action -> isDoneBy(thing, action))
                .forEach(action -> clause.actOf(thing, action));
    }

    /** A burning house burns, a shopping trolley does not shop: it is what it is for. */
    private static boolean isDoneBy(ThingDraft thing, Concept action) {
        return thing.isAlive()
                || thing.concept.isEmpty()
                || thing.has("enterable")
                || BY_THINGS.contains(action.name());
    }

    private ThingDraft drafted(NounPhrase phrase, Sense head) {
        String word = phrase.noun()
                .map(noun -> called(noun.token().word(), head.concept()))
                .orElse(head.concept().name());
        var thing = new ThingDraft(Optional.of(head.concept()), word, phrase.count());
        thing.traits.addAll(phrase.parts().modifiers());
        head.extras().stream()
                .filter(extra -> extra.category().isModifier() || extra.category() == Category.VEHICLE)
                .forEach(thing.traits::add);
        return thing;
    }
}
