package dev.kinora.animatic.stage.land;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kinora.animatic.scene.Place;
import dev.kinora.animatic.scene.Season;
import dev.kinora.animatic.scene.TimeOfDay;
import dev.kinora.animatic.scene.Weather;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CountryTest {

    @ParameterizedTest
    @CsvSource({
        "beach, words, beach, CLEAR, SUMMER, SAND, PALMS",
        "beach, words, pebble beach, CLEAR, SUMMER, PEBBLES, NONE",
        "beach, words, black sand beach, CLEAR, SUMMER, BLACK_SAND, NONE",
        "beach, colour, #85888c, CLEAR, SUMMER, SAND, NONE",
        "beach, traits, cold, CLEAR, SUMMER, SAND, NONE",
        "beach, words, beach, RAIN, SUMMER, SAND, NONE",
        "beach, words, beach, CLEAR, AUTUMN, SAND, NONE",
        "beach, words, tropical beach, RAIN, SUMMER, SAND, PALMS",
        "coast, nature, cliff, CLEAR, SUMMER, GRASS, NONE",
        "desert, nature, oasis, CLEAR, SUMMER, SAND, PALMS",
        "cherry-tree, words, cherries, SNOW, WINTER, SNOW, GROVES",
        "field, terrain, corn, CLEAR, SUMMER, MAIZE, SCATTERED"
    })
    void isMadeOfWhatIsSaid(
            String name,
            String slot,
            String said,
            Weather weather,
            Season season,
            Country.Cover cover,
            Country.Growth growth) {
        Country country =
                Country.of(new Place("place." + name, false, TimeOfDay.NOON, weather, season, Map.of(slot, said)));

        assertThat(country.cover()).isEqualTo(cover);
        assertThat(country.growth()).isEqualTo(growth);
    }
}
