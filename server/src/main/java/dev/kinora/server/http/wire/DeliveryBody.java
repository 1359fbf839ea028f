package dev.kinora.server.http.wire;

import dev.kinora.server.model.Delivery;
import dev.kinora.server.model.Delivery.Answer;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** A delivery to a webhook endpoint; Kinora's own. */
public record DeliveryBody(
        String id,
        String object,
        String webhookEndpointId,
        Event event,
        String state,
        int attemptCount,
        Optional<Long> nextAttemptAt,
        List<Attempt> attempts) {
    /** What is told. */
    public record Event(String id, String type, long createdAt, Subject data) {}

    /** What it is about. */
    public record Subject(String id) {}

    /** One try. */
    public record Attempt(
            int number, long startedAt, long durationMs, Optional<Integer> statusCode, Optional<String> error) {
        static Attempt of(Delivery.Attempt attempt) {
            Optional<Integer> status = Optional.empty();
            Optional<String> error = Optional.empty();
            switch (attempt.answer()) {
                case Answer.Status(int code) -> status = Optional.of(code);
                case Answer.None(String reason) -> error = Optional.of(reason);
            }
            return new Attempt(
                    attempt.number(),
                    attempt.at().getEpochSecond(),
                    attempt.took().toMillis(),
                    status,
                    error);
        }
    }

    /** The delivery as the API shows it. */
    public static DeliveryBody of(Delivery delivery, List<Delivery.Attempt> attempts) {
        return new DeliveryBody(
                delivery.id().value(),
                "webhook_delivery",
                delivery.endpoint().value(),
                new Event(
                        delivery.event().id(),
                        delivery.event().type(),
                        delivery.event().at().getEpochSecond(),
                        new Subject(delivery.event().subject())),
                delivery.progress().state().wire(),
                delivery.progress().attempts(),
                delivery.progress().nextAttempt().map(Instant::getEpochSecond),
                attempts.stream().map(Attempt::of).toList());
    }
}
