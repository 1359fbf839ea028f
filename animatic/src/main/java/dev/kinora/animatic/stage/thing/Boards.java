package dev.kinora.animatic.stage.thing;

import dev.kinora.animatic.scene.Performer;
import dev.kinora.animatic.scene.Scene;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Boards that stand in the sand, lie on the water or carry somebody: surfboards, snowboards, skis. Their kinds say with {@code
 * flat} how many centimetres above the ground their middle lies then.
 *
 * @param performer the board
 */
record Boards(Kind kind, Performer performer, Scene scene) {
    private static final String WATER = "place\\.(sea|lake|river|pond|pool|coast)";

    /** Whether it is laid along its way. */
    boolean lies() {
        boolean afloat = scene.place().concept().matches(WATER)
                || !scene.place().trait("afloat", "").isEmpty();
        return kind.has("flat") && performer.support().isEmpty() && (afloat || rider().isPresent());
    }

    /** Whether it is drawn here: people on a board are drawn with theirs. */
    boolean drawn() {
        return !kind.has("flat")
                || rider().filter(r -> r.concept().startsWith("person")).isEmpty();
    }

    private Optional<Performer> rider() {
        return scene.performers().stream()
                .filter(p -> p.support().filter(performer.id()::equals).isPresent())
                .findFirst();
    }

    /** The same kind laid along its way; as large as the standing one. */
    Kind flat() {
        double tall = kind.number("tall", 100);
        String line =
                "use " + kind.name() + " rot=90,0,0 at=0," + kind.number("flat", 1) + "," + -tall / 2 + " rot2=0,78,0";
        return new Kind(
                kind.name(),
                Map.of("yaw", "0", "free", "4", "tall", Double.toString(tall)),
                List.of(Kind.Line.of(line)),
                List.of(),
                List.of());
    }
}
