package dev.kinora.client.video;

import dev.kinora.client.http.Json;
import java.time.Instant;
import java.util.Optional;

/**
 * A video as the server describes it.
 *
 * @param id {@code video_…}
 * @param status where it stands
 * @param progress whole percent, 0 to 100
 * @param model the model name it was asked for with
 * @param prompt the prompt, where the server echoes it
 * @param seconds length in seconds, as the wire's decimal text
 * @param size {@code <width>x<height>} in pixels
 * @param createdAt when the server accepted it
 * @param completedAt when it was finished
 * @param expiresAt when its assets go
 * @param remixedFromVideoId the video it was derived from
 * @param error why it failed
 * @param making how it was made, where that was asked for and the server knows it
 * @param json the whole object as received, with the fields this record does not name
 */
public record Video(
        String id,
        VideoStatus status,
        int progress,
        String model,
        Optional<String> prompt,
        String seconds,
        String size,
        Instant createdAt,
        Optional<Instant> completedAt,
        Optional<Instant> expiresAt,
        Optional<String> remixedFromVideoId,
        Optional<VideoError> error,
        Optional<Making> making,
        String json) {
    /**
     * A video of its JSON, as {@link #json()} gives it or a batch's answers hold it.
     *
     * @throws dev.kinora.client.error.ConnectionException when that is no video
     */
    public static Video fromJson(String json) {
        return VideoWire.video(Json.object(json));
    }

    /**
     * This video, if it is completed.
     *
     * @throws VideoFailedException when it failed, or ended in another way
     */
    public Video requireCompleted() {
        if (!status.equals(VideoStatus.COMPLETED)) {
            throw new VideoFailedException(this);
        }
        return this;
    }

    /** The same as it stands a moment later. */
    Video moved(VideoStatus to, int percent) {
        return new Video(
                id,
                to,
                percent,
                model,
                prompt,
                seconds,
                size,
                createdAt,
                completedAt,
                expiresAt,
                remixedFromVideoId,
                error,
                making,
                json);
    }
}
