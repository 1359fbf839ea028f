package dev.kinora.cli.mcp;

import dev.kinora.client.video.UnfinishedVideoException;
import dev.kinora.client.video.Video;
import dev.kinora.client.video.VideoError;
import dev.kinora.client.video.VideoStatus;
import java.time.Duration;

/** Waits for videos, but never longer than assistants do. */
final class Waiting {
    /** Many assistants give a tool a minute. */
    private static final int USUAL_SECONDS = 45;

    private final Workplace place;

    Waiting(Workplace place) {
        this.place = place;
    }

    /** How long a call that makes a video waits for it. */
    Parameter usually() {
        return parameter("Usually " + Math.min(USUAL_SECONDS, most())
                + "; 0 answers as soon as the video is queued. A video that takes longer goes on.");
    }

    /** How long a call that looks at a video waits for its end. */
    Parameter rarely() {
        return parameter("Usually 0, which answers at once.");
    }

    private Parameter parameter(String usual) {
        return Parameter.optional(
                "wait_seconds", new Kind.Whole(0, most()), "Longest time to wait for the end, in seconds. " + usual);
    }

    private long most() {
        return place.longest().toSeconds();
    }

    /** Follows a video that was asked for; one that fails is a failure of the tool. */
    Answer made(Video video, Arguments arguments, Ticker ticker) {
        Video seen = seen(video, arguments.number("wait_seconds").orElse(Math.min(USUAL_SECONDS, most())), ticker);
        return seen.status().equals(VideoStatus.FAILED)
                ? Answer.failed(seen, failure(seen))
                : Answer.of(seen, next(seen));
    }

    /** Looks at a video; that it failed is what was asked. */
    Answer looked(String id, Arguments arguments, Ticker ticker) {
        Video video = place.studio().videos().retrieve(id);
        Video seen = seen(video, arguments.number("wait_seconds").orElse(0L), ticker);
        return Answer.of(seen, seen.status().equals(VideoStatus.FAILED) ? failure(seen) : next(seen));
    }

    private Video seen(Video video, long seconds, Ticker ticker) {
        ticker.tell(video);
        if (seconds == 0 || !video.status().isRunning()) {
            return video;
        }
        try {
            return place.studio()
                    .videos()
                    .poll(
                            video.id(),
                            place.studio()
                                    .pace()
                                    .withDeadline(Duration.ofSeconds(seconds))
                                    .withProgress(ticker::tell)
                                    .withCancellation(place.ending()));
        } catch (UnfinishedVideoException e) {
            return e.last();
        }
    }

    private String next(Video video) {
        return place.console()
                .text(video.status().isRunning() ? "mcp.next.wait" : "mcp.next.download", video.id(), video.progress());
    }

    private String failure(Video video) {
        VideoError error = video.error().orElse(new VideoError("unknown", "-"));
        return place.console().text("video.failed", error.code(), error.message());
    }
}
