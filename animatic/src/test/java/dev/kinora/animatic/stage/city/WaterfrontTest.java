package dev.kinora.animatic.stage.city;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kinora.animatic.engine.Plan;
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
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class WaterfrontTest {
    private static final int W = 320;
    private static final int H = 180;

    @ParameterizedTest
    @CsvSource({"a country road at night, 0", "a forest road at dusk, 0", "a highway at night, 3"})
    void noCityLiesByARoadThatIsToldToBeInTheCountry(String prompt, int match) {
        Scene scene = Plan.of(prompt, new Frame(640, 360, 30, 60), 1)
                .storyboard()
                .shots()
                .getFirst();
        assertThat(new Waterfront().match(scene)).isEqualTo(match);
    }

    @Test
    void drawsCitiesAndRoadsAtNight() {
        assertThat(new Waterfront().match(scene(TimeOfDay.NIGHT, "place.waterfront", 0, List.of())))
                .isEqualTo(3);
        assertThat(new Waterfront().match(scene(TimeOfDay.NIGHT, "place.road", 0, List.of())))
                .isEqualTo(3);
        assertThat(new Waterfront().match(scene(TimeOfDay.NOON, "place.road", 0, List.of())))
                .isZero();
        assertThat(new Waterfront().match(scene(TimeOfDay.NOON, "place.meadow", 0, List.of())))
                .isZero();
    }

    @ParameterizedTest
    @EnumSource(TimeOfDay.class)
    void isTheSameEveryTimeAtEveryHour(TimeOfDay time) {
        Scene scene = scene(time, "place.waterfront", 0, List.of());
        assertThat(paint(scene, 20)).isEqualTo(paint(scene, 20));
    }

    @Test
    void theRoadsideRunsWhileTheSkyStays() {
        Scene scene = scene(TimeOfDay.DUSK, "place.waterfront", 11, List.of());
        byte[] first = paint(scene, 0);
        byte[] later = paint(scene, 30);
        assertThat(difference(first, later, 95, 130)).isGreaterThan(2 * difference(first, later, 0, 8));
    }

    @ParameterizedTest
    @EnumSource(CameraMove.Kind.class)
    void leavesNoHoleInThePictureWhateverTheCameraDoes(CameraMove.Kind kind) {
        double amount =
                switch (kind) {
                    case PAN, TILT -> 0.22;
                    case ZOOM -> -0.2;
                    case HANDHELD -> 0.02;
                    case TRUCK, DOLLY, CRANE, ORBIT -> 0.8;
                };
        byte[] frame = paint(scene(TimeOfDay.NOON, "place.city", 0, List.of(new CameraMove(kind, amount, 0, 2))), 59);
        for (int y = 0; y < H; y++) {
            int[] row = new int[W];
            for (int x = 0; x < W; x++) {
                row[x] = frame[y * W + x] & 255;
            }
            assertThat(Arrays.stream(row).average().orElseThrow())
                    .as("mean of row %d", y)
                    .isGreaterThan(34);
        }
    }

    @Test
    void isBrightByDayAndDarkByNight() {
        assertThat(mean(paint(scene(TimeOfDay.NOON, "place.city", 0, List.of()), 0)))
                .isGreaterThan(2 * mean(paint(scene(TimeOfDay.NIGHT, "place.city", 0, List.of()), 0)));
    }

    private static double mean(byte[] frame) {
        double sum = 0;
        for (int i = 0; i < W * H; i++) {
            sum += (frame[i] & 255) - 16;
        }
        return sum / (W * H);
    }

    private static double difference(byte[] a, byte[] b, int top, int bottom) {
        double sum = 0;
        for (int i = top * W; i < bottom * W; i++) {
            sum += Math.abs((a[i] & 255) - (b[i] & 255));
        }
        return sum / ((bottom - top) * W);
    }

    private static byte[] paint(Scene scene, int n) {
        Film film = new Film(scene, new Repertoire(List.of(new Waterfront()), List.of()));
        byte[] out = new byte[W * H * 3 / 2];
        try (FramePainter painter = new FramePainter(film)) {
            painter.paint(n, out);
        }
        return out;
    }

    private static Scene scene(TimeOfDay time, String place, double travel, List<CameraMove> moves) {
        return new Scene(
                new Frame(W, H, 30, 60),
                5,
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
