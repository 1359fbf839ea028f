package dev.kinora.animatic.storyboard;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kinora.animatic.scene.Performer;
import dev.kinora.animatic.scene.Scene;
import org.junit.jupiter.api.Test;

class WingsTest {
    private static Performer first(Scene scene) {
        return scene.performers().getFirst();
    }

    @Test
    void whatFliesIsHighInThePictureAndTheCameraLooksUp() {
        Scene scene = Plans.scene("An eagle soars above snowy mountains");
        assertThat(first(scene).look("stance", "")).isEqualTo("aloft");
        assertThat(first(scene).lift()).isGreaterThan(scene.camera().height());
        assertThat(scene.camera().horizon()).isGreaterThan(0.75);
    }

    @Test
    void whoSitsOrWalksStaysOnTheGround() {
        assertThat(first(Plans.scene("A pigeon walks across a square")).look("stance", ""))
                .isEmpty();
        assertThat(first(Plans.scene("Three penguins dance on ice")).lift()).isZero();
    }

    @Test
    void aSwanOnALakeFloats() {
        Scene scene = Plans.scene("A swan glides over a misty lake");
        assertThat(first(scene).look("stance", "")).isEqualTo("afloat");
        assertThat(scene.place().trait("afloat", "")).isEqualTo("yes");
    }

    @Test
    void aFlockSpreadsOverThePicture() {
        Scene scene = Plans.scene("A flock of seagulls over a harbour");
        assertThat(scene.performers()).hasSizeGreaterThan(5).allSatisfy(p -> assertThat(p.lift())
                .isPositive());
        assertThat(scene.performers().stream()
                        .mapToDouble(Performer::lift)
                        .distinct()
                        .count())
                .isGreaterThan(5);
    }

    @Test
    void aBirdOnABoughSitsHigh() {
        Scene scene = Plans.scene("An owl sits on a branch at night");
        assertThat(first(scene).support()).isPresent();
        assertThat(first(scene).lift()).isGreaterThan(1);
    }
}
