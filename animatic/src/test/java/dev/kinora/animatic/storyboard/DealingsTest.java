package dev.kinora.animatic.storyboard;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kinora.animatic.scene.Act;
import dev.kinora.animatic.scene.Performer;
import dev.kinora.animatic.scene.Scene;
import java.util.List;
import org.junit.jupiter.api.Test;

class DealingsTest {
    private static List<Performer> all(Scene scene, String concept) {
        return scene.performers().stream()
                .filter(p -> p.concept().equals(concept))
                .toList();
    }

    @Test
    void twoGoatsThatFightFaceEachOther() {
        List<Performer> goats = all(Plans.scene("Two goats fight in a meadow"), "animal.goat");
        assertThat(goats).hasSize(2);
        Performer left = goats.get(0).x() < goats.get(1).x() ? goats.get(0) : goats.get(1);
        Performer right = left == goats.get(0) ? goats.get(1) : goats.get(0);
        assertThat(left.facing()).isEqualTo(1);
        assertThat(right.facing()).isEqualTo(-1);
    }

    @Test
    void whoIsChasedIsAheadAndAsFast() {
        Scene scene = Plans.scene("A cat chases a mouse through a kitchen");
        Performer cat = Plans.performer(scene, "animal.cat");
        Performer mouse = Plans.performer(scene, "animal.mouse");
        assertThat((mouse.x() - cat.x()) * cat.facing()).isPositive();
        assertThat(mouse.facing()).isEqualTo(cat.facing());
        assertThat(mouse.speed()).isEqualTo(cat.speed());
    }

    @Test
    void aSmallThingThatIsGivenIsInTheHandOfWhoGivesIt() {
        Scene scene = Plans.scene("A nurse gives a child an apple");
        Performer nurse = scene.performers().getFirst();
        Performer apple = scene.performers().stream()
                .filter(p -> p.concept().startsWith("food."))
                .findFirst()
                .orElseThrow();
        assertThat(apple.support()).contains(nurse.id());
    }

    @Test
    void whoFallsGetsUpAfterwards() {
        List<Act> acts = Plans.performer(Plans.scene("A man falls, laughs and stands up"), "person.man")
                .acts();
        Act falls = acts.stream()
                .filter(a -> a.verb().equals("action.fall"))
                .findFirst()
                .orElseThrow();
        Act stands = acts.stream()
                .filter(a -> a.verb().equals("action.stand"))
                .findFirst()
                .orElseThrow();
        assertThat(stands.start()).isGreaterThanOrEqualTo(falls.end());
    }

    @Test
    void whoWalksAndThenSitsDownEndsInThePicture() {
        Performer boy = Plans.performer(Plans.scene("A boy walks along a path and then sits down"), "person.boy");
        assertThat(boy.look("pace", "")).contains(":0.0000");
        assertThat(boy.acts().getLast().verb()).isEqualTo("action.sit");
    }

    @Test
    void nobodyStandsOnTheOpenSea() {
        assertThat(Plans.scene("A sailor on the sea").place().concept()).isNotEqualTo("place.sea");
    }
}
