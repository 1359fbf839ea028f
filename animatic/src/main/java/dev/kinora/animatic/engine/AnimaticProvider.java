package dev.kinora.animatic.engine;

import dev.kinora.engine.EngineId;
import dev.kinora.engine.EngineToolkit;
import dev.kinora.engine.VideoEngine;
import dev.kinora.engine.VideoEngineProvider;
import java.time.Duration;
import java.util.Map;

/** Makes animatic engines: type {@code animatic}. */
public final class AnimaticProvider implements VideoEngineProvider {
    private static final int DEFAULT_DEADLINE_SECONDS = 1800;
    private static final int DEFAULT_WARM_UP_SECONDS = 2;

    @Override
    public String type() {
        return "animatic";
    }

    @Override
    public Map<String, String> settings() {
        return Map.of(
                "slots",
                "renders at the same time, 1 to 64; default 1: one render already uses every core",
                "deadline_seconds",
                "time for one render, 1 to 86400; default " + DEFAULT_DEADLINE_SECONDS,
                "warm_up_seconds",
                "idle seconds after the start until a few small frames are drawn for nobody, so that the first render is as fast as"
                        + " later ones, 0 to 86400; 0: never; default " + DEFAULT_WARM_UP_SECONDS);
    }

    @Override
    public VideoEngine create(EngineId id, Map<String, String> settings, EngineToolkit toolkit) {
        return new AnimaticEngine(
                id,
                toolkit,
                number(settings, "slots", 1, 1, 64),
                Duration.ofSeconds(number(settings, "deadline_seconds", DEFAULT_DEADLINE_SECONDS, 1, 86_400)),
                Duration.ofSeconds(number(settings, "warm_up_seconds", DEFAULT_WARM_UP_SECONDS, 0, 86_400)));
    }

    private static int number(Map<String, String> settings, String key, int otherwise, int least, int most) {
        String text = settings.getOrDefault(key, Integer.toString(otherwise)).trim();
        if (!text.matches("[0-9]{1,6}") || Integer.parseInt(text) < least || Integer.parseInt(text) > most) {
            throw new IllegalArgumentException(
                    key + " must be a whole number from " + least + " to " + most + ", not '" + text + "'");
        }
        return Integer.parseInt(text);
    }
}
