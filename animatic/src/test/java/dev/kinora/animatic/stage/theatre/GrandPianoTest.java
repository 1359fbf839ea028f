package dev.kinora.animatic.stage.theatre;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.kinora.animatic.paint.Art;
import dev.kinora.animatic.scene.Act;
import dev.kinora.animatic.scene.CameraPlan;
import dev.kinora.animatic.scene.Frame;
import dev.kinora.animatic.scene.Performer;
import dev.kinora.animatic.scene.Place;
import dev.kinora.animatic.scene.Scene;
import dev.kinora.animatic.scene.Season;
import dev.kinora.animatic.scene.TimeOfDay;
import dev.kinora.animatic.scene.Weather;
import dev.kinora.animatic.stage.Anchor;
import dev.kinora.animatic.stage.Cel;
import dev.kinora.animatic.stage.Figure;
import dev.kinora.animatic.stage.Rig;
import dev.kinora.animatic.stage.View;
import io.github.humbleui.types.Rect;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class GrandPianoTest {
    private static final Act PLAY = new Act("action.play", 0, 8, Optional.of("piano-1"));
    private final Figure piano = build(PLAY);

    @Test
    void handsStrikeWhenTheNotesSound() {
        for (int note = 1; note < 24; note++) {
            String hand = note % 2 == 0 ? "keysNear" : "keysFar";
            double struck = note * 0.25;
            double down = anchor(hand, struck + 0.03).y();
            double before = anchor(hand, struck - 0.10).y();
            assertThat(down - before).as("hand falls at note %d", note).isGreaterThan(0.01);
            assertThat(Math.abs(anchor(hand, struck + 0.06).x()
                            - anchor(hand, struck + 0.01).x()))
                    .as("hand rests on its key while note %d sounds", note)
                    .isLessThan(1e-9);
        }
    }

    @Test
    void handsNeverMeet() {
        for (double t = 0; t < 8; t += 0.02) {
            assertThat(anchor("keysFar", t).x() - anchor("keysNear", t).x()).isGreaterThan(0.02);
        }
    }

    @Test
    void handsRestWhenNobodyPlays() {
        Figure alone = build(new Act("action.look", 0, 8, Optional.empty()));
        Anchor first = alone.anchors().find("keysNear", 0).orElseThrow();
        for (double t = 0.1; t < 8; t += 0.37) {
            assertThat(alone.anchors().find("keysNear", t)).contains(first);
        }
    }

    @Test
    void benchStandsLeftOfTheKeysAndBelowThem() {
        Anchor bench = anchor("bench", 0);
        assertThat(bench.x()).isLessThan(anchor("keysNear", 0).x() - 0.2);
        assertThat(bench.y()).isBetween(-0.6, -0.3);
        assertThat(piano.anchors().find("saddle", 0)).isEmpty();
    }

    @Test
    void boundsHoldTheWholeDrawing() {
        for (Cel cel : piano.cels()) {
            if (cel instanceof Cel.Cycle c) {
                Rect b = c.bounds();
                Rect wide =
                        Rect.makeLTRB(b.getLeft() - 0.3f, b.getTop() - 0.3f, b.getRight() + 0.3f, b.getBottom() + 0.3f);
                Art art = Art.bake(
                        wide, 60, Spot.light(0xFFB01020), pen -> c.drawing().draw(pen, 0));
                try (io.github.humbleui.skija.Bitmap pixels =
                        io.github.humbleui.skija.Bitmap.makeFromImage(art.image())) {
                    boolean drawn = false;
                    for (int y = 0; y < pixels.getHeight(); y++) {
                        for (int x = 0; x < pixels.getWidth(); x++) {
                            if (pixels.getColor(x, y) >>> 24 > 20) {
                                drawn = true;
                                assertThat(wide.getLeft() + x / 60.0)
                                        .isBetween(b.getLeft() - 0.02, b.getRight() + 0.02);
                                assertThat(wide.getTop() + y / 60.0).isBetween(b.getTop() - 0.02, b.getBottom() + 0.02);
                            }
                        }
                    }
                    assertThat(drawn).as(c.name()).isTrue();
                }
            }
        }
    }

    @Test
    void scalesWithItsSize() {
        Figure small = figure(PLAY, 0.775);
        assertThat(small.anchors().find("bench", 0).orElseThrow().y())
                .isCloseTo(anchor("bench", 0).y() / 2, within(1e-9));
    }

    private Anchor anchor(String name, double t) {
        return piano.anchors().find(name, t).orElseThrow();
    }

    private static Figure build(Act act) {
        return figure(act, 1.55);
    }

    private static Figure figure(Act act, double size) {
        Performer cat = new Performer(
                "cat-1", "animal.cat", "cat", Map.of(), 0, 4, 1.1, 1, 0, 0, List.of(act), Optional.of("piano-1"));
        Performer piano = new Performer(
                "piano-1", "prop.grand-piano", "piano", Map.of(), 0, 4, size, 1, 0, 0, List.of(), Optional.empty());
        CameraPlan camera = new CameraPlan(1.25, 0.8, 0.58, 4, 0, 0, List.of());
        Scene scene = new Scene(
                new Frame(1280, 720, 30, 240),
                3,
                new Place("place.stage", true, TimeOfDay.NOON, Weather.CLEAR, Season.SUMMER, Map.of()),
                List.of(),
                "",
                "",
                camera,
                List.of(cat, piano),
                List.of(),
                List.of());
        View view = new View(scene.frame(), camera);
        return new GrandPiano().build(piano, new Rig.Cast(scene, view, Spot.light(0xFFB01020), Map.of()));
    }
}
