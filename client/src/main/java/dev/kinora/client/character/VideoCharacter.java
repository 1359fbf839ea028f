package dev.kinora.client.character;

import java.time.Instant;

/**
 * A named subject that videos can show, made from a clip.
 *
 * @param id {@code char_…}, which {@code VideoRequest.withCharacters} takes
 * @param name the name that a prompt calls it by
 * @param createdAt when it was made
 * @param json the whole object as received
 */
public record VideoCharacter(String id, String name, Instant createdAt, String json) {}
