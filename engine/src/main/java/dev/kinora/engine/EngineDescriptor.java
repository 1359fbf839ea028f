package dev.kinora.engine;

/**
 * An engine's account of itself.
 *
 * @param id its configured name
 * @param title one line for people, for example {@code animatic (embedded, draws every prompt)}
 * @param version the engine's own version
 * @param bootId changes when the engine lost its memory of jobs; for an embedded engine, one per process
 * @param healthy whether it takes work now
 * @param problem what is wrong and what to do about it; empty when healthy
 * @param capabilities what it can do
 */
public record EngineDescriptor(
        EngineId id,
        String title,
        String version,
        String bootId,
        boolean healthy,
        String problem,
        Capabilities capabilities) {}
