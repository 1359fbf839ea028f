package dev.kinora.animatic.storyboard;

import dev.kinora.animatic.scene.Place;
import dev.kinora.animatic.scene.TimeOfDay;
import dev.kinora.animatic.scene.Weather;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Lays a road under what drives through open country: nothing on wheels floats over a meadow. */
final class Roads {
    private static final Set<String> MOTORS = Set.of(
            "car",
            "sports-car",
            "race-car",
            "taxi",
            "police-car",
            "van",
            "bus",
            "double-decker",
            "truck",
            "pickup",
            "ambulance",
            "fire-truck",
            "motorcycle",
            "scooter",
            "bicycle");

    /** What is built for ground without roads. */
    private static final Pattern ROUGH =
            Pattern.compile(".*(jeep|buggy|quad|atv|4x4|off road|rover|monster|dirt bike|mountain bike).*");

    private static final Pattern OPEN = Pattern.compile(
            "place\\.(hills|mountains|valley|forest|jungle|field|meadow|countryside|landscape|desert|savanna|canyon|vineyard|farm|snowfield|lake|river|horizon|sunset|volcano|glacier)");

    private static final Pattern SHORE = Pattern.compile("place\\.(coast|cliff|sea|island|beach)");

    /** Row of the horizon, share of the height, that leaves room for a road. */
    private static final double HORIZON = 0.47;

    private Roads() {}

    /** A camera high enough to see the road, and what lies behind its wall. */
    static Framing overlooking(Framing f, Group group, String place) {
        boolean open = SHORE.matcher(place).matches() || OPEN.matcher(place).matches() || place.equals("place.road");
        if (!drives(group) || !open || f.close() || f.horizon() < 0.5 || f.horizon() > 0.7) {
            return f;
        }
        double foot = f.horizon() + f.focal() * f.eye() / f.z();
        return new Framing(f.focal(), f.z(), (foot - HORIZON) * f.z() / f.focal(), HORIZON, f.close());
    }

    private static boolean drives(Group group) {
        Troupe.Role vehicle = group.carrier().orElse(group.main());
        return MOTORS.contains(Looks.tail(vehicle.concept()))
                && !ROUGH.matcher(vehicle.thing().word()).matches();
    }

    /** The place with a road in it, where the main subject needs one. */
    static Place under(Place named, Group group) {
        Troupe.Role vehicle = group.carrier().orElse(group.main());
        if (!drives(group)) {
            return named;
        }
        if (named.trait("words", "").contains("tunnel")) {
            return new Place("place.tunnel", false, TimeOfDay.NIGHT, Weather.CLEAR, named.season(), named.traits());
        }
        if (named.inside()) {
            return named;
        }
        Map<String, String> traits = new LinkedHashMap<>(named.traits());
        if (SHORE.matcher(named.concept()).matches() && !named.concept().equals("place.beach")) {
            traits.merge("words", "coast road", (a, b) -> a + "," + b);
            return new Place("place.road", false, named.time(), named.weather(), named.season(), traits);
        }
        if (!OPEN.matcher(named.concept()).matches()) {
            return named;
        }
        boolean trail = vehicle.concept().equals("vehicle.bicycle")
                && named.concept().matches("place\\.(forest|jungle|meadow|field|farm)");
        traits.put("way", trail ? "path" : "road");
        return new Place(named.concept(), false, named.time(), named.weather(), named.season(), traits);
    }
}
