package dev.kinora.client.batch;

import java.util.Set;

/**
 * State of a batch as the server spells it. A value this client does not know is kept, not refused.
 *
 * @param value the word on the wire
 */
public record BatchStatus(String value) {
    /** Its input is read. */
    public static final BatchStatus VALIDATING = new BatchStatus("validating");
    /** Its input was wrong; nothing was run. */
    public static final BatchStatus FAILED = new BatchStatus("failed");
    /** Its videos are made. */
    public static final BatchStatus IN_PROGRESS = new BatchStatus("in_progress");
    /** Its answers are written. */
    public static final BatchStatus FINALIZING = new BatchStatus("finalizing");
    /** Every line is answered. */
    public static final BatchStatus COMPLETED = new BatchStatus("completed");
    /** Its time ran out; what was done is answered. */
    public static final BatchStatus EXPIRED = new BatchStatus("expired");
    /** It is being ended. */
    public static final BatchStatus CANCELLING = new BatchStatus("cancelling");
    /** It was ended; what was done is answered. */
    public static final BatchStatus CANCELLED = new BatchStatus("cancelled");

    private static final Set<BatchStatus> RUNNING = Set.of(VALIDATING, IN_PROGRESS, FINALIZING, CANCELLING);

    /** Whether the server is still at work. Every other word, known or not, ends a poll. */
    public boolean isRunning() {
        return RUNNING.contains(this);
    }

    @Override
    public String toString() {
        return value;
    }
}
