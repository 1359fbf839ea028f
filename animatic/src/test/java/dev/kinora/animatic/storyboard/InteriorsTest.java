package dev.kinora.animatic.storyboard;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kinora.animatic.scene.Place;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Interiors that are named by their trade, and land that is called alike. */
class InteriorsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "a bank | place.lobby | true",
                "a woman sits on the river bank | place.river | false",
                "a fisherman sits on the bank of a lake | place.river | false",
                "an eagle banks over the valley | place.valley | false",
                "a barn interior at night | place.barn | true",
                "a cozy cabin interior with fireplace | place.cabin | true",
                "a woman grooms a horse in a stable | place.stable | true",
                "a couple watches a film in a cinema | place.cinema | true",
                "a museum hall | place.museum | true",
                "a factory hall with machines | place.factory | true",
                "a night club | place.bar | true",
                "a school canteen | place.restaurant | true",
                "a ship's cabin | place.room | true",
                "an airport gate | place.terminal | true",
                "a wine cellar | place.dungeon | true",
                "un cinéma | place.cinema | true",
                "une femme dans une banque | place.lobby | true"
            })
    void areWhereTheirTradeIs(String prompt, String concept, boolean inside) {
        Place place = Plans.scene(prompt).place();

        assertThat(place.concept()).isEqualTo(concept);
        assertThat(place.inside()).isEqualTo(inside);
    }

    @ParameterizedTest
    @CsvSource({"a florist in a flower shop", "a butcher in a butcher's shop", "a tailor in a tailor's shop"})
    void whoseTradeItIsIsSeenThere(String prompt) {
        assertThat(Plans.scene(prompt).performers()).anyMatch(p -> p.concept().startsWith("person."));
    }
}
