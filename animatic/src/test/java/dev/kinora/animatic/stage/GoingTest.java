package dev.kinora.animatic.stage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.kinora.animatic.scene.Performer;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class GoingTest {
    private static Performer walker(Map<String, String> look) {
        return new Performer("man-1", "person.man", "man", look, 0, 3, 1.7, 1, 1.2, 0, List.of(), Optional.empty());
    }

    @Test
    void whoWalksUpAndThenStaysGoesNoFarther() {
        Performer p = walker(Map.of("pace", "0:1.2,4:0"));
        assertThat(Going.way(p, 2)).isCloseTo(2.4, within(1e-9));
        assertThat(Going.way(p, 4)).isCloseTo(4.8, within(1e-9));
        assertThat(Going.way(p, 9)).isCloseTo(4.8, within(1e-9));
        assertThat(Going.speed(p, 3.9)).isEqualTo(1.2);
        assertThat(Going.speed(p, 4)).isZero();
    }

    @Test
    void withoutAPaceTheSpeedIsOneThroughout() {
        assertThat(Going.way(walker(Map.of()), 5)).isCloseTo(6, within(1e-9));
        assertThat(Going.changes(walker(Map.of()))).isFalse();
    }
}
