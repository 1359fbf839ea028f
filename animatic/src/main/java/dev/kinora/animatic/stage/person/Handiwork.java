package dev.kinora.animatic.stage.person;

import java.util.Optional;
import java.util.Set;

/** What comes with what people do by hand: dough under the fists that knead it, the board under the knife. */
public final class Handiwork {
    /** Share of the height of who works at it. */
    private static final double TOP = 0.475;

    /** What has a movement of its own but is done to what lies on a top. */
    private static final Set<String> LAID =
            Set.of("handle", "adjust", "assemble", "fold", "wrap", "put", "tap", "press");

    private Handiwork() {}

    /** Whether a trade is drawn with a bag of its own, so that a bag in the hand would be a second one. */
    public static boolean bears(String person, String concept) {
        return concept.equals("prop.bag")
                && Costume.of(person, false, false, Climate.MILD, 0).extras().contains(Wardrobe.Extra.SATCHEL);
    }

    /**
     * Whether the drawing of an act shows a thing, in the hands or right before them, so that no other has to.
     *
     * @param verb such as {@code action.knead}
     * @param concept such as {@code food.dough}
     */
    public static boolean shows(String verb, String concept) {
        String name = verb.substring(verb.indexOf('.') + 1);
        String with = name + '@' + concept.substring(concept.lastIndexOf('.') + 1);
        return drawn(name, concept) || drawn(with, concept);
    }

    /**
     * The height of the top that somebody works at who does an act, as a share of who does it; empty where it is done without.
     *
     * @param verb such as {@code action.repair}
     */
    public static Optional<Double> worktop(String verb) {
        String name = verb.substring(verb.indexOf('.') + 1);
        Optional<Choreography.Steps> steps = Choreography.find(name);
        boolean top = steps.flatMap(s -> Fixture.named(s.manner().before()))
                .filter(Fixture::isTop)
                .isPresent();
        return top || steps.isEmpty() || LAID.contains(name) ? Optional.of(TOP) : Optional.empty();
    }

    /** Whether an act is drawn with something to stand at, which leaves no room for somebody before it. */
    public static boolean fixed(String verb) {
        String name = verb.substring(verb.indexOf('.') + 1);
        return name.equals("roll")
                || Choreography.find(name)
                        .filter(s -> !s.manner().before().isEmpty())
                        .isPresent();
    }

    private static boolean drawn(String name, String concept) {
        if (Choreography.shown(name).isEmpty()) {
            return false;
        }
        Optional<Motion.Manner> manner = Choreography.find(name).map(Choreography.Steps::manner);
        boolean tool = manner.flatMap(m -> Tool.named(m.tool()))
                .filter(t -> t.is(concept))
                .isPresent();
        boolean before = manner.flatMap(m -> Fixture.named(m.before()))
                .filter(f -> f.is(concept))
                .isPresent();
        return tool
                || before
                || Choreography.shown(name).stream().anyMatch(c -> concept.equals(c) || concept.startsWith(c + "."));
    }
}
