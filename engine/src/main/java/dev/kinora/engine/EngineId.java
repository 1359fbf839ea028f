package dev.kinora.engine;

/**
 * Name of one configured engine: one addressable unit of capacity.
 *
 * @param value lower-case letters, digits and dashes, 1 to 64 characters
 */
public record EngineId(String value) {
    public EngineId {
        if (!value.matches("[a-z0-9][a-z0-9-]{0,63}")) {
            throw new IllegalArgumentException("engine id must be 1-64 of a-z, 0-9 and '-': " + value);
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
