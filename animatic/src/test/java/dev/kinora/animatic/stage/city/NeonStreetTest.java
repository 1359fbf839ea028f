package dev.kinora.animatic.stage.city;

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
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class NeonStreetTest {
    private static final int W = 320;
    private static final int H = 180;

    @Test
    void drawsStreetsAtNightUnlessTheCameraMovesThroughThem() {
        NeonStreet street = new NeonStreet();
        assertThat(street.match(scene("place.street", TimeOfDay.NIGHT, 0, List.of(), 1)))
                .isEqualTo(3);
        assertThat(street.match(scene("place.street", TimeOfDay.NOON, 0, List.of(), 1)))
                .isZero();
        assertThat(street.match(scene("place.street", TimeOfDay.NIGHT, 11, List.of(), 1)))
                .isZero();
        CameraMove dolly = new CameraMove(CameraMove.Kind.DOLLY, 1, 0, 2);
        assertThat(street.match(scene("place.street", TimeOfDay.NIGHT, 0, List.of(dolly), 1)))
                .isZero();
        assertThat(street.match(scene("place.meadow", TimeOfDay.NIGHT, 0, List.of(), 1)))
                .isZero();
    }

    @Test
    void isTheSameForASeedAndAnotherForAnother() {
        byte[] first = paint(scene("place.street", TimeOfDay.NIGHT, 0, List.of(), 1));
        assertThat(paint(scene("place.street", TimeOfDay.NIGHT, 0, List.of(), 1)))
                .isEqualTo(first);
        assertThat(paint(scene("place.street", TimeOfDay.NIGHT, 0, List.of(), 2)))
                .isNotEqualTo(first);
    }

    @ParameterizedTest
    @EnumSource(
            value = CameraMove.Kind.class,
            names = {"PAN", "TILT", "ZOOM", "HANDHELD"})
    void wallsAndRoadReachTheEdgesHoweverTheCameraTurns(CameraMove.Kind kind) {
        double amount =
                switch (kind) {
                    case PAN, TILT -> 0.2;
                    case ZOOM -> -0.15;
                    case HANDHELD -> 0.02;
                    case TRUCK, DOLLY, CRANE, ORBIT -> 0;
                };
        byte[] frame = paint(scene("place.street", TimeOfDay.NIGHT, 0, List.of(new CameraMove(kind, amount, 0, 2)), 3));
        for (int x = 0; x < W; x += 8) {
            int sum = 0;
            for (int y = 0; y < H; y++) {
                for (int i = 0; i < 8; i++) {
                    sum += (frame[y * W + x + i] & 255) - 16;
                }
            }
            assertThat(sum / (8.0 * H)).as("mean of columns from %d", x).isGreaterThan(9);
        }
    }

    private static byte[] paint(Scene scene) {
        Film film = new Film(scene, new Repertoire(List.of(new NeonStreet()), List.of()));
        byte[] out = new byte[W * H * 3 / 2];
        try (FramePainter painter = new FramePainter(film)) {
            painter.paint(59, out);
        }
        return out;
    }

    private static Scene scene(String place, TimeOfDay time, double travel, List<CameraMove> moves, long seed) {
        return new Scene(
                new Frame(W, H, 30, 60),
                seed,
                new Place(place, false, time, Weather.CLEAR, Season.SUMMER, Map.of()),
                List.of(),
                "",
                "",
                new CameraPlan(1.25, 0.8, 0.58, 3.6, 0.1, travel, moves),
                List.of(),
                List.of(),
                List.of());
    }
}
