package dev.kinora.cli;

import dev.kinora.client.error.CancelledException;
import dev.kinora.client.error.KinoraException;
import dev.kinora.client.transfer.Download;
import dev.kinora.client.transfer.DownloadOptions;
import dev.kinora.client.video.PollOptions;
import dev.kinora.client.video.Variant;
import dev.kinora.client.video.Video;
import dev.kinora.client.video.VideoRequest;
import dev.kinora.client.video.VideoStatus;
import java.nio.file.Path;
import java.time.Duration;

/** One video from request to file. */
final class Generation {
    private final Connection connection;
    private final Session session;
    private final Duration deadline;
    private volatile String id = "";

    Generation(Connection connection, Session session, Duration deadline) {
        this.connection = connection;
        this.session = session;
        this.deadline = deadline;
    }

    Shelf.Placed run(VideoRequest request, Shelf shelf) {
        try (Progress progress = Progress.on(session.console())) {
            Video video = connection.videos().createAndPoll(request, poll(progress));
            if (!video.status().equals(VideoStatus.COMPLETED)) {
                throw new Trouble(ExitCode.VIDEO_FAILED, failure(video));
            }
            return shelf.place(video, target -> fetch(video, target, progress));
        } catch (CancelledException e) {
            giveUp();
            throw e;
        }
    }

    private PollOptions poll(Progress progress) {
        PollOptions options = PollOptions.defaults()
                .withDeadline(deadline)
                .withCancellation(session.interrupt().cancellation())
                .withProgress(video -> {
                    id = video.id();
                    progress.video(video);
                });
        return connection.pace().map(options::withInterval).orElse(options);
    }

    private Download fetch(Video video, Path target, Progress progress) {
        DownloadOptions options = DownloadOptions.defaults()
                .withCancellation(session.interrupt().cancellation())
                .withProgress(progress::bytes);
        return connection.videos().download(video.id(), Variant.VIDEO, target, options);
    }

    /** Nobody waits for this video any more, so the server need not go on with it. */
    private void giveUp() {
        if (id.isEmpty()) {
            return;
        }
        try {
            connection.videos().delete(id);
        } catch (KinoraException e) {
            session.console()
                    .err()
                    .println("kinora: " + id + " could not be cancelled and may go on: " + e.getMessage());
        }
    }

    private static String failure(Video video) {
        return video.error()
                .map(error -> "The video failed (" + error.code() + "): " + error.message())
                .orElse("The video ended as '" + video.status() + "' without a reason.");
    }
}
