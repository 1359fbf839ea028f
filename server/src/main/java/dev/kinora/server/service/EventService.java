package dev.kinora.server.service;

import dev.kinora.server.feed.Feed;
import dev.kinora.server.feed.FeedItem;
import dev.kinora.server.feed.FeedItem.Happened;
import dev.kinora.server.feed.FeedItem.Progressed;
import dev.kinora.server.feed.Scope;
import dev.kinora.server.feed.Watcher;
import dev.kinora.server.model.ApiErrors;
import dev.kinora.server.model.ProjectId;
import dev.kinora.server.model.Video;
import dev.kinora.server.model.VideoEvent;
import dev.kinora.server.model.VideoId;
import dev.kinora.server.service.EventStream.Focus;
import dev.kinora.server.service.EventStream.Missed;
import dev.kinora.server.service.EventStream.Start;
import dev.kinora.server.store.Database;
import dev.kinora.server.store.EventReader;
import dev.kinora.server.store.Transaction;
import dev.kinora.server.store.VideoStore;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Lets callers listen to what happens, and wait for a video. Thread-safe. */
public final class EventService {
    /** The name of progress beside those of the event log. */
    public static final String PROGRESS = "video.progress";

    private final Database database;
    private final Feed feed;
    private final EventSettings settings;
    private final InstantSource clock;
    private final Seats streams;
    private final Seats waiters;
    private final EventReader reader = new EventReader();
    private final VideoStore videos = new VideoStore();

    public EventService(Database database, Feed feed, EventSettings settings, InstantSource clock) {
        this.database = database;
        this.feed = feed;
        this.settings = settings;
        this.clock = clock;
        this.streams = new Seats(settings.streams(), settings.streamsPerProject());
        this.waiters = new Seats(settings.waiters(), settings.waiters());
    }

    /** Every type of event there is, in the order of a video's life. */
    public static List<String> types() {
        return Stream.concat(Stream.of(VideoEvent.Type.values()).map(VideoEvent.Type::wire), Stream.of(PROGRESS))
                .toList();
    }

    /** How a stream is written. */
    public EventSettings.Pace pace() {
        return settings.pace();
    }

    /**
     * The events of one video, from the beginning or behind {@code after}, up to its end.
     *
     * @param types only these; all when it is empty
     * @throws dev.kinora.server.model.ApiException row 26; 429 when too many streams are open; row 40 when the server
     *     stops
     */
    public EventStream ofVideo(ProjectId project, String id, OptionalLong after, Set<String> types) {
        Video video = find(project, id);
        Start start = database.read(tx -> startOf(tx, video, after));
        return open(
                project,
                new Scope.OfVideo(video.id()),
                start,
                wanted(types),
                Optional.of(new Focus(video, clock.instant())));
    }

    /**
     * What happens in a project, from now on or behind {@code after}, without end.
     *
     * @param types only these; all when it is empty
     * @throws dev.kinora.server.model.ApiException 429 when too many streams are open; row 40 when the server stops
     */
    public EventStream ofProject(ProjectId project, OptionalLong after, Set<String> types) {
        Start start = database.read(tx -> after.isPresent()
                ? resumed(tx, after.getAsLong())
                : new Start(reader.newest(tx), Optional.empty(), false));
        return open(project, new Scope.OfProject(project), start, wanted(types), Optional.empty());
    }

    /**
     * The video as soon as it is completed or failed; as it is once {@code atMost} is over or the server stops.
     *
     * @throws dev.kinora.server.model.ApiException row 26, also when it is deleted meanwhile; 429 when too many wait
     */
    public Video await(ProjectId project, String id, Duration atMost) {
        Video video = find(project, id);
        if (video.status().terminal() || feed.closed()) {
            return video;
        }
        try (Seats.Seat _ = waiters.take(project).orElseThrow(() -> ApiErrors.tooManyListeners("waiting requests"));
                Watcher watcher = feed.watch(new Scope.OfVideo(video.id()), 0)) {
            long deadline = System.nanoTime() + atMost.toNanos();
            boolean more = true;
            while (more && !Thread.currentThread().isInterrupted()) {
                List<FeedItem> items = watcher.next(Duration.ofNanos(Math.max(0, deadline - System.nanoTime())));
                boolean over = items.stream().anyMatch(item -> item instanceof Happened happened && happened.last());
                more = !items.isEmpty() && !over;
            }
        }
        return find(project, id);
    }

    private EventStream open(
            ProjectId project, Scope scope, Start start, Predicate<FeedItem> wanted, Optional<Focus> only) {
        if (feed.closed()) {
            throw ApiErrors.overloaded();
        }
        Seats.Seat seat = streams.take(project).orElseThrow(() -> ApiErrors.tooManyListeners("event streams"));
        try {
            return new EventStream(start, feed.watch(scope, start.after()), seat, wanted, only);
        } catch (RuntimeException e) {
            seat.close();
            throw e;
        }
    }

    private Start startOf(Transaction tx, Video video, OptionalLong after) {
        if (after.isEmpty()) {
            return new Start(0, Optional.empty(), false);
        }
        Start start = resumed(tx, after.getAsLong());
        boolean nothingMore = video.status().terminal()
                && start.missed().isEmpty()
                && reader.of(tx, video.id(), start.after(), 1).isEmpty();
        return new Start(start.after(), start.missed(), nothingMore);
    }

    /** Behind an event the listener has seen; from the oldest on when that is gone, or of another database. */
    private Start resumed(Transaction tx, long after) {
        long pruned = reader.prunedThrough(tx);
        boolean known = after >= pruned && after <= reader.newest(tx);
        return known
                ? new Start(after, Optional.empty(), false)
                : new Start(pruned, Optional.of(new Missed(after, clock.instant())), false);
    }

    private static Predicate<FeedItem> wanted(Set<String> types) {
        return item -> types.isEmpty()
                || types.contains(
                        switch (item) {
                            case Happened happened -> happened.event().type().wire();
                            case Progressed _ -> PROGRESS;
                        });
    }

    private Video find(ProjectId project, String id) {
        return VideoId.parse(id)
                .flatMap(known -> database.read(tx -> videos.find(tx, project, known)))
                .orElseThrow(() -> ApiErrors.videoNotFound(id));
    }
}
