package dev.kinora.cli;

import java.util.Optional;

/** The version that stands in a jar's manifest. */
final class Version {
    private Version() {}

    static String of(Class<?> type) {
        return Optional.ofNullable(type.getPackage().getImplementationVersion()).orElse("dev");
    }
}
