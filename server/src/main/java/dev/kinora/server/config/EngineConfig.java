package dev.kinora.server.config;

import java.util.Map;

/**
 * One engine.
 *
 * @param id its name: lower-case letters, digits and dashes
 * @param type the kind of engine, for example {@code animatic}
 * @param settings what that kind takes
 */
public record EngineConfig(
        @Setting("name of the engine: lower-case letters, digits and dashes")
        String id,

        @Setting("kind of engine, for example `animatic`") String type,

        @Setting(value = "what that kind takes", secret = true)
        Map<String, String> settings) {
    public EngineConfig {
        settings = Map.copyOf(settings);
    }

    /** Without the values of its settings: some are secrets. */
    @Override
    public String toString() {
        return "EngineConfig[" + id + ", " + type + ", " + settings.keySet() + "]";
    }

    /** The engine that draws when nothing is configured. */
    static EngineConfig standard() {
        return new EngineConfig("animatic", "animatic", Map.of());
    }
}
