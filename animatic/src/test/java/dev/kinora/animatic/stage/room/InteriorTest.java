package dev.kinora.animatic.stage.room;

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
import dev.kinora.animatic.stage.View;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class InteriorTest {
    private final Interior interior = new Interior();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "place.living-room",
                "place.kitchen",
                "place.cafe",
                "place.office",
                "place.classroom",
                "place.bedroom",
                "place.library",
                "place.workshop",
                "place.bathroom",
                "place.museum",
                "place.attic",
                "place.spaceship",
                "place.room",
                "place.carriage",
                "place.coach",
                "place.airliner",
                "place.throne-room",
                "place.hospital",
                "place.shop",
                "place.garage",
                "place.car-park",
                "place.hallway",
                "place.gym",
                "place.salon",
                "place.locker-room",
                "place.ice-rink",
                "place.sports-hall",
                "place.bowling",
                "place.ballroom",
                "place.nave",
                "place.control-room",
                "place.courtroom",
                "place.lobby",
                "place.terminal",
                "place.factory",
                "place.cinema",
                "place.stable",
                "place.greenhouse",
                "place.barn",
                "place.warehouse",
                "place.laboratory",
                "place.bar",
                "place.restaurant"
            })
    void everyRoomOfTheTableIsDrawnAndIsNotEmpty(String concept) {
        Scene scene = scene(concept, TimeOfDay.AFTERNOON, 320, 180, 5, 0);
        byte[] frame = frame(scene, 3);
        int[] tones = new int[256];
        for (int i = 0; i < 320 * 180; i++) {
            tones[frame[i] & 255]++;
        }
        assertThat(Arrays.stream(tones).filter(n -> n > 20).count())
                .as("grey levels in use")
                .isGreaterThan(60);
    }

    @Test
    void knowsItsRoomsAndStandsInForTheRest() {
        assertThat(interior.match(scene("place.kitchen", TimeOfDay.NOON, 320, 180, 1, 0)))
                .isEqualTo(3);
        assertThat(interior.match(scene("place.vault", TimeOfDay.NOON, 320, 180, 1, 0)))
                .isEqualTo(1);
        Scene outside = new Scene(
                new Frame(320, 180, 30, 30),
                1,
                place("place.park", false, TimeOfDay.NOON),
                List.of(),
                "",
                "",
                camera(0),
                List.of(),
                List.of(),
                List.of());
        assertThat(interior.match(outside)).isZero();
    }

    @Test
    void sameSceneGivesTheSameFrameAndAnotherSeedAnother() {
        byte[] one = frame(scene("place.cafe", TimeOfDay.NIGHT, 320, 180, 9, 0.8), 12);
        byte[] same = frame(scene("place.cafe", TimeOfDay.NIGHT, 320, 180, 9, 0.8), 12);
        byte[] other = frame(scene("place.cafe", TimeOfDay.NIGHT, 320, 180, 10, 0.8), 12);
        assertThat(one).isEqualTo(same);
        assertThat(Arrays.equals(one, other)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"1280x720", "720x1280", "1792x1024", "1024x1792"})
    void noBlackGapsWhileTheCameraGoesSideways(String size) {
        int w = Integer.parseInt(size.split("x")[0]) / 4;
        int h = Integer.parseInt(size.split("x")[1]) / 4;
        Scene scene = scene("place.living-room", TimeOfDay.NOON, w, h, 4, 0.9);
        for (int n : new int[] {0, 15, 29}) {
            byte[] frame = frame(scene, n);
            int black = 0;
            for (int i = 0; i < w * h; i++) {
                black += (frame[i] & 255) < 21 ? 1 : 0;
            }
            assertThat(black).as("black pixels in frame %d", n).isLessThan(w * h / 60);
        }
    }

    @Test
    void placeWhereActorsStandIsFree() {
        Scene scene = scene("place.classroom", TimeOfDay.NOON, 1280, 720, 4, 0);
        View view = new View(scene.frame(), scene.camera());
        for (Layer layer : interior.build(scene, view).layers()) {
            if (layer instanceof Layer.Plane plane) {
                assertThat(plane.z()).isGreaterThan(view.plan().focus() + 0.7);
            }
        }
    }

    @Test
    void landPassesBehindTheWindowsOfACarriageAndNothingElseMoves() {
        Scene scene = scene("place.carriage", TimeOfDay.NOON, 320, 180, 5, 0);
        byte[] one = frame(scene, 2);
        byte[] two = frame(scene, 26);
        int inWindows = 0;
        int onTheFloor = 0;
        for (int y = 0; y < 180; y++) {
            for (int x = 0; x < 320; x++) {
                boolean moved = Math.abs((one[y * 320 + x] & 255) - (two[y * 320 + x] & 255)) > 24;
                inWindows += moved && y < 120 ? 1 : 0;
                onTheFloor += moved && y > 150 ? 1 : 0;
            }
        }
        assertThat(inWindows).isGreaterThan(300);
        assertThat(onTheFloor).isLessThan(60);
    }

    @Test
    void nightIsDarkerThanDay() {
        assertThat(mean(frame(scene("place.bedroom", TimeOfDay.NIGHT, 320, 180, 4, 0), 1)))
                .isLessThan(mean(frame(scene("place.bedroom", TimeOfDay.NOON, 320, 180, 4, 0), 1)) * 0.8);
    }

    private static double mean(byte[] frame) {
        double sum = 0;
        for (int i = 0; i < 320 * 180; i++) {
            sum += frame[i] & 255;
        }
        return sum / (320 * 180);
    }

    private byte[] frame(Scene scene, int n) {
        Film film = new Film(scene, new Repertoire(List.of(interior), List.of()));
        byte[] out = new byte[scene.frame().width() * scene.frame().height() * 3 / 2];
        try (FramePainter painter = new FramePainter(film)) {
            painter.paint(n, out);
        }
        return out;
    }

    private static Place place(String concept, boolean inside, TimeOfDay time) {
        return new Place(concept, inside, time, Weather.CLEAR, Season.SUMMER, Map.of());
    }

    private static CameraPlan camera(double truck) {
        List<CameraMove> moves = truck == 0 ? List.of() : List.of(new CameraMove(CameraMove.Kind.TRUCK, truck, 0, 1));
        return new CameraPlan(1.25, 0.7, 0.58, 3.26, 0.1, 0, moves);
    }

    private static Scene scene(String concept, TimeOfDay time, int w, int h, long seed, double truck) {
        return new Scene(
                new Frame(w, h, 30, 30),
                seed,
                place(concept, true, time),
                List.of(),
                "",
                "",
                camera(truck),
                List.of(),
                List.of(),
                List.of());
    }
}
