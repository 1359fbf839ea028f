package dev.kinora.server.http.wire;

import dev.kinora.server.model.UploadedFile;
import java.time.Instant;
import java.util.Optional;

/** An uploaded file; the order of its keys is the order on the wire. */
public record FileBody(
        String object,
        String id,
        String purpose,
        String filename,
        long bytes,
        long createdAt,
        Optional<Long> expiresAt,
        String status,
        Optional<String> statusDetails) {
    /** The file as the API shows it. */
    public static FileBody of(UploadedFile file) {
        return new FileBody(
                "file",
                file.id(),
                file.purpose(),
                file.name(),
                file.file().bytes(),
                file.createdAt().getEpochSecond(),
                file.expiresAt().map(Instant::getEpochSecond),
                "processed",
                Optional.empty());
    }
}
