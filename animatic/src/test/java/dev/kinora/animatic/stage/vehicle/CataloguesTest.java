package dev.kinora.animatic.stage.vehicle;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kinora.animatic.scene.Performer;
import dev.kinora.animatic.stage.Figure;
import dev.kinora.animatic.stage.Rig;
import dev.kinora.animatic.stage.afloat.Afloat;
import dev.kinora.animatic.stage.air.Airborne;
import dev.kinora.animatic.stage.prop.Drawn;
import dev.kinora.animatic.stage.rail.Railway;
import dev.kinora.animatic.stage.road.Road;
import dev.kinora.animatic.stage.space.Space;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CataloguesTest {
    private static final List<Rig> RIGS = List.of(Road.rig(), Railway.rig(), Afloat.rig(), Airborne.rig(), Space.rig());

    private static Performer machine(String concept, double size, double speed, Map<String, String> look) {
        return new Performer("m", concept, "thing", look, 0, 8, size, 1, speed, 0, List.of(), Optional.empty());
    }

    private static Figure figure(Performer... cast) {
        return Drawn.build(Drawn.scene(640, 360, List.of(cast)), RIGS).getFirst();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "vehicle.car",
                "vehicle.race-car",
                "vehicle.double-decker",
                "vehicle.tractor",
                "vehicle.train",
                "vehicle.tram",
                "vehicle.sailing-boat",
                "vehicle.motorboat",
                "vehicle.pirate-ship",
                "vehicle.cargo-ship",
                "vehicle.aeroplane",
                "vehicle.biplane",
                "vehicle.helicopter",
                "vehicle.balloon",
                "vehicle.rocket",
                "vehicle.ufo",
                "vehicle.satellite",
                "vehicle.rover"
            })
    void buildsAFigureWithSheets(String concept) {
        assertThat(figure(machine(concept, 3, 2, Map.of())).cels()).isNotEmpty();
    }

    @Test
    void whoIsInACarIsBehindItsDoors() {
        Figure car = figure(machine("vehicle.car", 1.46, 0, Map.of()));
        assertThat(car.front()).isPresent();
        assertThat(car.front().orElseThrow().z()).isLessThan(car.z());
        assertThat(car.front().orElseThrow().contacts().apply(0.0)).isEmpty();
    }

    @Test
    void boatsLieInWaterAndHeave() {
        Figure boat = figure(machine("vehicle.sailing-boat", 9, 1, Map.of()));
        assertThat(boat.afloat()).isTrue();
        assertThat(boat.y().apply(0.6)).isNotEqualTo(boat.y().apply(1.6));
        assertThat(figure(machine("vehicle.car", 1.5, 1, Map.of())).afloat()).isFalse();
    }

    @Test
    void aLaunchRisesEverFasterThenEvenly() {
        Figure rocket = figure(machine("vehicle.rocket", 30, 0, Map.of()));
        assertThat(rocket.y().apply(0.3)).isEqualTo(0.0);
        double early = rocket.y().apply(2.0) - rocket.y().apply(1.0);
        double late = rocket.y().apply(4.0) - rocket.y().apply(3.0);
        assertThat(late).isGreaterThan(early * 1.5);
    }

    @Test
    void takesTheColourOfThePrompt() {
        Order red = new Order(machine("vehicle.bus", 3, 0, Map.of("colour", "#d1302b")), cast());
        assertThat(red.colour("#000000")).isEqualTo(0xFFD1302B);
        assertThat(red.second("#102030")).isEqualTo(0xFF102030);
    }

    private static Rig.Cast cast() {
        var scene = Drawn.scene(640, 360, List.of());
        return new Rig.Cast(
                scene, new dev.kinora.animatic.stage.View(scene.frame(), scene.camera()), Drawn.light(), Map.of());
    }
}
