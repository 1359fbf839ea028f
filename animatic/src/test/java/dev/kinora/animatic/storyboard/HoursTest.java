package dev.kinora.animatic.storyboard;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kinora.animatic.scene.Place;
import dev.kinora.animatic.scene.TimeOfDay;
import dev.kinora.animatic.scene.Weather;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Hours, weather and seasons that pass into others while a shot lasts. */
class HoursTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "a skyline from dusk till night | DUSK | NIGHT",
                "a lake as day turns to night | NOON | NIGHT",
                "a village as night falls | DUSK | NIGHT",
                "timelapse of a valley at dawn | DAWN | MORNING",
                "time-lapse of the sun setting over a desert | GOLDEN_HOUR | DUSK"
            })
    void anHourPasses(String prompt, TimeOfDay first, TimeOfDay last) {
        Place place = Plans.scene(prompt).place();

        assertThat(place.time()).isEqualTo(first);
        assertThat(place.later()).map(Place::time).contains(last);
    }

    @Test
    void fogLifts() {
        Place place = Plans.scene("thick fog lifting over a pine forest").place();

        assertThat(place.weather()).isEqualTo(Weather.FOG);
        assertThat(place.later()).map(Place::weather).contains(Weather.CLEAR);
    }

    @Test
    void afterTheRainItDoesNotRain() {
        Place place = Plans.scene("a street after the rain").place();

        assertThat(place.weather()).isEqualTo(Weather.CLOUDY);
        assertThat(place.trait("terrain", "")).contains("wet");
        assertThat(place.later()).isEmpty();
    }

    @Test
    void anHourThatOnlyIsNamedStays() {
        assertThat(Plans.scene("a fox in a wood at dusk").place().later()).isEmpty();
        assertThat(Plans.scene("rain at night in a city").place().later()).isEmpty();
    }
}
