package dev.kinora.animatic.language;

import java.util.List;
import java.util.Optional;

/**
 * Time, weather, season and light.
 *
 * @param timeOfDay such as {@code time.golden-hour}
 * @param weather such as {@code weather.rain}, in the order of the prompt
 * @param season {@code season.spring} to {@code season.winter}
 * @param lights the named sources of light
 */
public record Atmosphere(
        Optional<String> timeOfDay, List<String> weather, Optional<String> season, List<Light> lights) {

    public Atmosphere {
        weather = List.copyOf(weather);
        lights = List.copyOf(lights);
    }

    /** Says whether a source of light, such as {@code light.neon}, is named. */
    public boolean isLitBy(String light) {
        return lights.stream().anyMatch(source -> source.concept().equals(light));
    }
}
