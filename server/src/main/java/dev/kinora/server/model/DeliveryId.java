package dev.kinora.server.model;

import java.util.Optional;

/**
 * A delivery's name, which is what the header {@code webhook-id} says in each of its attempts: {@code wh_} and 32
 * lower-case hex digits, in the order of creation.
 *
 * @param value the whole name
 */
public record DeliveryId(String value) {
    private static final String PREFIX = "wh_";

    public DeliveryId {
        if (!OrderedIds.fits(PREFIX, value)) {
            throw new IllegalArgumentException("not a delivery id: " + value);
        }
    }

    /** A new one. */
    public static DeliveryId next(OrderedIds ids) {
        return new DeliveryId(ids.next(PREFIX));
    }

    /** Reads an id as a caller sent it; empty when it cannot be the id of any delivery. */
    public static Optional<DeliveryId> parse(String text) {
        return OrderedIds.fits(PREFIX, text) ? Optional.of(new DeliveryId(text)) : Optional.empty();
    }

    @Override
    public String toString() {
        return value;
    }
}
