package dev.kinora.cli;

import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

@Command(name = "delete", header = "Delete videos and their files; one still at work is cancelled.")
@SuppressWarnings("NullAway.Init")
final class DeleteCommand implements Callable<Integer> {
    private final Console console;

    @Parameters(arity = "1..*", paramLabel = "ID", description = "The videos' ids.")
    List<String> ids;

    @Mixin
    ServerOptions server;

    @Mixin
    HelpOption help;

    DeleteCommand(Session session) {
        this.console = session.console();
    }

    @Override
    public Integer call() {
        try (Connection connection = Connection.open(server, console)) {
            for (String id : ids) {
                connection.videos().delete(id);
                console.out().println(id);
            }
        }
        return ExitCode.OK.number();
    }
}
