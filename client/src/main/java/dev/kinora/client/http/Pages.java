package dev.kinora.client.http;

import dev.kinora.client.page.Page;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;

/** Reads pages and walks over them. */
public final class Pages {
    private Pages() {}

    /** The page of an answer, its entries read by {@code entry}. */
    public static <T> Page<T> read(Reply reply, Function<JsonNode, T> entry) {
        JsonNode body = Json.object(reply);
        List<T> entries = new ArrayList<>();
        for (JsonNode item : body.path("data")) {
            entries.add(entry.apply(item));
        }
        return new Page<>(
                entries,
                Json.text(body, "first_id"),
                Json.text(body, "last_id").or(() -> lastOf(body)),
                body.path("has_more").asBoolean(false));
    }

    /** Some servers leave the ids of the page out. */
    private static Optional<String> lastOf(JsonNode body) {
        JsonNode data = body.path("data");
        return Json.text(data.path(data.size() - 1), "id");
    }

    /**
     * Every entry, page after page, each page fetched when the stream gets there.
     *
     * @param first the first page
     * @param after the page behind an id
     */
    public static <T> Stream<T> walk(Supplier<Page<T>> first, Function<String, Page<T>> after) {
        Iterable<T> all = () -> new Walk<>(first.get(), after);
        return StreamSupport.stream(all.spliterator(), false);
    }

    private static final class Walk<T> implements Iterator<T> {
        private final Function<String, Page<T>> after;
        private Page<T> page;
        private Iterator<T> rest;
        private String behind = "";

        Walk(Page<T> first, Function<String, Page<T>> after) {
            this.after = after;
            this.page = first;
            this.rest = first.data().iterator();
        }

        @Override
        public boolean hasNext() {
            while (!rest.hasNext() && !page.data().isEmpty() && page.hasMore()) {
                Optional<String> last = page.lastId();
                if (last.isEmpty() || last.get().equals(behind)) {
                    // A server that does not know "after" would give the same page for ever.
                    return false;
                }
                behind = last.get();
                page = after.apply(last.get());
                rest = page.data().iterator();
            }
            return rest.hasNext();
        }

        @Override
        public T next() {
            if (!hasNext()) {
                throw new NoSuchElementException();
            }
            return rest.next();
        }
    }
}
