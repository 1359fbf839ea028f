package dev.kinora.server.model;

import java.time.Instant;

/**
 * A fact as receivers are told it.
 *
 * @param id {@code evt_} and 32 hex digits; the same for every receiver
 * @param type for example {@code video.completed}
 * @param subject the id of what it happened to
 * @param at when it happened
 */
public record WebhookEvent(String id, String type, String subject, Instant at) {
    /** A fact that has not been told to anybody yet. */
    public static WebhookEvent of(OrderedIds ids, String type, String subject, Instant at) {
        return new WebhookEvent(ids.next("evt_"), type, subject, at);
    }
}
