package dev.kinora.animatic.storyboard;

import dev.kinora.animatic.language.Action;
import dev.kinora.animatic.language.Cast;
import dev.kinora.animatic.language.Ref;
import dev.kinora.animatic.language.Relation;
import dev.kinora.animatic.language.Thing;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Nobody stands on the sea: people there are in the boat that is named, in the water, or on the shore. */
final class Ashore {
    private static final String WET =
            "action\\.(swim|dive|float|drift|surf|sail|row|ride|fly|glide|ski|drown|sink|snorkel|splash)";

    private static final String SWIMMERS = "person\\.(swimmer|diver|mermaid|surfer|ghost|astronaut)";

    private static final String WATERS = "place\\.(lake|river|harbour|canal|pond|swamp)";

    private static final String MARINERS = "person\\.(sailor|captain|pirate|viking|fisherman|rower)";

    private static final String BOATS = "vehicle\\.(.*boat|canoe|ship|.*-ship|ferry|raft|yacht|submarine)";

    private Ashore() {}

    /** Where a shot plays whose people would stand on the open sea. */
    static String place(String named, Troupe troupe) {
        boolean stands = named.equals("place.sea")
                && troupe.roles().stream().findFirst().filter(Ashore::dry).isPresent();
        return stands ? "place.beach" : named;
    }

    private static boolean dry(Troupe.Role r) {
        return r.thing().isA("person")
                && !r.concept().matches(SWIMMERS)
                && r.tie() != Troupe.Tie.RIDES
                && r.tie() != Troupe.Tie.ON
                && r.actions().stream().noneMatch(a -> a.concept().matches(WET));
    }

    /** The cast with those aboard who are at sea where a boat is. */
    static Cast aboard(Cast cast, Optional<String> place) {
        Optional<Ref> boat = boat(cast);
        if (boat.isEmpty()) {
            return cast;
        }
        boolean first = !cast.subjects().isEmpty() && isBoat(cast.subjects().getFirst());
        boolean sea = place.filter(p -> p.equals("place.sea") || first && p.matches(WATERS))
                .isPresent();
        List<Relation> relations = new ArrayList<>(cast.relations());
        for (int i = 0; i < cast.subjects().size(); i++) {
            Ref who = Ref.subject(i);
            Thing thing = cast.subjects().get(i);
            boolean mariner = place.isEmpty()
                    && thing.concept().filter(c -> c.matches(MARINERS)).isPresent();
            if (thing.isA("person") && (sea || mariner) && free(cast, who)) {
                relations.add(new Relation(who, Relation.Kind.RIDING, boat.get()));
            }
        }
        return new Cast(cast.subjects(), cast.props(), cast.actions(), relations);
    }

    private static Optional<Ref> boat(Cast cast) {
        for (int i = 0; i < cast.subjects().size(); i++) {
            if (isBoat(cast.subjects().get(i))) {
                return Optional.of(Ref.subject(i));
            }
        }
        for (int i = 0; i < cast.props().size(); i++) {
            if (isBoat(cast.props().get(i))) {
                return Optional.of(Ref.prop(i));
            }
        }
        return Optional.empty();
    }

    private static boolean isBoat(Thing thing) {
        return thing.concept().filter(c -> c.matches(BOATS)).isPresent();
    }

    private static boolean free(Cast cast, Ref who) {
        Thing thing = cast.find(who);
        boolean swims = thing.concept().filter(c -> c.matches(SWIMMERS)).isPresent();
        boolean wet = cast.actions().stream()
                .filter(a -> Ref.subject(a.subject()).equals(who))
                .map(Action::concept)
                .anyMatch(c -> c.matches(WET) || c.matches("action\\.(look|look-up|wave|point|build|repair|wait)"));
        boolean placed = cast.relations().stream()
                .anyMatch(r -> r.from().equals(who)
                        && r.kind() != Relation.Kind.HOLDING
                        && r.kind() != Relation.Kind.WITH
                        && r.kind() != Relation.Kind.AT);
        return !swims && !wet && !placed;
    }
}
