package dev.kinora.animatic.storyboard;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kinora.animatic.scene.Performer;
import dev.kinora.animatic.scene.Scene;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CloseupsTest {
    @Test
    void makesOneDeedOfWhatBelongsTogether() {
        Scene scene = Plans.scene("Close-up of honey dripping off a spoon");

        assertThat(scene.performers()).singleElement().satisfies(p -> assertThat(p.concept())
                .isEqualTo("deed.drip"));
        assertThat(scene.place().trait("shot", "")).isEqualTo("close");
    }

    @Test
    void leavesPeopleWhoDoItInThePicture() {
        Scene scene = Plans.scene("A woman slices a lemon in the kitchen");

        assertThat(scene.performers()).noneMatch(p -> p.concept().startsWith("deed."));
        assertThat(scene.performers()).anyMatch(p -> p.concept().startsWith("person."));
    }

    @Test
    void laysSmallThingsOnPaperBeforeABackdrop() {
        Scene black = Plans.scene("A burning candle on a black background, close-up");
        Scene none = Plans.scene("A burning candle, close-up");

        assertThat(black.place().trait("studio", "")).startsWith("#");
        assertThat(none.place().trait("studio", "")).isEmpty();
    }

    @Test
    void keepsTheCameraBesideASmallThingThatMoves() {
        Scene scene = Plans.scene("Macro shot of a violin's bow moving across the strings in a spotlight");

        assertThat(scene.camera().travel()).isZero();
        assertThat(scene.performers()).allSatisfy(p -> assertThat(Math.abs(p.speed())
                        * scene.frame().seconds()
                        * scene.camera().focal()
                        / p.z())
                .isLessThan(0.6));
    }

    @Test
    void leavesWhatHangsInSpaceToItsPlace() {
        Scene scene = Plans.scene("Jupiter from very close, swirling clouds");

        assertThat(scene.performers()).isEmpty();
        assertThat(scene.place().concept()).isEqualTo("place.space");
        assertThat(scene.place().trait("sights", "")).isEqualToIgnoringCase("jupiter");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "close up of a gold ring in a small velvet box|deed.boxed",
                "extreme close up of a ripe pomegranate being cut open|deed.slice",
                "close up of a vinyl record spinning, needle touching down|deed.needle",
                "A pair of leather hiking boots, close-up, laces being tightened|deed.laces"
            })
    void whatIsInAnotherIsOneThing(String prompt, String deed) {
        assertThat(Plans.scene(prompt).performers()).singleElement().satisfies(p -> assertThat(p.concept())
                .isEqualTo(deed));
    }

    @Test
    void theMetalIsTheRingsAndTheOtherColourTheBoxs() {
        Performer ring = Plans.scene("close up of a gold ring in a green velvet box")
                .performers()
                .getFirst();

        assertThat(ring.look("colour2", "")).isEqualTo("#d9a834");
        assertThat(ring.look("colour", "")).isNotIn("", "#d9a834");
    }

    @Test
    void aThingIsSeenWholeWhereAPartOfABodyWouldBeMeant() {
        Scene scene = Plans.scene("leather boots, close-up");
        Performer boots = scene.performers().getFirst();

        assertThat(scene.camera().focal() * boots.size() / boots.z()).isLessThan(0.9);
        assertThat(boots.look("many", "")).isEqualTo("2");
    }
}
