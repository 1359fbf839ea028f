package dev.kinora.animatic.stage.prop;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kinora.animatic.paint.Lettering;
import dev.kinora.animatic.scene.Act;
import dev.kinora.animatic.scene.Performer;
import dev.kinora.animatic.scene.Scene;
import dev.kinora.animatic.stage.Anchor;
import dev.kinora.animatic.stage.Cel;
import dev.kinora.animatic.stage.Figure;
import dev.kinora.animatic.stage.Rig;
import dev.kinora.animatic.stage.View;
import dev.kinora.animatic.stage.person.PersonRig;
import dev.kinora.animatic.stage.thing.ThingRig;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PropRigsTest {
    private static final List<Rig> RIGS =
            List.of(new ThingRig(), new PersonRig(), new KiteRig(), new HandPropRig(), new LetteredCard());

    private static Performer prop(String concept, double size, String holder) {
        return new Performer(
                "thing",
                concept,
                "zorblax",
                Map.of(),
                0.8,
                4.4,
                size,
                1,
                0,
                0,
                List.of(),
                holder.isEmpty() ? Optional.empty() : Optional.of(holder));
    }

    private static Performer person(List<Act> acts) {
        return new Performer("p", "person.woman", "woman", Map.of(), -0.5, 4.4, 1.7, 1, 0, 0, acts, Optional.empty());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "prop.umbrella",
                "prop.ball",
                "prop.balloon",
                "prop.book",
                "prop.lantern",
                "prop.flower",
                "prop.guitar",
                "prop.backpack",
                "prop.gift",
                "prop.teddy-bear",
                "prop.sword",
                "prop.wand",
                "thing.unknown"
            })
    void everyPropIsDrawnInsideItsBounds(String concept) {
        Scene scene = Drawn.scene(320, 180, List.of(prop(concept, 0.9, "")));
        Figure f = Drawn.build(scene, RIGS).getFirst();
        for (Cel.Cycle cel : Drawn.cycles(f)) {
            assertThat(Drawn.look(cel, 0).opaque()).isGreaterThan(40);
            assertThat(Drawn.look(cel, 0).onBorder()).isZero();
        }
    }

    @Test
    void aHeldThingIsInTheHand() {
        Scene scene = Drawn.scene(320, 180, List.of(person(List.of()), prop("prop.lantern", 0.35, "p")));
        List<Figure> figures = Drawn.build(scene, RIGS);
        Anchor hand = figures.getFirst().anchors().find("hand", 1.5).orElseThrow();
        Figure lantern = figures.getLast();
        assertThat(lantern.x().apply(1.5)).isEqualTo(-0.5 + hand.x());
        assertThat(lantern.y().apply(1.5)).isEqualTo(-hand.y());
    }

    @ParameterizedTest
    @CsvSource({"1280,720", "720,1280", "1792,1024", "1024,1792", "1920,1080", "1080,1920"})
    void theKiteStaysInThePictureWhateverTheSize(int width, int height) {
        for (int facing = -1; facing <= 1; facing += 2) {
            Performer kite = new Performer(
                    "k",
                    "prop.kite",
                    "kite",
                    Map.of("colour", "#d0302a"),
                    facing * 1.2,
                    4.6,
                    0.8,
                    facing,
                    0,
                    2.3,
                    List.of(),
                    Optional.of("p"));
            Scene scene = Drawn.scene(width, height, List.of(person(List.of()), kite));
            Figure f = Drawn.build(scene, RIGS).getLast();
            View view = new View(scene.frame(), scene.camera());
            double half = Drawn.cycles(f).getFirst().bounds().getWidth() / 2;
            for (double t = 0; t < 8; t += 0.1) {
                View.Shift s = view.at(t, f.z());
                double k = view.scale(f.z()) * s.scale();
                double x = s.scale() * view.screenX(f.x().apply(t), f.z()) + s.x();
                double y = s.scale() * view.screenY(f.y().apply(t), f.z()) + s.y();
                assertThat(x).isBetween(half * k, width - half * k);
                assertThat(y).isBetween(half * k * 0.9, height * 0.8);
            }
        }
    }

    @Test
    void whoeverIsAimedAtTheKiteFliesIt() {
        Performer flyer = person(List.of(new Act("action.fly-kite", 0, 8, Optional.of("k"))));
        Performer kite = new Performer(
                "k", "prop.kite", "kite", Map.of(), 1.2, 4.6, 0.6, 1, 0, 2.3, List.of(), Optional.empty());
        List<Figure> figures = Drawn.build(Drawn.scene(640, 360, List.of(flyer, kite)), RIGS);
        Anchor hand = figures.getFirst().anchors().find("hand", 1).orElseThrow();
        assertThat(hand.y()).as("the hand is up").isLessThan(-1.2);
        assertThat(hand.x()).as("the hand is ahead").isGreaterThan(0.1);
    }

    @Test
    void lettersAreAsWideAsTheySay() {
        assertThat(Lettering.width("ABC", 0.6)).isGreaterThan(Lettering.width("AB", 0.6));
        assertThat((double) Lettering.path("WOW", 0, 0, 0.6).getBounds().getWidth())
                .isLessThanOrEqualTo(Lettering.width("WOW", 0.6) + 1e-6);
        assertThat(Lettering.path("éà", 0, 0, 1).getBounds().getHeight()).isEqualTo(1f);
        assertThat(Lettering.path("", 0, 0, 1).isEmpty()).isTrue();
    }
}
