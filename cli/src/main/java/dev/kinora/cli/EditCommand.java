package dev.kinora.cli;

import dev.kinora.cli.console.Console;
import dev.kinora.cli.console.ExitCode;
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

@Command(name = "edit", abbreviateSynopsis = true)
@SuppressWarnings("NullAway.Init")
final class EditCommand implements Callable<Integer> {
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
            names = {"-m", "--model"},
            paramLabel = "NAME")
    @Nullable
    String model;

    @Mixin
    MakingOptions making;

    @Mixin
    ServerOptions server;

    @Mixin
    HelpOption help;

    EditCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        Console console = session.console();
        String prompt = new PromptText(console).read(Optional.ofNullable(promptFile), words);
        Order.Shape shape = new Order.Shape(Optional.ofNullable(model), Optional.empty(), Optional.empty());
        Order order = new Order(
                new Order.Edit(Source.of(source, console)), prompt, shape, Order.Guidance.NONE, Optional.empty());
        try (Connection connection = Connection.open(server, console)) {
            new Making(Workshop.of(connection, session, making.saving), making).one(order);
        }
        return ExitCode.OK.number();
    }
}
