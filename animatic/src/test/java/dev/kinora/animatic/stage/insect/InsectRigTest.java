package dev.kinora.animatic.stage.insect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.kinora.animatic.scene.Act;
import dev.kinora.animatic.scene.Performer;
import dev.kinora.animatic.scene.Scene;
import dev.kinora.animatic.stage.Cel;
import dev.kinora.animatic.stage.Figure;
import dev.kinora.animatic.stage.Rig;
import dev.kinora.animatic.stage.View;
import dev.kinora.animatic.stage.prop.Drawn;
import dev.kinora.animatic.stage.sky.Daylight;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class InsectRigTest {
    private static final Scene SCENE = Drawn.scene(640, 360, List.of());
    private final InsectRig rig = new InsectRig();

    static List<String> names() {
        return List.copyOf(Insects.names());
    }

    private static Performer insect(String name, Map<String, String> look, String verb) {
        List<Act> acts = verb.isEmpty() ? List.of() : List.of(new Act(verb, 0, 4, Optional.empty()));
        return new Performer("it", "animal." + name, name, look, 0, 3, 1, 1, 0, 1.5, acts, Optional.empty());
    }

    private Figure build(Performer p) {
        return rig.build(
                p,
                new Rig.Cast(
                        SCENE,
                        new View(SCENE.frame(), SCENE.camera()),
                        Daylight.of(SCENE).light(),
                        Map.of()));
    }

    @ParameterizedTest
    @MethodSource("names")
    void everyInsectFliesAndRestsInsideItsBounds(String name) {
        for (Map<String, String> look : List.of(Map.of("stance", "aloft"), Map.<String, String>of())) {
            Performer p = insect(name, look, "");
            assertThat(rig.match(p)).isEqualTo(3);
            for (Cel.Cycle c : Drawn.cycles(build(p))) {
                for (double t = 0; t < 5; t += 0.05) {
                    assertThat(c.phase().applyAsInt(t)).as(c.name()).isBetween(0, c.count() - 1);
                }
                assertThat(Drawn.look(c, 0).onBorder())
                        .as(name + ' ' + c.name())
                        .isZero();
            }
        }
    }

    @Test
    void aButterflyBeatsItsWingsAndComesToRestWhereItWasSent() {
        Figure f = build(insect("butterfly", Map.of("stance", "aloft", "rest", "0.4"), "action.land"));
        Cel.Cycle wing = Drawn.cycles(f).getFirst();
        assertThat(java.util.stream.IntStream.range(0, 12)
                        .map(i -> wing.phase().applyAsInt(i * 0.03))
                        .distinct()
                        .count())
                .isGreaterThan(3);
        assertThat(f.y().apply(3.9)).isCloseTo(0.4, within(0.01));
    }

    @Test
    void wingsTakeThePromptsColour() {
        Cel.Cycle plain = Drawn.cycles(build(insect("butterfly", Map.of(), ""))).getFirst();
        Cel.Cycle blue = Drawn.cycles(build(insect("butterfly", Map.of("colour", "#2a5cd8"), "")))
                .getFirst();
        assertThat(Drawn.look(plain, 4).hash()).isNotEqualTo(Drawn.look(blue, 4).hash());
        assertThat(Drawn.look(plain, 4).opaque()).isEqualTo(Drawn.look(blue, 4).opaque());
    }
}
