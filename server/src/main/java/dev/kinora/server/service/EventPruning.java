package dev.kinora.server.service;

import dev.kinora.server.queue.Chore;
import dev.kinora.server.store.Database;
import dev.kinora.server.store.EventReader;
import dev.kinora.server.store.Transaction;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;

/** Removes events that are older than they are kept for, unless somebody has not read them yet. */
public final class EventPruning {
    private static final Duration LOOK = Duration.ofHours(1);
    private static final int AT_ONCE = 1_000;

    /** Reads the log at its own pace and must not lose any of it. */
    @FunctionalInterface
    public interface SlowReader {
        /** The sequence up to which it has read. */
        long readThrough(Transaction tx);
    }

    private final Database database;
    private final Duration keep;
    private final InstantSource clock;
    private final List<SlowReader> slowReaders;
    private final EventReader reader = new EventReader();

    /** @param keep how long events are kept; zero keeps them for ever */
    public EventPruning(Database database, Duration keep, InstantSource clock, List<SlowReader> slowReaders) {
        this.database = database;
        this.keep = keep;
        this.clock = clock;
        this.slowReaders = List.copyOf(slowReaders);
    }

    /** The chore for the queue; none when events are kept for ever. */
    public Optional<Chore> chore() {
        return keep.isZero() ? Optional.empty() : Optional.of(new Chore("prune-events", LOOK, this::prune));
    }

    /** Removes what is due, a part at a time, so that nobody waits for it. */
    void prune() {
        Instant before = clock.instant().minus(keep);
        int removed;
        do {
            removed = database.write(tx -> reader.prune(tx, before, readByAll(tx), AT_ONCE));
        } while (removed > 0);
    }

    private long readByAll(Transaction tx) {
        return slowReaders.stream()
                .mapToLong(slow -> slow.readThrough(tx))
                .min()
                .orElse(Long.MAX_VALUE);
    }
}
