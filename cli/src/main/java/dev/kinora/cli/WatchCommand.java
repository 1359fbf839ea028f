package dev.kinora.cli;

import dev.kinora.cli.console.Console;
import dev.kinora.cli.console.ExitCode;
import dev.kinora.cli.console.Interrupt;
import dev.kinora.cli.console.Json;
import dev.kinora.cli.console.Progress;
import dev.kinora.cli.workspace.Moderation;
import dev.kinora.client.error.CancelledException;
import dev.kinora.client.video.PollOptions;
import dev.kinora.client.video.Video;
import dev.kinora.client.video.VideoError;
import dev.kinora.client.video.VideoQuery;
import dev.kinora.client.video.VideoStatus;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(name = "watch", abbreviateSynopsis = true)
@SuppressWarnings("NullAway.Init")
final class WatchCommand implements Callable<Integer> {
    private static final int MOST = 100;

    private final Session session;

    @Parameters(arity = "0..*", paramLabel = "ID")
    List<String> ids = List.of();

    @Option(names = "--save")
    boolean save;

    @Mixin
    SavingOptions saving;

    @Mixin
    JsonOption form;

    @Mixin
    ServerOptions server;

    @Mixin
    HelpOption help;

    WatchCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        Console console = session.console();
        ExitCode worst = ExitCode.OK;
        try (Connection connection = Connection.open(server, console)) {
            List<String> watched = ids.isEmpty() ? running(connection) : ids;
            if (watched.isEmpty()) {
                console.say("watch.nothing");
            }
            for (String id : watched) {
                ExitCode end = watch(connection, id);
                worst = worst == ExitCode.OK ? end : worst;
            }
        }
        return worst.number();
    }

    /** The newest videos at work, the oldest of them first, since it ends first. */
    private static List<String> running(Connection connection) {
        return connection.videos().list(VideoQuery.newest().withLimit(MOST)).data().stream()
                .filter(video -> video.status().isRunning())
                .map(Video::id)
                .toList()
                .reversed();
    }

    private ExitCode watch(Connection connection, String id) {
        try (Progress progress = Progress.on(session.console())) {
            Video video = follow(connection, id, progress);
            progress.close();
            tell(connection.retrieve(id));
            if (save && video.status().equals(VideoStatus.COMPLETED)) {
                saving.fetch(connection, session, video);
            }
            return end(video);
        }
    }

    private Video follow(Connection connection, String id, Progress progress) {
        PollOptions options = PollOptions.defaults()
                .withDeadline(saving.deadline())
                .withCancellation(session.interrupt().cancellation())
                .withProgress(progress::video);
        try {
            return connection.videos().follow(id, options);
        } catch (CancelledException e) {
            // Watching is not making: only somebody who is asked and says so ends the work of others.
            if (session.interrupt().cause() == Interrupt.Cause.KEYBOARD
                    && session.console().kind() == Console.Kind.INTERACTIVE) {
                new Leaving(connection, session).from(id, progress);
            }
            throw e;
        }
    }

    private void tell(Video video) {
        Console console = session.console();
        if (form.json) {
            console.out().println(Json.line(Json.parse(video.json())));
        } else {
            String why = video.error()
                    .map(error -> "  " + error.code() + ": " + error.message())
                    .orElse("");
            console.out().println(video.id() + "  " + video.status() + why);
        }
    }

    private static ExitCode end(Video video) {
        if (video.status().equals(VideoStatus.COMPLETED)) {
            return ExitCode.OK;
        }
        return Moderation.said(video.error().map(VideoError::code).orElse(""))
                ? ExitCode.MODERATED
                : ExitCode.VIDEO_FAILED;
    }
}
