package dev.kinora.client.webhook;

import java.time.Instant;

/**
 * What a webhook tells: that something happened, and to what. Ask the server for how things are now.
 *
 * @param id {@code evt_…}
 * @param type what happened, such as {@code video.completed}
 * @param createdAt when
 * @param subjectId id of the video, batch or whatever it happened to
 * @param json the whole event as received
 */
public record WebhookEvent(String id, String type, Instant createdAt, String subjectId, String json) {}
