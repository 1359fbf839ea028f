package dev.kinora.server.model;

import java.time.Instant;
import java.util.Optional;

/**
 * A fact about a batch. Appended once, never changed.
 *
 * @param project whose batch it is
 * @param batch the batch
 * @param type what happened
 * @param at when it happened
 */
public record BatchEvent(ProjectId project, BatchId batch, Type type, Instant at) {
    /** What can happen to a batch. */
    public enum Type {
        COMPLETED("batch.completed"),
        FAILED("batch.failed"),
        EXPIRED("batch.expired"),
        CANCELLED("batch.cancelled");

        private final String wire;

        Type(String wire) {
            this.wire = wire;
        }

        /** The event's name on the wire. */
        public String wire() {
            return wire;
        }

        /** What a batch that comes to {@code status} tells; empty while it goes on. */
        public static Optional<Type> of(BatchStatus status) {
            return switch (status) {
                case COMPLETED -> Optional.of(COMPLETED);
                case FAILED -> Optional.of(FAILED);
                case EXPIRED -> Optional.of(EXPIRED);
                case CANCELLED -> Optional.of(CANCELLED);
                case VALIDATING, IN_PROGRESS, FINALIZING, CANCELLING -> Optional.empty();
            };
        }

        /**
         * The type of that name.
         *
         * @throws IllegalArgumentException when there is none
         */
        public static Type ofWire(String name) {
            for (Type type : values()) {
                if (type.wire.equals(name)) {
                    return type;
                }
            }
            throw new IllegalArgumentException("unknown event type: " + name);
        }
    }
}
