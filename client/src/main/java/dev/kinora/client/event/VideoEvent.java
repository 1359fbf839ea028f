package dev.kinora.client.event;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/**
 * Something happened to a video.
 *
 * @param id where the stream can go on behind it; empty for progress
 * @param type what happened: {@code video.created}, {@code video.started}, {@code video.progress}, {@code
 *     video.completed}, {@code video.failed}, {@code video.expired}, {@code video.deleted}, or a word from the future
 * @param createdAt when, to the second
 * @param video how the video stood then
 * @param json the whole event as received
 */
public record VideoEvent(Optional<String> id, String type, Instant createdAt, Subject video, String json)
        implements Event {
    private static final Set<String> ENDS = Set.of("video.completed", "video.failed", "video.deleted");

    /**
     * The video an event is about, as it stood then.
     *
     * @param id {@code video_…}
     * @param status its state, as the wire's word; empty once it is deleted
     * @param progress whole percent, 0 to 100; empty once it is deleted
     */
    public record Subject(String id, Optional<String> status, Optional<Integer> progress) {}

    /** Whether nothing follows it but the video's expiry: the video is completed, failed or deleted. */
    public boolean isEnd() {
        return ENDS.contains(type);
    }
}
