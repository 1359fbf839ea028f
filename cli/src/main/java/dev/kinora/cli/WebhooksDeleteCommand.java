package dev.kinora.cli;

import dev.kinora.cli.console.Console;
import dev.kinora.cli.console.ExitCode;
import dev.kinora.cli.console.Json;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

@Command(name = "delete", abbreviateSynopsis = true)
@SuppressWarnings("NullAway.Init")
final class WebhooksDeleteCommand implements Callable<Integer> {
    private final Console console;

    @Parameters(paramLabel = "ID")
    String id;

    @Mixin
    JsonOption form;

    @Mixin
    ServerOptions server;

    @Mixin
    HelpOption help;

    WebhooksDeleteCommand(Session session) {
        this.console = session.console();
    }

    @Override
    public Integer call() {
        try (Connection connection = Connection.open(server, console)) {
            connection.client().webhookEndpoints().delete(id);
            console.out().println(form.json ? Json.pretty(Json.object().put("id", id)) : id);
        }
        return ExitCode.OK.number();
    }
}
