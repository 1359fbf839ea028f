package dev.kinora.client.webhook;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * An address that hears of events.
 *
 * @param id {@code whe_…}, or a name from the server's configuration
 * @param name the caller's name for it
 * @param url where events are sent
 * @param eventTypes what it hears of, such as {@code video.completed}
 * @param createdAt when it was made
 * @param secretHint the secret with its middle hidden
 * @param secret the secret; told once, after a create or a rotation
 */
public record WebhookEndpoint(
        String id,
        String name,
        URI url,
        List<String> eventTypes,
        Instant createdAt,
        String secretHint,
        Optional<SigningSecret> secret) {
    /** Keeps copies that nobody changes. */
    public WebhookEndpoint {
        eventTypes = List.copyOf(eventTypes);
    }
}
