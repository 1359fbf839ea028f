package dev.kinora.server.render;

import dev.kinora.server.model.Job;
import dev.kinora.server.queue.LostLease;
import dev.kinora.server.queue.StopSignal;
import dev.kinora.server.store.Database;
import dev.kinora.server.store.JobStore;
import dev.kinora.server.store.StoreException;
import dev.kinora.server.store.VideoStore;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A render's progress in whole percent. Each step has a share and reports how much of it is done; what is stored never
 * falls, stays below 100 and is written seldom. Used by one thread.
 */
final class ProgressMeter {
    private static final Logger LOG = LoggerFactory.getLogger(ProgressMeter.class);

    private final Database database;
    private final Job.Lease lease;
    private final StopSignal stop;
    private final Duration pace;
    private final VideoStore videos = new VideoStore();
    private final JobStore jobs = new JobStore();
    private final LostLease lostLease = new LostLease();
    private int before;
    private int share;
    private int stored;
    private long storedAtNanos;

    ProgressMeter(Database database, Job.Lease lease, StopSignal stop, Duration pace) {
        this.database = database;
        this.lease = lease;
        this.stop = stop;
        this.pace = pace;
        this.storedAtNanos = System.nanoTime();
    }

    /** A step begins that is worth {@code percent}. */
    void begin(int percent) {
        before += share;
        share = percent;
        at(0);
    }

    /** {@code fraction} of the step, 0 to 1, is done. */
    void at(double fraction) {
        int percent = Math.min(99, before + (int) (share * Math.clamp(fraction, 0, 1)));
        long now = System.nanoTime();
        if (percent > stored && now - storedAtNanos >= pace.toNanos()) {
            store(percent);
            storedAtNanos = now;
            stored = percent;
        }
    }

    private void store(int percent) {
        try {
            database.update(tx -> {
                if (jobs.holds(tx, lease)) {
                    videos.advance(tx, lease.job().video(), percent);
                } else {
                    stop.raise(lostLease.reason(tx, lease));
                }
            });
        } catch (StoreException e) {
            LOG.warn("Progress could not be stored: {}", e.getMessage());
        }
    }
}
