package dev.kinora.animatic.storyboard;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kinora.animatic.scene.Scene;
import dev.kinora.animatic.scene.TimeOfDay;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where a shot plays that does not name its place, or names another by mistake. */
class TelltalesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "a goalkeeper saves a penalty kick in the mud | place.stadium",
                "a pole vaulter clears the bar | place.stadium",
                "two sweepers at a curling match | place.ice-rink",
                "a surgeon asks for a scalpel | place.hospital",
                "a weaver at her loom in Oaxaca | place.workshop",
                "un chirurgien opère | place.hospital",
                "a barista draws a fern in the milk | place.cafe"
            })
    void isToldByWhatIsDone(String prompt, String place) {
        Scene scene = Plans.scene(prompt);

        assertThat(scene.place().concept()).isEqualTo(place);
        assertThat(scene.place().inside()).isEqualTo(Places.indoors(place));
    }

    @Test
    void aPlaceThatIsNamedStays() {
        assertThat(Plans.scene("a surgeon walks through a forest").place().concept())
                .isEqualTo("place.forest");
        assertThat(Plans.scene("a goalkeeper sits in a kitchen").place().concept())
                .isEqualTo("place.kitchen");
    }

    @Test
    void theRiverOfATownComesBeforeTheTown() {
        assertThat(Plans.scene("a woman in Kyoto at the river").place().concept())
                .isEqualTo("place.river");
    }

    @Test
    void mereWaterIsNoSeaWhereAnotherPlaceIsTold() {
        assertThat(Plans.scene("an elephant sprays itself with water at a watering hole")
                        .place()
                        .concept())
                .isEqualTo("place.waterhole");
        assertThat(Plans.scene("a cowgirl rides a white horse through shallow river water")
                        .place()
                        .concept())
                .isEqualTo("place.river");
    }

    @Test
    void aShoalThatIsToldOfIsSeen() {
        assertThat(Plans.scene("a school of sardines turns while a dolphin swims past")
                        .performers())
                .anyMatch(p -> p.concept().equals("animal.fish"));
    }

    @Test
    void theFlameOfACandleIsItsOwn() {
        assertThat(Plans.scene("a burning candle on a windowsill, tight close-up, flame flickering")
                        .performers())
                .noneMatch(p -> p.concept().equals("prop.fire"));
    }

    @Test
    void nobodyStandsOnTheSea() {
        assertThat(Plans.scene("a girl runs by the sea").place().concept()).isEqualTo("place.beach");
        assertThat(Plans.scene("a pirate on the deck of a ship").place().concept())
                .isEqualTo("place.deck");
        assertThat(Plans.scene("a pirate on the deck of a ship").performers())
                .noneMatch(p -> p.concept().startsWith("vehicle."));
    }

    @Test
    void fireworksAreSeenByNight() {
        assertThat(Plans.scene("fireworks over a village square").place().time())
                .isEqualTo(TimeOfDay.NIGHT);
    }
}
