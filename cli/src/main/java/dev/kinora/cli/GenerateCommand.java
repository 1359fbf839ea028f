package dev.kinora.cli;

import dev.kinora.client.video.VideoRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "generate",
        header = "Make a video from a prompt and save it.",
        description = {
            "",
            "Asks for the video, follows it, downloads and verifies the MP4, and prints its path.",
            "Its description is written beside it as JSON.",
            ""
        })
@SuppressWarnings("NullAway.Init")
final class GenerateCommand implements Callable<Integer> {
    private static final int LONGEST_PROMPT_BYTES = 1 << 20;

    private final Session session;

    @Parameters(
            arity = "0..*",
            paramLabel = "PROMPT",
            description = "What the video shows. A single - reads it from standard input.")
    List<String> words = List.of();

    @Option(names = "--prompt-file", paramLabel = "FILE", description = "Read the prompt from this file.")
    @Nullable
    Path promptFile;

    @Option(names = "--model", defaultValue = "sora-2", description = "Model name. Default: ${DEFAULT-VALUE}.")
    String model;

    @Option(
            names = "--seconds",
            defaultValue = "4",
            description = "Length: 4, 8, 12, 16 or 20. Default: ${DEFAULT-VALUE}.")
    int seconds;

    @Option(
            names = "--size",
            paramLabel = "WxH",
            defaultValue = "1280x720",
            description = "Pixels. Default: ${DEFAULT-VALUE}.")
    String size;

    @Option(
            names = "--output",
            paramLabel = "DIR",
            defaultValue = "output",
            description = "Folder of the MP4. Default: ${DEFAULT-VALUE}.")
    Path output;

    @Option(
            names = "--metadata",
            paramLabel = "DIR",
            defaultValue = "metadata",
            description = "Folder of the JSON. Default: ${DEFAULT-VALUE}.")
    Path metadata;

    @Option(
            names = "--timeout",
            paramLabel = "SECONDS",
            defaultValue = "1800",
            description = "Longest time to wait. Default: ${DEFAULT-VALUE}.")
    int timeout;

    @Option(names = "--json", description = "Print the description instead of the path.")
    boolean json;

    @Mixin
    ServerOptions server;

    @Mixin
    HelpOption help;

    GenerateCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        VideoRequest request =
                VideoRequest.of(prompt()).withModel(model).withSeconds(seconds).withSize(size);
        Console console = session.console();
        Shelf shelf =
                new Shelf(console.folder().resolve(output), console.folder().resolve(metadata));
        try (Connection connection = Connection.open(server, console)) {
            Shelf.Placed placed = new Generation(connection, session, Duration.ofSeconds(timeout)).run(request, shelf);
            console.out().println(json ? Json.pretty(placed.description()) : placed.film());
        }
        return ExitCode.OK.number();
    }

    private String prompt() {
        String text = promptFile != null ? read(promptFile) : String.join(" ", words);
        if (text.equals("-")) {
            text = standardInput();
        }
        if (text.isBlank()) {
            throw new Trouble(
                    ExitCode.USAGE,
                    "The prompt is missing; say what the video shows: kinora generate \"A red kite over a beach\"");
        }
        return text.strip();
    }

    private String read(Path file) {
        try {
            if (Files.size(session.console().folder().resolve(file)) > LONGEST_PROMPT_BYTES) {
                throw new Trouble(ExitCode.USAGE, "The prompt file " + file + " is larger than 1 MiB.");
            }
            return Files.readString(session.console().folder().resolve(file));
        } catch (IOException e) {
            throw new Trouble(ExitCode.USAGE, "The prompt file " + file + " cannot be read as UTF-8 text: " + e);
        }
    }

    private static String standardInput() {
        try {
            return new String(System.in.readNBytes(LONGEST_PROMPT_BYTES), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
