package dev.kinora.engine;

import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A snapshot of an engine's job.
 *
 * @param phase where it stands
 * @param percent 0 to 100, when known
 * @param fault why it failed, present exactly when the phase is {@link Phase#FAILED}
 * @param facts what the engine has to tell about the render so far, for provenance (for example the storyboard)
 */
public record Observation(Phase phase, OptionalInt percent, Optional<EngineFault> fault, Map<String, String> facts) {
    public Observation {
        facts = Map.copyOf(facts);
    }

    /** A running job at {@code percent}. */
    public static Observation running(int percent) {
        return new Observation(Phase.RUNNING, OptionalInt.of(percent), Optional.empty(), Map.of());
    }

    /** A job in {@code phase} of which nothing more is known. */
    public static Observation of(Phase phase) {
        return new Observation(phase, OptionalInt.empty(), Optional.empty(), Map.of());
    }

    /** A failed job. */
    public static Observation failed(EngineFault fault) {
        return new Observation(Phase.FAILED, OptionalInt.empty(), Optional.of(fault), Map.of());
    }
}
