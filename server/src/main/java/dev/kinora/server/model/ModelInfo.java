package dev.kinora.server.model;

import java.time.Instant;

/**
 * A model as {@code GET /models} lists it.
 *
 * @param id the public name
 * @param created when it appeared
 * @param ownedBy who provides it
 */
public record ModelInfo(String id, Instant created, String ownedBy) {}
