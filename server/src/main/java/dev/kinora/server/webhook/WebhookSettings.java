package dev.kinora.server.webhook;

import java.time.Duration;

/**
 * How endpoints are told.
 *
 * @param timeout until an endpoint must have answered
 * @param atOnce deliveries that may be under way at once
 * @param perEndpoint of them to one endpoint
 * @param retries when a failed one is tried again
 * @param retention how long a delivery that is over is remembered
 */
public record WebhookSettings(Duration timeout, int atOnce, int perEndpoint, RetryPlan retries, Duration retention) {
    private static final Duration RECORDING = Duration.ofSeconds(20);

    public WebhookSettings {
        if (atOnce < 1 || perEndpoint < 1) {
            throw new IllegalArgumentException("at least one delivery at once: " + atOnce + ", " + perEndpoint);
        }
    }

    /** How long the right to try a delivery lasts: the try itself and time to record it. */
    Duration lease() {
        return timeout.plus(RECORDING);
    }
}
