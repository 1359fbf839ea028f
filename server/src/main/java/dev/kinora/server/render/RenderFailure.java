package dev.kinora.server.render;

import dev.kinora.server.model.VideoFailure;
import dev.kinora.server.queue.JobWorker.Outcome;

/** A step failed. */
final class RenderFailure extends Exception {
    private static final long serialVersionUID = 1L;

    private final transient Outcome outcome;

    private RenderFailure(Outcome outcome, String message) {
        super(message);
        this.outcome = outcome;
    }

    /** Nothing would change by trying again. */
    static RenderFailure forGood(VideoFailure failure) {
        return new RenderFailure(new Outcome.Failed(failure), failure.message());
    }

    /** Another attempt may help. */
    static RenderFailure forNow(VideoFailure failure) {
        return new RenderFailure(new Outcome.TryAgain(failure), failure.message());
    }

    Outcome outcome() {
        return outcome;
    }
}
