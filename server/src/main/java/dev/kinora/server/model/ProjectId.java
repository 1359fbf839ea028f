package dev.kinora.server.model;

/**
 * Whose videos these are.
 *
 * @param value 1 to 64 characters of a-z, A-Z, 0-9, {@code _} and {@code -}
 */
public record ProjectId(String value) {
    /** The project of a server that knows no keys. */
    public static final ProjectId DEFAULT = new ProjectId("default");

    public ProjectId {
        if (!value.matches("[A-Za-z0-9_-]{1,64}")) {
            throw new IllegalArgumentException("a project's name is 1-64 of letters, digits, '_' and '-': " + value);
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
