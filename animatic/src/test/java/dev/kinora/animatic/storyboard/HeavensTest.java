package dev.kinora.animatic.storyboard;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kinora.animatic.scene.Performer;
import dev.kinora.animatic.scene.Scene;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HeavensTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "A satellite with the moon in the background|moon",
                "a small probe flying past the rings of Saturn|saturn,rings",
                "a spaceship lands on a desert planet, two moons in the sky|planet,moons,moons2",
                "An astronaut floats in space|earth"
            })
    void theBodiesThatAreToldOfAreSeen(String prompt, String sights) {
        assertThat(Plans.scene(prompt).place().trait("sights", "").toLowerCase(java.util.Locale.ROOT))
                .isEqualTo(sights);
    }

    @Test
    void thePlainsOfMarsAreMars() {
        assertThat(Plans.scene("a rover driving across the red plains of Mars")
                        .place()
                        .concept())
                .isEqualTo("place.mars");
        assertThat(Plans.scene("a tractor driving across the plains").place().concept())
                .isNotEqualTo("place.mars");
    }

    @Test
    void aSatelliteSeesTheHorizonFromSpace() {
        assertThat(Plans.scene("a satellite unfolding its solar panels above the Earth, sun rising over the horizon")
                        .place()
                        .concept())
                .isEqualTo("place.space");
    }

    @Test
    void whatFliesPastCrossesThePicture() {
        Scene scene = Plans.scene("a small probe flying past the rings of Saturn");
        Performer probe = scene.performers().getFirst();
        double half = probe.z() / scene.camera().focal() * 16 / 9 / 2;

        assertThat(scene.camera().travel()).isZero();
        assertThat(Math.signum(probe.x())).isNotEqualTo(Math.signum(probe.facing()));
        assertThat(probe.speed() * scene.frame().seconds()).isGreaterThan(half);
    }

    @Test
    void whatDocksStopsAtTheStation() {
        Scene scene = Plans.scene("cargo spacecraft docking with a space station, Earth below");

        assertThat(scene.place().trait("station", "")).isEqualTo("dock");
        assertThat(scene.performers().getFirst().look("pace", "")).endsWith(":0.0000");
    }

    @Test
    void whatLandsStandsOnTheGroundAtLast() {
        Performer ship = Plans.scene("a spaceship landing on a red desert planet")
                .performers()
                .getFirst();

        assertThat(ship.lift()).isZero();
        assertThat(ship.speed()).isZero();
        assertThat(ship.look("way", "")).isEqualTo("land");
    }

    @Test
    void thePanelsOfASatelliteAreItsOwn() {
        assertThat(Plans.scene("A satellite unfolding its solar panels").performers())
                .singleElement()
                .satisfies(p -> assertThat(p.concept()).isEqualTo("vehicle.satellite"));
    }
}
