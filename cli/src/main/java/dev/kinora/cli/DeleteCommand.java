package dev.kinora.cli;

import dev.kinora.cli.console.Console;
import dev.kinora.cli.console.ExitCode;
import dev.kinora.cli.console.Json;
import dev.kinora.cli.console.Question;
import dev.kinora.cli.console.Table;
import dev.kinora.cli.console.Trouble;
import dev.kinora.client.error.NotFoundException;
import dev.kinora.client.video.Video;
import dev.kinora.client.video.VideoQuery;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tools.jackson.databind.node.ArrayNode;

@Command(name = "delete", abbreviateSynopsis = true)
@SuppressWarnings("NullAway.Init")
final class DeleteCommand implements Callable<Integer> {
    private static final int PAGE = 100;

    private final Console console;

    @Parameters(arity = "0..*", paramLabel = "ID")
    List<String> ids = List.of();

    @Option(names = "--older-than", paramLabel = "AGE")
    @Nullable
    String olderThan;

    @Option(names = "--status", paramLabel = "STATUS", split = ",")
    List<String> statuses = List.of();

    @Option(names = {"-n", "--dry-run"})
    boolean dryRun;

    @Option(names = {"-y", "--yes"})
    boolean yes;

    @Mixin
    JsonOption form;

    @Mixin
    ServerOptions server;

    @Mixin
    HelpOption help;

    DeleteCommand(Session session) {
        this.console = session.console();
    }

    @Override
    public Integer call() {
        boolean sweep = olderThan != null || !statuses.isEmpty();
        if (sweep != ids.isEmpty()) {
            throw new Trouble(ExitCode.USAGE, "delete.what");
        }
        Optional<Duration> age = Optional.ofNullable(olderThan).map(text -> Moments.age("--older-than", text));
        try (Connection connection = Connection.open(server, console)) {
            List<Video> videos = sweep ? swept(connection, age) : named(connection);
            if (dryRun) {
                preview(videos);
            } else if (!sweep) {
                print(delete(connection, ids));
            } else if (agreed(videos)) {
                print(delete(connection, videos.stream().map(Video::id).toList()));
            }
        }
        return ExitCode.OK.number();
    }

    /** The videos that ended long enough ago; one still at work only when its status is asked for. */
    private List<Video> swept(Connection connection, Optional<Duration> age) {
        Optional<Instant> before = age.map(length -> Instant.now().minus(length));
        return connection
                .videos()
                .listAll(VideoQuery.oldest().withLimit(PAGE))
                .takeWhile(video -> before.isEmpty() || video.createdAt().isBefore(before.get()))
                .filter(video -> statuses.isEmpty()
                        ? !video.status().isRunning()
                        : statuses.contains(video.status().value()))
                .toList();
    }

    /** The named videos, looked at only where they are to be shown. */
    private List<Video> named(Connection connection) {
        return dryRun ? ids.stream().map(id -> connection.videos().retrieve(id)).toList() : List.of();
    }

    private boolean agreed(List<Video> videos) {
        if (videos.isEmpty() || yes || console.kind() != Console.Kind.INTERACTIVE) {
            return true;
        }
        table(videos);
        return Question.ask(console, "delete.question", videos.size()) == Question.Answer.YES;
    }

    /** Deletes each; one that somebody else deleted meanwhile is gone as well, unless it was named. */
    private List<String> delete(Connection connection, List<String> doomed) {
        List<String> gone = new ArrayList<>();
        for (String id : doomed) {
            try {
                connection.videos().delete(id);
                gone.add(id);
            } catch (NotFoundException e) {
                if (!ids.isEmpty()) {
                    print(gone);
                    throw e;
                }
            }
        }
        return gone;
    }

    private void preview(List<Video> videos) {
        if (form.json) {
            print(videos.stream().map(Video::id).toList());
        } else {
            table(videos);
            console.say("delete.dry", videos.size());
        }
    }

    private void table(List<Video> videos) {
        Table table = Table.of("ID", console.text("column.created"), console.text("column.status"), "PROMPT");
        videos.forEach(video -> table.row(
                video.id(),
                Moments.minute(video.createdAt()),
                video.status(),
                Table.cut(video.prompt().orElse(""), 30)));
        if (!table.isEmpty()) {
            table.print(dryRun ? console.out() : console.err());
        }
    }

    private void print(List<String> deleted) {
        if (form.json) {
            ArrayNode array = Json.array();
            deleted.forEach(array::add);
            console.out().println(Json.pretty(array));
        } else if (deleted.isEmpty() && ids.isEmpty()) {
            console.say("delete.nothing");
        } else {
            deleted.forEach(console.out()::println);
        }
    }
}
