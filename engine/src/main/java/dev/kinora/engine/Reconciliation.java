package dev.kinora.engine;

import java.util.Optional;

/**
 * The answer to "what became of this attempt?" when no handle was saved.
 *
 * @param verdict what is known
 * @param handle present exactly when the job was found
 */
public record Reconciliation(Verdict verdict, Optional<EngineHandle> handle) {
    /** What an engine can know about an attempt. */
    public enum Verdict {
        FOUND,
        ABSENT,
        UNKNOWN
    }

    /** The engine cannot tell. */
    public static Reconciliation unknown() {
        return new Reconciliation(Verdict.UNKNOWN, Optional.empty());
    }

    /** The engine never accepted it. */
    public static Reconciliation absent() {
        return new Reconciliation(Verdict.ABSENT, Optional.empty());
    }

    /** The engine accepted it. */
    public static Reconciliation found(EngineHandle handle) {
        return new Reconciliation(Verdict.FOUND, Optional.of(handle));
    }
}
