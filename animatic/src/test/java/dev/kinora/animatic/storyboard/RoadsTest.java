package dev.kinora.animatic.storyboard;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kinora.animatic.scene.Performer;
import dev.kinora.animatic.scene.Place;
import dev.kinora.animatic.scene.Scene;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What lies under wheels, and how traffic is seen. */
class RoadsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "a red car driving through the hills | place.hills | road",
                "a bus driving through the mountains | place.mountains | road",
                "a girl cycling through a meadow | place.meadow | path",
                "a tractor driving over a field | place.field | none",
                "a horse running over a field | place.field | none"
            })
    void whatDrivesHasAWay(String prompt, String concept, String way) {
        Place place = Plans.scene(prompt).place();

        assertThat(place.concept()).isEqualTo(concept);
        assertThat(place.trait("way", "none")).isEqualTo(way);
    }

    @Test
    void alongACoastLeadsACoastRoad() {
        Place place = Plans.scene("a white van driving along the coast").place();

        assertThat(place.concept()).isEqualTo("place.road");
        assertThat(place.trait("words", "")).contains("coast road");
    }

    @Test
    void aTunnelIsNoCorridor() {
        Place place = Plans.scene("a motorcycle speeding through a tunnel").place();

        assertThat(place.concept()).isEqualTo("place.tunnel");
        assertThat(place.inside()).isFalse();
    }

    @Test
    void whatPassesAtTheEndOfAStreetIsFarAway() {
        Scene scene = Plans.scene("an alley at night, a tram passes at the end of the street");

        assertThat(scene.camera().travel()).isZero();
        assertThat(Plans.performer(scene, "vehicle.tram").z()).isGreaterThan(25);
    }

    @Test
    void whatIsMooredStays() {
        assertThat(Plans.scene("a gondola moored at a post in Venice").camera().travel())
                .isZero();
        assertThat(Plans.scene("a gondola gliding through Venice").camera().travel())
                .isPositive();
    }

    @Test
    void aRiderWhoClimbsKeepsTheHandsOnTheBars() {
        Scene scene = Plans.scene("a cyclist climbing a mountain pass on a bicycle");

        assertThat(scene.performers().stream().filter(p -> p.concept().startsWith("person")))
                .allSatisfy(p -> assertThat(p.does("action.climb")).isFalse());
    }

    @Test
    void inANeonStreetPeopleWalkAlongItAndTheCameraStays() {
        Scene scene = Plans.scene("people with umbrellas walking past neon signs in a street in Seoul at night");

        assertThat(scene.camera().travel()).isZero();
        assertThat(scene.performers().stream().filter(p -> p.concept().startsWith("person")))
                .hasSizeGreaterThan(2)
                .allSatisfy(p -> assertThat(p.facing()).isZero())
                .extracting(Performer::x)
                .doesNotHaveDuplicates();
    }
}
