package dev.kinora.cli;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Which data folder a command is about. */
final class FolderOptions {
    @Option(names = "--data", paramLabel = "DIR")
    @Nullable
    Path data;

    @Option(names = "--config", paramLabel = "FILE")
    @Nullable
    Path config;

    /** A server of this folder, at no address. */
    ServerOptions server() {
        ServerOptions options = new ServerOptions();
        options.data = data;
        options.config = config;
        return options;
    }
}
