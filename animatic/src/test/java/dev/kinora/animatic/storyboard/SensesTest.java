package dev.kinora.animatic.storyboard;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kinora.animatic.scene.Performer;
import dev.kinora.animatic.scene.Scene;
import dev.kinora.animatic.scene.TimeOfDay;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Words that were once taken in a wrong sense. */
class SensesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "a hedgehog eating apple slices on a patio | animal.hedgehog | action.eat",
                "a border collie herding sheep across a hillside | animal.dog | action.chase",
                "a cat sleeping on the windowsill while it rains | prop.windowsill |",
                "un chat dort sur le rebord d'une fenêtre pendant qu'il pleut dehors | animal.cat | action.sleep",
                "un chat dort sur le rebord d'une fenêtre | prop.windowsill |",
                "deux retraités jouent à la pétanque sur une place | person.elder | action.play-ball",
                "un fromager retourne une meule dans une cave | food.cheese |",
                "a trumpeter plays on a stage | person.musician |",
            })
    void areRead(String prompt, String concept, String act) {
        Scene scene = Plans.scene(prompt);
        assertThat(scene.performers()).anySatisfy(p -> {
            assertThat(p.concept()).isEqualTo(concept);
            assertThat(act == null || p.does(act)).isTrue();
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"a comet with a long blue tail passes over the moon", "a kite with a striped tail in the sky"})
    void aTailBringsNobodyAlong(String prompt) {
        assertThat(Plans.scene(prompt).performers())
                .extracting(Performer::concept)
                .noneMatch(c -> c.startsWith("person."));
    }

    @ParameterizedTest
    @ValueSource(strings = {"elephants drink at a pool, the baby one plays", "elephants drink, the little one plays"})
    void oneOfAGroupIsOfItsKind(String prompt) {
        assertThat(Plans.scene(prompt).performers())
                .extracting(Performer::concept)
                .noneMatch(c -> c.startsWith("person."));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a man lights a cigarette under a street lamp",
                "a detective in an alley, film noir",
                "une femme attend sous un réverbère"
            })
    void theHourIsUnderstood(String prompt) {
        assertThat(Plans.scene(prompt).place().time()).isEqualTo(TimeOfDay.NIGHT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Close-up of running shoes", "close-up of boots on a road"})
    void aThingIsSeenWhole(String prompt) {
        Scene scene = Plans.scene(prompt);
        assertThat(scene.camera().focus())
                .isGreaterThan(2 * scene.performers().getFirst().size());
    }
}
