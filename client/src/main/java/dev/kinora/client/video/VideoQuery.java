package dev.kinora.client.video;

import dev.kinora.client.page.Order;
import java.util.Optional;

/**
 * Which videos to list.
 *
 * @param order newest or oldest first
 * @param limit videos a page, 1 to 1000
 * @param after the id after which to start
 * @param include what is told of each beyond the API's own fields
 */
public record VideoQuery(Order order, int limit, Optional<String> after, Include include) {
    private static final int MOST = 1000;

    /** Refuses what is outside its range. */
    public VideoQuery {
        if (limit < 1 || limit > MOST) {
            throw new IllegalArgumentException("limit is 1 to 1000, not " + limit);
        }
    }

    /** The newest twenty. */
    public static VideoQuery newest() {
        return new VideoQuery(Order.DESC, 20, Optional.empty(), Include.NOTHING);
    }

    /** The oldest twenty. */
    public static VideoQuery oldest() {
        return new VideoQuery(Order.ASC, 20, Optional.empty(), Include.NOTHING);
    }

    /** The same with this many videos a page, 1 to 1000. */
    public VideoQuery withLimit(int videos) {
        return new VideoQuery(order, videos, after, include);
    }

    /** The same, starting after this id. */
    public VideoQuery startingAfter(String id) {
        return new VideoQuery(order, limit, Optional.of(id), include);
    }

    /** The same with this told of each video. */
    public VideoQuery withInclude(Include more) {
        return new VideoQuery(order, limit, after, more);
    }
}
