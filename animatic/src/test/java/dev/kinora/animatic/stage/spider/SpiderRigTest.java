package dev.kinora.animatic.stage.spider;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kinora.animatic.scene.Act;
import dev.kinora.animatic.scene.Performer;
import dev.kinora.animatic.stage.Cel;
import dev.kinora.animatic.stage.Figure;
import dev.kinora.animatic.stage.prop.Drawn;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SpiderRigTest {
    private final SpiderRig rig = new SpiderRig();

    private static Performer spider(String verb, double speed) {
        return performer("spider-1", "animal.spider", verb, speed);
    }

    private static Performer performer(String id, String concept, String verb, double speed) {
        List<Act> acts = List.of(new Act(verb, 0, 8, Optional.empty()));
        return new Performer(id, concept, "it", Map.of(), 0, 1, 0.34, 1, speed, 0, acts, Optional.empty());
    }

    private static List<String> names(Figure f) {
        return f.cels().stream().map(Cel::name).toList();
    }

    @Test
    void sitsInItsWebUnlessItWalks() {
        Figure sits = Drawn.build(Drawn.scene(640, 360, List.of(spider("action.wait", 0))), List.of(rig))
                .getFirst();
        Figure walks = Drawn.build(Drawn.scene(640, 360, List.of(spider("action.crawl", 0.1))), List.of(rig))
                .getFirst();

        assertThat(names(sits)).contains("web", "spider");
        assertThat(names(walks)).containsExactly("body");
        assertThat(Drawn.look(Drawn.cycles(walks).getFirst(), 3).onBorder()).isZero();
    }

    @Test
    void aWebThatIsNamedIsNotDrawnTwice() {
        Performer web = performer("spider-web-2", "prop.spider-web", "action.hang", 0);
        List<Figure> both = Drawn.build(Drawn.scene(640, 360, List.of(spider("action.sit", 0), web)), List.of(rig));

        assertThat(both.stream().flatMap(f -> names(f).stream()).filter("web"::equals))
                .hasSize(1);
    }
}
