package dev.kinora.cli;

import dev.kinora.cli.console.Console;
import dev.kinora.cli.console.ExitCode;
import dev.kinora.cli.console.Json;
import dev.kinora.cli.console.Table;
import dev.kinora.cli.console.Trouble;
import dev.kinora.client.page.Order;
import dev.kinora.client.video.Video;
import dev.kinora.client.video.VideoQuery;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import tools.jackson.databind.node.ArrayNode;

@Command(name = "list", abbreviateSynopsis = true)
@SuppressWarnings("NullAway.Init")
final class ListCommand implements Callable<Integer> {
    private static final int PAGE = 100;
    private static final int PROMPT_COLUMNS = 40;

    private final Console console;

    @Option(names = "--limit", paramLabel = "N", defaultValue = "20")
    int limit;

    @Option(names = "--all")
    boolean all;

    @Option(names = "--order", paramLabel = "ORDER", defaultValue = "desc")
    Order order;

    @Mixin
    VideoFilter filter;

    @Mixin
    JsonOption form;

    @Mixin
    ServerOptions server;

    @Mixin
    HelpOption help;

    ListCommand(Session session) {
        this.console = session.console();
    }

    @Override
    public Integer call() {
        if (limit < 1) {
            throw new Trouble(ExitCode.USAGE, "usage.least", "--limit", 1, limit);
        }
        filter.check();
        try (Connection connection = Connection.open(server, console)) {
            print(videos(connection));
        }
        return ExitCode.OK.number();
    }

    private List<Video> videos(Connection connection) {
        VideoQuery query = order == Order.ASC ? VideoQuery.oldest() : VideoQuery.newest();
        boolean everything = all || !filter.isEmpty();
        return filter.of(connection.videos().listAll(query.withLimit(everything ? PAGE : Math.min(limit, PAGE))), order)
                .limit(all ? Long.MAX_VALUE : limit)
                .toList();
    }

    private void print(List<Video> videos) {
        if (form.json) {
            ArrayNode array = Json.array();
            videos.forEach(video -> array.add(Json.parse(video.json())));
            console.out().println(Json.pretty(array));
        } else if (videos.isEmpty()) {
            console.say(filter.isEmpty() ? "list.empty" : "list.nothing");
        } else {
            Table table = Table.of(
                    "ID",
                    console.text("column.created"),
                    console.text("column.status"),
                    console.text("column.length"),
                    console.text("column.size"),
                    console.text("column.model"),
                    "PROMPT");
            videos.forEach(video -> row(table, video));
            table.print(console.out());
        }
    }

    private static void row(Table table, Video video) {
        table.row(
                video.id(),
                Moments.minute(video.createdAt()),
                state(video),
                video.seconds() + "s",
                video.size(),
                video.model(),
                Table.cut(video.prompt().orElse(""), PROMPT_COLUMNS));
    }

    /** The status, with the progress of a video at work. */
    static String state(Video video) {
        return video.status().isRunning()
                ? video.status() + " " + video.progress() + "%"
                : video.status().value();
    }
}
