package dev.kinora.animatic.storyboard;

import dev.kinora.animatic.language.Action;
import dev.kinora.animatic.scene.Act;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** When everybody does what: what follows on something else gets its own share of the shot. */
final class Beats {
    private Beats() {}

    /** The acts of a role, in order. */
    static List<Act> of(Troupe.Role role, Troupe troupe, double seconds) {
        List<Act> acts = new ArrayList<>();
        int beats =
                role.actions().stream().mapToInt(a -> a.course().beat()).max().orElse(0) + 1;
        for (Action a : role.actions()) {
            double start = seconds * a.course().beat() / beats;
            double end = seconds * (a.course().beat() + 1) / beats;
            Optional<String> target = a.object().flatMap(o -> troupe.roles().stream()
                    .filter(r -> r.ref().equals(o) && r.copy() == 0)
                    .map(Troupe.Role::id)
                    .findFirst());
            acts.add(new Act(a.concept(), start, end, target));
        }
        if (acts.stream().noneMatch(a -> Verbs.rides(a.verb())) && role.tie() == Troupe.Tie.RIDES) {
            acts.addFirst(new Act("action.ride", 0, seconds, role.to()));
        }
        if (role.tie() == Troupe.Tie.FLOWN && acts.isEmpty()) {
            acts.add(new Act("action.fly", 0, seconds, role.to()));
        }
        return acts;
    }
}
