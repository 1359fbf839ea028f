package dev.kinora.client.webhook;

import dev.kinora.client.error.ConnectionException;
import dev.kinora.client.http.Json;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The bridge between the JSON of webhooks and their records. */
final class WebhookWire {
    private static final String ID = "id";
    private static final String CREATED_AT = "created_at";

    private WebhookWire() {}

    static String write(WebhookEndpointRequest request) {
        ObjectNode body = Json.object();
        request.name().ifPresent(name -> body.put("name", name));
        request.url().ifPresent(url -> body.put("url", url));
        request.eventTypes().ifPresent(types -> body.set("event_types", Json.texts(types)));
        return Json.write(body);
    }

    static WebhookEndpoint endpoint(JsonNode node) {
        return new WebhookEndpoint(
                Json.required(node, ID),
                Json.text(node, "name").orElse(""),
                address(Json.required(node, "url")),
                Json.texts(node, "event_types"),
                Json.instant(node, CREATED_AT).orElse(Instant.EPOCH),
                Json.text(node, "signing_secret_hint").orElse(""),
                Json.text(node, "signing_secret")
                        .filter(text -> !text.isBlank())
                        .map(SigningSecret::new));
    }

    static WebhookDelivery delivery(JsonNode node) {
        List<WebhookDelivery.Attempt> attempts = new ArrayList<>();
        for (JsonNode attempt : node.path("attempts")) {
            attempts.add(attempt(attempt));
        }
        return new WebhookDelivery(
                Json.required(node, ID),
                event(node.path("event")),
                Json.text(node, "state").orElse("unknown"),
                Json.whole(node, "attempt_count").orElse(0L).intValue(),
                Json.instant(node, "next_attempt_at"),
                attempts,
                node.toString());
    }

    private static WebhookDelivery.Attempt attempt(JsonNode node) {
        return new WebhookDelivery.Attempt(
                Json.whole(node, "number").orElse(0L).intValue(),
                Json.instant(node, "started_at").orElse(Instant.EPOCH),
                Duration.ofMillis(Json.whole(node, "duration_ms").orElse(0L)),
                Json.whole(node, "status_code").map(Long::intValue),
                Json.text(node, "error"));
    }

    static WebhookEvent event(JsonNode node) {
        return new WebhookEvent(
                Json.text(node, ID).orElse(""),
                Json.text(node, "type").orElse(""),
                Json.instant(node, CREATED_AT).orElse(Instant.EPOCH),
                Json.text(node.path("data"), ID).orElse(""),
                node.toString());
    }

    private static URI address(String text) {
        try {
            return URI.create(text);
        } catch (IllegalArgumentException e) {
            throw new ConnectionException("the server's answer has an address that is none", e);
        }
    }
}
