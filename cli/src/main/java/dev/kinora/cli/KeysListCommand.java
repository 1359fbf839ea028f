package dev.kinora.cli;

import dev.kinora.cli.console.Console;
import dev.kinora.cli.console.ExitCode;
import dev.kinora.cli.console.Json;
import dev.kinora.cli.console.Table;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

@Command(name = "list", abbreviateSynopsis = true)
@SuppressWarnings("NullAway.Init")
final class KeysListCommand implements Callable<Integer> {
    private final Console console;

    @Mixin
    JsonOption form;

    @Mixin
    FolderOptions folder;

    @Mixin
    HelpOption help;

    KeysListCommand(Session session) {
        this.console = session.console();
    }

    @Override
    public Integer call() {
        try (KeyDesk desk = KeyDesk.open(folder.server(), console)) {
            print(desk.list());
        }
        return ExitCode.OK.number();
    }

    private void print(List<KeyDesk.Entry> keys) {
        if (form.json) {
            ArrayNode array = Json.array();
            keys.forEach(key -> array.add(tree(key)));
            console.out().println(Json.pretty(array));
        } else if (keys.isEmpty()) {
            console.say("keys.none");
        } else {
            Table table = Table.of(
                    "ID",
                    console.text("column.name"),
                    console.text("column.project"),
                    console.text("column.key"),
                    console.text("column.rpm"),
                    console.text("column.created"),
                    console.text("column.used"),
                    console.text("column.revoked"));
            keys.forEach(key -> row(table, key));
            table.print(console.out());
        }
    }

    private void row(Table table, KeyDesk.Entry key) {
        table.row(
                key.id(),
                key.grant().name(),
                key.grant().project(),
                key.hint(),
                key.grant().requestsPerMinute().map(Object::toString).orElseGet(() -> console.text("keys.usual")),
                Moments.minute(key.life().created()),
                key.life().used().map(Moments::minute).orElse("-"),
                key.life().revoked().map(Moments::minute).orElse("-"));
    }

    private static ObjectNode tree(KeyDesk.Entry key) {
        ObjectNode tree = Json.object()
                .put("id", key.id())
                .put("name", key.grant().name())
                .put("project", key.grant().project())
                .put("hint", key.hint());
        tree.put("requests_per_minute", key.grant().requestsPerMinute().orElse(null));
        tree.put("created", key.life().created().toString());
        tree.put("last_used", key.life().used().map(Object::toString).orElse(null));
        tree.put("revoked", key.life().revoked().map(Object::toString).orElse(null));
        return tree;
    }
}
