package dev.kinora.cli;

import dev.kinora.cli.console.Console;
import dev.kinora.cli.console.ExitCode;
import dev.kinora.cli.console.Json;
import dev.kinora.cli.console.Table;
import dev.kinora.client.page.PageQuery;
import dev.kinora.client.webhook.WebhookEndpoint;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import tools.jackson.databind.node.ArrayNode;

@Command(name = "list", abbreviateSynopsis = true)
@SuppressWarnings("NullAway.Init")
final class WebhooksListCommand implements Callable<Integer> {
    private final Console console;

    @Mixin
    JsonOption form;

    @Mixin
    ServerOptions server;

    @Mixin
    HelpOption help;

    WebhooksListCommand(Session session) {
        this.console = session.console();
    }

    @Override
    public Integer call() {
        try (Connection connection = Connection.open(server, console)) {
            print(connection
                    .client()
                    .webhookEndpoints()
                    .listAll(PageQuery.first())
                    .toList());
        }
        return ExitCode.OK.number();
    }

    private void print(List<WebhookEndpoint> endpoints) {
        if (form.json) {
            ArrayNode array = Json.array();
            endpoints.forEach(endpoint -> array.add(WebhookLines.tree(endpoint)));
            console.out().println(Json.pretty(array));
        } else if (endpoints.isEmpty()) {
            console.say("webhooks.none");
        } else {
            Table table = Table.of(
                    "ID",
                    console.text("column.name"),
                    "URL",
                    console.text("column.events"),
                    console.text("column.created"));
            endpoints.forEach(endpoint -> table.row(
                    endpoint.id(),
                    endpoint.name(),
                    endpoint.url(),
                    String.join(" ", endpoint.eventTypes()),
                    Moments.minute(endpoint.createdAt())));
            table.print(console.out());
        }
    }
}
