package dev.kinora.engine;

/**
 * What is known after a cancel, never more.
 *
 * @param outcome what the engine did
 * @param workMayContinue whether the engine may go on working (and charging)
 */
public record CancelReport(Outcome outcome, boolean workMayContinue) {
    /** What the engine did with the request to cancel. */
    public enum Outcome {
        STOPPED,
        DEQUEUED,
        REQUESTED,
        TOO_LATE,
        UNSUPPORTED
    }
}
