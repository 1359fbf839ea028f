package dev.kinora.animatic.language;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Clothes, parts of a body and what is carried: whose they are. */
final class Belongings {

    /** Parts of somebody that something is carried with. */
    private static final Set<String> CARRYING = Set.of("body.arm", "body.hand", "body.shoulder", "body.back");

    private final Progress at;
    private final Relating relating;

    /** "The green eyes of": what the next one has. */
    private Optional<Owned> owned = Optional.empty();

    private record Owned(Concept part, TraitsDraft looks) {}

    Belongings(Progress at, Relating relating) {
        this.at = at;
        this.relating = relating;
    }

    /** "Wearing": the clothes to come are worn. */
    void wear(boolean rightAfterNoun, Wardrobe.Wear how) {
        var nearest = rightAfterNoun ? at.anchor.filter(ThingDraft::isAlive) : Optional.<ThingDraft>empty();
        at.wardrobe.begin(nearest.or(() -> at.actors().stream().findFirst()), how);
        at.wantsObject = false;
        at.preposition = Optional.empty();
    }

    /** "Dressed as a pirate" is no pirate, and only one person. False when nobody is dressed so. */
    boolean disguise(Concept as) {
        Optional<ThingDraft> who = at.wardrobe.wearer().filter(any -> at.wardrobe.next() == Wardrobe.Wear.COSTUME);
        who.ifPresent(thing -> {
            thing.traits.add(as);
            at.landed();
        });
        return who.isPresent();
    }

    /** "With red stripes": the last thing is striped, and red. False when there is none. */
    boolean pattern(Concept pattern, List<Concept> modifiers) {
        var bearer = at.anchor.or(() -> at.actors().stream().findFirst());
        bearer.ifPresent(thing -> {
            thing.traits.add(pattern);
            thing.traits.addAll(modifiers);
        });
        at.landed();
        return bearer.isPresent();
    }

    /** Puts clothes or a part of the body on whom the sentence speaks of; false when there is nobody to bear it. */
    boolean dress(Concept garment, TraitsDraft looks) {
        Optional<ThingDraft> more = at.wardrobe.dressed().filter(who -> at.joins);
        boolean says = more.isPresent()
                || at.wardrobe.wearer().isPresent()
                || at.preposition.isPresent()
                || garment.category() == Category.BODY;
        var bearer = at.wardrobe
                .wearer()
                .or(() -> more)
                .or(() -> at.anchor.filter(ThingDraft::isAlive))
                .or(() -> at.actors().stream().filter(ThingDraft::isAlive).findFirst());
        if (!says || bearer.isEmpty()) {
            return false;
        }
        at.wardrobe.dress(bearer.get(), garment, looks);
        if (at.preposition.isPresent()) {
            relating.skip();
        }
        at.landed();
        return true;
    }

    /** A part of the body was named before whose it is: somebody sits there, or it is what is looked at. */
    void owns(Concept part, TraitsDraft looks) {
        if (at.preposition.isPresent()) {
            relating.seat(part);
        }
        owned = Optional.of(new Owned(part, looks));
    }

    /** Gives what was named before to the one it belongs to. */
    void give(ThingDraft thing) {
        owned.filter(part -> thing.isAlive() && at.preposition.isEmpty())
                .ifPresent(part -> thing.wear(part.part(), part.looks()));
        owned = Optional.empty();
    }

    /** "On a wizard's shoulder", "on its mother's tail": somebody sits there, or only touches it. False when nobody is on anybody. */
    boolean touch(Concept part) {
        return at.anchor
                .filter(ThingDraft::isAlive)
                .filter(bearer -> at.cast.touch(bearer, part))
                .isPresent();
    }

    /** "Her helmet under one arm", "a bag over his shoulder": it is carried. False when nobody is there to carry, or nothing. */
    boolean carry(Concept part) {
        boolean bears = CARRYING.contains(part.id()) && at.preposition.isPresent() && !at.wantsObject;
        Optional<ThingDraft> load = at.anchor.filter(thing -> bears && isLoad(thing));
        Optional<ThingDraft> bearer = at.cast.subjects().stream()
                .filter(ThingDraft::isAlive)
                .filter(who -> !load.equals(Optional.of(who)))
                .reduce((earlier, later) -> at.actors().contains(earlier) ? earlier : later);
        if (load.isEmpty() || bearer.isEmpty()) {
            return false;
        }
        at.cast.unrelate(load.get());
        at.cast.relate(bearer.get(), Relation.Kind.HOLDING, load.get());
        load.get().subject = false;
        at.landed();
        return true;
    }

    /** Nobody carries what does something by itself, or a house. */
    private boolean isLoad(ThingDraft thing) {
        return !thing.isAlive()
                && thing.concept
                        .filter(concept -> concept.category() != Category.PLACE)
                        .isPresent()
                && at.cast.actions().stream().noneMatch(act -> act.subjects.contains(thing));
    }

    /** "Sleeps at their feet": by whose part it is. False when it is the own one. */
    boolean isByOther(Concept part) {
        Optional<Sense> where = at.preposition.flatMap(lexeme -> lexeme.sense(Category.RELATION));
        Optional<ThingDraft> owner = at.cast.subjects().stream()
                .filter(thing -> thing.isAlive() && !at.actors().contains(thing))
                .findFirst();
        if (at.sceneryActs && where.isPresent()) {
            // "Wind in her hair" is nobody's place.
            at.landed();
            return true;
        }
        boolean with = where.filter(sense -> sense.concept().name().matches("with|holding"))
                .isPresent();
        if (where.isEmpty() || with || owner.isEmpty()) {
            return false;
        }
        relating.relate(owner.get(), false);
        at.cast.touch(owner.get(), part);
        at.landed();
        return true;
    }
}
