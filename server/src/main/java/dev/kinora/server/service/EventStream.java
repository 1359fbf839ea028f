package dev.kinora.server.service;

import dev.kinora.server.feed.FeedItem;
import dev.kinora.server.feed.FeedItem.Happened;
import dev.kinora.server.feed.FeedItem.Progressed;
import dev.kinora.server.feed.Watcher;
import dev.kinora.server.model.Video;
import dev.kinora.server.model.VideoStatus;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Events on their way to one listener, from where it was. Used by one thread; closing it frees its place. */
public final class EventStream implements AutoCloseable {
    /**
     * Where a stream begins.
     *
     * @param after the event behind which it begins; 0 for the beginning of the log
     * @param missed present when some of the events behind the one the listener named are gone
     * @param nothingMore whether the listener has seen everything there will ever be
     */
    public record Start(long after, Optional<Missed> missed, boolean nothingMore) {}

    /**
     * A listener came back too late.
     *
     * @param asked the last event it had seen
     * @param noticedAt when it came back
     */
    public record Missed(long asked, Instant noticedAt) {}

    /** The one video a stream is about, as it was when the stream began. */
    record Focus(Video video, Instant seenAt) {
        /** How far it had come by then. */
        Optional<Progressed> progress() {
            boolean going = video.status() == VideoStatus.IN_PROGRESS && video.progress() > 0;
            return going
                    ? Optional.of(new Progressed(video.project(), video.id(), video.progress(), seenAt, 0))
                    : Optional.empty();
        }
    }

    private final Start start;
    private final Watcher watcher;
    private final Seats.Seat seat;
    private final Predicate<FeedItem> wanted;
    private final Optional<Focus> only;
    private Optional<Progressed> atFirst;
    private int percent;
    private boolean ended;

    /** @param only the video of a stream that ends with it; empty for one that goes on */
    EventStream(Start start, Watcher watcher, Seats.Seat seat, Predicate<FeedItem> wanted, Optional<Focus> only) {
        this.start = start;
        this.watcher = watcher;
        this.seat = seat;
        this.wanted = wanted;
        this.only = only;
        this.atFirst = only.flatMap(Focus::progress);
    }

    /** Where it begins. */
    public Start start() {
        return start;
    }

    /**
     * What comes next, oldest first. Waits when there is nothing; empty when {@code atMost} is over, the stream has
     * ended, or the server stops.
     */
    public List<FeedItem> next(Duration atMost) {
        long deadline = System.nanoTime() + atMost.toNanos();
        List<FeedItem> items = List.of();
        while (items.isEmpty() && !ended) {
            Duration left = Duration.ofNanos(deadline - System.nanoTime());
            Duration wait = atFirst.isPresent() || overAlready() || left.isNegative() ? Duration.ZERO : left;
            List<FeedItem> found = watcher.next(wait);
            items = take(found);
            if (found.isEmpty() && items.isEmpty()) {
                ended |= overAlready();
                break;
            }
        }
        return items;
    }

    /** Whether nothing more will be handed out: the last event was, or the server stops. */
    public boolean ended() {
        return ended || watcher.closed();
    }

    private List<FeedItem> take(List<FeedItem> found) {
        List<FeedItem> taken = new ArrayList<>(found.size() + 1);
        found.stream().filter(this::isNews).forEach(taken::add);
        if (!ended) {
            atFirst.filter(this::isNews).ifPresent(taken::add);
        }
        atFirst = Optional.empty();
        taken.removeIf(wanted.negate());
        return taken;
    }

    /** A stream of one video tells each percent once, and nothing behind its last event. */
    private boolean isNews(FeedItem item) {
        if (only.isEmpty()) {
            return true;
        }
        boolean news = !ended;
        switch (item) {
            case Happened happened -> ended |= happened.last();
            case Progressed progressed -> {
                news &= progressed.percent() > percent;
                percent = Math.max(percent, progressed.percent());
            }
        }
        return news;
    }

    private boolean overAlready() {
        return only.filter(focus -> focus.video().status().terminal()).isPresent();
    }

    @Override
    public void close() {
        watcher.close();
        seat.close();
    }
}
