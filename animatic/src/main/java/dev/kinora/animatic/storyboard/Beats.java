package dev.kinora.animatic.storyboard;

import dev.kinora.animatic.language.Action;
import dev.kinora.animatic.scene.Act;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** When everybody does what: what follows on something else gets its own share of the shot, and nobody falls and gets up at once. */
final class Beats {
    /** Ways of staying that last, and what they become. */
    private static final Map<String, String> STAYS = Map.of(
            "action.sit", "action.sit",
            "action.wake", "action.sit",
            "action.lie", "action.lie",
            "action.sleep", "action.lie",
            "action.kneel", "action.kneel",
            "action.crouch", "action.crouch");

    /** Where a rider goes without doing anything but ride. */
    private static final Set<String> WAYS =
            Set.of("action.climb", "action.descend", "action.cross", "action.pass", "action.follow", "action.leave");

    private Beats() {}

    /** The acts of a role, in order. */
    static List<Act> of(Troupe.Role role, Troupe troupe, double seconds) {
        List<Act> acts = new ArrayList<>();
        int beats = beats(role);
        for (int beat = 0; beat < beats; beat++) {
            List<List<Action>> steps = steps(role, beat);
            double from = seconds * beat / beats;
            double length = seconds / beats / Math.max(1, steps.size());
            for (int i = 0; i < steps.size(); i++) {
                double start = from + i * length;
                kept(acts, steps.get(i))
                        .ifPresent(verb -> acts.add(new Act(verb, start, start + length, Optional.empty())));
                for (Action a : steps.get(i)) {
                    if (role.tie() == Troupe.Tie.RIDES && WAYS.contains(a.concept())) {
                        continue;
                    }
                    acts.add(new Act(a.concept(), from + i * length, from + (i + 1) * length, target(a, role, troupe)));
                }
            }
        }
        if (acts.stream().noneMatch(a -> Verbs.rides(a.verb())) && role.tie() == Troupe.Tie.RIDES) {
            acts.addFirst(new Act("action.ride", 0, seconds, role.to()));
        }
        if (role.tie() == Troupe.Tie.FLOWN && acts.isEmpty()) {
            acts.add(new Act("action.fly", 0, seconds, role.to()));
        }
        return acts;
    }

    /** How somebody goes on to stay who did so before and does now only what goes on beside it: who sat down reads sitting. */
    private static Optional<String> kept(List<Act> before, List<Action> now) {
        if (before.isEmpty() || now.stream().anyMatch(a -> moves(a.concept()))) {
            return Optional.empty();
        }
        double last = before.getLast().start();
        return before.stream()
                .filter(a -> Math.abs(a.start() - last) < 1e-6)
                .map(a -> STAYS.get(a.verb()))
                .filter(Objects::nonNull)
                .findFirst();
    }

    private static boolean moves(String verb) {
        Acts.Body body = Acts.of(verb).body();
        return body != Acts.Body.HANDS && body != Acts.Body.FACE;
    }

    private static int beats(Troupe.Role role) {
        return role.actions().stream().mapToInt(a -> a.course().beat()).max().orElse(0) + 1;
    }

    /** What is done of a beat: all at once, but one after the other what nobody does at once. */
    private static List<List<Action>> steps(Troupe.Role role, int beat) {
        List<List<Action>> steps = new ArrayList<>();
        List<Action> now = new ArrayList<>();
        boolean lives = role.thing().isA("person") || role.thing().isA("animal");
        for (Action a : role.actions()) {
            if (a.course().beat() != beat) {
                continue;
            }
            boolean excluded = lives && now.stream().anyMatch(b -> Acts.exclude(b.concept(), a.concept()));
            if (excluded) {
                steps.add(now);
                now = new ArrayList<>();
            }
            now.add(a);
        }
        if (!now.isEmpty()) {
            steps.add(now);
        }
        return steps;
    }

    /** Who it is done to: of several the one that stands where who does it stands among his. */
    private static Optional<String> target(Action a, Troupe.Role doer, Troupe troupe) {
        return a.object().flatMap(o -> troupe.roles().stream()
                .filter(r -> r.ref().equals(o))
                .filter(r -> r.copy() == 0 || r.copy() == doer.copy() && held(r, doer))
                .reduce((first, own) -> own)
                .map(Troupe.Role::id));
    }

    private static boolean held(Troupe.Role r, Troupe.Role doer) {
        return r.to().filter(doer.id()::equals).isPresent();
    }

    /** Metres per second at which each of the acts moves an adult along, those that begin together taken together. */
    static List<double[]> speeds(List<Act> acts) {
        List<double[]> out = new ArrayList<>();
        for (Act a : acts) {
            double v = Verbs.speed(a.verb());
            if (out.isEmpty() || a.start() > out.getLast()[0] + 1e-6) {
                out.add(new double[] {a.start(), v});
            } else {
                out.getLast()[1] = Math.max(out.getLast()[1], v);
            }
        }
        return out;
    }
}
