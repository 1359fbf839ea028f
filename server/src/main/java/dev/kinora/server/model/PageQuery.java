package dev.kinora.server.model;

import java.util.Optional;

/**
 * Which part of a list is wanted.
 *
 * @param limit how many items at most, 0 to {@value #MAX_LIMIT}
 * @param after the id behind which the page starts, as the caller sent it
 * @param order which end comes first
 */
public record PageQuery(int limit, Optional<String> after, Order order) {
    /** Page size when the caller names none. */
    public static final int DEFAULT_LIMIT = 20;

    /** Largest page. */
    public static final int MAX_LIMIT = 1000;

    /** Which end of a list comes first. */
    public enum Order {
        /** Oldest first. */
        ASC,
        /** Newest first. */
        DESC
    }

    public PageQuery {
        if (limit < 0 || limit > MAX_LIMIT) {
            throw new IllegalArgumentException("limit must be 0 to " + MAX_LIMIT + ": " + limit);
        }
    }

    /** The first page as it comes when the caller names nothing. */
    public static PageQuery first() {
        return new PageQuery(DEFAULT_LIMIT, Optional.empty(), Order.DESC);
    }
}
