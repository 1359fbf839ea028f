package dev.kinora.animatic.storyboard;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kinora.animatic.scene.Performer;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KinTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "A humpback whale and her calf swimming in deep blue ocean|animal.whale",
                "an elephant and its calf walking in the savanna|animal.elephant",
                "a bear and her cub in a forest|animal.bear",
                "a cow and her baby in a meadow|animal.cow",
                "a dog and her puppy|animal.dog"
            })
    void aYoungOneThatSomebodyHasIsAnother(String prompt, String kind) {
        List<Performer> all = Plans.scene(prompt).performers();

        assertThat(all).hasSize(2).allMatch(p -> p.concept().equals(kind));
        assertThat(all.stream().filter(p -> p.look("age", "").equals("young"))).hasSize(1);
    }

    @Test
    void whatSomebodyHasIsTheSameWhenItIsNamedAgain() {
        List<Performer> all = Plans.storyboard(
                        "A man walks his dog in a park. His dog barks at a squirrel", Plans.LANDSCAPE, 1)
                .shots()
                .getFirst()
                .performers();

        assertThat(all.stream().filter(p -> p.concept().equals("animal.dog"))).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({
        "'a woman sitting in a cafe, eating noodles', action.eat",
        "'a man standing in a park, drinking coffee', action.drink"
    })
    void whatIsEatenNeedsNoArticle(String prompt, String verb) {
        assertThat(Plans.scene(prompt).performers().getFirst().does(verb)).isTrue();
    }
}
