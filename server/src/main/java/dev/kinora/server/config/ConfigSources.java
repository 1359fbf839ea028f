package dev.kinora.server.config;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/**
 * Where a configuration comes from; later sources win.
 *
 * @param file a {@code kinora.yaml}
 * @param environment variables; {@code KINORA_SERVER_PORT} sets {@code server.port}
 * @param flags key to value as the command line gave it, for example {@code server.port} to {@code 9000}
 */
public record ConfigSources(Optional<Path> file, Map<String, String> environment, Map<String, String> flags) {
    public ConfigSources {
        environment = Map.copyOf(environment);
        flags = Map.copyOf(flags);
    }

    /** Only flags: what a program or a test sets. */
    public static ConfigSources ofFlags(Map<String, String> flags) {
        return new ConfigSources(Optional.empty(), Map.of(), flags);
    }
}
