package dev.kinora.client.event;

import dev.kinora.client.http.Json;
import dev.kinora.client.http.SseReader;
import java.time.Instant;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/** The bridge between the JSON of events and their records. */
final class EventWire {
    private EventWire() {}

    /** The event of a message; empty when it is none of this API. */
    static Optional<Event> event(SseReader.Message message) {
        try {
            JsonNode body = Json.tree(message.data());
            return body.isObject() ? Optional.of(event(message.type(), body)) : Optional.empty();
        } catch (JacksonException e) {
            return Optional.empty();
        }
    }

    private static Event event(String name, JsonNode body) {
        String type = Json.text(body, "type").orElse(name);
        Instant at = Json.instant(body, "created_at").orElse(Instant.EPOCH);
        JsonNode data = body.path("data");
        if (type.equals("gap")) {
            return new EventGap(
                    Optional.empty(),
                    at,
                    Json.text(data, "after").orElse(""),
                    Json.text(data, "resumed_after").orElse(""),
                    body.toString());
        }
        VideoEvent.Subject video = new VideoEvent.Subject(
                Json.text(data, "id").orElse(""),
                Json.text(data, "status"),
                Json.whole(data, "progress").map(Long::intValue));
        return new VideoEvent(Json.text(body, "id"), type, at, video, body.toString());
    }
}
