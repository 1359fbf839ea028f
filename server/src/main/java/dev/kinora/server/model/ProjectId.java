package dev.kinora.server.model;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Whose videos these are.
 *
 * @param value 1 to 64 characters of a-z, A-Z, 0-9, {@code _} and {@code -}
 */
public record ProjectId(String value) {
    private static final Pattern FORM = Pattern.compile("[A-Za-z0-9_-]{1,64}");

    /** The project of a server that knows no keys. */
    public static final ProjectId DEFAULT = new ProjectId("default");

    public ProjectId {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("a project's name is 1-64 of letters, digits, '_' and '-': " + value);
        }
    }

    /** The project of that name; empty when no project can have it. */
    public static Optional<ProjectId> parse(String name) {
        return FORM.matcher(name).matches() ? Optional.of(new ProjectId(name)) : Optional.empty();
    }

    @Override
    public String toString() {
        return value;
    }
}
