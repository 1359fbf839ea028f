package dev.kinora.animatic.storyboard;

import dev.kinora.animatic.scene.Act;
import dev.kinora.animatic.scene.Performer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Things that leave the hand: a balloon that is let go rises, a ball that is thrown flies, a cup that is dropped falls. */
final class Releases {
    /** Seconds from the begin of the act until the hand opens. */
    private static final Map<String, Double> OPENS =
            Map.of("action.throw", 0.55, "action.drop", 1.2, "action.knock-over", 1.2, "action.kick", 0.5);

    private static final Set<String> LIGHT =
            Set.of("prop.balloon", "prop.lantern", "prop.bubble", "prop.kite", "prop.feather");

    private Releases() {}

    /** The same performers; what leaves a hand knows when and how. */
    static List<Performer> over(List<Performer> all) {
        return all.stream().map(p -> loosed(p, all)).toList();
    }

    private static Performer loosed(Performer p, List<Performer> all) {
        Optional<Act> act = all.stream()
                .filter(doer -> !doer.does("action.catch"))
                .flatMap(doer -> doer.acts().stream())
                .filter(a -> OPENS.containsKey(a.verb())
                        && a.target().filter(p.id()::equals).isPresent())
                .findFirst();
        boolean kicked = act.filter(a -> a.verb().equals("action.kick")).isPresent()
                && p.concept().equals("prop.ball");
        if (act.isEmpty() || p.support().isEmpty() && !kicked) {
            return p;
        }
        boolean weightless = all.stream().anyMatch(o -> o.concept().equals("person.astronaut"));
        boolean rises = weightless || LIGHT.contains(p.concept()) || p.does("action.rise") || p.does("action.fly");
        boolean thrown = act.get().verb().equals("action.throw");
        Map<String, String> look = new LinkedHashMap<>(p.look());
        look.put("loose", kicked ? "kick" : rises ? "rise" : thrown ? "throw" : "fall");
        look.put(
                "loose.at",
                String.valueOf(act.get().start() + OPENS.getOrDefault(act.get().verb(), 1.0)));
        return new Performer(
                p.id(),
                p.concept(),
                p.word(),
                look,
                p.x(),
                p.z(),
                p.size(),
                p.facing(),
                p.speed(),
                p.lift(),
                p.acts(),
                p.support());
    }
}
