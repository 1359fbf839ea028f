package dev.kinora.cli.batch;

import java.util.Optional;
import tools.jackson.databind.JsonNode;

/**
 * What a ledger knows of a wish.
 *
 * @param state how far it is
 * @param key the name under which its video is asked for
 * @param id of the video
 * @param file its film
 * @param error why it came to nothing
 */
public record Entry(State state, String key, Optional<String> id, Optional<String> file, Optional<String> error) {
    static Entry of(JsonNode item) {
        return new Entry(
                State.of(item.path("state").asString("")),
                item.path("key").asString(""),
                text(item, "id"),
                text(item, "file"),
                text(item, "error"));
    }

    private static Optional<String> text(JsonNode item, String field) {
        return item.path(field).isString() ? Optional.of(item.path(field).asString()) : Optional.empty();
    }
}
