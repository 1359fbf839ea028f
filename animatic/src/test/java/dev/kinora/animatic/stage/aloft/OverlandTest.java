package dev.kinora.animatic.stage.aloft;

import static org.assertj.core.api.Assertions.assertThat;

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
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OverlandTest {
    private static Scene scene(String concept, double eye) {
        Place place = new Place(concept, false, TimeOfDay.NOON, Weather.CLEAR, Season.SUMMER, Map.of());
        CameraPlan camera = new CameraPlan(1.25, eye, 0.3, 460, 0, 0, List.of());
        return new Scene(
                new Frame(320, 180, 30, 120), 7, place, List.of(), "", "", camera, List.of(), List.of(), List.of());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"place.coast", "place.island", "place.forest", "place.mountains", "place.river", "place.field"})
    void landIsAMapFromHighAboveOnly(String concept) {
        assertThat(new Overland().match(scene(concept, 160))).isEqualTo(3);
        assertThat(new Overland().match(scene(concept, 1.6))).isZero();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"place.coast", "place.island", "place.forest", "place.mountains", "place.river", "place.field"})
    void thePlanesReachFromTheHorizonToTheLowerEdge(String concept) {
        Scene scene = scene(concept, 160);
        View view = new View(scene.frame(), scene.camera());
        Stage stage = new Overland().build(scene, view);
        double lowest = stage.layers().stream()
                .filter(l -> l.z() < 1.5e5 && l instanceof Layer.Plane)
                .mapToDouble(l -> ((Layer.Plane) l).art().bounds().getBottom())
                .max()
                .orElse(0);
        assertThat(lowest).isGreaterThanOrEqualTo(180);
    }
}
