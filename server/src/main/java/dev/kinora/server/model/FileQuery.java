package dev.kinora.server.model;

import java.util.Optional;

/**
 * Which part of a project's files is wanted.
 *
 * @param purpose only files of that purpose
 * @param limit how many at most, 1 to {@value #MAX_LIMIT}
 * @param after the id behind which the page starts, as the caller sent it
 * @param order which end comes first
 */
public record FileQuery(Optional<String> purpose, int limit, Optional<String> after, PageQuery.Order order) {
    /** Largest page, and the page when the caller names no size. */
    public static final int MAX_LIMIT = 10_000;

    public FileQuery {
        if (limit < 1 || limit > MAX_LIMIT) {
            throw new IllegalArgumentException("limit must be 1 to " + MAX_LIMIT + ": " + limit);
        }
    }
}
