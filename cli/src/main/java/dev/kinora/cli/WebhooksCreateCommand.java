package dev.kinora.cli;

import dev.kinora.cli.console.Console;
import dev.kinora.cli.console.ExitCode;
import dev.kinora.client.webhook.WebhookEndpoint;
import dev.kinora.client.webhook.WebhookEndpointRequest;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(name = "create", abbreviateSynopsis = true)
@SuppressWarnings("NullAway.Init")
final class WebhooksCreateCommand implements Callable<Integer> {
    private final Console console;

    @Parameters(paramLabel = "URL")
    String url;

    @Option(names = "--name", paramLabel = "NAME", defaultValue = "kinora")
    String name;

    @Option(names = "--event", paramLabel = "TYPE", split = ",")
    List<String> events = List.of("video.completed", "video.failed");

    @Mixin
    JsonOption form;

    @Mixin
    ServerOptions server;

    @Mixin
    HelpOption help;

    WebhooksCreateCommand(Session session) {
        this.console = session.console();
    }

    @Override
    public Integer call() {
        try (Connection connection = Connection.open(server, console)) {
            WebhookEndpoint made = connection
                    .client()
                    .webhookEndpoints()
                    .create(WebhookEndpointRequest.of(name, url, events.toArray(String[]::new)));
            WebhookLines.made(made, form, console);
        }
        return ExitCode.OK.number();
    }
}
