package dev.kinora.animatic.storyboard;

import dev.kinora.animatic.language.Camera;
import dev.kinora.animatic.language.Shot;
import dev.kinora.animatic.scene.Performer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What the camera looks out of, when the prompt says so: a frame before everything else, and a land that passes by where it travels. */
final class Outlook {
    /** Metres per second of what one looks out of. */
    private static final Map<String, Double> PACE = Map.of(
            "vehicle.train", 9.0,
            "vehicle.tram", 5.0,
            "vehicle.bus", 6.0,
            "vehicle.car", 7.0,
            "vehicle.taxi", 5.0,
            "vehicle.boat", 1.5,
            "vehicle.ship", 1.5);

    private static final Set<String> FORWARD = Set.of("vehicle.car", "vehicle.taxi", "vehicle.truck", "vehicle.van");

    private Outlook() {}

    /** The performers with the frame one looks through in front of them. */
    static List<Performer> over(List<Performer> placed, Camera camera, Shot shot, Framing framing) {
        Optional<String> through = camera.vantage();
        if (through.isEmpty()) {
            return placed;
        }
        double nearest = placed.stream().mapToDouble(Performer::z).min().orElse(framing.z());
        double ground = framing.focal() * framing.eye() / Math.max(0.1, 1 - framing.horizon());
        boolean wet = shot.setting().atmosphere().weather().contains("weather.rain");
        List<Performer> all = new ArrayList<>(placed);
        all.add(new Performer(
                "outlook",
                "effect.outlook",
                "outlook",
                Map.of("through", through.get(), "wet", wet ? "yes" : "no"),
                0,
                Math.min(Math.min(nearest, framing.z()), ground) * 0.6,
                1,
                1,
                0,
                0,
                List.of(),
                Optional.empty()));
        return all;
    }

    /** Metres per second at which the land passes by; 0 where one stands still or looks ahead. */
    static double pace(Camera camera) {
        return camera.vantage()
                .filter(through -> !FORWARD.contains(through))
                .map(through -> PACE.getOrDefault(through, 0.0))
                .orElse(0.0);
    }
}
