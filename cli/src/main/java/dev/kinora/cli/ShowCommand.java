package dev.kinora.cli;

import dev.kinora.client.video.Video;
import java.time.ZoneId;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(name = "show", header = "Show one video.")
@SuppressWarnings("NullAway.Init")
final class ShowCommand implements Callable<Integer> {
    private final Console console;

    @Parameters(paramLabel = "ID", description = "The video's id.")
    String id;

    @Option(names = "--json", description = "Print the object as the server sends it.")
    boolean json;

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
            Video video = connection.videos().retrieve(id);
            if (json) {
                console.out().println(Json.pretty(Json.parse(video.json())));
            } else {
                print(video);
            }
        }
        return ExitCode.OK.number();
    }

    private void print(Video video) {
        line("id", video.id());
        line("status", video.status() + (video.status().isRunning() ? " " + video.progress() + " %" : ""));
        video.error().ifPresent(error -> line("error", error.code() + ": " + error.message()));
        line("model", video.model());
        line("length", video.seconds() + " s");
        line("size", video.size());
        line("created", video.createdAt().atZone(ZoneId.systemDefault()).toLocalDateTime());
        video.completedAt()
                .ifPresent(at ->
                        line("completed", at.atZone(ZoneId.systemDefault()).toLocalDateTime()));
        video.expiresAt()
                .ifPresent(
                        at -> line("expires", at.atZone(ZoneId.systemDefault()).toLocalDateTime()));
        video.remixedFromVideoId().ifPresent(source -> line("remixed from", source));
        // A prompt is somebody's text: it must not move the cursor or colour the terminal.
        video.prompt().ifPresent(prompt -> line("prompt", prompt.replaceAll("[\\p{Cntrl}&&[^\n]]", " ")));
    }

    private void line(String name, Object value) {
        console.out().println(name + " ".repeat(14 - name.length()) + value);
    }
}
