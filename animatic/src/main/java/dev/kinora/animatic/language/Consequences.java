package dev.kinora.animatic.language;

import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Adds what follows from what a prompt says of its cast: who rides moves, who plays the piano sits at it, who pedals has a bicycle. */
final class Consequences {

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

    /** How those stand to a thing who share it. */
    private static final Map<String, Relation.Kind> SHARED = Map.of(
            "prop.bench", Relation.Kind.ON,
            "prop.sofa", Relation.Kind.ON,
            "prop.bed", Relation.Kind.ON,
            "prop.swing", Relation.Kind.ON,
            "prop.table", Relation.Kind.AT,
            "prop.umbrella", Relation.Kind.HOLDING);

    private final CastDraft cast;
    private final Lexicon lexicon;

    Consequences(CastDraft cast, Lexicon lexicon) {
        this.cast = cast;
        this.lexicon = lexicon;
    }

    void draw() {
        // A thing that acts is what the shot is about, even when it was named in passing.
        cast.actions().forEach(action -> action.subjects.forEach(subject -> subject.subject = true));
        cast.actions().forEach(this::switched);
        cast.actions().forEach(this::fit);
        cast.things().forEach(this::imply);
        for (ActionDraft action : cast.actions()) {
            compose(action);
            action.object.ifPresent(
                    object -> action.subjects.forEach(subject -> relateByAction(subject, action.concept, object)));
            shared(action);
        }
        cast.relations().forEach(this::rideAlong);
        stepBack();
    }

    /** What is named first and only stands there is not what the shot is about where somebody living is. */
    private void stepBack() {
        if (cast.subjects().stream().noneMatch(ThingDraft::isAlive)) {
            return;
        }
        for (ThingDraft thing : cast.subjects()) {
            boolean still = isOf(thing, Category.PROP) || isOf(thing, Category.FOOD) || isOf(thing, Category.PLANT);
            if (thing.isAlive()) {
                return;
            }
            if (still && cast.actions().stream().noneMatch(act -> act.subjects.contains(thing))) {
                thing.subject = false;
            }
        }
    }

    /** "Turns on a lamp" switches it on; "turns on the stage" turns there. */
    private void switched(ActionDraft action) {
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
            action.subjects.forEach(subject -> cast.relate(subject, Relation.Kind.ON, under));
        }
    }

    /** A wolf that cries howls; a truck that pulls nothing drives. */
    private void fit(ActionDraft action) {
        String verb = action.concept.id();
        if (verb.equals("action.shout") && isDone(action, Category.ANIMAL)) {
            lexicon.concept("action.bark").ifPresent(bark -> action.concept = bark);
        }
        if (verb.equals("action.launch") && isDone(action, Category.PERSON) && action.object.isPresent()) {
            // "Takes off his cap"
            lexicon.concept("action.take").ifPresent(take -> action.concept = take);
        }
        if (verb.equals("action.pull") && action.object.isEmpty() && isDone(action, Category.VEHICLE)) {
            lexicon.concept("action.drive").ifPresent(drive -> action.concept = drive);
        }
    }

    private static boolean isDone(ActionDraft action, Category by) {
        return action.subjects.stream().anyMatch(subject -> isOf(subject, by));
    }

    private static boolean isOf(ThingDraft thing, Category category) {
        return thing.concept.filter(concept -> concept.category() == category).isPresent();
    }

    /** Who pedals or is a cyclist has a bicycle, though nobody says so. */
    private void imply(ThingDraft who) {
        if (!isOf(who, Category.PERSON) || implied(who).isEmpty()) {
            return;
        }
        boolean carried = cast.relations().stream().anyMatch(r -> r.from() == who && CARRIED.contains(r.kind()))
                || cast.things().stream().anyMatch(thing -> isOf(thing, Category.VEHICLE));
        boolean rests = cast.actions().stream().anyMatch(act -> act.subjects.contains(who) && act.concept.has("rests"));
        if (carried || rests) {
            return;
        }
        implied(who).flatMap(lexicon::concept).ifPresent(concept -> {
            boolean each = concept.has("rideable");
            var vehicle = cast.add(new ThingDraft(Optional.of(concept), concept.name(), each ? who.count : 1));
            cast.relate(who, each ? Relation.Kind.RIDING : Relation.Kind.IN, vehicle);
        });
    }

    /** The vehicle that goes without saying: a truck's driver drives a truck. */
    private Optional<String> implied(ThingDraft who) {
        boolean swims = who.concept
                .filter(c -> Kinds.is(c.id(), "person.surfer") || Kinds.is(c.id(), "person.swimmer"))
                .isPresent();
        if (swims) {
            return Optional.empty();
        }
        Optional<String> own = who.concept.flatMap(concept -> concept.value("implies"));
        Optional<String> done = cast.actions().stream()
                .filter(act -> act.subjects.contains(who) && act.object.isEmpty())
                .flatMap(act -> act.concept.value("implies").stream())
                .findFirst();
        Optional<String> called = done.flatMap(any -> who.traits.attributes().stream()
                .filter(trait -> trait.startsWith("vehicle."))
                .findFirst());
        return own.or(() -> called).or(() -> done);
    }

    private void compose(ActionDraft action) {
        action.object
                .flatMap(thing -> thing.concept)
                .flatMap(object -> lexicon.composite(action.concept.id() + "+" + object.id()))
                .filter(made -> !made.has("human") || !isDone(action, Category.ANIMAL))
                .ifPresent(concept -> action.concept = concept);
    }

    private void relateByAction(ThingDraft subject, Concept action, ThingDraft object) {
        if (!cast.isRelated(subject, object)) {
            implied(action, object).ifPresent(kind -> cast.relate(subject, kind, object));
        }
    }

    /** Who share a bench sit on it, who share an umbrella hold it, who share a pizza eat it. */
    private void shared(ActionDraft action) {
        Optional<Concept> object = action.object.flatMap(thing -> thing.concept);
        if (!action.concept.id().equals("action.share") || object.isEmpty()) {
            return;
        }
        Relation.Kind kind = SHARED.get(Kinds.staged(object.get().id()));
        String deed = kind == Relation.Kind.HOLDING
                ? "action.hold"
                : object.get().category() == Category.FOOD ? "action.eat" : "action.sit";
        lexicon.concept(deed).ifPresent(concept -> action.concept = concept);
        if (kind == Relation.Kind.ON) {
            action.object = Optional.empty();
        }
    }

    /** How one who does that stands to what it is done with. */
    private static Optional<Relation.Kind> implied(Concept action, ThingDraft object) {
        if (object.has("seat") && action.id().equals("action.play")) {
            return Optional.of(Relation.Kind.AT);
        }
        if (object.has("rideable") && action.has("conveys")) {
            return Optional.of(Relation.Kind.RIDING);
        }
        if (object.has("enterable") && action.has("conveys")) {
            return Optional.of(Relation.Kind.IN);
        }
        if (action.id().equals("action.share")) {
            return object.concept.flatMap(concept -> Optional.ofNullable(SHARED.get(Kinds.staged(concept.id()))));
        }
        boolean thing = !object.isAlive() || action.has("lifts");
        return thing ? action.value("relation").map(Relation.Kind::valueOf) : Optional.empty();
    }

    /** Who is on a motorcycle rides it, unless the prompt says what else is done. */
    private void rideAlong(RelationDraft relation) {
        ThingDraft rider = relation.from();
        boolean rides = relation.kind() == Relation.Kind.ON
                && rider.isAlive()
                && relation.to().has("rideable")
                && cast.actions().stream().noneMatch(act -> act.subjects.contains(rider) && act.concept.has("rests"));
        if (!rides) {
            return;
        }
        cast.remove(relation);
        cast.relate(rider, Relation.Kind.RIDING, relation.to());
        boolean acts = cast.actions().stream()
                .anyMatch(act -> act.subjects.contains(rider) && act.object.equals(Optional.of(relation.to())));
        Optional<Concept> ride = lexicon.concept("action.ride");
        if (!acts && ride.isPresent()) {
            var action = new ActionDraft(ride.get(), 0);
            action.subjects.add(rider);
            action.object = Optional.of(relation.to());
            cast.add(action);
        }
    }
}
