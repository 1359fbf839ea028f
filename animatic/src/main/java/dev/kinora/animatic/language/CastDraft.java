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

    void remove(RelationDraft relation) {
        relations.remove(relation);
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
