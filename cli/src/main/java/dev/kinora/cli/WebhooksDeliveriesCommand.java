package dev.kinora.cli;

import dev.kinora.cli.console.Console;
import dev.kinora.cli.console.ExitCode;
import dev.kinora.cli.console.Json;
import dev.kinora.cli.console.Table;
import dev.kinora.cli.console.Trouble;
import dev.kinora.client.page.PageQuery;
import dev.kinora.client.webhook.WebhookDelivery;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tools.jackson.databind.node.ArrayNode;

@Command(name = "deliveries", abbreviateSynopsis = true)
@SuppressWarnings("NullAway.Init")
final class WebhooksDeliveriesCommand implements Callable<Integer> {
    private final Console console;

    @Parameters(paramLabel = "ID")
    String id;

    @Option(names = "--limit", paramLabel = "N", defaultValue = "20")
    int limit;

    @Mixin
    JsonOption form;

    @Mixin
    ServerOptions server;

    @Mixin
    HelpOption help;

    WebhooksDeliveriesCommand(Session session) {
        this.console = session.console();
    }

    @Override
    public Integer call() {
        try (Connection connection = Connection.open(server, console)) {
            if (limit < 1) {
                throw new Trouble(ExitCode.USAGE, "usage.least", "--limit", 1, limit);
            }
            print(connection
                    .client()
                    .webhookEndpoints()
                    .allDeliveries(id, PageQuery.first())
                    .limit(limit)
                    .toList());
        }
        return ExitCode.OK.number();
    }

    private void print(List<WebhookDelivery> deliveries) {
        if (form.json) {
            ArrayNode array = Json.array();
            deliveries.forEach(delivery -> array.add(Json.parse(delivery.json())));
            console.out().println(Json.pretty(array));
            return;
        }
        Table table = Table.of(
                "ID",
                console.text("column.event"),
                console.text("column.status"),
                console.text("column.attempts"),
                console.text("column.answer"));
        deliveries.forEach(delivery -> table.row(
                delivery.id(), delivery.event().type(), delivery.state(), delivery.attemptCount(), answer(delivery)));
        table.print(console.out());
    }

    /** What came of the latest attempt that is told. */
    private static String answer(WebhookDelivery delivery) {
        return delivery.attempts().stream()
                .reduce((first, second) -> first.number() > second.number() ? first : second)
                .map(attempt -> attempt.statusCode()
                        .map(Object::toString)
                        .or(attempt::error)
                        .orElse("-"))
                .orElse("-");
    }
}
