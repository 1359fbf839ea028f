package dev.kinora.animatic.storyboard;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kinora.animatic.scene.Performer;
import dev.kinora.animatic.scene.Scene;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StrandsTest {
    private static Performer line(String prompt) {
        return Plans.scene(prompt).performers().stream()
                .filter(p -> p.concept().matches("prop\\.(rope|leash|cable|ribbon|hose)"))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aLeashRunsFromAHandToTheDogThatWalksAhead() {
        Scene scene = Plans.scene("a woman walks her dog on a leash in the park");
        Performer woman = Plans.performer(scene, "person.woman");
        Performer dog = Plans.performer(scene, "animal.dog");
        Performer leash = Plans.performer(scene, "prop.leash");

        assertThat(leash.look("strand", "")).isEqualTo("lead");
        assertThat(leash.look("strand.to", "")).isEqualTo(dog.id());
        assertThat(leash.support()).contains(woman.id());
        assertThat(dog.support()).isEmpty();
        assertThat(dog.lift()).isZero();
        assertThat((dog.x() - woman.x()) * woman.facing()).isBetween(0.6, 2.0);
    }

    @ParameterizedTest
    @CsvSource({
        "two men pull a rope, taut",
        "a girl skipping with a skipping rope, loop",
        "a diver sinks along a rope, drop",
        "a firefighter holding a hose, hangs",
        "a sailor with a coil of rope, ''"
    })
    void everyLineHasTheEndsThatTheDeedGivesIt(String prompt, String strand) {
        assertThat(line(prompt).look("strand", "")).isEqualTo(strand);
    }

    @Test
    void whatIsMadeForTheHandIsCarriedInIt() {
        Scene scene = Plans.scene("a construction worker with a drill");

        assertThat(Plans.performer(scene, "prop.drill").support())
                .contains(Plans.performer(scene, "person.worker").id());
    }
}
