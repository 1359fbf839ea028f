package dev.kinora.server.config;

import java.util.List;

/**
 * A configuration and where each of its values came from.
 *
 * @param config the values
 * @param entries every key in the order of the documentation
 */
public record EffectiveConfig(KinoraConfig config, List<Entry> entries) {
    /**
     * One key.
     *
     * @param key for example {@code server.port}
     * @param value as one would write it; secrets are masked
     * @param origin {@code default}, {@code kinora.yaml:12}, {@code KINORA_SERVER_PORT} or {@code flag}
     */
    public record Entry(String key, String value, String origin) {}

    public EffectiveConfig {
        entries = List.copyOf(entries);
    }
}
