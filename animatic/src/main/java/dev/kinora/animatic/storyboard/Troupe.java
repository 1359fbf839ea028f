package dev.kinora.animatic.storyboard;

import dev.kinora.animatic.language.Action;
import dev.kinora.animatic.language.Cast;
import dev.kinora.animatic.language.Ref;
import dev.kinora.animatic.language.Relation;
import dev.kinora.animatic.language.Thing;
import dev.kinora.animatic.stage.thing.Things;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Who is in a shot and how they belong together: which thing carries, holds, plays or flies which.
 *
 * @param roles every thing of the cast, once per copy, main subject first
 */
record Troupe(List<Role> roles) {
    /** Most copies of one thing that are drawn. */
    private static final int MOST_COPIES = 9;

    /** Most things that are drawn in one shot. */
    private static final int MOST_ROLES = 24;

    /** How a role hangs on another. */
    enum Tie {
        /** Stands by itself. */
        FREE,
        RIDES,
        PLAYS,
        /** Is held in the hand of the other. */
        HELD,
        /** Flies on a string from the hand of the other. */
        FLOWN,
        /** Lies or sits on the other. */
        ON,
        /** Is inside of the other, which is small enough to be seen whole: a pot, a jar, a basket. */
        INSIDE,
        BEHIND,
        IN_FRONT
    }

    /**
     * One thing on stage.
     *
     * @param id unique name
     * @param ref place in the cast
     * @param thing what it is
     * @param copy 0 for the first of its kind
     * @param tie how it belongs to {@code to}
     * @param to id of the role it is tied to
     * @param actions what it does
     */
    record Role(String id, Ref ref, Thing thing, int copy, Tie tie, Optional<String> to, List<Action> actions) {
        String concept() {
            return thing.concept().orElse("");
        }

        /** The same role, by itself when it was tied to one of those. */
        Role freed(List<Role> gone) {
            boolean tied = to.filter(id -> gone.stream().anyMatch(p -> p.id().equals(id)))
                    .isPresent();
            return tied ? new Role(id, ref, thing, copy, Tie.FREE, Optional.empty(), actions) : this;
        }

        boolean does(String verb) {
            return actions.stream().anyMatch(a -> a.concept().equals(verb));
        }
    }

    static Troupe of(Cast cast) {
        Map<Ref, String> ids = new LinkedHashMap<>();
        List<Ref> order = new ArrayList<>();
        for (int i = 0; i < cast.subjects().size(); i++) {
            order.add(Ref.subject(i));
        }
        for (int i = 0; i < cast.props().size(); i++) {
            order.add(Ref.prop(i));
        }
        for (Ref ref : order) {
            Thing thing = cast.find(ref);
            ids.put(ref, Looks.tail(thing.concept().orElse("thing")) + "-" + (ids.size() + 1));
        }
        List<Role> roles = new ArrayList<>();
        order.removeIf(ref -> Effects.is(cast.find(ref)));
        for (Ref ref : order) {
            Thing thing = cast.find(ref);
            List<Action> actions = ref.role() == Ref.Role.SUBJECT
                    ? cast.actions().stream()
                            .filter(a -> a.subject() == ref.index())
                            .toList()
                    : List.of();
            Bond bond = bond(cast, ref);
            Optional<String> first = bond.to().map(ids::get);
            int holders = bond.to().map(r -> cast.find(r).count()).orElse(1);
            boolean mounts = bond.tie() == Tie.RIDES && holders > 1;
            int copies = Math.min(MOST_ROLES - roles.size(), Math.min(MOST_COPIES, each(cast, ref, bond, holders)));
            for (int c = 0; c < copies; c++) {
                String id = c == 0 ? ids.getOrDefault(ref, "thing") : ids.get(ref) + "-copy" + c;
                boolean own = c > 0 && (bond.tie() == Tie.HELD || mounts) && c < holders;
                String copy = "-copy" + c;
                Optional<String> to = own ? first.map(holder -> holder + copy) : first;
                boolean alone = c > 0 && !own && bond.tie() == Tie.RIDES && !roomy(cast, bond);
                roles.add(new Role(id, ref, Pairs.member(thing, c), c, alone ? Tie.FREE : bond.tie(), to, actions));
            }
        }
        return new Troupe(List.copyOf(roles));
    }

    /** People with umbrellas or ice creams have one each; of what is ridden there are no more than riders. */
    private static int each(Cast cast, Ref ref, Bond bond, int holders) {
        Thing thing = cast.find(ref);
        int riders = riders(cast, ref);
        if (riders > 0 && thing.count() > riders) {
            return riders;
        }
        boolean eachOne = thing.count() > 1 || thing.isA("food");
        return bond.tie() == Tie.HELD && eachOne && holders > 1 ? holders : thing.count();
    }

    private static int riders(Cast cast, Ref ref) {
        int riders = 0;
        for (int i = 0; i < cast.subjects().size(); i++) {
            Bond bond = bond(cast, Ref.subject(i));
            if (bond.tie() == Tie.RIDES && bond.to().filter(ref::equals).isPresent()) {
                riders += cast.subjects().get(i).count();
            }
        }
        return riders;
    }

    /** Whether several find room in what somebody rides. */
    private static boolean roomy(Cast cast, Bond bond) {
        return bond.to()
                .flatMap(to -> cast.find(to).concept())
                .filter(c -> c.matches(
                        "vehicle\\.(bus|double-decker|train|tram|boat|ship|cargo-ship|pirate-ship|fishing-boat)"))
                .isPresent();
    }

    private record Bond(Tie tie, Optional<Ref> to) {}

    private static Bond bond(Cast cast, Ref ref) {
        for (Action a : cast.actions()) {
            Optional<Ref> object = a.object();
            if (ref.equals(Ref.subject(a.subject())) && object.isPresent()) {
                if (Verbs.rides(a.concept())) {
                    return new Bond(Tie.RIDES, object);
                }
                if (Verbs.plays(a.concept()) && Verbs.standing(cast.find(object.get()))) {
                    return new Bond(Tie.PLAYS, object);
                }
            }
            if (object.filter(ref::equals).isPresent()) {
                Ref doer = Ref.subject(a.subject());
                if (cast.find(ref).is("prop.kite")) {
                    return new Bond(Tie.FLOWN, Optional.of(doer));
                }
                if (Verbs.holds(a.concept())
                        || Verbs.wields(a.concept(), cast.find(ref))
                        || Ties.opens(a.concept(), cast.find(ref))
                        || Hands.take(a, cast, ref)
                        || Verbs.plays(a.concept()) && Verbs.handheld(cast.find(ref))) {
                    return new Bond(Tie.HELD, Optional.of(doer));
                }
            }
        }
        Optional<Ref> giver = Hands.giver(cast, ref);
        if (giver.isPresent()) {
            return new Bond(Tie.HELD, giver);
        }
        for (Relation r : cast.relations()) {
            if (Ties.embraces(cast, r)) {
                continue;
            }
            boolean held = r.kind() == Relation.Kind.HOLDING && !Ties.heavy(cast.find(ref));
            if (r.to().equals(ref) && (held || Ties.carries(cast, r))) {
                return new Bond(cast.find(ref).is("prop.kite") ? Tie.FLOWN : Tie.HELD, Optional.of(r.from()));
            }
            if (!r.from().equals(ref)) {
                continue;
            }
            switch (r.kind()) {
                case RIDING -> {
                    return new Bond(Tie.RIDES, Optional.of(r.to()));
                }
                case ON -> {
                    if (!Ties.bears(cast, r)) {
                        continue;
                    }
                    if (Ties.upright(cast, r)) {
                        return new Bond(Tie.IN_FRONT, Optional.of(r.to()));
                    }
                    return new Bond(
                            cast.find(r.to()).isA("vehicle") && !cast.find(ref).isA("prop") ? Tie.RIDES : Tie.ON,
                            Optional.of(r.to()));
                }
                case BEHIND -> {
                    return new Bond(Tie.BEHIND, Optional.of(r.to()));
                }
                case IN_FRONT_OF -> {
                    if (Ties.meets(cast, r)) {
                        return new Bond(Tie.FREE, Optional.empty());
                    }
                    return new Bond(Tie.IN_FRONT, Optional.of(r.to()));
                }
                case IN -> {
                    if (cast.find(r.to()).isA("vehicle") && cast.find(ref).isA("person")
                            || cast.find(r.to()).isA("vehicle")
                                    && cast.find(ref).isA("animal")) {
                        return new Bond(Tie.RIDES, Optional.of(r.to()));
                    }
                    if (Ties.seats(cast.find(r.to())) || seated(cast.find(ref), cast.find(r.to()))) {
                        return new Bond(Tie.ON, Optional.of(r.to()));
                    }
                    if (Ties.holds(cast, r)) {
                        return new Bond(Tie.INSIDE, Optional.of(r.to()));
                    }
                }
                case HOLDING, UNDER, ABOVE, AT, NEXT_TO, BETWEEN, FACING, WITH -> {}
            }
        }
        return new Bond(Tie.FREE, Optional.empty());
    }

    /** Whether somebody in something sits on it: in a chair, in a bed. */
    private static boolean seated(Thing who, Thing what) {
        return (who.isA("person") || who.isA("animal"))
                && Things.seat(what.concept().orElse(""), StillLife.word(what)).isPresent();
    }

    Optional<Role> find(String id) {
        return roles.stream().filter(r -> r.id().equals(id)).findFirst();
    }
}
