package dev.kinora.animatic.storyboard;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kinora.animatic.scene.Performer;
import dev.kinora.animatic.scene.Scene;
import dev.kinora.animatic.scene.TimeOfDay;
import org.junit.jupiter.api.Test;

class DepthsTest {
    private static Performer first(String prompt) {
        return Plans.scene(prompt).performers().getFirst();
    }

    @Test
    void hangsSwimmersAtMidDepthAndLeavesCrawlersOnTheBed() {
        Scene scene = Plans.scene("A sea turtle glides under water");
        Performer turtle = scene.performers().getFirst();
        double middle = turtle.lift() + turtle.size() / 2;
        double row = scene.camera().horizon()
                + (scene.camera().height() - middle) * scene.camera().focal() / turtle.z();

        assertThat(row).isBetween(0.35, 0.55);
        assertThat(first("A starfish under water").lift()).isZero();
    }

    @Test
    void looksForWhatLivesBelowWhereItLives() {
        assertThat(Plans.scene("A jellyfish drifts in the ocean").place().concept())
                .isEqualTo("place.underwater");
        assertThat(Plans.scene("A dolphin swims in the sea").place().concept()).isEqualTo("place.sea");
        assertThat(Plans.scene("Two dolphins leap").place().concept()).isEqualTo("place.sea");
    }

    @Test
    void letsNoDaylightIntoTheDeep() {
        assertThat(Plans.scene("A jellyfish in dark deep water").place().time()).isEqualTo(TimeOfDay.NIGHT);
    }

    @Test
    void gathersManyFishIntoOneSchool() {
        Scene scene = Plans.scene("A school of fish under water");

        assertThat(scene.performers()).hasSize(1);
        assertThat(Integer.parseInt(scene.performers().getFirst().look("count", "0")))
                .isGreaterThan(8);
    }

    @Test
    void floatsWhatWaitsInASwamp() {
        assertThat(Plans.scene("A crocodile waits in a swamp").place().trait("afloat", ""))
                .isEqualTo("yes");
        assertThat(Plans.scene("A man walks along a lake").place().trait("afloat", ""))
                .isEmpty();
    }
}
