package dev.kinora.server.model;

import java.time.Instant;

/**
 * A named, reusable subject made from a source video.
 *
 * @param id its name on the wire, {@code char_} and 48 lower-case hex digits
 * @param project whose it is
 * @param name what prompts call it, 1 to 80 characters
 * @param mediaType of the clip
 * @param file the clip that shows it
 * @param createdAt when it was made, to the second
 */
public record VideoCharacter(
        String id, ProjectId project, String name, String mediaType, StoredFile file, Instant createdAt) {}
