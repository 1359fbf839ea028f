package dev.kinora.animatic.stage.reptile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.kinora.animatic.scene.Performer;
import dev.kinora.animatic.stage.Cel;
import dev.kinora.animatic.stage.Figure;
import dev.kinora.animatic.stage.prop.Drawn;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReptileRigTest {
    private final ReptileRig rig = new ReptileRig();

    private static Performer animal(String concept, String word, double speed) {
        return new Performer("it", concept, word, Map.of(), 0, 3, 1, 1, speed, 0, List.of(), Optional.empty());
    }

    private Figure build(Performer p) {
        return Drawn.build(Drawn.scene(640, 360, List.of(p)), List.of(rig)).getFirst();
    }

    @ParameterizedTest
    @CsvSource({
        "animal.crocodile, crocodile",
        "animal.lizard, gecko",
        "animal.lizard, chameleon",
        "animal.turtle, tortoise",
        "animal.snake, snake",
        "animal.snake, cobra",
        "animal.frog, frog",
        "animal.snail, snail",
        "animal.dinosaur, t rex",
        "animal.dinosaur, brachiosaurus",
        "animal.dinosaur, stegosaurus"
    })
    void fitsItsBoundsWalkingAndWaiting(String concept, String word) {
        Performer walking = animal(concept, word, 0.7);
        assertThat(rig.match(walking)).isEqualTo(3);

        Cel.Cycle gait = Drawn.cycles(build(walking)).getFirst();
        Cel.Cycle rest = Drawn.cycles(build(animal(concept, word, 0))).getFirst();

        assertThat(Drawn.look(gait, 2).opaque()).isGreaterThan(300);
        assertThat(Drawn.look(gait, 2).onBorder()).isZero();
        assertThat(Drawn.look(gait, 9).onBorder()).isZero();
        assertThat(Drawn.look(rest, 2).onBorder()).isZero();
        assertThat(Drawn.look(gait, 9).hash()).isNotEqualTo(Drawn.look(gait, 2).hash());
    }

    @Test
    void staysWhereItStandsWhileAPoseIsSeenAndKeepsItsSpeed() {
        Figure f = build(animal("animal.crocodile", "crocodile", 0.7));
        Cel.Cycle gait = Drawn.cycles(f).getFirst();
        double before = f.x().apply(1.0);
        int pose = gait.phase().applyAsInt(1.0);
        for (double t = 1.0; gait.phase().applyAsInt(t) == pose; t += 0.004) {
            assertThat(f.x().apply(t)).isEqualTo(before, within(1e-9));
        }
        assertThat(f.x().apply(11.0) - before).isCloseTo(7, within(0.15));
    }
}
