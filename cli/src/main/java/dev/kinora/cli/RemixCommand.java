package dev.kinora.cli;

import dev.kinora.cli.console.ExitCode;
import dev.kinora.cli.workspace.Order;
import dev.kinora.cli.workspace.PromptText;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(name = "remix", abbreviateSynopsis = true)
@SuppressWarnings("NullAway.Init")
final class RemixCommand implements Callable<Integer> {
    private final Session session;

    @Parameters(index = "0", paramLabel = "ID")
    String id;

    @Parameters(index = "1..*", arity = "0..*", paramLabel = "PROMPT")
    List<String> words = List.of();

    @Option(
            names = {"-f", "--prompt-file"},
            paramLabel = "FILE")
    @Nullable
    Path promptFile;

    @Mixin
    MakingOptions making;

    @Mixin
    ServerOptions server;

    @Mixin
    HelpOption help;

    RemixCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        String prompt = new PromptText(session.console()).read(Optional.ofNullable(promptFile), words);
        Order order = new Order(new Order.Remix(id), prompt, Order.Shape.NONE, Order.Guidance.NONE, Optional.empty());
        try (Connection connection = Connection.open(server, session.console())) {
            new Making(Workshop.of(connection, session, making.saving), making).one(order);
        }
        return ExitCode.OK.number();
    }
}
