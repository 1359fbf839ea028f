package dev.kinora.animatic.stage.person;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kinora.animatic.scene.Act;
import dev.kinora.animatic.scene.Performer;
import dev.kinora.animatic.scene.Scene;
import dev.kinora.animatic.stage.Figure;
import dev.kinora.animatic.stage.prop.Drawn;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class WayTest {
    private static Figure walker(Map<String, String> look) {
        Performer p = new Performer(
                "p",
                "person.woman",
                "woman",
                look,
                0,
                9,
                1.7,
                0,
                1.1,
                0,
                List.of(new Act("action.walk", 0, 8, Optional.empty())),
                Optional.empty());
        Scene scene = Drawn.scene(320, 180, List.of(p));
        return Drawn.build(scene, List.of(new PersonRig())).getFirst();
    }

    @Test
    void whoComesGrowsAndStopsBeforeLeavingThePicture() {
        Figure f = walker(Map.of("age", "adult"));
        assertThat(f.depth().apply(0.0)).isEqualTo(9);
        assertThat(f.depth().apply(2.0)).isLessThan(7.5);
        assertThat(f.depth().apply(60.0)).isEqualTo(f.z());
        assertThat(f.z()).isGreaterThan(1);
        assertThat(f.x().apply(3.0)).as("does not go sideways").isZero();
    }

    @Test
    void whoLeavesBecomesSmaller() {
        Figure f = walker(Map.of("age", "adult", "view", "back"));
        assertThat(f.depth().apply(3.0)).isGreaterThan(11);
        assertThat(f.depth().apply(60.0)).as("stays readable").isLessThan(9 * 2.5);
        assertThat(f.z()).as("is painted as large as it ever is").isEqualTo(9);
    }

    @Test
    void whatIsHeldComesAlong() {
        Figure f = walker(Map.of("age", "adult"));
        Figure held = f.with(f);
        assertThat(held.depth().apply(1.0)).isLessThan(f.depth().apply(1.0));
        assertThat(held.travels()).isTrue();
    }
}
