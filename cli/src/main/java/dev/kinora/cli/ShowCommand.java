package dev.kinora.cli;

import dev.kinora.cli.console.Console;
import dev.kinora.cli.console.ExitCode;
import dev.kinora.cli.console.Json;
import dev.kinora.client.video.Video;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import tools.jackson.databind.JsonNode;

@Command(name = "show", abbreviateSynopsis = true)
@SuppressWarnings("NullAway.Init")
final class ShowCommand implements Callable<Integer> {
    private static final int LABEL = 16;

    private final Console console;

    @Parameters(paramLabel = "ID")
    String id;

    @Mixin
    JsonOption form;

    @Mixin
    ServerOptions server;

    @Mixin
    HelpOption help;

    ShowCommand(Session session) {
        this.console = session.console();
    }

    @Override
    public Integer call() {
        try (Connection connection = Connection.open(server, console)) {
            Video video = connection.retrieve(id);
            if (form.json) {
                console.out().println(Json.pretty(Json.parse(video.json())));
            } else {
                print(video);
            }
        }
        return ExitCode.OK.number();
    }

    private void print(Video video) {
        line("column.id", video.id());
        line("column.status", video.status() + (video.status().isRunning() ? " " + video.progress() + " %" : ""));
        video.error().ifPresent(error -> line("column.error", error.code() + ": " + error.message()));
        line("column.model", video.model());
        line("column.length", video.seconds() + " s");
        line("column.size", video.size());
        line("column.created", Moments.second(video.createdAt()));
        video.completedAt().ifPresent(at -> line("column.completed", Moments.second(at)));
        video.expiresAt().ifPresent(at -> line("column.expires", Moments.second(at)));
        video.remixedFromVideoId().ifPresent(source -> line("column.source", source));
        behind(Json.parse(video.json()).path("kinora"));
        // A prompt is somebody's text: it must not move the cursor or colour the terminal.
        video.prompt().ifPresent(prompt -> line("column.prompt", prompt.replaceAll("[\\p{Cntrl}&&[^\n]]", " ")));
    }

    /** What only Kinora tells. */
    private void behind(JsonNode kinora) {
        if (kinora.path("engine").isString()) {
            line("column.engine", kinora.path("engine").asString());
        }
        if (kinora.path("seed").isNumber()) {
            line("column.seed", kinora.path("seed").asString());
        }
        JsonNode cost = kinora.path("cost");
        if (cost.isObject()) {
            line(
                    "column.cost",
                    cost.path("amount").asString() + " " + cost.path("currency").asString());
        }
    }

    private void line(String key, Object value) {
        String name = console.text(key);
        console.out().println(name + " ".repeat(Math.max(1, LABEL - name.length())) + value);
    }
}
