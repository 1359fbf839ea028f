package dev.kinora.server.http.wire;

import dev.kinora.server.feed.FeedItem;
import dev.kinora.server.feed.FeedItem.Happened;
import dev.kinora.server.feed.FeedItem.Progressed;
import dev.kinora.server.model.VideoEvent;
import dev.kinora.server.model.VideoStatus;
import dev.kinora.server.service.EventService;
import java.util.Optional;
import java.util.OptionalInt;

/** What a listener is told. */
public record EventBody(Optional<String> id, String object, long createdAt, String type, Object data) {
    /** The video an event is about, as it stood then. */
    public record Subject(String id, Optional<String> status, Optional<Integer> progress) {}

    /** How much of the log a listener that comes back has missed. */
    public record Missed(String after, String resumedAfter) {}

    /** Some of the events behind the one that a listener named are gone. */
    public static EventBody gap(long after, long resumedAfter, long epochSecond) {
        return new EventBody(
                Optional.empty(),
                "event",
                epochSecond,
                "gap",
                new Missed(Long.toString(after), Long.toString(resumedAfter)));
    }

    /** The item as the API shows it. */
    public static EventBody of(FeedItem item) {
        return switch (item) {
            case Happened happened ->
                new EventBody(
                        Optional.of(Long.toString(happened.sequence())),
                        "event",
                        happened.at().getEpochSecond(),
                        happened.event().type().wire(),
                        subject(happened));
            case Progressed progressed ->
                new EventBody(
                        Optional.empty(),
                        "event",
                        progressed.at().getEpochSecond(),
                        EventService.PROGRESS,
                        new Subject(
                                progressed.video().value(),
                                Optional.of(VideoStatus.IN_PROGRESS.wire()),
                                Optional.of(progressed.percent())));
        };
    }

    private static Subject subject(Happened happened) {
        VideoEvent event = happened.event();
        Optional<VideoStatus> status = status(event.type());
        Optional<Integer> progress =
                switch (event.type()) {
                    case CREATED, STARTED -> Optional.of(0);
                    case COMPLETED, EXPIRED -> Optional.of(100);
                    case FAILED -> boxed(happened.progress());
                    case DELETED -> Optional.empty();
                };
        return new Subject(event.video().value(), status.map(VideoStatus::wire), progress);
    }

    private static Optional<VideoStatus> status(VideoEvent.Type type) {
        return switch (type) {
            case CREATED -> Optional.of(VideoStatus.QUEUED);
            case STARTED -> Optional.of(VideoStatus.IN_PROGRESS);
            case COMPLETED, EXPIRED -> Optional.of(VideoStatus.COMPLETED);
            case FAILED -> Optional.of(VideoStatus.FAILED);
            case DELETED -> Optional.empty();
        };
    }

    private static Optional<Integer> boxed(OptionalInt number) {
        return number.isPresent() ? Optional.of(number.getAsInt()) : Optional.empty();
    }
}
