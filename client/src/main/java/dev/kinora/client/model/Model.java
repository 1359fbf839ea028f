package dev.kinora.client.model;

import java.time.Instant;

/**
 * A model.
 *
 * @param id the name that {@code VideoRequest.withModel} takes
 * @param ownedBy whose it is
 * @param createdAt since when it is there
 * @param json the whole object as received
 */
public record Model(String id, String ownedBy, Instant createdAt, String json) {}
