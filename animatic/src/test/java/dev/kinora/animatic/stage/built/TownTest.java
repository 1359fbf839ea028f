package dev.kinora.animatic.stage.built;

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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TownTest {
    private static final int W = 320;
    private static final int H = 180;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "canal town,river",
                "white town,street",
                "white town,harbour",
                "pastel town,coast",
                "pastel town,road",
                "wooden town,street",
                "brick city,street",
                "neon city,street",
                "bay city,street",
                ",tunnel"
            })
    void buildsTheTownsOfEveryPartOfTheWorld(String where) {
        String[] told = where.split(",");
        for (double travel : new double[] {0, 6}) {
            Scene there =
                    scene(told[1], TimeOfDay.DUSK, Weather.CLEAR, travel, Map.of("words", told[1] + "," + told[0]));
            assertThat(new Town().match(there)).isEqualTo(3);
            assertThat(mean(paint(there, 10), H / 2, H)).isGreaterThan(16);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "street",
                "alley",
                "square",
                "market",
                "village",
                "yard",
                "playground",
                "harbour",
                "bridge",
                "fairground",
                "castle",
                "lighthouse",
                "ruins",
                "temple",
                "church",
                "windmill",
                "farm",
                "cabin",
                "house",
                "tower",
                "pyramid",
                "skyscraper",
                "diner",
                "station",
                "subway",
                "airport",
                "launch-pad",
                "highway",
                "stadium",
                "factory",
                "construction",
                "cemetery",
                "greenhouse",
                "pool",
                "rooftop",
                "balcony",
                "suburb",
                "mosque",
                "monastery",
                "jungle-temple",
                "stone-circle",
                "palace",
                "observatory",
                "aqueduct",
                "pagoda",
                "big-top",
                "igloo",
                "treehouse",
                "wind-farm",
                "water-mill",
                "oil-rig",
                "dam",
                "geyser",
                "solar-farm",
                "tennis-court",
                "golf-course",
                "skate-park",
                "running-track",
                "race-track",
                "ski-slope",
                "backyard",
                "parking-lot",
                "scrapyard",
                "container-port",
                "quarry",
                "temple-court",
                "castle-court",
                "stable-yard",
                "favela",
                "pier",
                "farmyard",
                "zoo",
                "level-crossing",
                "hot-spring"
            })
    void buildsEveryPlaceByDayAndOnTheMoveAtNight(String name) {
        byte[] day = paint(scene(name, TimeOfDay.NOON, Weather.CLEAR, 0), 0);
        byte[] night = paint(scene(name, TimeOfDay.NIGHT, Weather.CLEAR, 6), 20);
        // No day comes down to a subway; between towers the lit windows make up for much.
        if (!name.equals("subway")) {
            assertThat(mean(day, 0, H)).isGreaterThan(mean(night, 0, H));
        }
        assertThat(mean(night, H / 2, H)).isGreaterThan(4);
    }

    @Test
    void isTheSameEveryTime() {
        Scene scene = scene("village", TimeOfDay.DUSK, Weather.RAIN, 0);
        assertThat(paint(scene, 7)).isEqualTo(paint(scene, 7));
    }

    @Test
    void lightsWindowsAfterDark() {
        assertThat(brightest(paint(scene("village", TimeOfDay.NIGHT, Weather.CLEAR, 0), 0)))
                .isGreaterThan(3 * (int) mean(paint(scene("village", TimeOfDay.NIGHT, Weather.CLEAR, 0), 0), 0, H));
    }

    @Test
    void leavesOpenCountryAloneUnlessABuildingIsNamed() {
        assertThat(new Town().match(scene("meadow", TimeOfDay.NOON, Weather.CLEAR, 0)))
                .isZero();
        Scene castle = scene("hills", TimeOfDay.NOON, Weather.CLEAR, 0, Map.of("landmark", "castle"));
        assertThat(new Town().match(castle)).isEqualTo(3);
        assertThat(paint(castle, 0)).isNotEqualTo(paint(scene("castle", TimeOfDay.NIGHT, Weather.CLEAR, 0), 0));
    }

    @ParameterizedTest
    @CsvSource({
        "village, nature, mountains",
        "village, words, greek",
        "village, traits, african",
        "yard, nature, castle",
        "yard, nature, temple",
        "yard, nature, barn",
        "street, words, wild-west",
        "ruins, nature, jungle",
        "rooftop, words, rooftop garden"
    })
    void turnsAPlaceIntoAnotherByWhatElseIsSaidOfIt(String place, String slot, String said) {
        byte[] plain = paint(scene(place, TimeOfDay.NOON, Weather.CLEAR, 0, Map.of("words", place)), 0);
        byte[] turned = paint(scene(place, TimeOfDay.NOON, Weather.CLEAR, 0, Map.of(slot, said)), 0);
        assertThat(turned).isNotEqualTo(plain);
    }

    private static double mean(byte[] frame, int top, int bottom) {
        double sum = 0;
        for (int i = top * W; i < bottom * W; i++) {
            sum += (frame[i] & 255) - 16;
        }
        return sum / ((bottom - top) * W);
    }

    private static int brightest(byte[] frame) {
        int most = 0;
        for (int i = 0; i < W * H; i++) {
            most = Math.max(most, (frame[i] & 255) - 16);
        }
        return most;
    }

    private static byte[] paint(Scene scene, int n) {
        Film film = new Film(scene, new Repertoire(List.of(new Town()), List.of()));
        byte[] out = new byte[W * H * 3 / 2];
        try (FramePainter painter = new FramePainter(film)) {
            painter.paint(n, out);
        }
        return out;
    }

    private static Scene scene(String place, TimeOfDay time, Weather weather, double travel) {
        return scene(place, time, weather, travel, Map.of());
    }

    private static Scene scene(
            String place, TimeOfDay time, Weather weather, double travel, Map<String, String> traits) {
        return new Scene(
                new Frame(W, H, 30, 60),
                5,
                new Place("place." + place, false, time, weather, Season.SUMMER, traits),
                List.of(),
                "",
                "",
                new CameraPlan(1.25, 0.8, 0.58, 3.6, 0.1, travel, List.of()),
                List.of(),
                List.of(),
                List.of());
    }
}
