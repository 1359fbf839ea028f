package dev.kinora.animatic.stage.person;

import java.util.Optional;

/** What comes with what people do by hand: dough under the fists that knead it, the board under the knife. */
public final class Handiwork {
    private Handiwork() {}

    /** Whether a trade is drawn with a bag of its own, so that a bag in the hand would be a second one. */
    public static boolean bears(String person, String concept) {
        return concept.equals("prop.bag")
                && Costume.of(person, false, false, 0).extras().contains(Wardrobe.Extra.SATCHEL);
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
