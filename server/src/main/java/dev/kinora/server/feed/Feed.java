package dev.kinora.server.feed;

import dev.kinora.server.feed.FeedItem.Happened;
import dev.kinora.server.feed.FeedItem.Progressed;
import dev.kinora.server.model.VideoId;
import dev.kinora.server.store.CommitNews;
import dev.kinora.server.store.CommitNews.Advance;
import dev.kinora.server.store.Database;
import dev.kinora.server.store.EventReader;
import dev.kinora.server.store.EventReader.Line;
import java.time.Duration;
import java.time.InstantSource;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.LockSupport;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Reads the event log once for everybody who listens in this process: when a commit appended to it, and every second in
 * case another process did. While nobody listens it reads nothing. Thread-safe.
 */
public final class Feed implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Feed.class);
    private static final Duration POLL = Duration.ofSeconds(1);
    /** Progress of many renders is told together. */
    private static final Duration PROGRESS_PACE = Duration.ofMillis(200);

    private static final int RING = 2048;
    private static final int PAGE = 500;

    private final Database database;
    private final InstantSource clock;
    private final EventReader reader = new EventReader();
    private final Ring ring = new Ring(RING);
    private final Map<Scope, Set<Watcher>> watchers = new ConcurrentHashMap<>();
    private final Map<VideoId, Advance> advances = new ConcurrentHashMap<>();
    private final Object turn = new Object();
    private final Thread thread = Thread.ofVirtual().name("kinora-feed").unstarted(this::run);
    private volatile boolean closed;
    private volatile boolean appended;
    private volatile int listening;
    private long newest;
    private Set<VideoId> endedBefore = Set.of();

    public Feed(Database database, InstantSource clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Begins to listen to commits. */
    public void start() {
        database.onCommit(this::committed);
        thread.start();
    }

    /**
     * Listens from now on.
     *
     * @param after the sequence of the last event that is known already; 0 for none
     */
    public Watcher watch(Scope scope, long after) {
        Watcher watcher = new Watcher(this, scope, after);
        synchronized (turn) {
            if (listening == 0) {
                newest = database.read(reader::newest);
                ring.restart();
                advances.clear();
            }
            listening++;
            watchers.computeIfAbsent(scope, _ -> ConcurrentHashMap.newKeySet()).add(watcher);
        }
        LockSupport.unpark(thread);
        return watcher;
    }

    void leave(Watcher watcher) {
        synchronized (turn) {
            Set<Watcher> all = watchers.get(watcher.scope());
            if (all != null && all.remove(watcher)) {
                listening--;
                if (all.isEmpty()) {
                    watchers.remove(watcher.scope());
                }
            }
        }
    }

    /** How many listen. */
    public int listening() {
        return listening;
    }

    /** Whether nothing will be told any more. */
    public boolean closed() {
        return closed;
    }

    /** Ends all listening: whoever waits goes on at once. */
    @Override
    public void close() {
        closed = true;
        LockSupport.unpark(thread);
        watchers.values().forEach(all -> all.forEach(Watcher::signal));
    }

    Ring ring() {
        return ring;
    }

    /** A page of the log. */
    List<Happened> log(Scope scope, long after, int limit) {
        List<Line> lines = database.read(tx -> switch (scope) {
            case Scope.OfVideo(var video) -> reader.of(tx, video, after, limit);
            case Scope.OfProject(var project) -> reader.of(tx, project, after, limit);
        });
        return lines.stream().map(Feed::happened).toList();
    }

    /** Called by the one writer. */
    private void committed(CommitNews news) {
        if (listening == 0) {
            return;
        }
        news.advances().forEach(advance -> advances.put(advance.video(), advance));
        if (news.events()) {
            appended = true;
        }
        LockSupport.unpark(thread);
    }

    private void run() {
        long progressToldAt = System.nanoTime();
        long polledAt = progressToldAt;
        while (!closed) {
            long now = System.nanoTime();
            boolean progress = !advances.isEmpty() && now - progressToldAt >= PROGRESS_PACE.toNanos();
            if (listening > 0 && (appended || progress || now - polledAt >= POLL.toNanos())) {
                appended = false;
                round();
                polledAt = System.nanoTime();
                progressToldAt = progress ? polledAt : progressToldAt;
            } else if (listening == 0) {
                LockSupport.park(this);
            } else {
                LockSupport.parkNanos(this, (advances.isEmpty() ? POLL : PROGRESS_PACE).toNanos());
            }
        }
    }

    private void round() {
        Set<Scope> touched = new HashSet<>();
        synchronized (turn) {
            try {
                // What was advanced before an event was appended is in here when the event is read.
                List<Advance> taken = List.copyOf(advances.values());
                taken.forEach(advance -> advances.remove(advance.video(), advance));
                Set<VideoId> ended = readOn(touched);
                for (Advance advance : taken) {
                    if (!ended.contains(advance.video()) && !endedBefore.contains(advance.video())) {
                        add(progressed(advance), touched);
                    }
                }
                endedBefore = ended;
            } catch (RuntimeException e) {
                LOG.warn("The event log could not be read: {}", e.getMessage());
            }
        }
        touched.forEach(scope -> watchers.getOrDefault(scope, Set.of()).forEach(Watcher::signal));
    }

    /** Adds what is new in the log; returns the videos that ended with it. */
    private Set<VideoId> readOn(Set<Scope> touched) {
        Set<VideoId> ended = new HashSet<>();
        List<Line> page;
        do {
            long from = newest;
            page = database.read(tx -> reader.all(tx, from, PAGE));
            for (Line line : page) {
                Happened happened = happened(line);
                newest = happened.sequence();
                add(happened, touched);
                if (happened.last()) {
                    ended.add(happened.video());
                }
            }
        } while (page.size() == PAGE && !closed);
        return ended;
    }

    private void add(FeedItem item, Set<Scope> touched) {
        ring.add(item);
        touched.add(new Scope.OfVideo(item.video()));
        touched.add(new Scope.OfProject(item.project()));
    }

    private Progressed progressed(Advance advance) {
        return new Progressed(advance.project(), advance.video(), advance.percent(), clock.instant(), newest);
    }

    private static Happened happened(Line line) {
        return new Happened(line.entry().sequence(), line.entry().event(), line.progress());
    }
}
