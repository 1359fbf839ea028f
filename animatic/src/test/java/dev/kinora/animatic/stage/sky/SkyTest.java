package dev.kinora.animatic.stage.sky;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kinora.animatic.paint.Colours;
import dev.kinora.animatic.scene.CameraPlan;
import dev.kinora.animatic.scene.Frame;
import dev.kinora.animatic.scene.Place;
import dev.kinora.animatic.scene.Scene;
import dev.kinora.animatic.scene.Season;
import dev.kinora.animatic.scene.TimeOfDay;
import dev.kinora.animatic.scene.Weather;
import dev.kinora.animatic.stage.Layer;
import dev.kinora.animatic.stage.View;
import io.github.humbleui.skija.Image;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SkyTest {
    private static Scene scene(TimeOfDay time, Weather weather, double horizon, List<String> palette) {
        return scene(3, time, weather, horizon, palette);
    }

    private static Scene scene(long seed, TimeOfDay time, Weather weather, double horizon, List<String> palette) {
        CameraPlan camera = new CameraPlan(1.25, 1.5, horizon, 7, 0, 0, List.of());
        Place place = new Place("place.park", false, time, weather, Season.SUMMER, Map.of());
        return new Scene(
                new Frame(320, 180, 30, 90), seed, place, palette, "", "", camera, List.of(), List.of(), List.of());
    }

    private static List<Layer> layers(Scene scene) {
        return Sky.layers(scene, new View(scene.frame(), scene.camera()), Daylight.of(scene));
    }

    @ParameterizedTest
    @EnumSource(Weather.class)
    void everyWeatherHasASkyThatCoversTheFrame(Weather weather) {
        Layer.Plane dome = (Layer.Plane)
                layers(scene(TimeOfDay.NOON, weather, 0.6, List.of())).getFirst();
        assertThat(dome.art().bounds().getTop()).isLessThanOrEqualTo(0);
        assertThat(dome.art().bounds().getBottom()).isGreaterThanOrEqualTo(108);
    }

    @Test
    void aCameraThatLooksDownSeesNoSky() {
        assertThat(layers(scene(TimeOfDay.NOON, Weather.CLEAR, -0.3, List.of())))
                .isEmpty();
    }

    @Test
    void cloudsDriftAndRepeat() {
        assertThat(layers(scene(TimeOfDay.NOON, Weather.CLOUDY, 0.6, List.of())))
                .anySatisfy(l -> assertThat(l).isInstanceOfSatisfying(Layer.Plane.class, p -> {
                    assertThat(p.drift()).isPositive();
                    assertThat(p.wrap()).isGreaterThan(320);
                }));
    }

    @ParameterizedTest
    @EnumSource(
            value = Weather.class,
            names = {"CLEAR", "CLOUDY", "OVERCAST", "STORM"})
    void cloudsHaveNoSeamWhereTheyRepeat(Weather weather) {
        for (long seed = 1; seed <= 6; seed++) {
            Scene scene = scene(seed, TimeOfDay.GOLDEN_HOUR, weather, 0.6, List.of());
            Layer.Plane clouds = layers(scene).stream()
                    .filter(Layer.Plane.class::isInstance)
                    .map(Layer.Plane.class::cast)
                    .filter(p -> p.wrap() > 0)
                    .findFirst()
                    .orElseThrow();
            Image image = clouds.art().image();
            int w = image.getWidth();
            int h = image.getHeight();
            ByteBuffer pixels = image.peekPixels();
            double[] steps = new double[w];
            for (int i = 0; i < 4 * w * h; i++) {
                int x = i / 4 % w;
                int next = i + 4 * ((x + 1) % w - x);
                steps[x] += Math.abs((pixels.get(i) & 255) - (pixels.get(next) & 255));
            }
            double seam = steps[w - 1];
            assertThat(seam)
                    .as("seed %d", seed)
                    .isLessThanOrEqualTo(
                            1.2 * Arrays.stream(steps, 0, w - 1).max().orElseThrow());
        }
    }

    @Test
    void theSunShinesUnlessTheWeatherHidesIt() {
        assertThat(Daylight.of(scene(TimeOfDay.GOLDEN_HOUR, Weather.CLEAR, 0.6, List.of()))
                        .warmth())
                .isGreaterThan(0.5);
        assertThat(Daylight.of(scene(TimeOfDay.GOLDEN_HOUR, Weather.OVERCAST, 0.6, List.of()))
                        .shines())
                .isFalse();
        assertThat(Daylight.of(scene(TimeOfDay.NIGHT, Weather.CLEAR, 0.6, List.of()))
                        .warmth())
                .isZero();
    }

    @Test
    void aNamedPaletteMovesTheSkyTowardsItsCoolestColour() {
        int plain = Daylight.of(scene(TimeOfDay.NOON, Weather.CLEAR, 0.6, List.of()))
                .zenith();
        int teal = Daylight.of(scene(TimeOfDay.NOON, Weather.CLEAR, 0.6, List.of("#1f8a8a", "#b5502a")))
                .zenith();
        double before = Colours.green(plain) - Colours.blue(plain);
        double after = Colours.green(teal) - Colours.blue(teal);
        assertThat(after).isGreaterThan(before + 20);
    }

    @ParameterizedTest
    @EnumSource(
            value = Weather.class,
            names = {"RAIN", "STORM", "SNOW", "FOG"})
    void badWeatherAddsLayersAtSeveralDepths(Weather weather) {
        Scene scene = scene(TimeOfDay.NOON, weather, 0.6, List.of());
        List<Layer> falling =
                Weathering.over(scene, new View(scene.frame(), scene.camera()), Daylight.of(scene)).stream()
                        .flatMap(s -> s.get().stream())
                        .toList();
        assertThat(falling.stream().mapToDouble(Layer::z).distinct().count()).isGreaterThanOrEqualTo(3);
    }
}
