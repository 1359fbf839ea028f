package dev.kinora.animatic.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What a noun is in its sentence: who acts, what is acted on, what it stands by, or what is in it. */
final class Roles {

    private final Progress at;
    private final ShotDraft draft;
    private final Deeds deeds;
    private final Risings risings;
    private final Relating relating;

    /** A place was named last: "of" speaks of the place. */
    private boolean afterPlace;

    Roles(Progress at, ShotDraft draft, Deeds deeds, Risings risings, Relating relating) {
        this.at = at;
        this.draft = draft;
        this.deeds = deeds;
        this.risings = risings;
        this.relating = relating;
    }

    /** A new sentence. */
    void restart() {
        afterPlace = false;
    }

    void begin(ThingDraft thing) {
        thing.subject = true;
        at.subjects = new ArrayList<>(List.of(thing));
        at.anchor = Optional.of(thing);
        at.acted = false;
        at.filmed = false;
        at.role = Progress.Role.SUBJECT;
        deeds.settle(thing);
    }

    /** A pronoun stands where a noun could. */
    void refer(ThingDraft thing) {
        if (risings.isWaiting()) {
            risings.rise(thing);
            at.landed();
        } else if (at.preposition.isPresent()) {
            if (!agent(thing)) {
                relating.relate(thing, false);
            }
            at.preposition = Optional.empty();
        } else {
            resume(thing);
        }
    }

    private void resume(ThingDraft thing) {
        if (at.wantsObject) {
            at.wantsObject = false;
            at.action
                    .filter(act -> !act.subjects.contains(thing))
                    .ifPresent(act -> act.object = act.object.or(() -> Optional.of(thing)));
            return;
        }
        at.subjects = new ArrayList<>(List.of(thing));
        at.anchor = Optional.of(thing);
        deeds.settle(thing);
    }

    /** A noun without a meaning becomes a card only as the subject; what it does further on is nobody's deed. */
    void unknownNoun(NounPhrase phrase, boolean actsNext) {
        String word = phrase.noun().map(noun -> noun.token().word()).orElse("");
        boolean subject = at.mayBegin() && at.actors().isEmpty();
        boolean inPlace = at.preposition
                        .filter(lexeme -> lexeme.sense(Category.RELATION).isPresent())
                        .filter(Leads::inside)
                        .isPresent()
                && draft.places.isEmpty();
        if (subject) {
            var card = at.cast.add(new ThingDraft(Optional.empty(), word, phrase.count()));
            card.traits.addAll(phrase.parts().modifiers());
            begin(card);
        } else if (inPlace) {
            draft.place(new ThingDraft(Optional.empty(), word, 1));
        } else if (actsNext && at.preposition.isEmpty() && !at.wantsObject) {
            at.untold = true;
        }
        afterPlace = !subject; // "the aisle of a train": the train is nobody's
        at.landed();
    }

    /** A thing or a place takes the role that waits for it. */
    void reach(ThingDraft thing, boolean actsNext) {
        boolean isPlace = draft.places.contains(thing);
        boolean of = at.contains && at.preposition.isEmpty();
        boolean ofPlace = of && afterPlace;
        boolean content = of && !afterPlace && at.anchor.isPresent() && !isPlace && !at.wantsObject;
        at.paused = false;
        at.contains = false;
        afterPlace = isPlace;
        if (content) {
            content(at.anchor.get(), thing);
        } else if (ofPlace && !isPlace) {
            // "The deck of a ship": the ship is there, but nobody's.
            at.landed();
        } else {
            take(thing, isPlace, actsNext);
        }
    }

    private void take(ThingDraft thing, boolean isPlace, boolean actsNext) {
        if (at.joins && thing.isAlive() && at.preposition.isEmpty() && at.action.isEmpty() && afterThing()) {
            // "A bride in a dress and a groom", "a boy on a scooter and a girl": they are two, side by side.
            at.role = Progress.Role.SUBJECT;
        }
        boolean ofScenery = at.sceneryActs;
        boolean named = at.mayLead() && !at.joins;
        if (isPlace) {
            risings.scenery();
        } else {
            at.sceneryActs = false;
        }
        at.untold = false;
        if (risings.isWaiting() && !isPlace) {
            risings.rise(thing);
            at.role = Progress.Role.SUBJECT;
        } else if (at.preposition.isPresent() && ofScenery) {
            at.role = Progress.Role.SUBJECT;
        } else {
            stand(thing, isPlace, actsNext);
        }
        if (!isPlace) {
            thing.subject = thing.subject || thing.isAlive();
            at.anchor = Optional.of(thing);
            at.alone = named && !at.subjects.contains(thing);
        }
        at.preposition = Optional.empty();
        at.wantsObject = false;
        at.joins = false;
        at.acted = false;
        at.filmed = false;
    }

    private void stand(ThingDraft thing, boolean isPlace, boolean actsNext) {
        if (at.preposition.isPresent()) {
            if (isPlace || !agent(thing)) {
                relating.relate(thing, isPlace);
            }
        } else if (at.wantsObject && at.action.isPresent() && !(at.joins && actsNext)) {
            object(thing, isPlace);
            at.role = Progress.Role.OBJECT;
        } else if (at.joins && at.role == Progress.Role.PREPOSITION && (!actsNext || !thing.isAlive())) {
            relating.again(thing, isPlace);
        } else if (at.joins && at.role == Progress.Role.OBJECT && !actsNext) {
            deeds.again(thing);
        } else if (!isPlace) {
            subject(thing, actsNext);
        }
    }

    private boolean agent(ThingDraft thing) {
        return deeds.doneBy(at.preposition.orElseThrow(), thing);
    }

    /** What a preposition led to last was worn or no living thing. */
    private boolean afterThing() {
        return at.wardrobe.dressed().isPresent()
                || at.role == Progress.Role.PREPOSITION
                        && at.subjects.stream().anyMatch(ThingDraft::isAlive)
                        && at.anchor.filter(last -> !last.isAlive()).isPresent();
    }

    /** "A vase of roses" holds them; "a statue of a lion" shows one. */
    private void content(ThingDraft holder, ThingDraft thing) {
        if (holder.concept.isEmpty()) {
            // "The adventures of a knight" shows a knight.
            at.cast.remove(holder);
            begin(thing);
        } else if (thing.isAlive()) {
            thing.concept.ifPresent(holder.traits::add);
            at.cast.remove(thing);
        } else if (holder.has("through") && thing.has("enterable")) {
            // "The window of a train" is in the train.
            at.cast.relate(holder, Relation.Kind.IN, thing);
        } else {
            at.cast.relate(thing, Relation.Kind.IN, holder);
        }
    }

    private void subject(ThingDraft thing, boolean actsNext) {
        boolean joined = at.joins && at.role == Progress.Role.SUBJECT;
        boolean first = at.cast.subjects().isEmpty();
        if (first || thing.isAlive() || actsNext || joined) {
            thing.subject = true;
            if (joined && !at.subjects.isEmpty() && at.action.isEmpty()) {
                at.subjects.add(thing);
            } else {
                at.subjects = new ArrayList<>(List.of(thing));
                at.action = Optional.empty();
            }
            at.role = Progress.Role.SUBJECT;
        }
        deeds.settle(thing);
    }

    private void object(ThingDraft thing, boolean isPlace) {
        ActionDraft act = at.action.orElseThrow();
        if (act.concept.has("speech") && deeds.isWaiting(act)) {
            begin(thing);
            draft.spokenBy(thing);
            return;
        }
        if (!isPlace) {
            act.object = Optional.of(thing);
        }
        var way = act.concept.value("path").map(Path.Direction::valueOf);
        way.ifPresent(found -> act.path = Optional.of(new Path(found, thing.concept.map(Concept::id))));
    }
}
