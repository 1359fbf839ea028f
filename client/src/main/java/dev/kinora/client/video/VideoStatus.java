package dev.kinora.client.video;

/**
 * State of a video as the server spells it. A value this client does not know is kept, not refused.
 *
 * @param value the word on the wire
 */
public record VideoStatus(String value) {
    /** Accepted, waiting for a worker. */
    public static final VideoStatus QUEUED = new VideoStatus("queued");
    /** Being rendered. */
    public static final VideoStatus IN_PROGRESS = new VideoStatus("in_progress");
    /** Finished; its assets can be downloaded until they expire. */
    public static final VideoStatus COMPLETED = new VideoStatus("completed");
    /** Ended without a result; the video's error says why. */
    public static final VideoStatus FAILED = new VideoStatus("failed");

    /** Whether the server is still at work. Every other word, known or not, ends a poll. */
    public boolean isRunning() {
        return equals(QUEUED) || equals(IN_PROGRESS);
    }

    @Override
    public String toString() {
        return value;
    }
}
