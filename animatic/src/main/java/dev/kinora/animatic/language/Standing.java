package dev.kinora.animatic.language;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Where a sentence stands when a preposition meets its noun: who acts, what was named last, what is done. Says what the noun is to
 * them: a way, a target, or something to stand by.
 */
record Standing(ShotDraft draft, List<ThingDraft> subjects, Optional<ThingDraft> anchor, Optional<ActionDraft> action) {

    /** What is done so that something comes to be on something. */
    private static final Set<String> FIXING =
            Set.of("tie", "paint", "draw", "write", "hang", "pour", "drop", "hammer", "carve");

    /** What people sit on, and no flock does. */
    private static final Set<String> SEATS =
            Set.of("prop.bench", "prop.chair", "prop.sofa", "prop.swing", "prop.throne", "prop.bed");

    /** What things lie on rather than people. */
    private static final Set<String> SURFACES = Set.of(
            "prop.table", "prop.desk", "prop.bookshelf", "prop.plate", "prop.cutting-board", "prop.oven", "prop.easel");

    void relate(Lexeme preposition, ThingDraft thing, boolean isPlace) {
        var path = preposition.sense(Category.PATH);
        var relation = preposition.sense(Category.RELATION);
        boolean off =
                path.filter(sense -> direction(sense) == Path.Direction.AWAY).isPresent();
        Optional<ThingDraft> taken =
                action.flatMap(act -> act.object).filter(object -> off && !object.isAlive() && !isPlace);
        if (taken.isPresent()) {
            // "Knocks a cup off the table"
            draft.cast.relate(taken.get(), Relation.Kind.ON, thing);
        } else if (path.isPresent() && moves()) {
            action.ifPresent(act -> act.path =
                    act.path.or(() -> Optional.of(new Path(direction(path.get()), thing.concept.map(Concept::id)))));
        } else if (path.filter(sense -> direction(sense) == Path.Direction.OUT_OF)
                        .isPresent()
                && thing.has("through")) {
            leanOut(thing);
        } else if (path.filter(sense -> direction(sense) == Path.Direction.OUT_OF)
                        .isPresent()
                && thing.has("enterable")) {
            from(thing).ifPresent(from -> relateAll(from, Relation.Kind.IN, thing));
        } else if (path.filter(sense -> direction(sense) == Path.Direction.TOWARD)
                        .isPresent()
                && thing.isAlive()) {
            // "Gives it to a girl", "sings to the crowd"
            from(thing).ifPresent(from -> relateAll(from, Relation.Kind.FACING, thing));
        } else if (relation.isEmpty() && path.isPresent() && action.isEmpty() && !isPlace) {
            // "Torches along the walls"
            from(thing).ifPresent(from -> relateAll(from, Relation.Kind.NEXT_TO, thing));
        } else if (relation.isPresent() && !isPlace) {
            var kind = Relation.Kind.valueOf(name(relation.get()));
            if (wantsTarget(kind) && !action.orElseThrow().subjects.contains(thing)) {
                action.orElseThrow().object = Optional.of(thing);
            } else {
                from(thing).ifPresent(from -> relateAll(from, kind, thing));
            }
        }
    }

    /** "Waving from the windows": they are inside of what was named, a bus or a house; where nothing was, right behind the window. */
    private void leanOut(ThingDraft window) {
        Optional<ThingDraft> around = draft.cast.things().reversed().stream()
                .filter(thing -> thing != window && (thing.has("enterable") || thing.has("building")))
                .findFirst();
        from(window).ifPresent(from -> {
            around.ifPresent(of -> draft.cast.remove(window));
            relateAll(from, around.isPresent() ? Relation.Kind.IN : Relation.Kind.AT, around.orElse(window));
        });
    }

    private boolean moves() {
        return action.filter(act -> act.concept.has("moves") || act.concept.has("places"))
                .isPresent();
    }

    /** What a preposition starts from: after an object that is no living thing, the one who acts. */
    private Optional<ThingDraft> from(ThingDraft thing) {
        boolean things = action.isPresent() && !fixes(action.get()) && !subjects.isEmpty();
        Optional<ThingDraft> nearest = anchor;
        if (things && (nearest.isEmpty() || isFlockBy(thing) || !nearest.get().isAlive() && !bears(thing))) {
            nearest = Optional.of(subjects.getFirst());
        }
        return nearest.or(() -> actors().stream().findFirst()).filter(found -> found != thing);
    }

    /** What is tied, painted or poured comes to where the preposition leads; who does it stays beside. */
    private static boolean fixes(ActionDraft act) {
        boolean laid = act.object.filter(object -> !object.isAlive()).isPresent();
        return act.concept.has("places") || laid && FIXING.contains(act.concept.name());
    }

    /** "Feeds pigeons on a bench": who feeds them sits there. */
    private boolean isFlockBy(ThingDraft seat) {
        return anchor.filter(flock -> flock.count > 1 && !subjects.contains(flock))
                        .isPresent()
                && seat.concept
                        .filter(concept -> SEATS.contains(Kinds.staged(concept.id())))
                        .isPresent();
    }

    /** Nobody sits on a cake or, unless it is said, on a table: it is the thing named last that is there. */
    private boolean bears(ThingDraft thing) {
        boolean rests = action.filter(act -> act.concept.has("rests") || act.concept.has("moves"))
                .isPresent();
        boolean laid = action.flatMap(act -> act.object).isPresent()
                && action.flatMap(act -> act.object).equals(anchor);
        return laid
                && !rests
                && thing.concept
                        .filter(concept ->
                                concept.category() == Category.FOOD || SURFACES.contains(Kinds.staged(concept.id())))
                        .isPresent();
    }

    private List<ThingDraft> actors() {
        return subjects.isEmpty() ? draft.cast.subjects() : subjects;
    }

    /** What holds for one of those who act together holds for all of them. */
    private void relateAll(ThingDraft from, Relation.Kind kind, ThingDraft thing) {
        boolean together = action.isPresent() && subjects.contains(from) && !subjects.contains(thing);
        (together ? subjects : List.of(from)).forEach(each -> draft.cast.relate(each, kind, thing));
    }

    /** "Looks at the moon", "plays with a ball": the noun is what the action is about. */
    private boolean wantsTarget(Relation.Kind kind) {
        return action.filter(act -> act.object.isEmpty())
                .flatMap(act -> act.concept.value("target"))
                .filter(targets -> List.of(targets.split(",")).contains(kind.name()))
                .isPresent();
    }

    static Path.Direction direction(Sense sense) {
        return Path.Direction.valueOf(name(sense));
    }

    private static String name(Sense sense) {
        return sense.concept().name().toUpperCase(Locale.ROOT).replace('-', '_');
    }
}
