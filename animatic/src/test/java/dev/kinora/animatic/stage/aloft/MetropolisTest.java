package dev.kinora.animatic.stage.aloft;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kinora.animatic.film.Film;
import dev.kinora.animatic.film.FramePainter;
import dev.kinora.animatic.film.Repertoire;
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

class MetropolisTest {
    private final Metropolis metropolis = new Metropolis();

    private static Scene scene(String concept, TimeOfDay time, double eye) {
        Place place = new Place(concept, false, time, Weather.CLEAR, Season.SUMMER, Map.of());
        CameraPlan camera = new CameraPlan(1.25, eye, 0.3, 460, 0, 0, List.of());
        return new Scene(
                new Frame(320, 180, 30, 120), 7, place, List.of(), "", "", camera, List.of(), List.of(), List.of());
    }

    private byte[] frame(Scene scene, int n) {
        byte[] out = new byte[320 * 180 * 3 / 2];
        try (FramePainter painter = new FramePainter(new Film(scene, new Repertoire(List.of(metropolis), List.of())))) {
            painter.paint(n, out);
        }
        return out;
    }

    @Test
    void aCityIsSeenAsOneFromHighAboveOnly() {
        assertThat(metropolis.match(scene("place.city", TimeOfDay.NOON, 160))).isEqualTo(3);
        assertThat(metropolis.match(scene("place.city", TimeOfDay.NOON, 1.6))).isZero();
        assertThat(metropolis.match(scene("place.forest", TimeOfDay.NOON, 160))).isZero();
    }

    @Test
    void windowsShineByNightAndCarsMove() {
        Scene night = scene("place.city", TimeOfDay.NIGHT, 160);
        byte[] one = frame(night, 0);
        byte[] two = frame(night, 40);
        int bright = 0;
        int dark = 0;
        int moved = 0;
        for (int i = 320 * 80; i < 320 * 180; i++) {
            bright += (one[i] & 255) > 130 ? 1 : 0;
            dark += (one[i] & 255) < 60 ? 1 : 0;
            moved += Math.abs((one[i] & 255) - (two[i] & 255)) > 30 ? 1 : 0;
        }
        assertThat(bright).isGreaterThan(300);
        assertThat(dark).isGreaterThan(3000);
        assertThat(moved).isGreaterThan(40);
        assertThat(frame(night, 40)).isEqualTo(two);
    }
}
