package dev.kinora.cli;

import dev.kinora.client.transfer.Download;
import dev.kinora.client.transfer.DownloadOptions;
import dev.kinora.client.video.Variant;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "download",
        header = "Download a finished video, its thumbnail or its spritesheet.",
        description = {"", "A broken download goes on where it stopped when the command is run again.", ""})
@SuppressWarnings("NullAway.Init")
final class DownloadCommand implements Callable<Integer> {
    private final Session session;

    @Parameters(paramLabel = "ID", description = "The video's id.")
    String id;

    @Option(
            names = "--variant",
            defaultValue = "video",
            description = "video, thumbnail or spritesheet. Default: ${DEFAULT-VALUE}.")
    Variant variant;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description = "The file to write. Default: output/ID with the ending of its kind.")
    @Nullable
    Path output;

    @Mixin
    ServerOptions server;

    @Mixin
    HelpOption help;

    DownloadCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        Console console = session.console();
        Path target =
                output != null ? output : Path.of("output", id.replaceAll("[^A-Za-z0-9_-]", "_") + variant.extension());
        try (Connection connection = Connection.open(server, console);
                Progress progress = Progress.on(console)) {
            DownloadOptions options = DownloadOptions.defaults()
                    .withCancellation(session.interrupt().cancellation())
                    .withProgress(progress::bytes);
            Download download =
                    connection.videos().download(id, variant, console.folder().resolve(target), options);
            progress.close();
            console.err().println(download.bytes() + " bytes, SHA-256 " + download.sha256());
        }
        console.out().println(target);
        return ExitCode.OK.number();
    }
}
