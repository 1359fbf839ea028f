package dev.kinora.engine;

/**
 * A reason why an engine would refuse a {@link RenderSpec}.
 *
 * @param field the offending part of the spec, for example {@code canvas}
 * @param message what is wrong and what would be accepted
 */
public record Violation(String field, String message) {}
