package dev.kinora.cli;

import dev.kinora.cli.console.Console;
import dev.kinora.cli.console.ExitCode;
import dev.kinora.cli.console.Json;
import dev.kinora.client.webhook.WebhookSample;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(name = "test", abbreviateSynopsis = true)
@SuppressWarnings("NullAway.Init")
final class WebhooksTestCommand implements Callable<Integer> {
    private final Console console;

    @Parameters(paramLabel = "ID")
    String id;

    @Option(names = "--event", paramLabel = "TYPE", defaultValue = "video.completed")
    String event;

    @Mixin
    JsonOption form;

    @Mixin
    ServerOptions server;

    @Mixin
    HelpOption help;

    WebhooksTestCommand(Session session) {
        this.console = session.console();
    }

    @Override
    public Integer call() {
        try (Connection connection = Connection.open(server, console)) {
            WebhookSample sample = connection.client().webhookEndpoints().test(id, event);
            if (form.json) {
                console.out()
                        .println(Json.pretty(Json.object()
                                .put("event_type", sample.eventType())
                                .put("status_code", sample.statusCode())));
            } else {
                console.out().println(console.text("webhooks.tested", sample.eventType(), sample.statusCode()));
            }
        }
        return ExitCode.OK.number();
    }
}
