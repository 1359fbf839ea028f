package dev.kinora.client.webhook;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * One event on its way to one endpoint. Kinora's own.
 *
 * @param id {@code wh_…}: the {@code webhook-id} of every attempt
 * @param event what is told
 * @param state where it stands, such as {@code pending}, {@code delivered} or {@code failed}
 * @param attemptCount how often it was tried
 * @param nextAttemptAt when it is tried again
 * @param attempts the latest tries
 * @param json the whole object as received
 */
public record WebhookDelivery(
        String id,
        WebhookEvent event,
        String state,
        int attemptCount,
        Optional<Instant> nextAttemptAt,
        List<Attempt> attempts,
        String json) {
    /** Keeps copies that nobody changes. */
    public WebhookDelivery {
        attempts = List.copyOf(attempts);
    }

    /**
     * One try.
     *
     * @param number counted from 1
     * @param startedAt when
     * @param duration how long it took
     * @param statusCode what the endpoint answered
     * @param error why there was no answer
     */
    public record Attempt(
            int number, Instant startedAt, Duration duration, Optional<Integer> statusCode, Optional<String> error) {}
}
