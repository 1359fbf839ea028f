package dev.kinora.animatic.scene;

import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Where a scene plays.
 *
 * @param concept lexicon concept such as {@code place.park}; empty when the prompt names none
 * @param inside whether there is a roof
 * @param time when
 * @param weather what the sky does
 * @param season of the year
 * @param traits further words about it by slot, for example {@code surface=wood}, {@code light=blinds}
 */
public record Place(
        String concept, boolean inside, TimeOfDay time, Weather weather, Season season, Map<String, String> traits) {
    /** Slots of the names of the hour, the weather and the season that a shot ends in. */
    public static final String UNTIL_TIME = "until.time";

    public static final String UNTIL_WEATHER = "until.weather";
    public static final String UNTIL_SEASON = "until.season";

    /** Slot that says that the place was another one before. */
    public static final String CHANGED = "changed";

    public Place {
        traits = Collections.unmodifiableMap(new TreeMap<>(traits));
    }

    /** The same place, drawn as {@code other}. */
    public Place as(String other) {
        return new Place(other, inside, time, weather, season, traits);
    }

    /** What it has become when the shot ends; empty where nothing changes. */
    public Optional<Place> later() {
        String at = trait(UNTIL_TIME, time.name());
        String sky = trait(UNTIL_WEATHER, weather.name());
        String year = trait(UNTIL_SEASON, season.name());
        Map<String, String> then = new TreeMap<>(traits);
        boolean changes = then.keySet().removeIf(k -> k.startsWith("until."));
        then.put(CHANGED, "yes");
        if (!sky.equals(weather.name())) {
            then.remove("sky");
        }
        Place place =
                new Place(concept, inside, TimeOfDay.valueOf(at), Weather.valueOf(sky), Season.valueOf(year), then);
        return changes ? Optional.of(place) : Optional.empty();
    }

    /** Whether it changes while the shot lasts, or has just done so. */
    public boolean changes() {
        return traits.keySet().stream().anyMatch(k -> k.startsWith("until.") || k.equals(CHANGED));
    }

    /** The trait's value, or {@code otherwise}. */
    public String trait(String key, String otherwise) {
        return traits.getOrDefault(key, otherwise);
    }
}
