package dev.kinora.animatic.stage.person;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kinora.animatic.scene.Performer;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ChoreographyTest {
    private static Stature body(double size, String age) {
        return Stature.of(
                new Performer(
                        "p", "person", "person", Map.of("age", age), 0, 4, size, 1, 0, 0, List.of(), Optional.empty()),
                false);
    }

    @Test
    void thereAreManyMovements() {
        assertThat(Choreography.names()).hasSizeGreaterThan(75);
    }

    @Test
    void everyMovementKeepsTheFeetWithinReachOfTheHips() {
        for (String name : Choreography.names()) {
            for (Stature body : List.of(body(1.75, "adult"), body(1.2, "child"))) {
                Motion m = Choreography.find(name).orElseThrow().of(body, Face.Mood.CALM);
                for (int i = 0; i < m.phases(); i++) {
                    Pose p = m.at(i);
                    for (Pose.Leg leg : List.of(p.legNear(), p.legFar())) {
                        double away = Math.hypot(leg.x() - p.hipX(), p.hipY() - Stature.ANKLE - leg.lift());
                        assertThat(away / body.leg()).as(name + " " + i).isLessThan(1.13);
                    }
                }
            }
        }
    }

    @Test
    void everyToolAndFixtureIsKnown() {
        for (String name : Choreography.names()) {
            Motion.Manner n = Choreography.find(name)
                    .orElseThrow()
                    .of(body(1.7, "adult"), Face.Mood.CALM)
                    .manner();
            assertThat(Tool.named(n.tool()).isPresent())
                    .as(name)
                    .isEqualTo(!n.tool().isEmpty());
            assertThat(Fixture.named(n.before()).isPresent())
                    .as(name)
                    .isEqualTo(!n.before().isEmpty());
        }
    }

    @Test
    void aMovementThatHappensOnceStaysInItsLastKey() {
        Motion fall = Choreography.find("fall").orElseThrow().of(body(1.7, "adult"), Face.Mood.CALM);
        assertThat(fall.phase(100)).isEqualTo(fall.phases() - 1);
        assertThat(fall.at(0).tilt().radians()).isCloseTo(0, org.assertj.core.data.Offset.offset(0.01));
        assertThat(fall.at(fall.phases() - 1).tilt().radians()).isLessThan(-1.4);
    }

    @Test
    void movementsThatRepeatCloseWithoutAJump() {
        for (String name : Choreography.names()) {
            Motion m = Choreography.find(name).orElseThrow().of(body(1.7, "adult"), Face.Mood.CALM);
            if (m.manner().end() == Motion.End.AGAIN) {
                double before = m.pose().apply(1 - 1e-6).lean();
                double after = m.pose().apply(0.0).lean();
                assertThat(Math.abs(after - before)).as(name).isLessThan(0.02);
            }
        }
    }

    @Test
    void whoWavesWhileWalkingStillWalks() {
        Stature body = body(1.7, "adult");
        Motion walk = new Gaits(body, Face.Mood.CALM).go("action.walk", 1.1, 1.7);
        Motion both = walk.under(Choreography.find("wave").orElseThrow().of(body, Face.Mood.CALM));
        double round = both.period() / walk.period();
        assertThat(round).isCloseTo(Math.rint(round), org.assertj.core.data.Offset.offset(1e-6));
        assertThat(both.pose().apply(0.3).legNear())
                .isEqualTo(
                        walk.pose().apply(0.3 * round - Math.floor(0.3 * round)).legNear());
    }
}
