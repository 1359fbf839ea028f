package dev.kinora.cli.console;

import java.util.Optional;

/** The version that stands in a jar's manifest. */
public final class Version {
    private Version() {}

    /** The version of the jar that this type came in; {@code dev} outside of one. */
    public static String of(Class<?> type) {
        return Optional.ofNullable(type.getPackage().getImplementationVersion()).orElse("dev");
    }
}
