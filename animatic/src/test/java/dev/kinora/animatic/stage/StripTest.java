package dev.kinora.animatic.stage;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kinora.animatic.scene.CameraPlan;
import dev.kinora.animatic.scene.Frame;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class StripTest {
    private static View view(double travel) {
        return new View(new Frame(640, 360, 30, 240), new CameraPlan(1.25, 1.5, 0.6, 7, 0, travel, List.of()));
    }

    @Test
    void aCameraAtRestNeedsOneFrame() {
        Strip strip = Strip.at(view(0), 20);
        assertThat(strip.repeats()).isFalse();
        assertThat(strip.left()).isLessThanOrEqualTo(0);
        assertThat(strip.right()).isGreaterThanOrEqualTo(640);
        assertThat(strip.width()).isLessThan(700);
    }

    @Test
    void aTravellingCameraNeedsATileNearByAndNoneFarAway() {
        assertThat(Strip.at(view(10), 20).repeats()).isTrue();
        assertThat(Strip.at(view(10), 1e5).repeats()).isFalse();
    }

    @Test
    void whatCrossesTheSeamIsDrawnOnBothSides() {
        Strip strip = Strip.tile(view(0), 1.5);
        List<Double> at = new ArrayList<>();
        strip.place(strip.right() - 3, 10, at::add);
        assertThat(at).containsExactly(strip.right() - 3, strip.left() - 3);
        at.clear();
        strip.place(strip.width() * 2 + 100, 10, at::add);
        assertThat(at).containsExactly(100.0);
    }

    @Test
    void whatLiesOutsideAPlaneIsNotDrawn() {
        Strip strip = Strip.at(view(0), 20);
        List<Double> at = new ArrayList<>();
        strip.place(strip.right() + 50, 10, at::add);
        assertThat(at).isEmpty();
        strip.place(strip.right() + 5, 10, at::add);
        assertThat(at).hasSize(1);
    }
}
