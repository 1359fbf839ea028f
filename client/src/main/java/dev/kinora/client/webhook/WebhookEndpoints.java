package dev.kinora.client.webhook;

import dev.kinora.client.http.Body;
import dev.kinora.client.http.Call;
import dev.kinora.client.http.Json;
import dev.kinora.client.http.Pages;
import dev.kinora.client.http.Patience;
import dev.kinora.client.http.Route;
import dev.kinora.client.http.Transport;
import dev.kinora.client.page.Page;
import dev.kinora.client.page.PageQuery;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** The webhook endpoints of a server. Thread-safe. Errors as in {@link dev.kinora.client.video.Videos}. */
public final class WebhookEndpoints {
    private static final String ENDPOINTS = "webhook_endpoints";

    private final Transport transport;

    /** Made by {@code KinoraClient}. */
    public WebhookEndpoints(Transport transport) {
        this.transport = transport;
    }

    /** Makes an endpoint; the answer holds its secret, this once. */
    public WebhookEndpoint create(WebhookEndpointRequest request) {
        return WebhookWire.endpoint(post(Route.of(ENDPOINTS), WebhookWire.write(request)));
    }

    /** The endpoint of this id, without its secret. */
    public WebhookEndpoint retrieve(String id) {
        return WebhookWire.endpoint(get(Route.item(ENDPOINTS, id)));
    }

    /** One page of endpoints, the newest first. */
    public Page<WebhookEndpoint> list(PageQuery query) {
        return page(Route.of(ENDPOINTS), query, WebhookWire::endpoint);
    }

    /** Every endpoint, page after page, each page fetched when the stream gets there. */
    public Stream<WebhookEndpoint> listAll(PageQuery query) {
        return Pages.walk(() -> list(query), id -> list(query.startingAfter(id)));
    }

    /** Changes an endpoint; what the request leaves empty stays. */
    public WebhookEndpoint update(String id, WebhookEndpointRequest change) {
        return WebhookWire.endpoint(post(Route.item(ENDPOINTS, id), WebhookWire.write(change)));
    }

    /** Removes an endpoint, and what is on its way to it. */
    public void delete(String id) {
        transport.send(Call.delete(Route.item(ENDPOINTS, id)), Patience.plain());
    }

    /** Replaces the secret; the answer holds the new one, this once. */
    public WebhookEndpoint rotateSecret(String id, OldSecret old) {
        String body =
                Json.write(Json.object().put("keep_old_secret_active_for_24_hours", old == OldSecret.STAYS_FOR_A_DAY));
        return WebhookWire.endpoint(post(Route.item(ENDPOINTS, id, "rotate_secret"), body));
    }

    /** Sends a sample of this type now, and tells what the endpoint answered. */
    public WebhookSample test(String id, String eventType) {
        String body = Json.write(Json.object().put("event_type", eventType));
        JsonNode answer = post(Route.item(ENDPOINTS, id, "test"), body);
        return new WebhookSample(
                Json.text(answer, "event_type").orElse(eventType),
                Json.whole(answer, "status_code").orElse(0L).intValue());
    }

    /** The types of events that happen at this server. */
    public List<String> eventTypes() {
        return Json.texts(get(Route.of("webhook_event_types")), "data");
    }

    /** One page of what was sent to an endpoint, the newest first. Kinora's own. */
    public Page<WebhookDelivery> deliveries(String id, PageQuery query) {
        return page(Route.item(ENDPOINTS, id, "deliveries"), query, WebhookWire::delivery);
    }

    /** Everything that was sent to an endpoint and is remembered, page after page. Kinora's own. */
    public Stream<WebhookDelivery> allDeliveries(String id, PageQuery query) {
        return Pages.walk(() -> deliveries(id, query), last -> deliveries(id, query.startingAfter(last)));
    }

    /** Sends a delivery again, under the same {@code webhook-id}. Kinora's own. */
    public WebhookDelivery redeliver(String id, String deliveryId) {
        Route route = Route.item(Route.item(ENDPOINTS, id, "deliveries"), deliveryId, "redeliver");
        return WebhookWire.delivery(Json.object(transport.send(Call.post(route), Patience.plain())));
    }

    private <T> Page<T> page(Route route, PageQuery query, Function<JsonNode, T> entry) {
        Route asked = route.with("limit", query.limit()).with("after", query.after());
        return Pages.read(transport.send(Call.get(asked), Patience.plain()), entry);
    }

    private JsonNode get(Route route) {
        return Json.object(transport.send(Call.get(route), Patience.plain()));
    }

    private JsonNode post(Route route, String body) {
        return Json.object(transport.send(Call.post(route, Body.json(body)), Patience.plain()));
    }
}
