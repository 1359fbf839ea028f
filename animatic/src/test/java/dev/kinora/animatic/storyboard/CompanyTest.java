package dev.kinora.animatic.storyboard;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kinora.animatic.scene.Performer;
import dev.kinora.animatic.scene.Scene;
import java.util.List;
import org.junit.jupiter.api.Test;

class CompanyTest {

    @Test
    void friendsWhoHugFaceEachOtherAndStandClose() {
        List<Performer> two = plan("Two friends hug in a park").performers();
        assertThat(two).hasSize(2);
        assertThat(two.get(0).facing()).isEqualTo(-two.get(1).facing());
        assertThat(Math.abs(two.get(0).x() - two.get(1).x())).isLessThan(0.5);
        assertThat((two.get(1).x() - two.get(0).x()) * two.get(0).facing()).isPositive();
    }

    @Test
    void aCoupleWalksHandInHand() {
        List<Performer> two =
                plan("A couple walks hand in hand on the beach at sunset").performers();
        assertThat(two).hasSize(2).allSatisfy(p -> assertThat(p.look()).containsKey("hands"));
        assertThat(two.get(0).speed()).isEqualTo(two.get(1).speed());
    }

    @Test
    void whoComesStartsFartherAwayThanWhoStands() {
        Performer comes = plan("A woman walks toward the camera").performers().getFirst();
        Performer stands = plan("A woman stands").performers().getFirst();
        assertThat(comes.facing()).isZero();
        assertThat(comes.z()).isGreaterThan(stands.z() * 1.5);
    }

    @Test
    void whoLeavesShowsTheBack() {
        Performer p = plan("A girl walks away down a forest path").performers().getFirst();
        assertThat(p.facing()).isZero();
        assertThat(p.look()).containsEntry("view", "back");
    }

    @Test
    void aSuperheroFliesAboveTheGround() {
        assertThat(plan("A superhero flies over the city")
                        .performers()
                        .getFirst()
                        .lift())
                .isGreaterThan(0.4);
    }

    @Test
    void aCloseUpShowsTheHead() {
        Scene scene = plan("Close-up of a smiling boy");
        Performer p = scene.performers().getFirst();
        double share = scene.camera().focal() * p.size() / p.z();
        assertThat(share)
                .as("heights of the frame that the whole boy would fill")
                .isGreaterThan(2.5);
    }

    private static Scene plan(String prompt) {
        return Plans.scene(prompt);
    }
}
