package dev.kinora.animatic.storyboard;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kinora.animatic.scene.Performer;
import dev.kinora.animatic.scene.Scene;
import dev.kinora.animatic.scene.TimeOfDay;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What words that are no things, parts of bodies, hours and shot lists become on stage. */
class StagingTest {

    private static List<String> concepts(Scene scene) {
        return scene.performers().stream().map(Performer::concept).toList();
    }

    private static List<Scene> shots(String prompt) {
        return Plans.storyboard(prompt, Plans.LANDSCAPE, 1).shots();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a matte black motorcycle on a wet street",
                "gliding low above a pine forest in autumn",
                "16-bit side scroller look: a witch flies over a village",
                "a sunken ship, camera swims slowly through a hole in the hull"
            })
    void lettersNoWordThatOnlyDescribes(String prompt) {
        assertThat(concepts(Plans.scene(prompt))).doesNotContain("", "prop.camera");
    }

    @Test
    void givesAHandItsOwnerAndAnUnlistedWorkerABody() {
        assertThat(concepts(Plans.scene("a wrinkled hand writes on paper"))).contains("person.person");
        assertThat(concepts(Plans.scene("the keeper turns a wheel"))).contains("person.person");
    }

    @Test
    void staysWhereTheShotBeforeWas() {
        List<Scene> shots = shots("[0-3s] a kid builds a sandcastle [3-6s] a wave wipes it out [6-8s] he laughs");

        assertThat(shots).hasSize(3).allSatisfy(shot -> assertThat(shot.place().concept())
                .isEqualTo("place.beach"));
        assertThat(concepts(shots.get(2))).containsExactly("person.child");
        assertThat(shots.get(2).performers().getFirst().look("identity", "new"))
                .isEqualTo(Plans.performer(shots.getFirst(), "person.child").look("identity", "old"));
    }

    @Test
    void laysNothingOnTheGroundThatIsWornOrCarried() {
        Scene nurse = Plans.scene("a nurse in a hallway takes her mask off");
        assertThat(concepts(nurse)).noneMatch(concept -> concept.endsWith(".mask"));

        Scene street = Plans.scene("a woman walks down the street, a loaf of bread under her arm");
        assertThat(Plans.performer(street, "food.bread").support()).isPresent();
    }

    @Test
    void readsHoursAndAges() {
        assertThat(Plans.scene("a nurse walks in a hallway at 4am").place().time())
                .isEqualTo(TimeOfDay.NIGHT);
        assertThat(Plans.scene("a dune in the wind, low sun").place().time()).isEqualTo(TimeOfDay.GOLDEN_HOUR);
        Scene woman = Plans.scene("a woman in her sixties kneads dough");
        assertThat(woman.style()).isEmpty();
        assertThat(woman.place().concept()).isEqualTo("place.kitchen");
    }
}
