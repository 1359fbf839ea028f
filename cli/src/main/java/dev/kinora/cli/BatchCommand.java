package dev.kinora.cli;

import dev.kinora.cli.batch.Entry;
import dev.kinora.cli.batch.Ledger;
import dev.kinora.cli.batch.State;
import dev.kinora.cli.batch.Wish;
import dev.kinora.cli.batch.WishList;
import dev.kinora.cli.console.Console;
import dev.kinora.cli.console.ExitCode;
import dev.kinora.cli.console.Json;
import dev.kinora.cli.console.Table;
import dev.kinora.cli.console.Trouble;
import dev.kinora.cli.workspace.Defaults;
import dev.kinora.cli.workspace.InputReferences;
import dev.kinora.cli.workspace.Order;
import dev.kinora.cli.workspace.Shelf;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tools.jackson.databind.node.ArrayNode;

@Command(name = "batch", abbreviateSynopsis = true)
@SuppressWarnings("NullAway.Init")
final class BatchCommand implements Callable<Integer> {
    private static final int MOST_AT_ONCE = 64;

    private final Session session;

    @Parameters(paramLabel = "DIR-or-FILE")
    Path list;

    @Option(
            names = {"-j", "--jobs"},
            paramLabel = "N",
            defaultValue = "4")
    int jobs;

    @Option(names = "--retry-failed")
    boolean retryFailed;

    @Option(
            names = {"-m", "--model"},
            paramLabel = "NAME")
    @Nullable
    String model;

    @Option(
            names = {"-s", "--seconds"},
            paramLabel = "N")
    @Nullable
    Integer seconds;

    @Option(names = "--size", paramLabel = "PIXELS")
    @Nullable
    String size;

    @Option(names = "--any-reference")
    boolean anyReference;

    @Mixin
    SavingOptions saving;

    @Mixin
    JsonOption form;

    @Mixin
    ServerOptions server;

    @Mixin
    HelpOption help;

    BatchCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        if (jobs < 1 || jobs > MOST_AT_ONCE) {
            throw new Trouble(ExitCode.USAGE, "usage.range", "--jobs", 1, MOST_AT_ONCE, jobs);
        }
        Console console = session.console();
        List<Wish> wishes = new WishList(console, usual(), references()).read(list);
        try (Ledger ledger = Ledger.open(ledger(saving.shelf(console)));
                Connection connection = Connection.open(server, console)) {
            if (retryFailed) {
                wishes.stream()
                        .filter(wish -> ledger.entry(wish).state() == State.FAILED)
                        .forEach(ledger::renew);
            }
            Workshop shop = Workshop.of(connection, session, saving);
            new BatchRun(shop, ledger, jobs).make(wishes);
            return summary(wishes, ledger).number();
        }
    }

    private Order.Shape usual() {
        Defaults defaults = new Defaults(session.console());
        return new Order.Shape(
                Optional.of(model != null ? model : defaults.model()),
                Optional.of(seconds != null ? seconds : defaults.seconds()),
                Optional.of(size != null ? size : defaults.size()));
    }

    private InputReferences references() {
        return new InputReferences(
                session.console(), anyReference ? InputReferences.Reach.ANYWHERE : InputReferences.Reach.FOLDER);
    }

    private Path ledger(Shelf shelf) {
        Path name = list.toAbsolutePath().normalize().getFileName();
        return shelf.descriptions().resolve("batch-" + Shelf.safe(String.valueOf(name)) + ".json");
    }

    private ExitCode summary(List<Wish> wishes, Ledger ledger) {
        List<Entry> entries = wishes.stream().map(ledger::entry).toList();
        if (form.json) {
            json(wishes, entries);
        } else {
            table(wishes, entries);
        }
        long done =
                entries.stream().filter(entry -> entry.state() == State.DONE).count();
        session.console().say("batch.done", done, wishes.size());
        if (session.interrupt().isRequested()) {
            session.console().say("batch.again");
            return ExitCode.INTERRUPTED;
        }
        return done == wishes.size() ? ExitCode.OK : ExitCode.VIDEO_FAILED;
    }

    private void table(List<Wish> wishes, List<Entry> entries) {
        Console console = session.console();
        Table table = Table.of(
                console.text("column.name"), console.text("column.status"), "ID", console.text("column.result"));
        for (int i = 0; i < wishes.size(); i++) {
            Entry entry = entries.get(i);
            table.row(
                    wishes.get(i).key(),
                    console.text(entry.state().key()),
                    entry.id().orElse("-"),
                    entry.error().or(entry::file).orElse("-"));
        }
        table.print(console.out());
    }

    private void json(List<Wish> wishes, List<Entry> entries) {
        ArrayNode array = Json.array();
        for (int i = 0; i < wishes.size(); i++) {
            Entry entry = entries.get(i);
            array.addObject()
                    .put("name", wishes.get(i).key())
                    .put("state", entry.state().word())
                    .put("id", entry.id().orElse(null))
                    .put("file", entry.file().orElse(null))
                    .put("error", entry.error().orElse(null));
        }
        session.console().out().println(Json.pretty(array));
    }
}
