package dev.kinora.animatic.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What is seen when a shot goes on and something more is asked of it. */
public final class Sequel {

    private static final Set<String> IDLE = Set.of(
            "action.start",
            "action.begin",
            "action.continue",
            "action.stop",
            "action.keep",
            "action.finish",
            "action.end");

    private Sequel() {}

    /**
     * Whether what is asked next can be seen in the shot as it stands: it names no other place, no other surroundings and
     * no other framing.
     */
    public static boolean staysIn(Shot before, Shot next) {
        Optional<String> place = next.setting().place();
        boolean otherPlace = !next.setting().places().isEmpty()
                && (place.isEmpty() || !place.equals(before.setting().place()));
        boolean otherAir = next.setting()
                .enclosure()
                .filter(e -> before.setting().enclosure().filter(e::equals).isEmpty())
                .isPresent();
        boolean otherFraming = next.camera().shotSize().isPresent()
                        && !next.camera().shotSize().equals(before.camera().shotSize())
                || next.camera().angle().isPresent()
                        && !next.camera().angle().equals(before.camera().angle());
        return !otherPlace && !otherAir && !otherFraming;
    }

    /** The shot that goes on: everybody stays, whoever is named does what is asked now, and the camera does too. */
    public static Shot of(Shot before, Shot next) {
        Shot carried = Continuity.carry(before, next);
        Camera camera = new Camera(
                before.camera().shotSize(),
                before.camera().angle(),
                next.camera().lens().focus().isPresent()
                        ? next.camera().lens()
                        : before.camera().lens(),
                next.camera().moves(),
                before.camera().vantage());
        return new Shot(
                camera, new Joint(before.cast(), next.cast()).cast(), carried.setting(), carried.look(), next.words());
    }

    /** The look and the hour go over to another place; nothing else does. */
    public static Shot elsewhere(Shot before, Shot next) {
        return Continuity.carry(before, next);
    }

    /** Says that something begins, goes on or ends, and not what. */
    static boolean idle(Action action) {
        return IDLE.contains(action.concept());
    }

    /** Two casts made one; what both name is one thing. Used once. */
    private static final class Joint {
        private final Cast before;
        private final Cast next;
        private final List<Thing> subjects;
        private final List<Thing> props;

        Joint(Cast before, Cast next) {
            this.before = before;
            this.next = next;
            subjects = new ArrayList<>(before.subjects());
            props = new ArrayList<>(before.props());
        }

        Cast cast() {
            List<Ref> placed = new ArrayList<>();
            next.subjects().forEach(thing -> placed.add(place(thing, Ref.Role.SUBJECT)));
            int first = placed.size();
            next.props().forEach(thing -> placed.add(place(thing, Ref.Role.PROP)));
            List<Action> actions = new ArrayList<>();
            for (Action a : next.actions()) {
                Ref doer = placed.get(a.subject());
                if (doer.role() == Ref.Role.SUBJECT && !idle(a)) {
                    actions.add(new Action(
                            doer.index(), a.concept(), a.object().map(o -> moved(o, placed, first)), a.course()));
                }
            }
            List<Integer> busy = actions.stream().map(Action::subject).toList();
            List<Action> all = new ArrayList<>(before.actions().stream()
                    .filter(a -> !busy.contains(a.subject()))
                    .toList());
            all.addAll(actions);
            List<Relation> relations = new ArrayList<>(before.relations());
            next.relations().stream()
                    .map(r -> new Relation(moved(r.from(), placed, first), r.kind(), moved(r.to(), placed, first)))
                    .filter(r -> !relations.contains(r))
                    .forEach(relations::add);
            keepSeats(busy, relations);
            return new Cast(subjects, props, all, relations);
        }

        /** Who rode or played something still sits there, whatever is done next. */
        private void keepSeats(List<Integer> busy, List<Relation> relations) {
            for (Action a : before.actions()) {
                if (busy.contains(a.subject()) && a.object().isPresent()) {
                    if (a.concept().equals("action.ride") || a.concept().equals("action.drive")) {
                        Relation seat = new Relation(
                                Ref.subject(a.subject()),
                                Relation.Kind.RIDING,
                                a.object().get());
                        if (!relations.contains(seat)) {
                            relations.add(seat);
                        }
                    }
                }
            }
        }

        private static Ref moved(Ref ref, List<Ref> placed, int first) {
            return placed.get(ref.role() == Ref.Role.SUBJECT ? ref.index() : first + ref.index());
        }

        private Ref place(Thing thing, Ref.Role role) {
            Optional<Ref> known = find(subjects, thing, Ref.Role.SUBJECT).or(() -> find(props, thing, Ref.Role.PROP));
            if (known.isPresent()) {
                List<Thing> list = known.get().role() == Ref.Role.SUBJECT ? subjects : props;
                list.set(known.get().index(), blended(list.get(known.get().index()), thing));
                return known.get();
            }
            if (thing.concept().isEmpty() && !subjects.isEmpty()) {
                return Ref.subject(0);
            }
            List<Thing> list = role == Ref.Role.SUBJECT ? subjects : props;
            list.add(thing);
            return new Ref(role, list.size() - 1);
        }

        private static Optional<Ref> find(List<Thing> things, Thing thing, Ref.Role role) {
            for (int i = 0; i < things.size(); i++) {
                boolean same = thing.concept().isPresent()
                        ? thing.concept().equals(things.get(i).concept())
                        : thing.word().equals(things.get(i).word());
                if (same) {
                    return Optional.of(new Ref(role, i));
                }
            }
            return Optional.empty();
        }
    }

    /** A thing that is described once more: what is said last holds. */
    static Thing blended(Thing before, Thing said) {
        Traits a = before.traits();
        Traits b = said.traits();
        List<String> attributes = new ArrayList<>(a.attributes());
        b.attributes().stream().filter(x -> !attributes.contains(x)).forEach(attributes::add);
        Traits traits = new Traits(
                b.colours().isEmpty() ? a.colours() : b.colours(),
                b.size().or(a::size),
                b.age().or(a::age),
                b.mood().or(a::mood),
                attributes);
        List<Garment> clothing = new ArrayList<>(before.clothing());
        for (Garment g : said.clothing()) {
            clothing.removeIf(old -> old.concept().equals(g.concept()));
            clothing.add(g);
        }
        return new Thing(before.concept(), before.word(), Math.max(before.count(), said.count()), traits, clothing);
    }
}
