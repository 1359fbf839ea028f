package dev.kinora.cli;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Which server a command speaks to: one at an address, or one started in this process. */
final class ServerOptions {
    @Option(
            names = "--base-url",
            paramLabel = "URL",
            description = "The server's address, for instance http://127.0.0.1:8080/v1. Default: KINORA_BASE_URL, else"
                    + " OPENAI_BASE_URL, else a server in this process.")
    @Nullable
    String baseUrl;

    @Option(
            names = "--data",
            paramLabel = "DIR",
            description = "Data folder of the server in this process. Default: KINORA_DATA_DIR, else ./kinora-data.")
    @Nullable
    Path data;

    @Option(
            names = "--config",
            paramLabel = "FILE",
            description = "Configuration of the server in this process. Default: ./kinora.yaml, if there is one.")
    @Nullable
    Path config;

    /** The address of a configured server. */
    Optional<String> address(Console console) {
        return Optional.ofNullable(baseUrl)
                .or(() -> Optional.of(console.variable("KINORA_BASE_URL")).filter(text -> !text.isEmpty()))
                .or(() -> Optional.of(console.variable("OPENAI_BASE_URL")).filter(text -> !text.isEmpty()))
                .filter(address -> data == null && config == null || baseUrl != null);
    }

    /** The configuration keys that these options set. */
    Map<String, String> flags() {
        Map<String, String> flags = new LinkedHashMap<>();
        if (data != null) {
            flags.put("data.dir", data.toString());
        }
        return flags;
    }

    /** The configuration file: the one named, else the one that lies in the folder. */
    Optional<Path> file(Console console) {
        return Optional.ofNullable(config).or(() -> Optional.of(console.folder().resolve("kinora.yaml"))
                .filter(file -> file.toFile().isFile()));
    }
}
