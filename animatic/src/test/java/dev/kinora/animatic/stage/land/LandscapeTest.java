package dev.kinora.animatic.stage.land;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kinora.animatic.film.Film;
import dev.kinora.animatic.film.FramePainter;
import dev.kinora.animatic.film.Repertoire;
import dev.kinora.animatic.scene.CameraMove;
import dev.kinora.animatic.scene.CameraPlan;
import dev.kinora.animatic.scene.Frame;
import dev.kinora.animatic.scene.Place;
import dev.kinora.animatic.scene.Scene;
import dev.kinora.animatic.scene.Season;
import dev.kinora.animatic.scene.TimeOfDay;
import dev.kinora.animatic.scene.Weather;
import dev.kinora.animatic.stage.Layer;
import dev.kinora.animatic.stage.Stage;
import dev.kinora.animatic.stage.View;
import io.github.humbleui.types.Rect;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class LandscapeTest {
    private static final Frame SMALL = new Frame(320, 180, 30, 120);

    private final Landscape landscape = new Landscape();

    private static Scene scene(
            String concept, TimeOfDay time, Weather weather, Season season, Frame frame, CameraPlan camera) {
        Place place = new Place(concept, false, time, weather, season, Map.of());
        return new Scene(frame, 7, place, List.of(), "", "", camera, List.of(), List.of(), List.of());
    }

    private static CameraPlan camera(double travel, CameraMove... moves) {
        return new CameraPlan(1.25, 1.5, 0.6, 7, 0.2, travel, List.of(moves));
    }

    private static byte[] frame(Scene scene, int n) {
        Film film = new Film(scene, new Repertoire(List.of(new Landscape()), List.of()));
        byte[] out = new byte[scene.frame().width() * scene.frame().height() * 3 / 2];
        try (FramePainter painter = new FramePainter(film)) {
            painter.paint(n, out);
        }
        return out;
    }

    private static double spread(byte[] i420, int from, int to) {
        double sum = 0;
        double square = 0;
        for (int i = from; i < to; i++) {
            double v = i420[i] & 255;
            sum += v;
            square += v * v;
        }
        double mean = sum / (to - from);
        return Math.sqrt(square / (to - from) - mean * mean);
    }

    private static Scene park(CameraPlan camera) {
        return scene("place.park", TimeOfDay.GOLDEN_HOUR, Weather.CLEAR, Season.SUMMER, SMALL, camera);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "park",
                "garden",
                "meadow",
                "field",
                "hills",
                "forest",
                "jungle",
                "beach",
                "sea",
                "lake",
                "pond",
                "river",
                "mountains",
                "snowfield",
                "glacier",
                "desert",
                "canyon",
                "mars",
                "moon-surface",
                "savanna",
                "vineyard",
                "volcano",
                "waterfall",
                "cliff",
                "swamp",
                "farm",
                "valley"
            })
    void drawsEveryPlaceItKnows(String name) {
        Scene scene = scene("place." + name, TimeOfDay.AFTERNOON, Weather.CLEAR, Season.SUMMER, SMALL, camera(0));
        assertThat(landscape.match(scene)).isEqualTo(3);
        byte[] out = frame(scene, 10);
        int pixels = SMALL.width() * SMALL.height();
        assertThat(spread(out, 0, pixels / 2)).as("sky").isGreaterThan(3);
        assertThat(spread(out, pixels / 2, pixels)).as("land").isGreaterThan(3);
    }

    @ParameterizedTest
    @EnumSource(Weather.class)
    void answersToWeather(Weather weather) {
        Scene clear = scene("place.park", TimeOfDay.NOON, Weather.CLEAR, Season.SUMMER, SMALL, camera(0));
        Scene other = scene("place.park", TimeOfDay.NOON, weather, Season.SUMMER, SMALL, camera(0));
        assertThat(Arrays.equals(frame(clear, 40), frame(other, 40))).isEqualTo(weather == Weather.CLEAR);
    }

    @ParameterizedTest
    @EnumSource(TimeOfDay.class)
    void isDarkerAtNightThanAtAnyOtherTime(TimeOfDay time) {
        byte[] out = frame(scene("place.park", time, Weather.CLEAR, Season.SUMMER, SMALL, camera(0)), 0);
        byte[] night = frame(scene("place.park", TimeOfDay.NIGHT, Weather.CLEAR, Season.SUMMER, SMALL, camera(0)), 0);
        if (time != TimeOfDay.NIGHT) {
            assertThat(mean(out)).isGreaterThan(mean(night) + 5);
        }
    }

    private static double mean(byte[] i420) {
        double sum = 0;
        int pixels = SMALL.width() * SMALL.height();
        for (int i = 0; i < pixels; i++) {
            sum += i420[i] & 255;
        }
        return sum / pixels;
    }

    @Test
    void drawsTheSameTwice() {
        assertThat(frame(park(camera(0)), 33)).isEqualTo(frame(park(camera(0)), 33));
    }

    @Test
    void standsInForAnyPlaceOutsideAndNoneInside() {
        Scene unknown = scene("place.harbour", TimeOfDay.NOON, Weather.CLEAR, Season.SUMMER, SMALL, camera(0));
        assertThat(landscape.match(unknown)).isEqualTo(1);
        Place room = new Place("place.kitchen", true, TimeOfDay.NOON, Weather.CLEAR, Season.SUMMER, Map.of());
        Scene inside = new Scene(SMALL, 7, room, List.of(), "", "", camera(0), List.of(), List.of(), List.of());
        assertThat(landscape.match(inside)).isZero();
    }

    @Test
    void skyAndGroundCoverAllThatTheCameraSees() {
        CameraMove[] moves = {
            new CameraMove(CameraMove.Kind.TILT, 0.3, 0, 4),
            new CameraMove(CameraMove.Kind.TRUCK, 1.5, 0, 4),
            new CameraMove(CameraMove.Kind.DOLLY, 2, 0, 4)
        };
        for (CameraMove move : moves) {
            Scene scene = park(camera(0, move));
            View view = new View(scene.frame(), scene.camera());
            Stage stage = landscape.build(scene, view);
            Layer.Ground ground = stage.layers().stream()
                    .filter(Layer.Ground.class::isInstance)
                    .map(Layer.Ground.class::cast)
                    .findFirst()
                    .orElseThrow();
            Rect near = view.visible(view.groundZ(view.height()));
            assertThat(ground.art().bounds().getTop()).isLessThanOrEqualTo((float) view.horizonY());
            assertThat(ground.art().bounds().getBottom()).isGreaterThanOrEqualTo(near.getBottom());
            Rect far = view.visible(1e5);
            Rect dome = ((Layer.Plane) stage.layers().getFirst()).art().bounds();
            assertThat(dome.getTop()).isLessThanOrEqualTo(far.getTop());
            assertThat(dome.getLeft()).isLessThanOrEqualTo(far.getLeft());
            assertThat(dome.getRight()).isGreaterThanOrEqualTo(far.getRight());
        }
    }

    @Test
    void aTravellingCameraGetsTilesInsteadOfEndlessPlanes() {
        Scene scene = park(camera(15));
        View view = new View(scene.frame(), scene.camera());
        for (Layer layer : landscape.build(scene, view).layers()) {
            if (layer instanceof Layer.Plane p) {
                assertThat(p.art().bounds().getWidth()).isLessThan(view.width() * 2.6f);
            }
            if (layer instanceof Layer.Ground g) {
                assertThat(g.wrap()).isPositive();
            }
        }
        assertThat(spread(frame(scene, 100), 0, SMALL.width() * SMALL.height())).isGreaterThan(8);
    }

    @Test
    void portraitHasSkyAndLand() {
        Frame tall = new Frame(180, 320, 30, 120);
        Scene scene = scene("place.beach", TimeOfDay.DUSK, Weather.CLEAR, Season.SUMMER, tall, camera(0));
        byte[] out = frame(scene, 5);
        assertThat(spread(out, 0, 180 * 320)).isGreaterThan(8);
    }
}
