package dev.kinora.client;

import java.util.Optional;

/**
 * Which videos to list.
 *
 * @param order newest or oldest first
 * @param limit videos a page, 1 to 1000
 * @param after the id after which to start
 */
public record VideoQuery(Order order, int limit, Optional<String> after) {
    /** The order of a list, by creation. */
    public enum Order {
        /** Newest first. */
        DESC,
        /** Oldest first. */
        ASC
    }

    public VideoQuery {
        if (limit < 1 || limit > 1000) {
            throw new IllegalArgumentException("limit is 1 to 1000, not " + limit);
        }
    }

    /** The newest twenty. */
    public static VideoQuery newest() {
        return new VideoQuery(Order.DESC, 20, Optional.empty());
    }

    /** The oldest twenty. */
    public static VideoQuery oldest() {
        return new VideoQuery(Order.ASC, 20, Optional.empty());
    }

    /** The same with this many videos a page, 1 to 1000. */
    public VideoQuery withLimit(int videos) {
        return new VideoQuery(order, videos, after);
    }

    /** The same, starting after this id. */
    public VideoQuery startingAfter(String id) {
        return new VideoQuery(order, limit, Optional.of(id));
    }
}
