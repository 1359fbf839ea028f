package dev.kinora.cli;

import dev.kinora.cli.console.Console;
import dev.kinora.cli.console.ExitCode;
import dev.kinora.cli.console.Trouble;
import dev.kinora.cli.workspace.Shelf;
import java.nio.file.Path;
import java.time.Duration;
import picocli.CommandLine.Option;

/** What every command that makes videos does with them. */
final class MakingOptions {
    @Option(names = "--output", paramLabel = "DIR", defaultValue = "output")
    Path output = Path.of("output");

    @Option(names = "--metadata", paramLabel = "DIR", defaultValue = "metadata")
    Path metadata = Path.of("metadata");

    @Option(names = "--timeout", paramLabel = "SECONDS", defaultValue = "1800")
    int timeout = 1800;

    @Option(names = "--wait", negatable = true, defaultValue = "true", fallbackValue = "true")
    boolean wait = true;

    @Option(names = "--open")
    boolean open;

    @Option(names = "--json")
    boolean json;

    Shelf shelf(Console console) {
        return new Shelf(console.at(output), console.at(metadata));
    }

    Duration deadline() {
        if (timeout < 1) {
            throw new Trouble(ExitCode.USAGE, "usage.least", "--timeout", 1, timeout);
        }
        return Duration.ofSeconds(timeout);
    }
}
