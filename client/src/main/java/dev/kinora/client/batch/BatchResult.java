package dev.kinora.client.batch;

import dev.kinora.client.video.Video;
import java.util.Optional;

/**
 * The answer to one request of a batch.
 *
 * @param customId the caller's name for the request
 * @param video the video, completed or failed; empty when the request was refused or not run
 * @param refusal why there is no video
 * @param json the whole line as received
 */
public record BatchResult(String customId, Optional<Video> video, Optional<Refusal> refusal, String json) {
    /**
     * Why a request made no video.
     *
     * @param status HTTP status; empty when it was not run
     * @param code short machine word, such as {@code batch_expired}; empty where there is none
     * @param message one sentence for people
     */
    public record Refusal(Optional<Integer> status, String code, String message) {}
}
