package dev.kinora.server.config;

import java.time.Duration;

/**
 * How requests that come twice are recognised.
 *
 * @param keyLife how long the answer to a request with an Idempotency-Key is given again
 * @param retryLife how long a repeated request without one is recognised
 * @param patience how long a request waits for the same one that is on its way
 */
public record IdempotencyConfig(
        @Setting(
                value = "how long the answer to a request with an `Idempotency-Key` is given again",
                standard = "24h",
                min = 1_000,
                max = 2_592_000_000L)
        Duration keyLife,

        @Setting(
                value = "how long an equal request of an SDK that says it tries again gets the first one's answer",
                standard = "60s",
                min = 0,
                max = 86_400_000)
        Duration retryLife,

        @Setting(
                value = "how long a request waits for the same one that is on its way; then it is answered 503",
                standard = "10s",
                min = 0,
                max = 600_000)
        Duration patience) {}
