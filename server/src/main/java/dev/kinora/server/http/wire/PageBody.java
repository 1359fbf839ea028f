package dev.kinora.server.http.wire;

import dev.kinora.server.model.Page;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** A page of a list. */
public record PageBody<T>(
        String object, List<T> data, Optional<String> firstId, boolean hasMore, Optional<String> lastId) {
    /** The page as the API shows it: each item as {@code show} does it, named by {@code id}. */
    public static <I, T> PageBody<T> of(Page<I> page, Function<I, T> show, Function<I, String> id) {
        List<I> items = page.items();
        return new PageBody<>(
                "list",
                items.stream().map(show).toList(),
                items.stream().findFirst().map(id),
                page.hasMore(),
                items.isEmpty() ? Optional.empty() : Optional.of(id.apply(items.getLast())));
    }
}
