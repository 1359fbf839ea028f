package dev.kinora.cli;

import dev.kinora.cli.console.Console;
import dev.kinora.cli.console.ExitCode;
import dev.kinora.cli.console.Progress;
import dev.kinora.cli.console.Trouble;
import dev.kinora.cli.workspace.Shelf;
import dev.kinora.client.transfer.DownloadOptions;
import dev.kinora.client.video.Variant;
import dev.kinora.client.video.Video;
import java.nio.file.Path;
import java.time.Duration;
import picocli.CommandLine.Option;

/** Where files go, and how long they are waited for. */
final class SavingOptions {
    @Option(names = "--output", paramLabel = "DIR", defaultValue = "output")
    Path output = Path.of("output");

    @Option(names = "--metadata", paramLabel = "DIR", defaultValue = "metadata")
    Path metadata = Path.of("metadata");

    @Option(names = "--timeout", paramLabel = "SECONDS", defaultValue = "1800")
    int timeout = 1800;

    Shelf shelf(Console console) {
        return new Shelf(console.at(output), console.at(metadata));
    }

    Duration deadline() {
        if (timeout < 1) {
            throw new Trouble(ExitCode.USAGE, "usage.least", "--timeout", 1, timeout);
        }
        return Duration.ofSeconds(timeout);
    }

    /** Fetches a finished video to its place and tells where it lies. */
    void fetch(Connection connection, Session session, Video video) {
        Console console = session.console();
        Path film = shelf(console).asset(video, Variant.VIDEO);
        try (Progress progress = Progress.on(console)) {
            DownloadOptions options = DownloadOptions.defaults()
                    .withCancellation(session.interrupt().cancellation())
                    .withProgress(progress::bytes);
            connection.videos().download(video.id(), Variant.VIDEO, film, options);
        }
        console.say("watch.saved", film);
    }
}
