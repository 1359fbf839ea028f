package dev.kinora.client.page;

import java.util.List;
import java.util.Optional;

/**
 * One page of a list.
 *
 * @param data what is on it, in the order asked for
 * @param firstId id of the first one
 * @param lastId id of the last one: {@code after} of the next page
 * @param hasMore whether another page follows
 * @param <T> what the list is of
 */
public record Page<T>(List<T> data, Optional<String> firstId, Optional<String> lastId, boolean hasMore) {
    /** Keeps copies that nobody changes. */
    public Page {
        data = List.copyOf(data);
    }
}
