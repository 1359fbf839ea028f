package dev.kinora.server.config;

import java.time.Duration;

/**
 * How long finished files live.
 *
 * @param ttl from completion to {@code expires_at}
 * @param grace how long after that the bytes are still served
 * @param sweep how often expired files are looked for
 * @param atOnce how many files are stored at the same time
 * @param turn how long a further one waits
 */
public record AssetsConfig(
        @Setting(
                value = "from completion to `expires_at`; 0 keeps the files for ever and leaves `expires_at` null",
                standard = "1h",
                min = 0,
                max = 315_360_000_000L)
        Duration ttl,

        @Setting(
                value = "how long after `expires_at` the bytes are still served",
                standard = "10m",
                min = 0,
                max = 315_360_000_000L)
        Duration grace,

        @Setting(value = "how often expired files are looked for", standard = "1m", min = 1_000, max = 86_400_000)
        Duration sweep,

        @Setting(
                value = "how many files are stored at the same time: more only take the disk away from each other",
                standard = "4",
                min = 1,
                max = 1_000)
        int atOnce,

        @Setting(value = "how long a further file waits for its turn", standard = "15m", min = 1_000, max = 86_400_000)
        Duration turn) {}
