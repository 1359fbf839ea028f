package dev.kinora.animatic.storyboard;

import dev.kinora.animatic.language.Action;
import dev.kinora.animatic.language.Cast;
import dev.kinora.animatic.language.Course;
import dev.kinora.animatic.language.Ref;
import dev.kinora.animatic.language.Relation;
import dev.kinora.animatic.language.Thing;
import dev.kinora.animatic.language.Traits;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What carries those who ride without its being named: a cyclist has a bicycle, a jockey a horse. */
final class Mounts {
    /** What nobody does on wheels or horseback. */
    private static final Set<String> AFOOT = Set.of(
            "action.stand",
            "action.sit",
            "action.sleep",
            "action.rest",
            "action.lie",
            "action.walk",
            "action.repair",
            "action.push",
            "action.carry",
            "action.lift",
            "action.eat",
            "action.drink",
            "action.fall",
            "action.slip",
            "action.jump",
            "action.dance",
            "action.hug");

    private Mounts() {}

    /** The cast with everything that somebody in it rides. */
    static Cast of(Cast given) {
        Cast cast = Riders.of(given);
        List<Thing> props = new ArrayList<>(cast.props());
        List<Action> actions = new ArrayList<>(cast.actions());
        for (int i = 0; i < cast.subjects().size(); i++) {
            Thing rider = cast.subjects().get(i);
            Optional<String> mount = carried(cast, i) ? Optional.empty() : mount(cast, i);
            if (mount.isPresent()) {
                Ref ref = Ref.prop(props.size());
                props.add(new Thing(mount, Looks.tail(mount.get()), rider.count(), Traits.NONE, List.of()));
                ride(actions, i, ref);
            }
        }
        return new Cast(cast.subjects(), props, actions, cast.relations());
    }

    private static void ride(List<Action> actions, int subject, Ref mount) {
        for (int k = 0; k < actions.size(); k++) {
            Action a = actions.get(k);
            if (a.subject() == subject && Verbs.rides(a.concept()) && a.object().isEmpty()) {
                actions.set(k, new Action(subject, "action.ride", Optional.of(mount), a.course()));
                return;
            }
        }
        actions.addFirst(
                new Action(subject, "action.ride", Optional.of(mount), new Course(List.of(), Optional.empty(), 0)));
    }

    /** Whether something that is named carries, or is what somebody has to do with on foot. */
    private static boolean carried(Cast cast, int subject) {
        Ref self = Ref.subject(subject);
        boolean acts = cast.actions().stream()
                .filter(a -> a.subject() == subject)
                .flatMap(a -> a.object().stream())
                .anyMatch(o -> mountable(cast.find(o)));
        boolean stands = cast.relations().stream()
                .filter(r -> r.from().equals(self) && r.kind() != Relation.Kind.AT)
                .anyMatch(r -> mountable(cast.find(r.to())) || r.kind() == Relation.Kind.RIDING);
        return acts || stands;
    }

    private static boolean mountable(Thing thing) {
        return thing.isA("vehicle")
                || thing.isA("animal") && Measure.of(thing.concept().orElse("")).height() > 1;
    }

    private static Optional<String> mount(Cast cast, int subject) {
        Thing rider = cast.subjects().get(subject);
        if (!rider.isA("person")) {
            return Optional.empty();
        }
        List<String> verbs = cast.actions().stream()
                .filter(a -> a.subject() == subject)
                .map(Action::concept)
                .toList();
        boolean rides = verbs.contains("action.ride");
        String word = rider.word();
        if (verbs.contains("action.cycle")) {
            return Optional.of("vehicle.bicycle");
        }
        if (verbs.contains("action.skateboard")) {
            return Optional.of("vehicle.skateboard");
        }
        if (verbs.contains("action.gallop") || word.matches("jockey|horseman|horsewoman|cavalier")) {
            return Optional.of("animal.horse");
        }
        boolean afoot = verbs.stream().anyMatch(AFOOT::contains);
        if (rider.is("person.cyclist") && !afoot) {
            return Optional.of("vehicle.bicycle");
        }
        if (rider.is("person.motorcyclist") && !afoot) {
            return Optional.of("vehicle.motorcycle");
        }
        boolean knight = Set.of("person.cowboy", "person.knight", "person.king", "person.prince", "person.samurai")
                .contains(rider.concept().orElse(""));
        return rides && knight ? Optional.of("animal.horse") : Optional.empty();
    }
}
