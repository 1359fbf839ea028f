package dev.kinora.animatic.storyboard;

import dev.kinora.animatic.scene.Act;
import dev.kinora.animatic.scene.Performer;
import dev.kinora.animatic.scene.Place;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** When it is dark in a room: until somebody turns on a lamp, or from when somebody turns it off. */
final class Lamps {
    /** Seconds from the begin of the act to the click. */
    private static final double CLICK = 0.7;

    private static final double ALWAYS = 1e6;

    /** Where the house may be dark: whoever is looked at stands in a light. */
    private static final Set<String> SPOTLIT =
            Set.of("place.stage", "place.theatre", "place.circus", "place.dance-floor", "place.cinema");

    private Lamps() {}

    /** The place with the span of darkness that the acts make. */
    static Place of(Place place, List<Performer> performers) {
        if (!place.inside()) {
            return place;
        }
        Optional<Double> on = click(performers, "action.switch-on");
        Optional<Double> off = click(performers, "action.switch-off");
        boolean dark = List.of(place.trait("traits", "").split(",")).contains("dark");
        boolean unlit = dark && place.trait("light", "").isEmpty() && !SPOTLIT.contains(place.concept());
        if (on.isPresent()) {
            return dark(place, -ALWAYS, on.get());
        }
        if (off.isPresent()) {
            return dark(place, off.get(), ALWAYS);
        }
        return unlit ? dark(place, -ALWAYS, ALWAYS) : place;
    }

    private static Optional<Double> click(List<Performer> performers, String verb) {
        return performers.stream()
                .flatMap(p -> p.acts().stream())
                .filter(a -> a.verb().equals(verb))
                .findFirst()
                .map(Act::start)
                .map(start -> start + CLICK);
    }

    private static Place dark(Place place, double from, double until) {
        Map<String, String> traits = new LinkedHashMap<>(place.traits());
        traits.put("dark", from + ":" + until);
        return new Place(place.concept(), place.inside(), place.time(), place.weather(), place.season(), traits);
    }
}
