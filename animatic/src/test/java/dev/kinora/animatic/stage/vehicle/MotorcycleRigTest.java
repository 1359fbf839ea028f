package dev.kinora.animatic.stage.vehicle;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kinora.animatic.scene.Performer;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class MotorcycleRigTest {
    private static Performer bike(double speed, int facing) {
        return new Performer(
                "bike", "vehicle.motorcycle", "", Map.of(), 1, 3, 1.15, facing, speed, 0, List.of(), Optional.empty());
    }

    @Test
    void wheelsRollWithoutSliding() {
        Ride ride = new Ride(bike(8, 1), 0.0036);
        double turned = ride.angle(96, 1.5) - ride.angle(96, 0.5);
        assertThat(turned * 96 * 0.0036).isCloseTo(8, org.assertj.core.data.Offset.offset(1e-9));
    }

    @Test
    void goesTheWayItFaces() {
        assertThat(new Ride(bike(8, -1), 0.0036).x(1)).isEqualTo(-7);
        assertThat(new Ride(bike(8, -1), 0.0036).mirrored()).isTrue();
    }

    @Test
    void knowsItsKind() {
        assertThat(new MotorcycleRig().match(bike(0, 1))).isEqualTo(3);
    }
}
