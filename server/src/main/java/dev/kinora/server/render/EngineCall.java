package dev.kinora.server.render;

import dev.kinora.engine.Deadline;
import dev.kinora.engine.EngineDescriptor;
import dev.kinora.engine.EngineException;
import dev.kinora.engine.EngineHandle;
import dev.kinora.engine.Observation;
import dev.kinora.engine.RenderSpec;
import dev.kinora.engine.VideoEngine;
import java.time.Duration;

/**
 * An engine with what it is asked for.
 *
 * @param engine the engine
 * @param about its account of itself
 * @param plan what it is asked for, and why
 * @param patience time for one call that is neither a submission nor a fetch
 */
record EngineCall(VideoEngine engine, EngineDescriptor about, Plan plan, Duration patience) {
    RenderSpec spec() {
        return plan.spec();
    }

    Observation observe(EngineHandle handle) throws EngineException {
        return engine.observe(handle, Deadline.in(patience));
    }

    /** Whether the engine cannot know the job any more: it lived in a process that is gone. */
    boolean forgotten(EngineHandle handle) {
        return !handle.attached() && !handle.bootId().equals(about.bootId());
    }

    /** Stops a job nobody wants any more, as far as that is possible. */
    void abandon(EngineHandle handle) {
        abandon(engine, handle, patience);
    }

    static void abandon(VideoEngine engine, EngineHandle handle, Duration patience) {
        try {
            engine.cancel(handle, Deadline.in(patience));
        } catch (EngineException | RuntimeException notStopped) {
            GenerateStep.LOG.info("Engine {} did not cancel a job: {}", engine.id(), notStopped.getMessage());
        }
        forget(engine, handle, patience);
    }

    /** Lets the engine forget a job. */
    void forget(EngineHandle handle) {
        forget(engine, handle, patience);
    }

    private static void forget(VideoEngine engine, EngineHandle handle, Duration patience) {
        try {
            engine.release(handle, Deadline.in(patience));
        } catch (RuntimeException notReleased) {
            GenerateStep.LOG.info("Engine {} did not release a job: {}", engine.id(), notReleased.getMessage());
        }
    }
}
