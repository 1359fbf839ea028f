package dev.kinora.server.model;

import java.util.Optional;

/**
 * A webhook endpoint's name on the wire: {@code whe_} and 32 lower-case hex digits, in the order of creation.
 *
 * @param value the whole name
 */
public record EndpointId(String value) {
    private static final String PREFIX = "whe_";

    public EndpointId {
        if (!OrderedIds.fits(PREFIX, value)) {
            throw new IllegalArgumentException("not a webhook endpoint id: " + value);
        }
    }

    /** A new one. */
    public static EndpointId next(OrderedIds ids) {
        return new EndpointId(ids.next(PREFIX));
    }

    /** Reads an id as a caller sent it; empty when it cannot be the id of any endpoint. */
    public static Optional<EndpointId> parse(String text) {
        return OrderedIds.fits(PREFIX, text) ? Optional.of(new EndpointId(text)) : Optional.empty();
    }

    @Override
    public String toString() {
        return value;
    }
}
