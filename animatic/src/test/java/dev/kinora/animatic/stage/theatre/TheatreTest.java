package dev.kinora.animatic.stage.theatre;

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

class TheatreTest {

    @Test
    void drawsStagesAndLeavesOtherPlacesAlone() {
        assertThat(new Theatre().match(scene("place.stage", 640, 360, List.of(), List.of())))
                .isEqualTo(3);
        assertThat(new Theatre().match(scene("place.theatre", 640, 360, List.of(), List.of())))
                .isEqualTo(3);
        assertThat(new Theatre().match(scene("place.meadow", 640, 360, List.of(), List.of())))
                .isZero();
    }

    @Test
    void isTheSameEveryTime() {
        Scene scene = scene("place.stage", 360, 640, List.of(), List.of());
        assertThat(paint(scene, 45)).isEqualTo(paint(scene, 45));
    }

    @ParameterizedTest
    @EnumSource(CameraMove.Kind.class)
    void leavesNoHoleInThePictureWhateverTheCameraDoes(CameraMove.Kind kind) {
        double amount =
                switch (kind) {
                    case PAN, TILT -> 0.25;
                    case ZOOM -> -0.2;
                    case HANDHELD -> 0.02;
                    case TRUCK, DOLLY, CRANE, ORBIT -> 0.9;
                };
        Scene scene = scene("place.stage", 320, 180, List.of(new CameraMove(kind, amount, 0, 2)), List.of());
        byte[] frame = paint(scene, 59);
        for (int y = 0; y < 110; y++) {
            int row = 0;
            for (int x = 0; x < 320; x++) {
                row += frame[y * 320 + x] & 255;
            }
            assertThat(row / 320.0).as("mean of row %d", y).isGreaterThan(20);
        }
    }

    @Test
    void hangsTheCurtainInTheNamedColour() {
        byte[] red = paint(scene("place.stage", 320, 180, List.of(), List.of()), 0);
        byte[] blue = paint(scene("place.stage", 320, 180, List.of(), List.of("#2040c0")), 0);
        int u = 320 * 180 + 30 * 160 + 80;
        assertThat(blue[u] & 255).isGreaterThan((red[u] & 255) + 4);
    }

    private static byte[] paint(Scene scene, int n) {
        Film film = new Film(scene, new Repertoire(List.of(new Theatre()), List.of()));
        byte[] out = new byte[film.view().width() * film.view().height() * 3 / 2];
        try (FramePainter painter = new FramePainter(film)) {
            painter.paint(n, out);
        }
        return out;
    }

    private static Scene scene(String place, int w, int h, List<CameraMove> moves, List<String> palette) {
        return new Scene(
                new Frame(w, h, 30, 60),
                5,
                new Place(place, true, TimeOfDay.NOON, Weather.CLEAR, Season.SUMMER, Map.of()),
                palette,
                "",
                "",
                new CameraPlan(1.25, 0.7, 0.58, 4, 0.1, 0, moves),
                List.of(),
                List.of(),
                List.of());
    }
}
