package dev.kinora.client.webhook;

import java.util.List;
import java.util.Optional;

/**
 * An endpoint to make, or what to change of one; what is empty stays.
 *
 * @param name a name for it
 * @param url where events are to be sent
 * @param eventTypes what it hears of
 */
public record WebhookEndpointRequest(Optional<String> name, Optional<String> url, Optional<List<String>> eventTypes) {
    /** Keeps copies that nobody changes. */
    public WebhookEndpointRequest {
        eventTypes = eventTypes.map(List::copyOf);
    }

    /** An endpoint that hears of these, such as {@code video.completed}. */
    public static WebhookEndpointRequest of(String name, String url, String... eventTypes) {
        return new WebhookEndpointRequest(Optional.of(name), Optional.of(url), Optional.of(List.of(eventTypes)));
    }

    /** A change of nothing yet. */
    public static WebhookEndpointRequest unchanged() {
        return new WebhookEndpointRequest(Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** The same with this name. */
    public WebhookEndpointRequest withName(String other) {
        return new WebhookEndpointRequest(Optional.of(other), url, eventTypes);
    }

    /** The same with this address. */
    public WebhookEndpointRequest withUrl(String other) {
        return new WebhookEndpointRequest(name, Optional.of(other), eventTypes);
    }

    /** The same, hearing of these. */
    public WebhookEndpointRequest withEventTypes(String... types) {
        return new WebhookEndpointRequest(name, url, Optional.of(List.of(types)));
    }
}
