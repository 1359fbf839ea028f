package dev.kinora.animatic.stage.marine;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kinora.animatic.scene.Act;
import dev.kinora.animatic.scene.Performer;
import dev.kinora.animatic.scene.Place;
import dev.kinora.animatic.scene.Scene;
import dev.kinora.animatic.scene.Season;
import dev.kinora.animatic.scene.TimeOfDay;
import dev.kinora.animatic.scene.Weather;
import dev.kinora.animatic.stage.Cel;
import dev.kinora.animatic.stage.Figure;
import dev.kinora.animatic.stage.prop.Drawn;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MarineRigTest {
    private final MarineRig rig = new MarineRig();

    private static Performer animal(String concept, String word, Map<String, String> look, String verb) {
        List<Act> acts = verb.isEmpty() ? List.of() : List.of(new Act(verb, 0, 4, Optional.empty()));
        return new Performer("it", concept, word, look, 0, 3, 1, 1, 0.8, 0, acts, Optional.empty());
    }

    private Figure build(Performer p, String place) {
        Scene dry = Drawn.scene(640, 360, List.of(p));
        Scene wet = new Scene(
                dry.frame(),
                dry.seed(),
                new Place(place, false, TimeOfDay.NOON, Weather.CLEAR, Season.SUMMER, Map.of()),
                List.of(),
                "",
                "",
                dry.camera(),
                List.of(p),
                List.of(),
                List.of());
        return Drawn.build(wet, List.of(rig)).getFirst();
    }

    @ParameterizedTest
    @CsvSource({
        "animal.fish, fish",
        "animal.fish, clownfish",
        "animal.fish, goldfish",
        "animal.fish, tuna",
        "animal.shark, great white shark",
        "animal.whale, humpback whale",
        "animal.whale, blue whale",
        "animal.orca, orca",
        "animal.dolphin, dolphin",
        "animal.turtle, sea turtle",
        "animal.ray, manta ray",
        "animal.jellyfish, jellyfish",
        "animal.octopus, octopus",
        "animal.octopus, squid",
        "animal.seahorse, seahorse",
        "animal.crab, crab",
        "animal.starfish, starfish",
        "animal.seal, seal",
        "animal.eel, eel"
    })
    void fitsItsBoundsInEveryThirdPoseAndMoves(String concept, String word) {
        Performer p = animal(concept, word, Map.of(), "");
        assertThat(rig.match(p)).isEqualTo(3);

        Cel.Cycle body = Drawn.cycles(build(p, "place.underwater")).getFirst();
        Drawn.Picture first = Drawn.look(body, 0);
        Drawn.Picture half = Drawn.look(body, body.count() / 4);

        assertThat(first.opaque()).isGreaterThan(150);
        assertThat(first.onBorder()).isZero();
        assertThat(half.onBorder()).isZero();
        assertThat(half.hash()).isNotEqualTo(first.hash());
    }

    @Test
    void drawsTheSameBytesForTheSameSeed() {
        Performer p = animal("animal.fish", "koi", Map.of(), "");

        Drawn.Picture once = Drawn.look(Drawn.cycles(build(p, "place.reef")).getFirst(), 3);
        Drawn.Picture again = Drawn.look(Drawn.cycles(build(p, "place.reef")).getFirst(), 3);

        assertThat(again.hash()).isEqualTo(once.hash());
    }

    @Test
    void takesTheColourOfThePrompt() {
        Performer plain = animal("animal.octopus", "octopus", Map.of(), "");
        Performer blue = animal("animal.octopus", "octopus", Map.of("colour", "#2040d0"), "");

        assertThat(Drawn.look(Drawn.cycles(build(blue, "place.reef")).getFirst(), 0)
                        .hash())
                .isNotEqualTo(
                        Drawn.look(Drawn.cycles(build(plain, "place.reef")).getFirst(), 0)
                                .hash());
    }

    @Test
    void hangsInWaterWithoutContactAndLeavesTheSeaInALeap() {
        Figure hanging = build(animal("animal.dolphin", "dolphin", Map.of(), ""), "place.underwater");
        Figure leaping = build(animal("animal.dolphin", "dolphin", Map.of(), "action.jump"), "place.sea");

        assertThat(hanging.contacts().apply(1.0)).isEmpty();
        assertThat(Drawn.cycles(leaping)).isEmpty();
        assertThat(leaping.cels()).hasSize(1);
    }

    @Test
    void knowsNothingOfLandAnimals() {
        assertThat(rig.match(animal("animal.dog", "dog", Map.of(), ""))).isZero();
        assertThat(rig.match(animal("animal.turtle", "tortoise", Map.of(), ""))).isZero();
    }
}
