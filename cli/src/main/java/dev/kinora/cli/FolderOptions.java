package dev.kinora.cli;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Which data folder's keys a command is about. */
final class KeyOptions {
    @Option(
            names = "--data",
            paramLabel = "DIR",
            description = "Data folder of the server. Default: KINORA_DATA_DIR, else ./kinora-data.")
    @Nullable
    Path data;

    @Option(
            names = "--config",
            paramLabel = "FILE",
            description = "Configuration of the server. Default: ./kinora.yaml, if there is one.")
    @Nullable
    Path config;

    KeyDesk open(Console console) {
        ServerOptions options = new ServerOptions();
        options.data = data;
        options.config = config;
        return KeyDesk.open(options, console);
    }
}
