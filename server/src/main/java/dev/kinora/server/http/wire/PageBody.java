package dev.kinora.server.http.wire;

import dev.kinora.server.model.Page;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** A page of whatever has an id. */
public record PageBody<T>(
        String object, List<T> data, Optional<String> firstId, boolean hasMore, Optional<String> lastId) {
    /** The page as the API shows it. */
    public static <S, T> PageBody<T> of(Page<S> page, Function<S, T> body, Function<T, String> id) {
        List<T> data = page.items().stream().map(body).toList();
        return new PageBody<>(
                "list",
                data,
                data.stream().findFirst().map(id),
                page.hasMore(),
                data.isEmpty() ? Optional.empty() : Optional.of(id.apply(data.getLast())));
    }
}
