package dev.kinora.server.config;

/**
 * How much a key may do.
 *
 * @param requestsPerMinute requests a minute of a key that has no limit of its own
 * @param keys keys whose use is counted at once
 */
public record LimitsConfig(
        @Setting(
                value = "requests a minute of a key that has no limit of its own, reads included; 0 = no limit",
                standard = "0",
                min = 0,
                max = 100_000_000)
        int requestsPerMinute,

        @Setting(value = "keys whose use is counted at once", standard = "10000", min = 1, max = 10_000_000)
        int keys) {}
