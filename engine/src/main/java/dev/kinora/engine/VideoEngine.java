package dev.kinora.engine;

import java.time.Instant;
import java.util.List;

/**
 * One engine. Thread-safe; called on virtual threads, so blocking is fine, but every call honours its deadline and
 * interruption.
 */
public interface VideoEngine extends AutoCloseable {
    /** The configured name. */
    EngineId id();

    /** Health, version and capabilities, probed if need be. Never throws for an engine that is down: says so. */
    EngineDescriptor describe(Deadline deadline);

    /** Reasons why {@code spec} would be refused; empty means acceptable as it is. Called before money is spent. */
    List<Violation> validate(RenderSpec spec);

    /**
     * Hands the render to the engine and returns once it is accepted.
     *
     * @param token random name of this submission, stored by the caller beforehand
     * @throws EngineException whose fault says whether acceptance is impossible, certain or unknown
     */
    EngineHandle submit(RenderSpec spec, AttemptToken token, Deadline deadline) throws EngineException;

    /** Where the job stands. Cheap and repeatable; a job the engine forgot is {@link Phase#LOST}. */
    Observation observe(EngineHandle handle, Deadline deadline) throws EngineException;

    /**
     * What can be seen of a job that is not finished. Cheap and repeatable. An engine in another process has none unless
     * it fetches the pieces itself; what it shows must be the video it will deliver, as far as it is made.
     */
    default LivePreview preview(EngineHandle handle) {
        return new LivePreview.None();
    }

    /** Asks the engine to stop. */
    CancelReport cancel(EngineHandle handle, Deadline deadline) throws EngineException;

    /** Streams the finished video into {@code sink}. May be repeated; deletes nothing on the engine's side. */
    MediaReport fetch(EngineHandle handle, MediaSink sink, Deadline deadline) throws EngineException;

    /** Lets the engine forget a job whose bytes are safe, or that is not wanted any more. Best effort. */
    default void release(EngineHandle handle, Deadline deadline) {}

    /** What became of a submission whose handle was never stored. */
    default Reconciliation reconcile(AttemptToken token, RenderSpec spec, Instant notBefore, Deadline deadline) {
        return Reconciliation.unknown();
    }

    /** Stops what still runs and frees what the engine holds. */
    @Override
    void close();
}
