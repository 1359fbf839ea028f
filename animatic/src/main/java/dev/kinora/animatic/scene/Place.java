package dev.kinora.animatic.scene;

import java.util.Collections;
import java.util.Map;
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
    public Place {
        traits = Collections.unmodifiableMap(new TreeMap<>(traits));
    }

    /** The same place, drawn as {@code other}. */
    public Place as(String other) {
        return new Place(other, inside, time, weather, season, traits);
    }

    /** The trait's value, or {@code otherwise}. */
    public String trait(String key, String otherwise) {
        return traits.getOrDefault(key, otherwise);
    }
}
