package dev.kinora.animatic.stage.relief;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.kinora.animatic.scene.CameraPlan;
import dev.kinora.animatic.scene.Frame;
import dev.kinora.animatic.stage.Strip;
import dev.kinora.animatic.stage.View;
import java.util.List;
import java.util.concurrent.atomic.LongAdder;
import org.junit.jupiter.api.Test;

class SurveyTest {
    private static final View VIEW =
            new View(new Frame(320, 180, 30, 120), new CameraPlan(1.25, 1.6, 0.6, 7, 0, 0, List.of()));
    private static final Strip STRIP = new Strip(0, 320, false);
    private static final Form SWELLS = (x, z, fine) -> 3 * Math.sin(x / 40) + 2 * Math.cos(z / 60) - 10;

    private final LongAdder asked = new LongAdder();

    private Survey measured() {
        Form counted = (x, z, fine) -> {
            asked.increment();
            return SWELLS.height(x, z, fine);
        };
        Survey survey = new Survey(VIEW, counted, STRIP, 1, 100, 320);
        survey.measure(600, 0, 180, Double.NEGATIVE_INFINITY);
        return survey;
    }

    @Test
    void liesBetweenWhatWasMeasuredAroundAPoint() {
        Survey survey = measured();
        long before = asked.sum();
        for (int i = 0; i < 50; i++) {
            double z = 110 + i * 6;
            double x = survey.across(100) * z + i * 0.1;
            assertThat(survey.near(100, x, z, 0.1)).isCloseTo(SWELLS.height(x, z, 0), within(0.02));
        }
        assertThat(asked.sum()).isEqualTo(before);
    }

    @Test
    void asksTheFormBeyondItsEdges() {
        Survey survey = measured();
        long before = asked.sum();
        assertThat(survey.near(0, survey.across(0) * 300 - 50, 300, 0.1))
                .isCloseTo(SWELLS.height(survey.across(0) * 300 - 50, 300, 0), within(1e-9));
        assertThat(survey.height(319, survey.depths(319), 700))
                .isCloseTo(SWELLS.height(survey.across(319) * 700, 700, 0), within(1e-9));
        assertThat(asked.sum()).isEqualTo(before + 2);
    }

    @Test
    void stopsBehindLandThatReachesTheUpperEdge() {
        Form wall = (x, z, fine) -> z > 200 ? 500 : -10;
        Survey survey = new Survey(VIEW, wall, STRIP, 1, 100, 320);
        survey.measure(600, 0, 180, Double.NEGATIVE_INFINITY);
        assertThat(survey.z(survey.depths(160))).isBetween(200.0, 205.0);
    }
}
