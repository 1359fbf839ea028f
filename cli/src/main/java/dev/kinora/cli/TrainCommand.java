package dev.kinora.cli;

import dev.kinora.cli.console.Console;
import dev.kinora.cli.console.ExitCode;
import dev.kinora.cli.console.Streams;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
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
                new Streams(InputStream.nullInputStream(), nowhere, nowhere),
                Console.Kind.TERMINAL,
                session.console().environment(),
                folder);
        String data = folder.toString();
        run(silent, "--help");
        run(silent, "config");
        run(silent, "storyboard", "A red kite over a beach");
        run(silent, "generate", "--data", data, "A steaming coffee cup on a wooden table");
        run(
                silent,
                "generate",
                "--data",
                data,
                "--seconds",
                "8",
                "A child runs with a dog across a meadow, the camera pans");
        run(silent, "list", "--data", data);
        return ExitCode.OK.number();
    }

    /** A start without its video is still worth recording. */
    private void run(Console silent, String... args) {
        int code = Program.run(silent, session.interrupt(), args);
        if (code != ExitCode.OK.number()) {
            session.console().err().println("train: " + String.join(" ", args) + ": " + code);
        }
    }
}
