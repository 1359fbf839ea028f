package dev.kinora.animatic.storyboard;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What kind of place a name stands for. */
class GazetteerTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "a gondola in Venice | place.canal | canal town",
                "neon signs in Seoul at night | place.street | neon city",
                "evening in Santorini | place.village | white town",
                "sheep in the Scottish Highlands | place.hills | moorland",
                "a hawk over Utah | place.canyon | red desert",
                "une promenade à Venise | place.canal | canal town"
            })
    void aNameStandsForAKindOfPlace(String prompt, String place, String kind) {
        var scene = Plans.scene(prompt);

        assertThat(words(prompt)).contains(kind);
        assertThat(List.of(place, "place.river")).contains(scene.place().concept());
    }

    @Test
    void aPlaceThatIsNamedBesidesStays() {
        assertThat(Plans.scene("a man in an alley in Lisbon").place().concept()).isEqualTo("place.alley");
        assertThat(words("a man in an alley in Lisbon")).contains("old town");
    }

    @Test
    void newZealandIsNoIsland() {
        assertThat(Plans.scene("the coast of New Zealand").place().trait("nature", ""))
                .doesNotContain("island");
    }

    @Test
    void fromHighAboveACityIsSeenWhole() {
        assertThat(Plans.scene("high above Dubai, light trails on the highway between the towers")
                        .place()
                        .concept())
                .isEqualTo("place.city");
    }

    private static List<String> words(String prompt) {
        return List.of(Plans.scene(prompt).place().trait("words", "").split(","));
    }
}
