package dev.kinora.server.model;

import java.util.List;

/**
 * Part of a list.
 *
 * @param items in the order that was asked for
 * @param hasMore whether more follow behind the last one
 */
public record Page<T>(List<T> items, boolean hasMore) {
    public Page {
        items = List.copyOf(items);
    }
}
