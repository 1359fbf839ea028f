package dev.kinora.cli;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

@Command(name = "list", header = "List all keys, the oldest first; never their text.")
@SuppressWarnings("NullAway.Init")
final class KeysListCommand implements Callable<Integer> {
    private static final DateTimeFormatter WHEN =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT).withZone(ZoneId.systemDefault());

    private final Console console;

    @Option(names = "--json", description = "Print a JSON array.")
    boolean json;

    @Mixin
    KeyOptions options;

    @Mixin
    HelpOption help;

    KeysListCommand(Session session) {
        this.console = session.console();
    }

    @Override
    public Integer call() {
        try (KeyDesk desk = options.open(console)) {
            print(desk.list());
        }
        return ExitCode.OK.number();
    }

    private void print(List<KeyDesk.Entry> keys) {
        if (json) {
            ArrayNode array = Json.array();
            keys.forEach(key -> array.add(tree(key)));
            console.out().println(Json.pretty(array));
        } else if (keys.isEmpty()) {
            console.err().println("No keys yet. Make one: kinora keys create laptop");
        } else {
            console.out().println(line("ID", "NAME", "PROJECT", "KEY", "RPM", "CREATED", "LAST USED", "REVOKED"));
            keys.forEach(key -> console.out().println(line(key)));
        }
    }

    private static String line(KeyDesk.Entry key) {
        return line(
                key.id(),
                key.grant().name(),
                key.grant().project(),
                key.hint(),
                key.grant().requestsPerMinute().map(Object::toString).orElse("standard"),
                WHEN.format(key.life().created()),
                when(key.life().used()),
                when(key.life().revoked()));
    }

    private static String line(Object... columns) {
        return String.format(Locale.ROOT, "%-14s  %-20s  %-16s  %-9s  %9s  %-16s  %-16s  %s", columns)
                .stripTrailing();
    }

    private static String when(Optional<Instant> moment) {
        return moment.map(WHEN::format).orElse("-");
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
