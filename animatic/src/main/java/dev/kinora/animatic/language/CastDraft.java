package dev.kinora.animatic.language;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The cast of a shot while it is collected: things by identity, roles and indexes given at the end. */
final class CastDraft {

    /** Parts of somebody that another one can sit on. */
    private static final Set<String> SEATS =
            Set.of("body.shoulder", "body.head", "body.back", "body.arm", "body.hand", "body.leg");

    /** Things that are turned on and off. */
    private static final Set<String> SWITCHED = Set.of(
            "prop.lamp",
            "prop.lantern",
            "prop.torch",
            "prop.candle",
            "prop.television",
            "prop.computer",
            "prop.radio",
            "prop.street-lamp",
            "prop.fan",
            "prop.machine",
            "prop.fire",
            "prop.fireplace",
            "prop.phone");

    private static final Set<Relation.Kind> CARRIED = Set.of(Relation.Kind.RIDING, Relation.Kind.IN, Relation.Kind.ON);

    private final List<ThingDraft> things = new ArrayList<>();
    private final List<ActionDraft> actions = new ArrayList<>();
    private final Set<RelationDraft> relations = new LinkedHashSet<>();

    ThingDraft add(ThingDraft thing) {
        things.add(thing);
        return thing;
    }

    ActionDraft add(ActionDraft action) {
        actions.add(action);
        return action;
    }

    /** Some of a group, who do what all of it did so far and stand where it stands. */
    ThingDraft part(ThingDraft group, int number) {
        ThingDraft part = add(group.some(number));
        actions.stream().filter(act -> act.subjects.contains(group)).forEach(act -> act.subjects.add(part));
        for (RelationDraft relation : List.copyOf(relations)) {
            if (relation.from() == group) {
                relate(part, relation.kind(), relation.to());
            }
        }
        return part;
    }

    /** What any of them did last, in the order it was told. */
    Optional<ActionDraft> last(List<ThingDraft> doers) {
        return actions.reversed().stream()
                .filter(act -> doers.stream().anyMatch(act.subjects::contains))
                .findFirst();
    }

    /** The latest beat at which anything is done; -1 where nothing is. */
    int lastBeat() {
        return actions.stream().mapToInt(act -> act.beat).max().orElse(-1);
    }

    List<ThingDraft> things() {
        return List.copyOf(things);
    }

    List<ActionDraft> actions() {
        return List.copyOf(actions);
    }

    List<RelationDraft> relations() {
        return List.copyOf(relations);
    }

    void remove(ActionDraft action) {
        actions.remove(action);
    }

    void remove(ThingDraft thing) {
        things.remove(thing);
    }

    void relate(ThingDraft from, Relation.Kind kind, ThingDraft to) {
        if (from != to) {
            relations.add(new RelationDraft(from, kind, to));
        }
    }

    /** Whoever is on somebody sits on that part of him; what nobody sits on is only touched. */
    boolean touch(ThingDraft bearer, Concept part) {
        Optional<RelationDraft> on = relations.stream()
                .filter(relation -> relation.to() == bearer && relation.kind() == Relation.Kind.ON)
                .findFirst();
        on.ifPresent(relation -> {
            if (SEATS.contains(part.id())) {
                relation.from().traits.add(part);
            } else {
                relations.remove(relation);
                relate(relation.from(), Relation.Kind.NEXT_TO, bearer);
            }
        });
        return on.isPresent();
    }

    /** Forgets how a thing stands to others. */
    void unrelate(ThingDraft from) {
        relations.removeIf(relation -> relation.from() == from);
    }

    boolean isRelated(ThingDraft from, ThingDraft to) {
        return relations.stream().anyMatch(relation -> relation.from() == from && relation.to() == to);
    }

    List<ThingDraft> subjects() {
        return things.stream().filter(thing -> thing.subject).toList();
    }

    /** The thing that was named last, and is no effect. */
    Optional<ThingDraft> latest() {
        return things.reversed().stream()
                .filter(thing -> thing.concept
                        .filter(c -> c.category() != Category.EFFECT)
                        .isPresent())
                .findFirst();
    }

    /** The last that is no person, where the shot is about one: what "it" means. */
    Optional<ThingDraft> lastThing() {
        boolean person = subjects().stream()
                .findFirst()
                .flatMap(thing -> thing.concept)
                .filter(c -> c.category() == Category.PERSON)
                .isPresent();
        return person
                ? things.reversed().stream()
                        .filter(thing -> thing.concept
                                .filter(c -> c.category() != Category.PERSON
                                        && c.category() != Category.EFFECT
                                        && c.category() != Category.PLACE)
                                .isPresent())
                        .findFirst()
                : Optional.empty();
    }

    /** The last thing of a concept, or of a kind of it: "the dog" may be the corgi. */
    Optional<ThingDraft> find(Concept concept) {
        return things.reversed().stream()
                .filter(thing -> thing.concept
                        .filter(own -> Kinds.is(own.id(), concept.id()))
                        .isPresent())
                .findFirst();
    }

    /** Adds what follows from the rest: who rides moves, who plays the piano sits at it. */
    void conclude(Lexicon lexicon) {
        actions.forEach(this::composite);
        actions.forEach(action -> switched(action, lexicon));
        actions.forEach(action -> fitted(action, lexicon));
        List.copyOf(things).forEach(thing -> imply(thing, lexicon));
        for (ActionDraft action : actions) {
            compose(action, lexicon);
            action.object.ifPresent(
                    object -> action.subjects.forEach(subject -> relateByAction(subject, action.concept, object)));
        }
        for (RelationDraft relation : List.copyOf(relations)) {
            rideAlong(relation, lexicon);
        }
    }

    private void composite(ActionDraft action) {
        // A thing that acts is what the shot is about, even when it was named in passing.
        action.subjects.forEach(subject -> subject.subject = true);
    }

    /** "Turns on a lamp" switches it on; "turns on the stage" turns there. */
    private void switched(ActionDraft action, Lexicon lexicon) {
        if (!action.concept.id().startsWith("action.switch-")) {
            return;
        }
        boolean lamp = action.object
                .flatMap(thing -> thing.concept)
                .map(concept -> SWITCHED.contains(Kinds.staged(concept.id())))
                .orElse(true);
        if (!lamp) {
            ThingDraft under = action.object.orElseThrow();
            lexicon.concept("action.turn").ifPresent(turn -> action.concept = turn);
            action.object = Optional.empty();
            action.subjects.forEach(subject -> relate(subject, Relation.Kind.ON, under));
        }
    }

    /** A wolf that cries howls; a truck that pulls nothing drives. */
    private static void fitted(ActionDraft action, Lexicon lexicon) {
        String verb = action.concept.id();
        String fit = verb.equals("action.shout") && done(action, Category.ANIMAL)
                ? "action.bark"
                : verb.equals("action.pull") && action.object.isEmpty() && done(action, Category.VEHICLE)
                        ? "action.drive"
                        : verb;
        lexicon.concept(fit).ifPresent(concept -> action.concept = concept);
    }

    private static boolean done(ActionDraft action, Category by) {
        return action.subjects.stream()
                .anyMatch(subject -> subject.concept
                        .filter(concept -> concept.category() == by)
                        .isPresent());
    }

    /** Who pedals or is a cyclist has a bicycle, though nobody says so. */
    private void imply(ThingDraft thing, Lexicon lexicon) {
        boolean person =
                thing.concept.filter(c -> c.category() == Category.PERSON).isPresent();
        boolean carried = relations.stream().anyMatch(r -> r.from() == thing && CARRIED.contains(r.kind()))
                || things.stream().anyMatch(t -> t.concept
                        .filter(c -> c.category() == Category.VEHICLE)
                        .isPresent());
        if (!person || carried || actions.stream().anyMatch(act -> act.subjects.contains(thing) && act.concept.has("rests"))) {
            return;
        }
        Optional<ActionDraft> goes = actions.stream()
                .filter(act -> act.subjects.contains(thing) && act.object.isEmpty())
                .filter(act -> act.concept.value("implies").isPresent())
                .findFirst();
        goes.flatMap(act -> act.concept.value("implies"))
                .or(() -> thing.concept.flatMap(c -> c.value("implies")))
                .flatMap(lexicon::concept)
                .ifPresent(concept -> {
                    ThingDraft vehicle = add(new ThingDraft(Optional.of(concept), concept.name(), each(concept, thing)));
                    relate(thing, concept.has("rideable") ? Relation.Kind.RIDING : Relation.Kind.IN, vehicle);
                });
    }

    /** A bicycle for each, but one boat for all. */
    private static int each(Concept vehicle, ThingDraft riders) {
        return vehicle.has("rideable") ? riders.count : 1;
    }

    private static void compose(ActionDraft action, Lexicon lexicon) {
        var object = action.object.flatMap(thing -> thing.concept);
        if (object.isEmpty()) {
            return;
        }
        String parts = action.concept.id() + "+" + object.get().id();
        lexicon.composite(parts).ifPresent(concept -> action.concept = concept);
    }

    private void relateByAction(ThingDraft subject, Concept action, ThingDraft object) {
        Relation.Kind kind = null;
        if (object.has("seat") && action.id().equals("action.play")) {
            kind = Relation.Kind.AT;
        } else if (object.has("rideable") && action.has("conveys")) {
            kind = Relation.Kind.RIDING;
        } else if (object.has("enterable") && action.has("conveys")) {
            kind = Relation.Kind.IN;
        } else if (!object.isAlive() || action.has("lifts")) {
            kind = action.value("relation").map(Relation.Kind::valueOf).orElse(null);
        }
        if (kind != null && !isRelated(subject, object)) {
            relate(subject, kind, object);
        }
    }

    /** Who is on a motorcycle rides it, unless the prompt says what else is done. */
    private void rideAlong(RelationDraft relation, Lexicon lexicon) {
        ThingDraft rider = relation.from();
        boolean rides = relation.kind() == Relation.Kind.ON
                && rider.isAlive()
                && relation.to().has("rideable")
                && actions.stream().noneMatch(act -> act.subjects.contains(rider) && act.concept.has("rests"));
        if (!rides) {
            return;
        }
        relations.remove(relation);
        relate(rider, Relation.Kind.RIDING, relation.to());
        boolean acts = actions.stream()
                .anyMatch(act -> act.subjects.contains(rider) && act.object.equals(Optional.of(relation.to())));
        Optional<Concept> ride = lexicon.concept("action.ride");
        if (!acts && ride.isPresent()) {
            var action = new ActionDraft(ride.get(), 0);
            action.subjects.add(rider);
            action.object = Optional.of(relation.to());
            actions.add(action);
        }
    }

    Cast toCast() {
        var refs = new IdentityHashMap<ThingDraft, Ref>();
        var subjects = new ArrayList<Thing>();
        var props = new ArrayList<Thing>();
        for (ThingDraft thing : things) {
            var list = thing.subject ? subjects : props;
            refs.put(thing, new Ref(thing.subject ? Ref.Role.SUBJECT : Ref.Role.PROP, list.size()));
            list.add(thing.toThing());
        }
        return new Cast(subjects, props, actions(refs), relations(refs));
    }

    private List<Action> actions(Map<ThingDraft, Ref> refs) {
        var done = new LinkedHashSet<Action>();
        for (ActionDraft action : actions) {
            var course = new Course(List.copyOf(action.manner), action.path, action.beat);
            for (ThingDraft subject : action.subjects) {
                Ref ref = refs.get(subject);
                if (ref != null) {
                    var object = action.object.flatMap(thing -> Optional.ofNullable(refs.get(thing)));
                    done.add(new Action(ref.index(), action.concept.id(), object, course));
                }
            }
        }
        return List.copyOf(done);
    }

    private List<Relation> relations(Map<ThingDraft, Ref> refs) {
        var done = new ArrayList<Relation>();
        for (RelationDraft relation : relations) {
            Ref from = refs.get(relation.from());
            Ref to = refs.get(relation.to());
            if (from != null && to != null) {
                done.add(new Relation(from, relation.kind(), to));
            }
        }
        return done;
    }
}
