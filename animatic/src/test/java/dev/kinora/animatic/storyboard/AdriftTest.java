package dev.kinora.animatic.storyboard;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kinora.animatic.scene.Performer;
import dev.kinora.animatic.scene.Scene;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AdriftTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "A scuba diver explores a shipwreck|action.swim",
                "a woman in a white dress floating underwater|action.float",
                "An astronaut on a spacewalk above Earth|action.float"
            })
    void nobodyWalksWhereNothingBearsHim(String prompt, String verb) {
        Performer who = Plans.scene(prompt).performers().getFirst();

        assertThat(who.acts()).anyMatch(a -> a.verb().equals(verb));
        assertThat(who.acts()).noneMatch(a -> a.verb().matches("action\\.(walk|explore)"));
    }

    @Test
    void whoJumpsIntoAPoolComesFromAboveOneAfterTheOther() {
        Scene scene = Plans.scene("underwater view of children jumping into a swimming pool, bubbles everywhere");

        assertThat(scene.performers())
                .allMatch(p -> p.look("way", "").equals("plunge") && p.look().containsKey("wear.swimsuit"));
        assertThat(scene.performers().stream().map(p -> p.look("way.at", "")).distinct())
                .hasSameSizeAs(scene.performers());
        assertThat(scene.place().trait("bubbles", "")).isEqualTo("many");
    }

    @Test
    void whoSinksGoesDownAndWhoRisesGoesUp() {
        assertThat(Plans.scene("a diver sinking into the deep blue under water")
                        .performers()
                        .getFirst()
                        .look("way", ""))
                .isEqualTo("sink");
        assertThat(Plans.scene("a diver rising under water")
                        .performers()
                        .getFirst()
                        .look("way", ""))
                .isEqualTo("up");
    }

    @Test
    void whatSwimsBesideSomebodyKeepsUp() {
        Scene scene = Plans.scene("two divers swimming alongside a manta ray, wide shot");
        Performer ray = Plans.performer(scene, "animal.ray");

        assertThat(ray.speed())
                .isPositive()
                .isEqualTo(scene.performers().getFirst().speed());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "A jellyfish drifting in dark blue water|open",
                "A whale in the deep ocean|open",
                "kelp forest, a seal swims past|kelp",
                "A sea turtle glides over a coral reef|''"
            })
    void theWaterIsAsItIsTold(String prompt, String kind) {
        Scene scene = Plans.scene(prompt);

        assertThat(scene.place().concept()).matches("place\\.(underwater|reef)");
        assertThat(scene.place().trait("water", "")).isEqualTo(kind);
    }
}
