package dev.kinora.cli;

import dev.kinora.cli.console.Console;
import dev.kinora.cli.workspace.Defaults;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Which server a command speaks to: one at an address, or one started in this process. */
final class ServerOptions {
    @Option(names = "--base-url", paramLabel = "URL")
    @Nullable
    String baseUrl;

    @Option(names = "--data", paramLabel = "DIR")
    @Nullable
    Path data;

    @Option(names = "--config", paramLabel = "FILE")
    @Nullable
    Path config;

    /** The address of a configured server. */
    Optional<String> address(Console console) {
        return Optional.ofNullable(baseUrl)
                .or(() -> new Defaults(console).first(Defaults.BASE_URL))
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
        return Optional.ofNullable(config).or(() -> Optional.of(console.at(Path.of("kinora.yaml")))
                .filter(file -> file.toFile().isFile()));
    }
}
