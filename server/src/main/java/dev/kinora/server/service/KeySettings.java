package dev.kinora.server.service;

import java.time.Duration;
import java.util.List;

/**
 * What the service of keys has to know.
 *
 * @param configured SHA-256 hashes of keys that stand in the configuration, 64 hex digits each
 * @param trust how long a key that was found right is taken without another look at the store
 * @param remembered keys that are remembered at once, at least 1
 * @param requestsPerMinute the limit of a key that has none of its own; 0 = none
 */
public record KeySettings(List<String> configured, Duration trust, int remembered, int requestsPerMinute) {
    public KeySettings {
        configured = List.copyOf(configured);
    }

    @Override
    public String toString() {
        return "KeySettings[" + configured.size() + " keys]";
    }
}
