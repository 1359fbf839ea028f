package dev.kinora.server.queue;

import dev.kinora.server.model.Job;
import dev.kinora.server.model.VideoId;
import dev.kinora.server.queue.StopSignal.Reason;
import dev.kinora.server.store.Database;
import dev.kinora.server.store.JobStore;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The jobs this process works on: renews their leases, and stops those whose lease is lost. Thread-safe. */
final class RunningJobs {
    private static final Logger LOG = LoggerFactory.getLogger(RunningJobs.class);

    private final Database database;
    private final Duration lease;
    private final InstantSource clock;
    private final JobStore jobs = new JobStore();
    private final LostLease lostLease = new LostLease();
    private final Map<VideoId, Held> held = new ConcurrentHashMap<>();

    private record Held(Job.Lease lease, StopSignal stop, Instant until) {}

    RunningJobs(Database database, Duration lease, InstantSource clock) {
        this.database = database;
        this.lease = lease;
        this.clock = clock;
    }

    /** When a lease taken or renewed now ends. */
    Instant leaseEnd() {
        return clock.instant().plus(lease);
    }

    /** Whether this process still works on the video, be it under a lease it has lost. */
    boolean holds(VideoId video) {
        return held.containsKey(video);
    }

    StopSignal add(Job.Lease taken) {
        StopSignal stop = new StopSignal();
        held.put(taken.job().video(), new Held(taken, stop, taken.until()));
        return stop;
    }

    void remove(Job.Lease ended) {
        held.computeIfPresent(ended.job().video(), (id, now) -> now.lease().fence() == ended.fence() ? null : now);
    }

    int count() {
        return held.size();
    }

    /** False when nothing works on the video. */
    boolean stop(VideoId video, Reason reason) {
        Held job = held.get(video);
        if (job != null) {
            job.stop().raise(reason);
        }
        return job != null;
    }

    void stopAll(Reason reason) {
        held.values().forEach(job -> job.stop().raise(reason));
    }

    /** Renews every lease. When the database does not answer, jobs go on until their leases end. */
    void renew() {
        List<Held> all = List.copyOf(held.values());
        if (all.isEmpty()) {
            return;
        }
        Instant until = leaseEnd();
        try {
            renewed(all, until)
                    .forEach(job -> held.computeIfPresent(
                            job.lease().job().video(), (id, now) -> new Held(now.lease(), now.stop(), until)));
        } catch (RuntimeException e) {
            LOG.warn("Leases could not be renewed: {}", e.getMessage());
            stopOverdue();
        }
    }

    private List<Held> renewed(List<Held> all, Instant until) {
        Map<Held, Reason> lost = new HashMap<>();
        List<Held> kept = database.write(tx -> {
            List<Held> renewed = new ArrayList<>();
            for (Held job : all) {
                if (jobs.renew(tx, job.lease(), until)) {
                    renewed.add(job);
                } else {
                    lost.put(job, lostLease.reason(tx, job.lease()));
                }
            }
            return renewed;
        });
        lost.forEach((job, reason) -> job.stop().raise(reason));
        return kept;
    }

    private void stopOverdue() {
        Instant now = clock.instant();
        held.values().stream().filter(job -> job.until().isBefore(now)).forEach(job -> job.stop()
                .raise(Reason.LEASE_LOST));
    }
}
