package dev.kinora.animatic.stage.thing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kinora.animatic.scene.Performer;
import dev.kinora.animatic.stage.Figure;
import dev.kinora.animatic.stage.Rig;
import dev.kinora.animatic.stage.prop.Drawn;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ThingRigTest {
    private static final List<Rig> RIGS = List.of(new ThingRig(), new FlagRig(), new NeonSign(), new Fireworks());

    private static Performer thing(String concept, Map<String, String> look) {
        return new Performer("t", concept, "thing", look, 0.3, 4.4, 1, 1, 0, 0, List.of(), Optional.empty());
    }

    private static Figure built(Performer p) {
        return Drawn.build(Drawn.scene(320, 180, List.of(p)), RIGS).getFirst();
    }

    @ParameterizedTest
    @ValueSource(strings = {"prop.bottle", "prop.camera", "prop.campfire", "food.cake", "prop.flag", "plant.rose"})
    void drawsSomethingAndTheSameEachTime(String concept) {
        Performer p = thing(concept, Map.of());

        Drawn.Picture first = Drawn.look(Drawn.cycles(built(p)).getLast(), 0);
        Drawn.Picture again = Drawn.look(Drawn.cycles(built(p)).getLast(), 0);

        assertThat(first.opaque()).isGreaterThan(60);
        assertThat(again.hash()).isEqualTo(first.hash());
    }

    @Test
    void theColourOfThePromptChangesThePicture() {
        long red = Drawn.look(Drawn.cycles(built(thing("food.apple", Map.of()))).getFirst(), 0)
                .hash();
        long green = Drawn.look(
                        Drawn.cycles(built(thing("food.apple", Map.of("colour", "#3f8f4a"))))
                                .getFirst(),
                        0)
                .hash();

        assertThat(green).isNotEqualTo(red);
    }

    @Test
    void whatStandsHighIsAsHighAsThePlanSays() {
        Figure f = built(thing("prop.snowman", Map.of()));

        assertThat(f.height()).isEqualTo(1);
        assertThat(Drawn.cycles(f).getFirst().bounds().getTop()).isBetween(-1.6f, -0.9f);
    }
}
