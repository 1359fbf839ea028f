package dev.kinora.server.model;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * A stored file of a video.
 *
 * @param video whose file it is
 * @param variant which of its files
 * @param file where it lies and what it holds
 * @param createdAt when it was stored
 * @param expiresAt when it expires; empty when it is kept for ever
 */
public record Asset(VideoId video, Variant variant, StoredFile file, Instant createdAt, Optional<Instant> expiresAt) {
    /** Whether the asset, with {@code grace} added to its life, is over at {@code now}. */
    public boolean expired(Instant now, Duration grace) {
        return expiresAt.isPresent() && !expiresAt.get().plus(grace).isAfter(now);
    }
}
