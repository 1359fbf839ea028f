package dev.kinora.client.file;

import java.time.Instant;
import java.util.Optional;

/**
 * A file that lies at the server.
 *
 * @param id {@code file-…}, which {@code InputReference.fileId} and batches take
 * @param name the name it was uploaded under
 * @param purpose what it was uploaded for, such as {@code vision} or {@code batch}
 * @param bytes its length
 * @param createdAt when it was uploaded
 * @param expiresAt when it goes; empty when it stays until it is deleted
 * @param json the whole object as received
 */
public record UploadedFile(
        String id,
        String name,
        String purpose,
        long bytes,
        Instant createdAt,
        Optional<Instant> expiresAt,
        String json) {}
