package dev.kinora.engine;

/**
 * A failure as the engine reported it.
 *
 * @param kind what it means for retries
 * @param message for people; never holds a secret or a path of the machine
 */
public record EngineFault(FaultKind kind, String message) {}
