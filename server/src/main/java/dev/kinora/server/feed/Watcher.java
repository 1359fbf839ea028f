package dev.kinora.server.feed;

import dev.kinora.server.feed.FeedItem.Happened;
import dev.kinora.server.feed.FeedItem.Progressed;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;

/**
 * One that listens: gets every event of its scope once and in order, first out of the log and then as they happen, and
 * the progress in between. It holds a position and no queue, so one that does not read costs nothing. Used by one
 * thread; closed by any.
 */
public final class Watcher implements AutoCloseable {
    private static final int PAGE = 200;
    private static final long NOWHERE = -1;

    private final Feed feed;
    private final Scope scope;
    private volatile @Nullable Thread waiting;
    private volatile boolean signalled;
    private boolean behind = true;
    private long cursor;
    private long position = NOWHERE;

    Watcher(Feed feed, Scope scope, long after) {
        this.feed = feed;
        this.scope = scope;
        this.cursor = after;
    }

    /**
     * What comes next, oldest first. Waits when there is nothing; empty when {@code atMost} is over, the thread is
     * interrupted, or the feed is closed.
     */
    public List<FeedItem> next(Duration atMost) {
        long deadline = System.nanoTime() + atMost.toNanos();
        while (true) {
            signalled = false;
            List<FeedItem> items = collect();
            if (!items.isEmpty() || !await(deadline)) {
                return items;
            }
        }
    }

    /** Waits for a signal until the deadline; false when there is none and it is over. */
    private boolean await(long deadline) {
        waiting = Thread.currentThread();
        try {
            while (!signalled) {
                long left = deadline - System.nanoTime();
                if (left <= 0 || feed.closed() || Thread.currentThread().isInterrupted()) {
                    return false;
                }
                LockSupport.parkNanos(this, left);
            }
            return !feed.closed();
        } finally {
            waiting = null;
        }
    }

    private List<FeedItem> collect() {
        while (true) {
            long start = feed.ring().start();
            if (position < start) {
                position = start;
                behind = true;
            }
            if (behind) {
                List<Happened> page = feed.log(scope, cursor, PAGE);
                behind = page.size() == PAGE;
                if (!page.isEmpty()) {
                    cursor = page.getLast().sequence();
                    return List.copyOf(page);
                }
            }
            Ring.Slice slice = feed.ring().from(position, scope);
            boolean overtaken =
                    slice.next() == position && position < feed.ring().start();
            position = slice.next();
            List<FeedItem> fresh = fresh(slice.items());
            if (!overtaken || !fresh.isEmpty()) {
                return fresh;
            }
        }
    }

    /** What was not handed out yet. Progress that is older than an event that was is no news either. */
    private List<FeedItem> fresh(List<FeedItem> items) {
        List<FeedItem> fresh = new ArrayList<>(items.size());
        for (FeedItem item : items) {
            switch (item) {
                case Happened happened
                when happened.sequence() > cursor -> {
                    cursor = happened.sequence();
                    fresh.add(happened);
                }
                case Progressed progressed when progressed.behind() >= cursor -> fresh.add(progressed);
                case Happened _, Progressed _ -> {}
            }
        }
        return fresh;
    }

    /** Whether nothing will come any more, because the server stops. */
    public boolean closed() {
        return feed.closed();
    }

    Scope scope() {
        return scope;
    }

    /** There may be something. */
    void signal() {
        signalled = true;
        Thread thread = waiting;
        if (thread != null) {
            LockSupport.unpark(thread);
        }
    }

    @Override
    public void close() {
        feed.leave(this);
    }
}
