package dev.kinora.server.queue;

import dev.kinora.server.model.Job;
import dev.kinora.server.model.VideoFailure;
import dev.kinora.server.model.VideoId;
import dev.kinora.server.store.RenderLog;

/** Does a job. Called on a thread of its own; idempotent, for a job may be given out more than once. */
public interface JobWorker {
    /**
     * Works on a leased job until it is done, fails, or has to stop.
     *
     * @param stop raised when the work has to end early; the calling thread is interrupted then, too
     */
    Outcome work(Job.Lease lease, StopSignal stop);

    /** The job is over without having been finished: what the worker kept for it may go. */
    void cleanUp(VideoId video);

    /** Nobody works on the job and nobody wants it: what an engine elsewhere still does for it is stopped. */
    default void abandon(RenderLog.Attempt submission) {}

    /** How work on a job ended. */
    sealed interface Outcome {
        /** The worker has ended the job itself, or the signal told it to stop. */
        record Ended() implements Outcome {}

        /** It failed for good. */
        record Failed(VideoFailure failure) implements Outcome {}

        /** It failed, and another attempt may help. */
        record TryAgain(VideoFailure failure) implements Outcome {}
    }
}
