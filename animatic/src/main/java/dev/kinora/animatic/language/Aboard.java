package dev.kinora.animatic.language;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Puts those inside who travel in what has rooms: a woman who reads on a train is seen in its carriage, not on its roof. The vehicle
 * then is a place and no thing in the picture.
 */
final class Aboard {

    private static final Map<String, String> ROOMS = Map.of(
            "vehicle.train", "place.carriage",
            "vehicle.tram", "place.coach",
            "vehicle.bus", "place.coach",
            "vehicle.double-decker", "place.coach",
            "vehicle.aeroplane", "place.airliner",
            "vehicle.spaceship", "place.spaceship");

    private static final Set<Relation.Kind> WITHIN =
            Set.of(Relation.Kind.IN, Relation.Kind.ON, Relation.Kind.AT, Relation.Kind.RIDING, Relation.Kind.NEXT_TO);

    private final ShotDraft draft;
    private final Lexicon lexicon;

    Aboard(ShotDraft draft, Lexicon lexicon) {
        this.draft = draft;
        this.lexicon = lexicon;
    }

    /** Makes a place of the first vehicle that somebody is seen inside of. */
    void settle() {
        if (draft.places.stream().anyMatch(place -> place.has("inside"))) {
            return;
        }
        for (ThingDraft thing : draft.cast.things()) {
            Optional<String> room = room(thing);
            if (room.isPresent() && carries(thing)) {
                lexicon.concept(room.get()).ifPresent(concept -> enter(thing, concept));
                return;
            }
        }
    }

    /** A vehicle's room; of a window that is called by what it looks out of ("a train window"), that one's. */
    private static Optional<String> room(ThingDraft thing) {
        if (thing.has("through")) {
            return thing.traits.attributes().stream()
                    .filter(trait -> trait.startsWith("vehicle."))
                    .map(trait -> ROOMS.getOrDefault(Kinds.staged(trait), "place.car-interior"))
                    .findFirst();
        }
        boolean shown = thing.subject || thing.count > 1;
        return shown
                ? Optional.empty()
                : thing.concept.flatMap(concept -> Optional.ofNullable(ROOMS.get(Kinds.staged(concept.id()))));
    }

    private boolean carries(ThingDraft vehicle) {
        boolean seenThrough = vehicle.has("through")
                && draft.cast.actions().stream()
                        .anyMatch(act -> act.object.filter(vehicle::equals).isPresent()
                                && act.subjects.stream().anyMatch(ThingDraft::isAlive));
        return seenThrough
                || draft.cast.relations().stream()
                        .filter(relation -> WITHIN.contains(relation.kind()))
                        .anyMatch(relation ->
                                relation.to() == vehicle && travels(relation.from(), relation.kind(), vehicle));
    }

    /** Somebody who does something else there than drive it, enter it or run over its roof; or a window of it that somebody is at. */
    private boolean travels(ThingDraft who, Relation.Kind how, ThingDraft vehicle) {
        if (who.has("through")) {
            return draft.cast.relations().stream()
                    .anyMatch(relation -> relation.to() == who
                            && relation.from().isAlive()
                            && travels(relation.from(), relation.kind(), who));
        }
        boolean beside = how == Relation.Kind.NEXT_TO || how == Relation.Kind.AT;
        if (!who.isAlive() || beside && !vehicle.has("through")) {
            return false;
        }
        List<ActionDraft> deeds = draft.cast.actions().stream()
                .filter(act -> act.subjects.contains(who))
                .toList();
        boolean moves = deeds.stream()
                .anyMatch(act -> act.concept.has("moves") && !act.concept.id().equals("action.ride"));
        boolean other = deeds.stream().anyMatch(act -> !act.concept.has("conveys"));
        return !moves && (other || how != Relation.Kind.RIDING);
    }

    private void enter(ThingDraft vehicle, Concept room) {
        draft.placeFirst(new ThingDraft(Optional.of(room), vehicle.word, 1));
        draft.enclosure = Optional.of(Setting.Enclosure.INSIDE);
        draft.cast.actions().stream()
                .filter(act -> act.object.filter(vehicle::equals).isPresent() && act.concept.has("conveys"))
                .toList()
                .forEach(draft.cast::remove);
        if (!vehicle.has("through")) {
            draft.cast.remove(vehicle);
        }
    }
}
