package dev.kinora.client.page;

import java.util.Optional;

/**
 * Which page of a list.
 *
 * @param limit entries a page, 1 or more; empty leaves it to the server
 * @param after the id after which to start
 */
public record PageQuery(Optional<Integer> limit, Optional<String> after) {
    /** Refuses what is outside its range. */
    public PageQuery {
        limit.ifPresent(entries -> {
            if (entries < 1) {
                throw new IllegalArgumentException("limit is 1 or more, not " + entries);
            }
        });
    }

    /** The first page, as long as the server makes it. */
    public static PageQuery first() {
        return new PageQuery(Optional.empty(), Optional.empty());
    }

    /** The same with this many entries a page. */
    public PageQuery withLimit(int entries) {
        return new PageQuery(Optional.of(entries), after);
    }

    /** The same, starting after this id. */
    public PageQuery startingAfter(String id) {
        return new PageQuery(limit, Optional.of(id));
    }
}
