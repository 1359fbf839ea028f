package dev.kinora.cli;

import dev.kinora.cli.console.Console;
import dev.kinora.cli.console.ExitCode;
import dev.kinora.cli.console.Trouble;
import dev.kinora.cli.workspace.Defaults;
import dev.kinora.cli.workspace.InputReferences;
import dev.kinora.cli.workspace.Order;
import dev.kinora.cli.workspace.PromptText;
import dev.kinora.cli.workspace.Reference;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(name = "generate", abbreviateSynopsis = true)
@SuppressWarnings("NullAway.Init")
final class GenerateCommand implements Callable<Integer> {
    private static final int MOST = 100;
    private static final String NO_REFERENCE = "none";

    private final Session session;

    @Parameters(arity = "0..*", paramLabel = "PROMPT")
    List<String> words = List.of();

    @Option(
            names = {"-f", "--prompt-file"},
            paramLabel = "FILE")
    @Nullable
    Path promptFile;

    @Option(
            names = {"-m", "--model"},
            paramLabel = "NAME")
    @Nullable
    String model;

    @Option(
            names = {"-s", "--seconds"},
            paramLabel = "N")
    @Nullable
    Integer seconds;

    @Option(names = "--size", paramLabel = "PIXELS")
    @Nullable
    String size;

    @Option(
            names = {"-r", "--reference-image"},
            paramLabel = "IMAGE")
    @Nullable
    String reference;

    @Option(names = "--any-reference")
    boolean anyReference;

    @Option(names = "--seed", paramLabel = "N")
    @Nullable
    Long seed;

    @Option(names = "--character", paramLabel = "ID")
    List<String> characters = List.of();

    @Option(names = "--negative", paramLabel = "TEXT")
    @Nullable
    String negative;

    @Option(
            names = {"-n", "--count"},
            paramLabel = "N",
            defaultValue = "1")
    int count = 1;

    @Mixin
    MakingOptions making;

    @Mixin
    ServerOptions server;

    @Mixin
    HelpOption help;

    GenerateCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        if (count < 1 || count > MOST) {
            throw new Trouble(ExitCode.USAGE, "usage.range", "--count", 1, MOST, count);
        }
        Order order = order();
        try (Connection connection = Connection.open(server, session.console())) {
            Making work = new Making(Workshop.of(connection, session, making.saving), making);
            if (count == 1) {
                work.one(order);
            } else {
                work.all(IntStream.range(0, count)
                        .mapToObj(i -> sibling(order, i))
                        .toList());
            }
        }
        return ExitCode.OK.number();
    }

    private Order order() {
        Console console = session.console();
        Defaults defaults = new Defaults(console);
        String prompt = new PromptText(console).read(Optional.ofNullable(promptFile), words);
        String pixels = size != null ? size : defaults.size();
        Order.Shape shape = new Order.Shape(
                Optional.of(model != null ? model : defaults.model()),
                Optional.of(seconds != null ? seconds : defaults.seconds()),
                Optional.of(pixels));
        Order.Guidance guidance =
                new Order.Guidance(Optional.ofNullable(seed), Optional.ofNullable(negative), characters);
        return new Order(new Order.Fresh(), prompt, shape, guidance, picture(defaults, pixels));
    }

    private Optional<Reference> picture(Defaults defaults, String pixels) {
        InputReferences references = new InputReferences(
                session.console(), anyReference ? InputReferences.Reach.ANYWHERE : InputReferences.Reach.FOLDER);
        return Optional.ofNullable(reference)
                .or(defaults::reference)
                .filter(word -> !word.equalsIgnoreCase(NO_REFERENCE))
                .map(word -> references.find(word, pixels));
    }

    /** The same again; of a chosen seed the next one, so that no two are the same video. */
    private static Order sibling(Order order, int number) {
        return order.guidance()
                .seed()
                .map(first -> order.withGuidance(order.guidance().withSeed(first + number)))
                .orElse(order);
    }
}
