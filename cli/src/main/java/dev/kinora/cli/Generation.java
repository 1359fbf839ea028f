package dev.kinora.cli;

import dev.kinora.cli.console.ExitCode;
import dev.kinora.cli.console.Progress;
import dev.kinora.cli.console.Trouble;
import dev.kinora.cli.workspace.JobRecord;
import dev.kinora.cli.workspace.Moderation;
import dev.kinora.cli.workspace.Order;
import dev.kinora.client.error.ApiException;
import dev.kinora.client.error.CancelledException;
import dev.kinora.client.error.DeadlineException;
import dev.kinora.client.error.KinoraException;
import dev.kinora.client.error.ModerationException;
import dev.kinora.client.transfer.Download;
import dev.kinora.client.transfer.DownloadOptions;
import dev.kinora.client.video.PollOptions;
import dev.kinora.client.video.Variant;
import dev.kinora.client.video.Video;
import dev.kinora.client.video.VideoError;
import dev.kinora.client.video.VideoStatus;
import java.nio.file.Path;
import java.util.Optional;

/** One video from order to file, every step of it on record. */
final class Generation {
    private final Workshop shop;
    private final Progress progress;
    private final JobRecord record;

    Generation(Workshop shop, Order order, Progress progress) {
        this.shop = shop;
        this.progress = progress;
        this.record = new JobRecord(shop.shelf(), order, shop.connection().name());
    }

    /** Asks for the video; it is at the server when this returns. */
    Made ask(Request request) {
        try {
            Video video = request.send(
                    shop.connection().videos(), shop.session().interrupt().cancellation());
            record.seen(video);
            progress.video(video);
            return new Made(video, Optional.empty(), record.description());
        } catch (ApiException e) {
            boolean moderated = e instanceof ModerationException;
            record.failed(
                    moderated ? Moderation.BEFORE_GENERATION.word() : "request",
                    e.error().code().orElse("http_" + e.error().status()),
                    e.error().message());
            throw e;
        } catch (KinoraException e) {
            record.failed("request", "unreachable", String.valueOf(e.getMessage()));
            throw e;
        }
    }

    /** Follows a video to its end and fetches it. */
    Made finish(String id) {
        try {
            Video video = shop.connection().videos().poll(id, poll());
            if (!video.status().equals(VideoStatus.COMPLETED)) {
                throw failure(video);
            }
            record.seen(shop.connection().retrieve(id));
            Path film = shop.shelf().asset(video, Variant.VIDEO);
            record.fetched(fetch(video, film), film);
            return new Made(video, Optional.of(film), record.description());
        } catch (CancelledException e) {
            Leaving.Choice choice = shop.leaving().from(id, progress);
            record.failed("interrupt", choice == Leaving.Choice.CANCEL ? "cancelled" : "left", "Ctrl-C");
            throw e;
        } catch (DeadlineException e) {
            record.failed("wait", "deadline", String.valueOf(e.getMessage()));
            throw e;
        } catch (KinoraException e) {
            record.failed("download", "broken", String.valueOf(e.getMessage()));
            throw e;
        }
    }

    private PollOptions poll() {
        PollOptions options = PollOptions.defaults()
                .withDeadline(shop.deadline())
                .withCancellation(shop.session().interrupt().cancellation())
                .withProgress(video -> {
                    record.seen(video);
                    progress.video(video);
                });
        return shop.connection().pace().map(options::withInterval).orElse(options);
    }

    private Download fetch(Video video, Path target) {
        DownloadOptions options = DownloadOptions.defaults()
                .withCancellation(shop.session().interrupt().cancellation())
                .withProgress(progress::bytes);
        return shop.connection().videos().download(video.id(), Variant.VIDEO, target, options);
    }

    private Trouble failure(Video video) {
        String code = video.error().map(VideoError::code).orElse("unknown");
        String message = video.error().map(VideoError::message).orElse("");
        if (Moderation.said(code)) {
            Moderation stage = Moderation.of(code, record);
            record.failed(stage.word(), code, message);
            return new Trouble(ExitCode.MODERATED, stage.advice(), message);
        }
        record.failed("generation", code, message);
        return video.error().isPresent()
                ? new Trouble(ExitCode.VIDEO_FAILED, "video.failed", code, message)
                : new Trouble(ExitCode.VIDEO_FAILED, "video.ended", video.status());
    }
}
