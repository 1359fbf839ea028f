package dev.kinora.server.model;

import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;

/**
 * One event on its way to one webhook endpoint.
 *
 * <pre>
 * PENDING → DELIVERED
 *    │  ↖
 *    └──→ FAILED      a redelivery leads back from both ends
 * </pre>
 *
 * @param id its name, the same in every attempt
 * @param endpoint where it goes
 * @param event what is told
 * @param progress how far it has come
 */
public record Delivery(DeliveryId id, EndpointId endpoint, WebhookEvent event, Progress progress) {
    /** Where a delivery stands. */
    public enum State {
        /** It will be tried, for the first time or again. */
        PENDING,
        /** The endpoint answered 2xx. */
        DELIVERED,
        /** Nothing more is tried. */
        FAILED;

        /** The word on the wire. */
        public String wire() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** The state of that word. */
        public static State ofWire(String word) {
            return valueOf(word.toUpperCase(Locale.ROOT));
        }
    }

    /**
     * How far a delivery has come.
     *
     * @param state where it stands
     * @param attempts how many there were
     * @param nextAttempt when it is tried next, at the latest while one is under way; present exactly when pending
     */
    public record Progress(State state, int attempts, Optional<Instant> nextAttempt) {}

    /**
     * One try.
     *
     * @param number from 1 on
     * @param at when it began
     * @param took until there was an answer or none could come any more
     * @param answer what came of it
     */
    public record Attempt(int number, Instant at, Duration took, Answer answer) {}

    /** What came of a try. */
    public sealed interface Answer {
        /** The endpoint answered with that HTTP status. */
        record Status(int code) implements Answer {}

        /** No answer came; in one sentence, why. */
        record None(String reason) implements Answer {}

        /** Whether the endpoint has taken the event. */
        default boolean taken() {
            return this instanceof Status(int code) && code >= 200 && code < 300;
        }
    }
}
