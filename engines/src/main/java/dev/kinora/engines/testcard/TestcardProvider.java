package dev.kinora.engines.testcard;

import dev.kinora.engine.CostClass;
import dev.kinora.engine.EngineId;
import dev.kinora.engine.EngineToolkit;
import dev.kinora.engine.VideoEngine;
import dev.kinora.engine.VideoEngineProvider;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/**
 * Makes the engine of type {@code testcard}: moving colour bars with a frame counter and a beep every second. It is for
 * tests and demonstrations of Kinora itself, and says so. Markers in the prompt make it slow or make it fail; see
 * {@link Script}.
 */
public final class TestcardProvider implements VideoEngineProvider {
    @Override
    public String type() {
        return "testcard";
    }

    @Override
    public Map<String, String> settings() {
        Map<String, String> settings = new LinkedHashMap<>();
        settings.put("slots", "renders at once, 1 to 64 (default 2)");
        settings.put("cost", "free or paid: whether Kinora must never submit twice (default free)");
        settings.put("delay", "time every render takes at least, for example 500ms or 10s (default 0s)");
        settings.put("max_seconds", "longest video in seconds, 1 to 600 (default 60)");
        settings.put("deadline", "time after which a render is given up (default 5m)");
        return settings;
    }

    @Override
    public VideoEngine create(EngineId id, Map<String, String> settings, EngineToolkit toolkit) {
        return new TestcardEngine(
                id,
                new Settings(
                        whole(settings, "slots", 2, 64),
                        cost(settings.getOrDefault("cost", "free")),
                        duration(settings, "delay", Duration.ZERO),
                        whole(settings, "max_seconds", 60, 600),
                        duration(settings, "deadline", Duration.ofMinutes(5))),
                toolkit);
    }

    private static int whole(Map<String, String> settings, String key, int otherwise, int max) {
        String value = settings.getOrDefault(key, String.valueOf(otherwise));
        if (!value.matches("\\d{1,4}") || Integer.parseInt(value) < 1 || Integer.parseInt(value) > max) {
            throw new IllegalArgumentException("testcard: " + key + " must be 1 to " + max + ", not '" + value + "'");
        }
        return Integer.parseInt(value);
    }

    private static CostClass cost(String value) {
        return switch (value.toLowerCase(Locale.ROOT)) {
            case "free" -> CostClass.FREE;
            case "paid" -> CostClass.PAID;
            default -> throw new IllegalArgumentException("testcard: cost must be free or paid, not '" + value + "'");
        };
    }

    private static Duration duration(Map<String, String> settings, String key, Duration otherwise) {
        String value = settings.get(key);
        return value == null
                ? otherwise
                : Script.duration(value)
                        .orElseThrow(() -> new IllegalArgumentException(
                                "testcard: " + key + " must be like 500ms, 10s or 2m, not '" + value + "'"));
    }

    /**
     * What the configuration says.
     *
     * @param slots renders at once
     * @param cost whether a submission counts as paid
     * @param delay time every render takes at least
     * @param maxSeconds longest video
     * @param deadline time after which a render is given up
     */
    record Settings(int slots, CostClass cost, Duration delay, int maxSeconds, Duration deadline) {}
}
