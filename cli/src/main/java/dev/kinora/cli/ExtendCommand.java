package dev.kinora.cli;

import dev.kinora.cli.console.Console;
import dev.kinora.cli.console.ExitCode;
import dev.kinora.cli.workspace.Defaults;
import dev.kinora.cli.workspace.Order;
import dev.kinora.cli.workspace.PromptText;
import dev.kinora.cli.workspace.Source;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(name = "extend", abbreviateSynopsis = true)
@SuppressWarnings("NullAway.Init")
final class ExtendCommand implements Callable<Integer> {
    private final Session session;

    @Parameters(index = "0", paramLabel = "ID-or-FILE")
    String source;

    @Parameters(index = "1..*", arity = "0..*", paramLabel = "PROMPT")
    List<String> words = List.of();

    @Option(
            names = {"-f", "--prompt-file"},
            paramLabel = "FILE")
    @Nullable
    Path promptFile;

    @Option(
            names = {"-s", "--seconds"},
            paramLabel = "N")
    @Nullable
    Integer seconds;

    @Mixin
    MakingOptions making;

    @Mixin
    ServerOptions server;

    @Mixin
    HelpOption help;

    ExtendCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        Console console = session.console();
        String prompt = new PromptText(console).read(Optional.ofNullable(promptFile), words);
        int length = seconds != null ? seconds : new Defaults(console).seconds();
        Order.Shape shape = new Order.Shape(Optional.empty(), Optional.of(length), Optional.empty());
        Order order = new Order(
                new Order.Extension(Source.of(source, console)), prompt, shape, Order.Guidance.NONE, Optional.empty());
        try (Connection connection = Connection.open(server, console)) {
            new Making(Workshop.of(connection, session, making.saving), making).one(order);
        }
        return ExitCode.OK.number();
    }
}
