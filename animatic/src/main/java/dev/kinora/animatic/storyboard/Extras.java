package dev.kinora.animatic.storyboard;

import dev.kinora.animatic.language.Shot;
import dev.kinora.animatic.paint.Noise;
import dev.kinora.animatic.scene.Act;
import dev.kinora.animatic.scene.Frame;
import dev.kinora.animatic.scene.Performer;
import dev.kinora.animatic.scene.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Those whom nobody names and who are there all the same: people in a crowded place, cars on a busy road. */
final class Extras {
    private static final int PEOPLE = 6;
    private static final int CARS = 3;
    private static final int FIRES = 4;
    private static final String ROADS = "place\\.(road|bridge)";
    private static final String PEOPLED =
            "place\\.(street|city|square|market|station|subway|restaurant|cafe|bar|shop|museum|fairground|dance-floor|stadium|airport|village|alley|harbour|beach|park|library|theatre|circus)";

    private static final String[] MOTORS = {"vehicle.car", "vehicle.truck", "vehicle.taxi", "vehicle.van", "vehicle.bus"
    };

    private final Shot shot;
    private final Framing framing;
    private final Frame frame;
    private final Place place;
    private final long seed;

    Extras(Shot shot, Framing framing, Frame frame, Place place, long seed) {
        this.shot = shot;
        this.framing = framing;
        this.frame = frame;
        this.place = place;
        this.seed = seed;
    }

    /** The performers, and behind them whoever else is there. */
    List<Performer> over(List<Performer> named) {
        boolean busy = List.of(place.trait("traits", "").split(",")).contains("busy");
        boolean near = framing.close()
                || shot.camera().shotSize().filter(s -> s.ordinal() < 2).isPresent();
        List<Performer> all = new ArrayList<>(named);
        if (burns()) {
            for (int i = 0; i < FIRES; i++) {
                all.add(fire(i));
            }
        }
        if (!busy || near) {
            return all;
        }
        if (place.concept().matches(ROADS)) {
            for (int i = 0; i < CARS; i++) {
                all.add(car(i));
            }
        } else if (place.concept().matches(PEOPLED) || place.inside()) {
            for (int i = 0; i < PEOPLE; i++) {
                all.add(passer(i));
            }
        }
        return all;
    }

    /** Whether a building, a wood or a whole town is said to be on fire. */
    private boolean burns() {
        boolean built = Stream.concat(shot.cast().subjects().stream(), shot.cast().props().stream())
                .anyMatch(t -> t.isA("place") && t.traits().has("trait.burning"));
        return built
                || shot.setting().places().stream().anyMatch(p -> p.traits().has("trait.burning"));
    }

    private Performer fire(int i) {
        double z = Math.max(16, framing.z() * 2.4) * (1 + 0.12 * i);
        double half = framing.halfWidth(frame) * z / framing.z();
        double x = half * (0.62 * (i % 2 == 0 ? -1 : 1) * (i + 1) / 2.4 + 0.1 * Noise.at(seed, 930 + i));
        double tall = z / framing.focal() * (0.20 + 0.08 * Noise.at(seed, 940 + i));
        return new Performer(
                "fire-" + i, "prop.fire", "fire", Map.of(), x, z, tall, 1, 0, 0, List.of(), Optional.empty());
    }

    private Performer passer(int i) {
        boolean walks = !place.inside() || i % 3 == 0;
        double z = place.inside()
                ? Math.max(3.4, framing.z()) * (1.06 + 0.32 * Noise.at(seed, 820 + i))
                : Math.max(4.2, framing.z()) * (1.22 + 0.6 * Noise.at(seed, 820 + i));
        double half = framing.halfWidth(frame) * z / framing.z();
        int way = i % 2 == 0 ? 1 : -1;
        double x = half * ((2.0 * i + 1) / PEOPLE - 1) + (walks ? -way * 0.25 * half : 0);
        double speed = walks ? 0.75 + 0.5 * Noise.at(seed, 840 + i) : 0;
        List<Act> acts = walks
                ? List.of(new Act("action.walk", 0, frame.seconds(), Optional.empty()))
                : List.of(new Act(i % 2 == 0 ? "action.say" : "action.look", 0, frame.seconds(), Optional.empty()));
        boolean machine = shot.cast().subjects().stream().anyMatch(t -> t.is("person.robot"));
        String who = machine ? "person.robot" : i % 2 == 0 ? "person.woman" : "person.man";
        double tall = 1.58 + 0.2 * Noise.at(seed, 860 + i);
        return new Performer(
                "extra-" + i,
                who,
                "passer-by",
                Map.of("age", "adult"),
                x,
                z,
                tall,
                way,
                speed,
                0,
                acts,
                Optional.empty());
    }

    private Performer car(int i) {
        String kind = MOTORS[(int) (Noise.at(seed, 880 + i) * MOTORS.length)];
        double z = Math.max(7, framing.z() * 1.5) + 3.2 * i;
        double half = framing.halfWidth(frame) * z / framing.z();
        int way = i % 2 == 0 ? 1 : -1;
        double speed = 5 + 3 * Noise.at(seed, 900 + i);
        double x = -way * half * (0.9 - 0.8 * Noise.at(seed, 910 + i));
        return new Performer(
                "traffic-" + i,
                kind,
                "car",
                Map.of(),
                x,
                z,
                Measure.of(kind).height(),
                way,
                speed,
                0,
                List.of(),
                Optional.empty());
    }
}
