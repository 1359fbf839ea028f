package dev.kinora.server.webhook;

import dev.kinora.server.model.WebhookEvent;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.json.JsonMapper;

/** The body a receiver gets; the order of its keys is the order on the wire. */
record WebhookPayload(String id, String object, long createdAt, String type, Subject data) {
    private static final JsonMapper JSON = JsonMapper.builder()
            .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
            .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .build();

    /** What it is about. */
    record Subject(String id) {}

    /** The event as compact UTF-8 JSON; the same bytes each time. */
    static byte[] of(WebhookEvent event) {
        return JSON.writeValueAsBytes(new WebhookPayload(
                event.id(), "event", event.at().getEpochSecond(), event.type(), new Subject(event.subject())));
    }
}
