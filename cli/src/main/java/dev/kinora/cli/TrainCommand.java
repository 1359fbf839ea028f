package dev.kinora.cli;

import dev.kinora.client.video.VideoQuery;
import dev.kinora.client.video.VideoRequest;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Does what usual commands do, so that the JVM can record what their start is made of. Called by the launcher. */
@Command(name = "train", hidden = true)
@SuppressWarnings("NullAway.Init")
final class TrainCommand implements Callable<Integer> {
    private final Session session;

    @Parameters(paramLabel = "DIR")
    Path folder;

    TrainCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        PrintStream nowhere = new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8);
        Console silent = new Console(
                nowhere, nowhere, Console.Kind.TERMINAL, session.console().environment(), folder);
        Program.run(silent, session.interrupt(), "--help");
        Program.run(silent, session.interrupt(), "config");
        Program.run(silent, session.interrupt(), "storyboard", "A red kite over a beach");
        ServerOptions options = new ServerOptions();
        options.data = folder;
        try (Connection connection = Connection.open(options, silent)) {
            connection.videos().list(VideoQuery.newest());
            Shelf shelf = new Shelf(folder.resolve("output"), folder.resolve("metadata"));
            new Generation(connection, new Session(silent, session.interrupt()), Duration.ofMinutes(2))
                    .run(
                            VideoRequest.of("A steaming coffee cup on a wooden table")
                                    .withSize("1280x720"),
                            shelf);
        } catch (RuntimeException e) {
            // A start without its video is still worth recording.
            session.console().err().println("The video of the training failed: " + e);
        }
        return ExitCode.OK.number();
    }
}
