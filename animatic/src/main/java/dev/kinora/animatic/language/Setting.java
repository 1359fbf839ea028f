package dev.kinora.animatic.language;

import java.util.List;
import java.util.Optional;

/**
 * Where and when a shot plays.
 *
 * @param places the named places, the main one first
 * @param enclosure inside, outside, under water or in space; follows from the main place when the prompt does not say it
 * @param terrain what the ground or the surroundings are made of, such as {@code terrain.grass}
 * @param era such as {@code era.1970s}
 * @param atmosphere time, weather, season and light
 */
public record Setting(
        List<Place> places,
        Optional<Enclosure> enclosure,
        List<String> terrain,
        Optional<String> era,
        Atmosphere atmosphere) {

    public Setting {
        places = List.copyOf(places);
        terrain = List.copyOf(terrain);
    }

    /** The concept of the main place, such as {@code place.park}. */
    public Optional<String> place() {
        return places.stream().findFirst().flatMap(Place::concept);
    }

    /** What surrounds the camera. */
    public enum Enclosure {
        INSIDE,
        OUTSIDE,
        UNDERWATER,
        SPACE
    }
}
