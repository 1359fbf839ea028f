package dev.kinora.animatic.film;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kinora.animatic.paint.Art;
import dev.kinora.animatic.paint.Paths;
import dev.kinora.animatic.scene.CameraMove;
import dev.kinora.animatic.scene.CameraPlan;
import dev.kinora.animatic.scene.Frame;
import dev.kinora.animatic.scene.Scene;
import dev.kinora.animatic.stage.Layer;
import dev.kinora.animatic.stage.Setting;
import dev.kinora.animatic.stage.Stage;
import dev.kinora.animatic.stage.View;
import io.github.humbleui.skija.BlendMode;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class FlatteningTest {
    private static final Frame FRAME = new Frame(160, 90, 30, 60);

    /** Layers as given, whatever the scene. */
    private static Film film(CameraPlan camera, List<Layer> layers) {
        Setting setting = new Setting() {
            @Override
            public int match(Scene scene) {
                return 1;
            }

            @Override
            public Stage build(Scene scene, View view) {
                return new Stage(layers, Paper.LIGHT, Paper.PLAIN, Stage.Floor.SOFT);
            }
        };
        return new Film(Paper.scene(FRAME, camera), new Repertoire(List.of(setting), List.of()));
    }

    private static Layer plane(double z, int colour, BlendMode mode, java.util.function.DoubleUnaryOperator alpha) {
        Art art = Art.bake(Paths.rect(-60, -60, 220, 150), 1, Paper.LIGHT, pen -> {
            for (int i = 0; i < 6; i++) {
                pen.fill(Paths.oval(20 + i * 23 + z % 17, 20 + i * 11, 14, 9), colour);
            }
        });
        return new Layer.Plane(z, art, 0, 0, mode, alpha);
    }

    private static Layer base() {
        Art art = Art.bake(
                Paths.rect(-60, -60, 220, 150),
                1,
                Paper.LIGHT,
                pen -> pen.fill(Paths.oval(80, 45, 300, 300), 0xFF4070A0));
        return Layer.Plane.of(1e5, art);
    }

    /** A live layer that draws nothing keeps its neighbours from being joined. */
    private static Layer wall(double z) {
        return new Layer.Live(z, (pen, t) -> {});
    }

    @Test
    void joinedPlanesLookAsBefore() {
        for (BlendMode mode : List.of(BlendMode.SRC_OVER, BlendMode.SCREEN, BlendMode.MULTIPLY, BlendMode.PLUS)) {
            List<Layer> layers = List.of(
                    base(),
                    plane(900, 0xFFC04030, BlendMode.SRC_OVER, t -> 0.7),
                    plane(800, 0x8030C050, mode, t -> 0.6),
                    plane(700, 0xC0F0D020, BlendMode.SRC_OVER, t -> 1));
            List<Layer> walled = List.of(
                    layers.get(0), wall(950), layers.get(1), wall(850), layers.get(2), wall(750), layers.get(3));
            Film joined = film(Paper.camera(0), layers);

            assertThat(joined.items()).as("%s", mode).hasSize(1);
            assertThat(film(Paper.camera(0), walled).items()).hasSize(7);
            assertThat(difference(Paper.frame(joined, 7), Paper.frame(film(Paper.camera(0), walled), 7)))
                    .as("%s", mode)
                    .isLessThanOrEqualTo(1);
        }
    }

    @Test
    void aBlendThatNeedsWhatLiesUnderItIsNotJoinedAboveALiveLayer() {
        List<Layer> layers = List.of(
                base(),
                new Layer.Live(990, (pen, t) -> pen.fill(Paths.oval(80, 45, 40, 40), 0xFF102030)),
                plane(900, 0xFF304050, BlendMode.SCREEN, t -> 1),
                plane(800, 0xFF203040, BlendMode.SCREEN, t -> 1));

        assertThat(film(Paper.camera(0), layers).items()).hasSize(4);
    }

    @Test
    void whatMovesFlickersOrFlashesStaysApart() {
        Layer drifting = new Layer.Plane(
                900,
                ((Layer.Plane) plane(900, 0xFFFFFFFF, BlendMode.SRC_OVER, t -> 1)).art(),
                5,
                160,
                BlendMode.SRC_OVER,
                t -> 1);
        Layer flash = plane(800, 0xFFFFFFFF, BlendMode.SRC_OVER, t -> Math.abs(t - 17 / 30.0) < 0.01 ? 1 : 0);
        Film film = film(Paper.camera(0), List.of(base(), drifting, flash));

        assertThat(film.items()).hasSize(3);
        assertThat(difference(Paper.frame(film, 17), Paper.frame(film, 16)))
                .as("a flash of one frame")
                .isGreaterThan(50);
    }

    @Test
    void nothingIsJoinedWhereDepthsMoveApart() {
        CameraMove truck = new CameraMove(CameraMove.Kind.TRUCK, 1, 0, 2);

        assertThat(film(Paper.camera(0, truck), List.of(base(), plane(9, 0xFFC04030, BlendMode.SRC_OVER, t -> 1)))
                        .items())
                .hasSize(2);
    }

    @Test
    void groundIsJoinedWithWhatStandsOnIt() {
        View view = new View(FRAME, Paper.camera(0));
        List<Layer> layers = List.of(base(), Paper.ground(view), plane(30, 0xFF305020, BlendMode.SRC_OVER, t -> 1));
        List<Layer> walled = List.of(layers.get(0), layers.get(1), wall(50), layers.get(2));

        assertThat(film(Paper.camera(0), layers).items()).hasSize(1);
        assertThat(difference(
                        Paper.frame(film(Paper.camera(0), layers), 0), Paper.frame(film(Paper.camera(0), walled), 0)))
                .isLessThanOrEqualTo(1);
    }

    @Test
    void joinedItemsAreLayersOnly() {
        Film film = film(Paper.camera(0), List.of(base(), plane(30, 0xFF305020, BlendMode.SRC_OVER, t -> 1)));

        assertThat(film.items()).extracting(Film.Item::figure).containsOnly(Optional.empty());
    }

    private static int difference(byte[] a, byte[] b) {
        return IntStream.range(0, a.length)
                .map(i -> Math.abs((a[i] & 255) - (b[i] & 255)))
                .max()
                .orElseThrow();
    }
}
