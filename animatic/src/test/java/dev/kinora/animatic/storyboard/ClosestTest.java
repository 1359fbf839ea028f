package dev.kinora.animatic.storyboard;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kinora.animatic.scene.Performer;
import dev.kinora.animatic.scene.Scene;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a camera is near to, whom it sees from behind, what bears a text. */
class ClosestTest {

    /** The row of a height of the main performer, from the top of the frame. */
    private static double row(Scene scene, double share) {
        Performer p = scene.performers().getFirst();
        double y = p.lift() + share * p.size();
        return scene.camera().horizon()
                + scene.camera().focal() * (scene.camera().height() - y) / p.z();
    }

    @Test
    void findsThePartThatIsLookedAt() {
        assertThat(Closest.part(" close-up of the tired man boots , rain ")).hasValue("body.foot");
        assertThat(Closest.part(" old hands , macro ")).hasValue("body.hand");
        assertThat(Closest.part(" gros plan sur ses mains ridées ")).hasValue("body.hand");
        assertThat(Closest.part(" she closes her hands ")).isEmpty();
    }

    @Test
    void aCloseUpOfShoesShowsTheFeetAndNotTheFace() {
        Scene scene = Plans.scene("close-up of a runner's shoes on a street");

        assertThat(row(scene, 0.05)).isBetween(0.2, 0.95);
        assertThat(row(scene, 0.9)).isNegative();
    }

    @Test
    void aMouseOnADeskIsNoDot() {
        Scene scene = Plans.scene("a mouse on a desk sniffs a pencil");

        assertThat(row(scene, 0) - row(scene, 1)).isGreaterThan(0.15);
        assertThat(row(scene, 0.5)).isBetween(0.2, 0.9);
    }

    @Test
    void fromBehindTheBackIsSeen() {
        Scene scene = Plans.scene("a woman walks down a street, seen from behind");

        assertThat(scene.performers().getFirst().look("view", "")).isEqualTo("back");
    }

    @Test
    void aTextStandsOnWhatItIsSaidToStandOn() {
        Scene slide = Plans.scene("a man in an office, the screen reads \"TEN IDEAS\"");
        Scene open = Plans.scene("a street at night, \"OPEN\" glows on a neon sign");

        for (Scene scene : List.of(slide, open)) {
            assertThat(Plans.performer(scene, "prop.sign").look("text", "")).isNotEmpty();
        }
    }
}
