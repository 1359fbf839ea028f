package dev.kinora.cli;

import dev.kinora.client.page.Order;
import dev.kinora.client.video.Video;
import dev.kinora.client.video.VideoQuery;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import tools.jackson.databind.node.ArrayNode;

@Command(name = "list", header = "List videos, the newest first.")
@SuppressWarnings("NullAway.Init")
final class ListCommand implements Callable<Integer> {
    private static final int PROMPT_COLUMNS = 40;
    private static final DateTimeFormatter WHEN =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT).withZone(ZoneId.systemDefault());

    private final Console console;

    @Option(
            names = "--limit",
            paramLabel = "N",
            defaultValue = "20",
            description = "How many. Default: ${DEFAULT-VALUE}.")
    int limit;

    @Option(names = "--all", description = "Every video there is.")
    boolean all;

    @Option(
            names = "--order",
            defaultValue = "desc",
            description = "desc: newest first; asc: oldest first. Default: ${DEFAULT-VALUE}.")
    Order order;

    @Option(names = "--json", description = "Print a JSON array.")
    boolean json;

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
            throw new Trouble(ExitCode.USAGE, "--limit must be 1 or more, not " + limit + ".");
        }
        try (Connection connection = Connection.open(server, console)) {
            print(videos(connection));
        }
        return ExitCode.OK.number();
    }

    private List<Video> videos(Connection connection) {
        VideoQuery query = (order == Order.ASC ? VideoQuery.oldest() : VideoQuery.newest())
                .withLimit(all ? 100 : Math.min(limit, 100));
        return connection
                .videos()
                .listAll(query)
                .limit(all ? Long.MAX_VALUE : limit)
                .toList();
    }

    private void print(List<Video> videos) {
        if (json) {
            ArrayNode array = Json.array();
            videos.forEach(video -> array.add(Json.parse(video.json())));
            console.out().println(Json.pretty(array));
        } else if (videos.isEmpty()) {
            console.err().println("No videos yet. Make one: kinora generate \"A red kite over a beach\"");
        } else {
            videos.forEach(video -> console.out().println(line(video)));
        }
    }

    private static String line(Video video) {
        String state = video.status().isRunning()
                ? video.status() + " " + video.progress() + "%"
                : video.status().value();
        String prompt = video.prompt().orElse("").replaceAll("[\\s\\p{Cntrl}]+", " ");
        String shown = prompt.length() > PROMPT_COLUMNS ? prompt.substring(0, PROMPT_COLUMNS - 1) + "…" : prompt;
        return String.format(
                Locale.ROOT,
                "%s  %s  %-15s %3ss  %-9s  %-10s  %s",
                video.id(),
                WHEN.format(video.createdAt()),
                state,
                video.seconds(),
                video.size(),
                video.model(),
                shown);
    }
}
