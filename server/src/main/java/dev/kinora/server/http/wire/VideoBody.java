package dev.kinora.server.http.wire;

import dev.kinora.server.model.Video;
import dev.kinora.server.model.VideoFailure;
import java.time.Instant;
import java.util.Optional;

/** The video object; the order of its keys is the order on the wire, and every key is always there. */
public record VideoBody(
        String id,
        String object,
        long createdAt,
        String status,
        Optional<Long> completedAt,
        Optional<Failure> error,
        Optional<Long> expiresAt,
        String model,
        int progress,
        String prompt,
        Optional<String> remixedFromVideoId,
        String seconds,
        String size) {
    /** Why a video failed. */
    public record Failure(String code, String message) {
        static Failure of(VideoFailure failure) {
            return new Failure(failure.code().wire(), failure.message());
        }
    }

    /** The video as the API shows it. */
    public static VideoBody of(Video video) {
        return new VideoBody(
                video.id().toString(),
                "video",
                video.createdAt().getEpochSecond(),
                video.status().wire(),
                video.completedAt().map(Instant::getEpochSecond),
                video.failure().map(Failure::of),
                video.expiresAt().map(Instant::getEpochSecond),
                video.model(),
                video.progress(),
                video.prompt(),
                video.remixedFrom().map(Object::toString),
                Integer.toString(video.seconds()),
                video.size().wire());
    }
}
