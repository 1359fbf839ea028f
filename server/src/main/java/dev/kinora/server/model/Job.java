package dev.kinora.server.model;

import java.time.Instant;

/**
 * A video's place in the queue.
 *
 * @param video the video to render
 * @param project whose it is
 * @param model the model's public name
 * @param lane whose slots it takes: the engine's name
 * @param priority higher goes first; 0 is usual
 */
public record Job(VideoId video, ProjectId project, String model, String lane, int priority) {
    /**
     * The right to work on a job until a moment. Whoever writes on behalf of the job shows its fence; an older fence
     * is refused.
     *
     * @param job the job
     * @param fence grows each time the job is given out
     * @param until when the right ends unless it is renewed
     * @param tally what the job has been through
     */
    public record Lease(Job job, long fence, Instant until, Tally tally) {}

    /**
     * What a job has been through.
     *
     * @param failures attempts that ended with a failure of the engine
     * @param rescues how often its worker fell silent
     */
    public record Tally(int failures, int rescues) {}
}
