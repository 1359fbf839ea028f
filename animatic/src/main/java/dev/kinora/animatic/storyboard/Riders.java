package dev.kinora.animatic.storyboard;

import dev.kinora.animatic.language.Action;
import dev.kinora.animatic.language.Cast;
import dev.kinora.animatic.language.Course;
import dev.kinora.animatic.language.Ref;
import dev.kinora.animatic.language.Relation;
import dev.kinora.animatic.language.Thing;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Who rides what is named beside him: the rider of a motorcycle that is the subject, a witch on a broom that flies, and who
 * does tricks on a board, which then belongs to the trick.
 */
final class Riders {
    private static final String RIDER = ".*(rider|biker|motorcyclist|driver|cyclist|jockey|courier).*";
    private static final Set<String> MOUNTS =
            Set.of("vehicle.motorcycle", "vehicle.bicycle", "vehicle.scooter", "vehicle.jet-ski", "animal.horse");
    private static final Set<String> STILL = Set.of("action.rest", "action.lean", "action.stand");

    private Riders() {}

    /** The cast with whoever rides on what is ridden. */
    static Cast of(Cast cast) {
        return mounted(flown(tricks(cast)));
    }

    /** A board under the feet is part of the trick that is done on it. */
    private static Cast tricks(Cast cast) {
        List<Action> actions = new ArrayList<>(cast.actions());
        boolean trick = actions.stream().anyMatch(a -> a.concept().equals("action.kickflip"));
        if (!trick) {
            return cast;
        }
        actions.removeIf(a -> a.concept().matches("action\\.(ride|skateboard|skate|do|practise|land|try)"));
        List<Relation> relations = cast.relations().stream()
                .filter(r -> !cast.find(r.to()).is("vehicle.skateboard"))
                .toList();
        return new Cast(cast.subjects(), cast.props(), actions, relations);
    }

    /** A broom that somebody flies on carries him. */
    private static Cast flown(Cast cast) {
        List<Thing> props = new ArrayList<>(cast.props());
        List<Action> actions = new ArrayList<>(cast.actions());
        List<Relation> relations = new ArrayList<>(cast.relations());
        for (Relation r : cast.relations()) {
            boolean broom = r.to().role() == Ref.Role.PROP && cast.find(r.to()).is("prop.broom");
            boolean on = r.kind() == Relation.Kind.ON || r.kind() == Relation.Kind.RIDING;
            if (broom && on && cast.find(r.from()).isA("person")) {
                Thing t = cast.find(r.to());
                props.set(
                        r.to().index(),
                        new Thing(Optional.of("vehicle.broom"), t.word(), t.count(), t.traits(), t.clothing()));
                relations.remove(r);
                Course way = actions.stream()
                        .filter(a -> a.subject() == r.from().index())
                        .map(Action::course)
                        .findFirst()
                        .orElse(new Course(List.of(), Optional.empty(), 0));
                actions.removeIf(a -> a.subject() == r.from().index()
                        && a.concept().matches("action\\.(fly|ride|glide|soar|sit|travel|pass)"));
                actions.addFirst(new Action(r.from().index(), "action.ride", Optional.of(r.to()), way));
            }
        }
        return new Cast(cast.subjects(), props, actions, relations);
    }

    /** A rider who is named after what he rides sits on it, and is whom the picture is made for. */
    private static Cast mounted(Cast cast) {
        int rider = find(
                cast,
                t -> t.isA("person")
                        && t.word().toLowerCase(java.util.Locale.ROOT).matches(RIDER));
        int mount = find(cast, t -> t.concept().filter(MOUNTS::contains).isPresent());
        boolean already = cast.actions().stream().anyMatch(a -> a.subject() == rider && Verbs.rides(a.concept()));
        if (rider < 0 || mount < 0 || already || cast.subjects().size() > 3) {
            return cast;
        }
        List<Action> actions = new ArrayList<>();
        Course way = new Course(List.of(), Optional.empty(), 0);
        actions.add(new Action(rider, "action.ride", Optional.of(Ref.subject(mount)), way));
        cast.actions().stream()
                .filter(a -> a.subject() != mount || !STILL.contains(a.concept()))
                .forEach(actions::add);
        return first(new Cast(cast.subjects(), cast.props(), actions, cast.relations()), rider);
    }

    private static int find(Cast cast, java.util.function.Predicate<Thing> which) {
        for (int i = 0; i < cast.subjects().size(); i++) {
            if (which.test(cast.subjects().get(i))) {
                return i;
            }
        }
        return -1;
    }

    /** The same cast with another subject first. */
    private static Cast first(Cast cast, int subject) {
        List<Thing> subjects = new ArrayList<>(cast.subjects());
        Collections.swap(subjects, 0, subject);
        List<Action> actions = cast.actions().stream()
                .map(a -> new Action(
                        swapped(a.subject(), subject),
                        a.concept(),
                        a.object().map(o -> swapped(o, subject)),
                        a.course()))
                .toList();
        List<Relation> relations = cast.relations().stream()
                .map(r -> new Relation(swapped(r.from(), subject), r.kind(), swapped(r.to(), subject)))
                .toList();
        return new Cast(subjects, cast.props(), actions, relations);
    }

    private static Ref swapped(Ref ref, int with) {
        return ref.role() == Ref.Role.SUBJECT ? Ref.subject(swapped(ref.index(), with)) : ref;
    }

    private static int swapped(int index, int with) {
        return index == 0 ? with : index == with ? 0 : index;
    }
}
