package dev.kinora.server.model;

import java.time.Instant;
import java.util.Optional;

/**
 * How far a video has come.
 *
 * @param status where it stands
 * @param progress whole percent: 100 exactly when completed
 * @param completedAt present exactly when completed
 * @param expiresAt when its assets expire; empty before completion and when they are kept for ever
 * @param failure present exactly when failed
 */
public record VideoState(
        VideoStatus status,
        int progress,
        Optional<Instant> completedAt,
        Optional<Instant> expiresAt,
        Optional<VideoFailure> failure) {
    public VideoState {
        boolean completed = status == VideoStatus.COMPLETED;
        if (progress < 0 || progress > 100 || completed != (progress == 100)) {
            throw new IllegalArgumentException(status + " at " + progress + " %");
        }
        if (completedAt.isPresent() != completed || (expiresAt.isPresent() && !completed)) {
            throw new IllegalArgumentException(status + " completed at " + completedAt + ", expires at " + expiresAt);
        }
        if (failure.isPresent() != (status == VideoStatus.FAILED)) {
            throw new IllegalArgumentException(status + " with failure " + failure);
        }
    }

    /** A video that waits for its turn. */
    public static VideoState queued() {
        return new VideoState(VideoStatus.QUEUED, 0, Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** A running render; {@code progress} is 0 to 99. */
    public static VideoState inProgress(int progress) {
        return new VideoState(VideoStatus.IN_PROGRESS, progress, Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** A finished video. */
    public static VideoState completed(Instant at, Optional<Instant> expiresAt) {
        return new VideoState(VideoStatus.COMPLETED, 100, Optional.of(at), expiresAt, Optional.empty());
    }

    /** A failed video; it keeps its last progress. */
    public static VideoState failed(VideoFailure failure, int lastProgress) {
        return new VideoState(
                VideoStatus.FAILED, lastProgress, Optional.empty(), Optional.empty(), Optional.of(failure));
    }
}
