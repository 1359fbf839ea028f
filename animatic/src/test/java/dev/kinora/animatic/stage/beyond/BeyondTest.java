package dev.kinora.animatic.stage.beyond;

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
import dev.kinora.animatic.stage.Setting;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BeyondTest {
    private static final int W = 320;
    private static final int H = 180;
    private final Setting water = new Underwater();
    private final Setting space = new Cosmos();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "place.underwater",
                "place.reef",
                "place.space",
                "place.planet",
                "place.moon-surface",
                "place.mars",
                "place.space-station"
            })
    void everyPlaceIsDrawnAndMoves(String concept) {
        Scene scene = scene(concept, TimeOfDay.NOON, 3, 0);
        assertThat(Math.max(water.match(scene), space.match(scene))).isEqualTo(3);
        byte[] first = frame(scene, 0);
        long greys = Arrays.stream(histogram(first)).filter(n -> n > 8).count();
        assertThat(greys).as("grey levels in use").isGreaterThan(50);
        assertThat(frame(scene, 0)).as("the same frame twice").isEqualTo(first);
        assertThat(Arrays.equals(frame(scene, 20), first)).as("a still picture").isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"place.reef", "place.moon-surface", "place.planet"})
    void edgesStayCoveredWhileTheCameraTravels(String concept) {
        Scene scene = scene(concept, TimeOfDay.NOON, 5, 2.5);
        for (int n : new int[] {0, 15, 29}) {
            byte[] frame = frame(scene, n);
            double bottom = 0;
            for (int x = 0; x < W; x++) {
                bottom += (frame[(H - 4) * W + x] & 255) < 18 ? 1 : 0;
            }
            assertThat(bottom / W).as("bare ground in frame %d", n).isLessThan(0.25);
        }
    }

    @Test
    void waterIsBlueByDayAndDarkAtNight() {
        byte[] day = frame(scene("place.reef", TimeOfDay.NOON, 1, 0), 1);
        byte[] night = frame(scene("place.reef", TimeOfDay.NIGHT, 1, 0), 1);
        assertThat(mean(night, 0, W * H)).isLessThan(mean(day, 0, W * H) * 0.7);
        assertThat(mean(day, W * H, W * H / 4)).as("U: blue").isGreaterThan(140);
    }

    @Test
    void marsIsRed() {
        byte[] day = frame(scene("place.mars", TimeOfDay.NOON, 1, 0), 1);
        assertThat(mean(day, W * H * 5 / 4, W * H / 4)).as("V: red").isGreaterThan(136);
    }

    @Test
    void otherPlacesAreNotTheirs() {
        Scene park = scene("place.park", TimeOfDay.NOON, 1, 0);
        assertThat(water.match(park)).isZero();
        assertThat(space.match(park)).isZero();
    }

    private static int[] histogram(byte[] frame) {
        int[] tones = new int[256];
        for (int i = 0; i < W * H; i++) {
            tones[frame[i] & 255]++;
        }
        return tones;
    }

    private static double mean(byte[] frame, int from, int count) {
        double sum = 0;
        for (int i = from; i < from + count; i++) {
            sum += frame[i] & 255;
        }
        return sum / count;
    }

    private byte[] frame(Scene scene, int n) {
        Film film = new Film(scene, new Repertoire(List.of(water, space), List.of()));
        byte[] out = new byte[W * H * 3 / 2];
        try (FramePainter painter = new FramePainter(film)) {
            painter.paint(n, out);
        }
        return out;
    }

    private static Scene scene(String concept, TimeOfDay time, long seed, double travel) {
        Place place = new Place(concept, false, time, Weather.CLEAR, Season.SUMMER, Map.of());
        CameraPlan camera = new CameraPlan(
                1.25, 0.7, 0.58, 3.26, 0.1, travel, List.of(new CameraMove(CameraMove.Kind.ZOOM, 0.04, 0, 1)));
        return new Scene(
                new Frame(W, H, 30, 30), seed, place, List.of(), "", "", camera, List.of(), List.of(), List.of());
    }
}
