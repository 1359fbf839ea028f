package dev.kinora.animatic.stage.dragon;

import static org.assertj.core.api.Assertions.assertThat;

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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DragonRigTest {
    private static final Scene SCENE = Drawn.scene(640, 360, List.of());
    private final DragonRig rig = new DragonRig();

    private Figure build(String name, Map<String, String> look) {
        Performer p =
                new Performer("it", "animal." + name, name, look, 0, 6, 1.5, 1, 2, 2, List.of(), Optional.empty());
        assertThat(rig.match(p)).isEqualTo(3);
        return rig.build(
                p,
                new Rig.Cast(
                        SCENE,
                        new View(SCENE.frame(), SCENE.camera()),
                        Daylight.of(SCENE).light(),
                        Map.of()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"dragon", "bat"})
    void theyFlyAndStandInsideTheirBounds(String name) {
        for (Map<String, String> look : List.of(Map.of("stance", "aloft"), Map.of("colour", "#b02020"))) {
            for (Cel.Cycle c : Drawn.cycles(build(name, look))) {
                for (int k = 0; k < c.count(); k += 3) {
                    Drawn.Picture seen = Drawn.look(c, k);
                    assertThat(seen.opaque()).as(name + ' ' + c.name()).isPositive();
                    assertThat(seen.onBorder())
                            .as(name + ' ' + c.name() + ' ' + k)
                            .isZero();
                }
            }
        }
    }
}
