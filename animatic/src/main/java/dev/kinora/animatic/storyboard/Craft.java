package dev.kinora.animatic.storyboard;

import dev.kinora.animatic.scene.Frame;
import dev.kinora.animatic.scene.Performer;
import dev.kinora.animatic.scene.Place;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Vehicles that fly, float, lift off or cross a bridge: where that puts them, and how the camera looks at them.
 *
 * @param group those who are seen
 * @param place concept of the place that the prompt names; empty when it names none
 */
record Craft(Group group, String place) {
    private static final Set<String> FLYERS = Set.of(
            "aeroplane",
            "biplane",
            "fighter",
            "helicopter",
            "balloon",
            "airship",
            "quadcopter",
            "ufo",
            "broom",
            "carpet");
    private static final Set<String> SPACE = Set.of("spaceship", "shuttle", "satellite");
    private static final Set<String> BOATS = Set.of(
            "boat",
            "rowing-boat",
            "canoe",
            "motorboat",
            "fishing-boat",
            "sailing-boat",
            "ship",
            "cargo-ship",
            "pirate-ship",
            "surfboard",
            "jet-ski");
    private static final Set<String> AT_REST = Set.of("action.stand", "action.wait", "action.rest", "action.park");
    private static final String OUT = "place\\.(space|underwater|reef)";

    /** Metres per second. */
    private static final Map<String, Double> PACE = Map.ofEntries(
            Map.entry("race-car", 26.0),
            Map.entry("sports-car", 16.0),
            Map.entry("pickup", 12.0),
            Map.entry("double-decker", 8.0),
            Map.entry("ambulance", 13.0),
            Map.entry("fire-truck", 13.0),
            Map.entry("tractor", 2.2),
            Map.entry("carriage", 3.2),
            Map.entry("tricycle", 1.6),
            Map.entry("train", 13.0),
            Map.entry("tram", 9.0),
            Map.entry("rowing-boat", 1.1),
            Map.entry("canoe", 1.3),
            Map.entry("motorboat", 10.0),
            Map.entry("jet-ski", 9.0),
            Map.entry("fishing-boat", 2.2),
            Map.entry("cargo-ship", 5.0),
            Map.entry("ship", 5.0),
            Map.entry("pirate-ship", 3.4),
            Map.entry("submarine", 2.2),
            Map.entry("aeroplane", 34.0),
            Map.entry("fighter", 60.0),
            Map.entry("biplane", 22.0),
            Map.entry("helicopter", 12.0),
            Map.entry("airship", 5.0),
            Map.entry("spaceship", 12.0),
            Map.entry("shuttle", 12.0),
            Map.entry("rover", 1.2));

    /** Row of the middle of what flies. */
    private static final double FLYING = 0.42;

    /** What carries a vehicle. */
    enum Medium {
        GROUND,
        WATER,
        AIR,
        /** Stands on a pad, about to leave it. */
        PAD,
        /** Goes over arches high above the ground. */
        VIADUCT
    }

    /** What carries a role. */
    Medium of(Troupe.Role r) {
        String kind = Looks.tail(r.concept());
        boolean out = place.matches(OUT);
        if (!r.thing().isA("vehicle") || out) {
            return Medium.GROUND;
        }
        if (BOATS.contains(kind) || kind.equals("submarine")) {
            return kind.equals("submarine") && place.isEmpty() ? Medium.GROUND : Medium.WATER;
        }
        boolean rests = r.actions().stream().anyMatch(a -> AT_REST.contains(a.concept()));
        if (FLYERS.contains(kind) || SPACE.contains(kind) && !place.isEmpty()) {
            return rests ? Medium.GROUND : Medium.AIR;
        }
        if (kind.equals("rocket")) {
            return launches(r, place) ? Medium.PAD : Medium.GROUND;
        }
        return kind.equals("train") && bridge() ? Medium.VIADUCT : Medium.GROUND;
    }

    /** Whether a bridge is named, as the place or as what is crossed. */
    private boolean bridge() {
        return place.equals("place.bridge")
                || group.troupe().roles().stream().anyMatch(r -> r.concept().equals("place.bridge"));
    }

    /** Whether a rocket is seen on earth: it is said to leave it, or a place on earth is named. */
    static boolean launches(Troupe.Role rocket, String place) {
        boolean travels = rocket.actions().stream().anyMatch(a -> Set.of(
                        "action.fly", "action.travel", "action.drift", "action.float", "action.pass", "action.orbit")
                .contains(a.concept()));
        return !place.matches("place\\.(space|moon-surface|mars|planet)") && (!travels || !place.isEmpty());
    }

    /** The vehicle the picture is made for: the main subject, or what carries it. */
    private Troupe.Role vehicle() {
        return group.carrier().orElse(group.main());
    }

    private Medium main() {
        return of(vehicle());
    }

    /** The group with the room its medium asks for. */
    Measure box(Measure box) {
        return switch (main()) {
            case AIR -> box.times(vehicle().concept().equals("vehicle.balloon") ? 1 : 1.08);
            case PAD, VIADUCT, WATER, GROUND -> box;
        };
    }

    /** Those the picture is composed around: not what is seen far off, in the sky or out on the water. */
    static Group near(Group all, String place) {
        Craft craft = new Craft(all, place);
        return new Group(
                all.troupe(), all.seen().stream().filter(r -> !craft.distant(r)).toList());
    }

    /** Whether it hangs in the sky or lies on the water behind a main subject that does not. */
    private boolean distant(Troupe.Role r) {
        Medium m = of(r);
        return (m == Medium.AIR || m == Medium.WATER)
                && m != main()
                && group.tie(r) == Troupe.Tie.FREE
                && !r.ref().equals(group.main().ref());
    }

    /** The camera for it. */
    Framing framing(Framing f) {
        double span = f.z() / f.focal();
        return switch (main()) {
            case AIR -> {
                boolean sky = place.isEmpty() || place.matches("place\\.(sky|clouds)");
                boolean far = sky || Places.overlooks(place);
                double low = sky ? 1.45 : 0.84;
                yield new Framing(f.focal(), f.z(), far ? Math.max(f.eye(), span * 0.5) : 1.7, low, f.close());
            }
            case PAD -> {
                double z = f.z() * 1.2;
                yield new Framing(f.focal(), z, 0.075 * z / f.focal(), 0.80, f.close());
            }
            case VIADUCT -> new Framing(f.focal(), f.z(), 0.42 * span, 0.48, f.close());
            case WATER, GROUND -> f;
        };
    }

    /** The place, with water where a hull lies in it. */
    Place place(Place named) {
        if (main() == Medium.VIADUCT) {
            return crossed(named);
        }
        return main() == Medium.WATER ? Places.onWater(named) : named;
    }

    /** What a viaduct crosses: the land that is named, a valley, else a river. The arches belong to the train. */
    private static Place crossed(Place named) {
        String land = Stream.concat(
                        Stream.of(named.concept().replace("place.", "")),
                        Stream.of(named.trait("nature", "").split(",")))
                .filter(
                        n -> n.matches(
                                "hills|mountains|valley|forest|jungle|field|meadow|countryside|snowfield|desert|canyon|vineyard|savanna"))
                .findFirst()
                .orElse(named.trait("words", "").contains("viaduct") ? "valley" : "river");
        if (land.equals("river")) {
            return Places.onWater(Places.moved(named, "place.river"));
        }
        Map<String, String> traits = new LinkedHashMap<>(named.traits());
        traits.keySet().removeIf(k -> k.startsWith("landmark"));
        return new Place("place." + land, false, named.time(), named.weather(), named.season(), traits);
    }

    /** Whether the main subject stays where it is. */
    boolean stays() {
        Troupe.Role v = vehicle();
        boolean slow = Set.of("balloon", "ufo", "quadcopter", "satellite", "excavator", "carpet")
                .contains(Looks.tail(v.concept()));
        boolean rests = v.actions().stream().anyMatch(a -> AT_REST.contains(a.concept()));
        return v.thing().isA("vehicle") && (main() == Medium.PAD || slow || rests);
    }

    /** A performer where its medium puts it. */
    Performer over(Performer p, Framing f, Frame frame) {
        Optional<Troupe.Role> role =
                group.seen().stream().filter(r -> r.id().equals(p.id())).findFirst();
        Medium m = role.map(this::of).orElse(Medium.GROUND);
        boolean carried =
                group.carrier().isPresent() && p.id().equals(group.main().id());
        boolean ofMain = role.filter(r -> r.ref().equals(vehicle().ref())).isPresent() || carried;
        if (!ofMain) {
            return aboard(p, role, f).orElseGet(() -> behind(p, m, f, frame));
        }
        return switch (main()) {
            case AIR ->
                p.lifted(Math.max(0, f.eye() + (f.horizon() - FLYING) * p.z() / f.focal() - middle(p, carried))
                        - p.lift());
            case VIADUCT -> p.lifted(f.eye() + (f.horizon() - 0.55) * p.z() / f.focal() - p.lift());
            case PAD, WATER, GROUND -> p;
        };
    }

    /** A companion of whoever rides in a boat stands in it too. */
    private Optional<Performer> aboard(Performer p, Optional<Troupe.Role> role, Framing f) {
        boolean along = role.filter(
                        r -> r.copy() > 0 && r.ref().equals(group.main().ref()))
                .isPresent();
        if (main() != Medium.WATER || group.carrier().isEmpty() || !along) {
            return Optional.empty();
        }
        double step = 0.95 * role.orElseThrow().copy() * (role.orElseThrow().copy() % 2 == 0 ? 0.5 : -1);
        return Optional.of(new Performer(
                p.id(),
                p.concept(),
                p.word(),
                p.look(),
                step * p.facing(),
                f.z(),
                p.size(),
                p.facing(),
                p.speed(),
                p.lift(),
                p.acts(),
                p.support()));
    }

    /** Metres from the foot of the group to its middle. */
    private double middle(Performer p, boolean carried) {
        return carried ? group.size(vehicle()) / 2 : p.size() / 2;
    }

    /** A vehicle behind the main subject: in the sky, or out on the water. */
    private Performer behind(Performer p, Medium m, Framing f, Frame frame) {
        if (group.seen().stream().noneMatch(r -> r.id().equals(p.id()) && distant(r))) {
            return p;
        }
        double share = m == Medium.AIR ? 0.24 : 0.22;
        double z = Math.max(f.z() * (m == Medium.AIR ? 1.6 : 3.2), f.focal() * p.size() / share);
        double x = Math.signum(p.x() == 0 ? 1 : p.x()) * 0.5 * z / f.focal() * frame.width() / frame.height() * 0.5;
        double lift = m == Medium.AIR ? f.eye() + (f.horizon() - 0.24) * z / f.focal() - p.size() / 2 : 0;
        return new Performer(
                p.id(),
                p.concept(),
                p.word(),
                p.look(),
                x,
                z,
                p.size(),
                p.facing(),
                p.speed(),
                Math.max(0, lift),
                p.acts(),
                p.support());
    }

    /** Metres per second of a vehicle that the camera keeps up with. */
    static Optional<Double> pace(String concept) {
        return Optional.ofNullable(PACE.get(Looks.tail(concept)));
    }
}
