package dev.kinora.animatic.film;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import dev.kinora.animatic.scene.Frame;
import dev.kinora.animatic.scene.Performer;
import dev.kinora.animatic.scene.Scene;
import dev.kinora.animatic.stage.Rig;
import dev.kinora.animatic.stage.Setting;
import dev.kinora.animatic.stage.Stage;
import dev.kinora.animatic.stage.View;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A generator that breaks must not cost the video. */
class FilmFallbackTest {
    private static final Frame FRAME = new Frame(192, 108, 30, 30);
    private static final Scene SCENE = Paper.scene(FRAME, Paper.camera(0), Paper.performer("a-1", "person"));

    private static Film film(Scene scene, Rig... rigs) {
        return new Film(scene, new Repertoire(List.of(Paper.setting(1)), List.of(rigs)));
    }

    @Test
    void theNextBestRigStandsInForOneThatBreaks() {
        Film film = film(SCENE, Paper.rig(1, 0xFF00FF00), Paper.broken(3), Paper.rig(2));

        assertThat(Paper.frame(film, 3)).isEqualTo(Paper.frame(film(SCENE, Paper.rig(2)), 3));
        assertThat(film.mishaps().count()).isOne();
    }

    @Test
    void withoutAnyRigThePerformerIsLeftOut() {
        byte[] empty = Paper.frame(film(Paper.scene(FRAME, Paper.camera(0)), Paper.rig(3)), 3);

        assertThat(Paper.frame(film(SCENE, Paper.broken(3)), 3)).isEqualTo(empty);
        assertThat(Paper.frame(film(SCENE, Paper.rig(0)), 3))
                .as("no rig knows it")
                .isEqualTo(empty);
    }

    @Test
    void whatTheBrokenOneCarriedStandsByItself() {
        Performer rider = Paper.on(Paper.performer("rider-1", "person"), "horse-1");
        List<Boolean> carried = new ArrayList<>();
        Rig choosy = new Rig() {
            @Override
            public int match(Performer performer) {
                return performer.concept().equals("person") ? 2 : 0;
            }

            @Override
            public dev.kinora.animatic.stage.Figure build(Performer performer, Cast cast) {
                carried.add(cast.built().containsKey("horse-1"));
                return Paper.figure(performer, 0xFF0000FF);
            }
        };
        film(Paper.scene(FRAME, Paper.camera(0), rider, Paper.performer("horse-1", "animal.horse")), choosy);

        assertThat(carried).containsExactly(false);
    }

    @Test
    void aCelThatBreaksWhileItIsDrawnIsLeftOutAndHarmsNothingElse() {
        Film broken = film(SCENE, Paper.breaksWhenDrawn(2));
        Rig bodyOnly = new Rig() {
            @Override
            public int match(Performer performer) {
                return 2;
            }

            @Override
            public dev.kinora.animatic.stage.Figure build(Performer performer, Cast cast) {
                dev.kinora.animatic.stage.Figure f = Paper.figure(performer, 0xFFD04030);
                return new dev.kinora.animatic.stage.Figure(
                        f.id(),
                        f.x(),
                        f.y(),
                        f.z(),
                        f.mirrored(),
                        f.height(),
                        List.of(f.cels().getFirst()),
                        f.contacts(),
                        f.anchors());
            }
        };

        byte[] first = Paper.frame(broken, 3);

        assertThat(Paper.frame(broken, 3)).isEqualTo(first);
        assertThat(difference(first, Paper.frame(film(SCENE, bodyOnly), 3))).isLessThan(3);
        assertThat(broken.mishaps().count()).isEqualTo(2);
    }

    @Test
    void theNextBestSettingStandsInAndOneThatFitsNothingIsBetterThanNone() {
        Setting broken = new Setting() {
            @Override
            public int match(Scene scene) {
                return 3;
            }

            @Override
            public Stage build(Scene scene, View view) {
                throw new IllegalArgumentException("broken on purpose");
            }
        };
        Film film = new Film(SCENE, new Repertoire(List.of(broken, Paper.setting(0)), List.of(Paper.rig(1))));

        assertThat(Paper.frame(film, 0)).isEqualTo(Paper.frame(film(SCENE, Paper.rig(1)), 0));
        assertThatIllegalStateException()
                .isThrownBy(() -> new Film(SCENE, new Repertoire(List.of(broken), List.of())))
                .satisfies(e -> assertThat(e.getSuppressed()).hasSize(1));
    }

    private static int difference(byte[] a, byte[] b) {
        int most = 0;
        for (int i = 0; i < a.length; i++) {
            most = Math.max(most, Math.abs((a[i] & 255) - (b[i] & 255)));
        }
        return most;
    }
}
