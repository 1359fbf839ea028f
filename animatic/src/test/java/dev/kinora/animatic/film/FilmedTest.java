package dev.kinora.animatic.film;

import static org.assertj.core.api.Assertions.assertThat;

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

class FilmedTest {
    private static final Frame FRAME = new Frame(160, 90, 10, 40);

    @Test
    void aDayThatTurnsToNightGetsDarkerOnAndOn() {
        Painting film = Filmed.of(scene(Map.of(Place.UNTIL_TIME, "NIGHT")), Repertoires.all());

        double first = bright(film, 0);
        double middle = bright(film, 20);
        double last = bright(film, 39);
        assertThat(first).isGreaterThan(middle + 8);
        assertThat(middle).isGreaterThan(last + 8);
        assertThat(bright(film, 45)).isBetween(last - 4, last + 4);
    }

    @Test
    void whereNothingChangesThereIsOneFilm() {
        assertThat(Filmed.of(scene(Map.of()), Repertoires.all())).isInstanceOf(Film.class);
    }

    private static Scene scene(Map<String, String> traits) {
        Place place = new Place("place.lake", false, TimeOfDay.NOON, Weather.CLEAR, Season.SUMMER, traits);
        CameraPlan camera = new CameraPlan(1.25, 1.5, 0.6, 7, 0.1, 0, List.of());
        return new Scene(FRAME, 7, place, List.of(), "", "", camera, List.of(), List.of(), List.of());
    }

    private static double bright(Painting film, int n) {
        byte[] i420 = new byte[FRAME.width() * FRAME.height() * 3 / 2];
        try (Painting.Painter painter = film.open()) {
            painter.paint(n, i420);
        }
        double sum = 0;
        for (int i = 0; i < FRAME.width() * FRAME.height(); i++) {
            sum += i420[i] & 255;
        }
        return sum / (FRAME.width() * FRAME.height());
    }
}
