package dev.kinora.animatic.stage.person;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kinora.animatic.engine.Plan;
import dev.kinora.animatic.scene.Frame;
import dev.kinora.animatic.scene.Performer;
import dev.kinora.animatic.scene.Scene;
import dev.kinora.animatic.stage.Cel;
import dev.kinora.animatic.stage.Figure;
import dev.kinora.animatic.stage.prop.Drawn;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CostumeTest {
    private static Performer person(String concept, Map<String, String> look) {
        return new Performer("p", concept, "person", look, 0, 5, 1.72, 1, 0, 0, List.of(), Optional.empty());
    }

    @Test
    void everyTradeIsDrawnInsideItsBounds() {
        for (String concept : Costume.concepts()) {
            Performer p = person(concept, Map.of("age", "adult"));
            Figure f = Drawn.build(Drawn.scene(320, 180, List.of(p)), List.of(new PersonRig()))
                    .getFirst();
            for (Cel.Cycle cel : Drawn.cycles(f)) {
                int phase = cel.phase().applyAsInt(1.3);
                assertThat(Drawn.look(cel, phase).onBorder())
                        .as(concept + " " + cel.name())
                        .isZero();
            }
        }
    }

    @Test
    void whatThePromptNamesWins() {
        Wardrobe w = Wardrobe.of(
                person("person.chef", Map.of("wear.hair", "#c0c4ca", "wear.eyes", "#2f67b8", "wear.dress", "#d1302b")),
                Climate.MILD,
                3);
        assertThat(w.hair().colour()).isEqualTo(0xFFC0C4CA);
        assertThat(w.eyes()).isEqualTo(0xFF2F67B8);
        assertThat(w.top().cut()).isEqualTo(Wardrobe.Cut.DRESS);
        assertThat(w.top().colour()).isEqualTo(0xFFD1302B);
        assertThat(w.hat().kind()).isEqualTo(Wardrobe.HatKind.TOQUE);
    }

    @Test
    void peopleDiffer() {
        long skins = java.util.stream.LongStream.range(0, 40)
                .map(seed -> Wardrobe.of(person("person", Map.of("age", "adult")), Climate.MILD, seed)
                        .skin())
                .distinct()
                .count();
        assertThat(skins).isGreaterThan(3);
    }

    @ParameterizedTest
    @CsvSource({
        "A woman reads in a living room, INSIDE",
        "A woman walks through a forest in the snow, COLD",
        "A woman walks through a park in the rain, COLD",
        "A woman walks along a beach, HOT",
        "A woman walks through a park, MILD",
        "Shot 1: a woman in a living room. Shot 2: the woman on a beach, MILD"
    })
    void peopleDressForWhereTheyAre(String prompt, Climate climate) {
        Scene scene = Plan.of(prompt, new Frame(1280, 720, 30, 120), 1)
                .storyboard()
                .shots()
                .getFirst();
        assertThat(Climate.of(scene.performers().getFirst(), scene)).isEqualTo(climate);
    }

    @Test
    void nobodyWearsACoatIndoorsUnasked() {
        for (long seed = 0; seed < 40; seed++) {
            Wardrobe w = Wardrobe.of(person("person.woman", Map.of("age", "adult")), Climate.INSIDE, seed);
            assertThat(w.top().cut()).isNotIn(Wardrobe.Cut.COAT, Wardrobe.Cut.JACKET);
            assertThat(w.extras()).doesNotContain(Wardrobe.Extra.SCARF);
        }
    }
}
