package dev.kinora.server.model;

import java.time.Instant;
import java.util.Optional;

/**
 * A file that a caller uploaded to keep.
 *
 * @param id its name on the wire, {@code file-} and 22 letters and digits
 * @param project whose it is
 * @param purpose what the caller said it is for
 * @param name the caller's name of it
 * @param file where it lies and what it holds
 * @param createdAt when it came
 * @param expiresAt when it goes; empty when it stays
 */
public record UploadedFile(
        String id,
        ProjectId project,
        String purpose,
        String name,
        StoredFile file,
        Instant createdAt,
        Optional<Instant> expiresAt) {}
