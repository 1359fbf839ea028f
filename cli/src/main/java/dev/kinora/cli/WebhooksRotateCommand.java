package dev.kinora.cli;

import dev.kinora.cli.console.Console;
import dev.kinora.cli.console.ExitCode;
import dev.kinora.client.webhook.OldSecret;
import dev.kinora.client.webhook.WebhookEndpoint;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(name = "rotate", abbreviateSynopsis = true)
@SuppressWarnings("NullAway.Init")
final class WebhooksRotateCommand implements Callable<Integer> {
    private final Console console;

    @Parameters(paramLabel = "ID")
    String id;

    @Option(names = "--keep-old")
    boolean keepOld;

    @Mixin
    JsonOption form;

    @Mixin
    ServerOptions server;

    @Mixin
    HelpOption help;

    WebhooksRotateCommand(Session session) {
        this.console = session.console();
    }

    @Override
    public Integer call() {
        try (Connection connection = Connection.open(server, console)) {
            OldSecret old = keepOld ? OldSecret.STAYS_FOR_A_DAY : OldSecret.ENDS;
            WebhookEndpoint fresh = connection.client().webhookEndpoints().rotateSecret(id, old);
            WebhookLines.made(fresh, form, console);
        }
        return ExitCode.OK.number();
    }
}
