package dev.kinora.server.queue;

import dev.kinora.server.model.Job;
import dev.kinora.server.model.VideoFailure;
import dev.kinora.server.store.Database;
import dev.kinora.server.store.JobStore;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Gives silent workers' jobs back to the queue, a limited number of times. */
final class JobRescuer {
    private static final Logger LOG = LoggerFactory.getLogger(JobRescuer.class);

    private final Database database;
    private final JobEndings endings;
    private final int maxRescues;
    private final InstantSource clock;
    private final JobStore jobs = new JobStore();

    JobRescuer(Database database, JobEndings endings, int maxRescues, InstantSource clock) {
        this.database = database;
        this.endings = endings;
        this.maxRescues = maxRescues;
        this.clock = clock;
    }

    /** Rescues the jobs whose lease has ended; returns how many. */
    int rescueOverdue() {
        return rescueSilentSince(clock.instant());
    }

    /** Rescues every job that holds a slot: this process alone uses the database and has only just started. */
    int rescueAll() {
        return rescueSilentSince(Instant.ofEpochMilli(Long.MAX_VALUE));
    }

    private int rescueSilentSince(Instant moment) {
        List<Job.Lease> silent = database.read(tx -> jobs.silent(tx, moment));
        silent.forEach(this::rescue);
        return silent.size();
    }

    private void rescue(Job.Lease lease) {
        if (lease.tally().rescues() >= maxRescues) {
            LOG.warn("{} lost its worker {} times and is given up", lease.job().video(), maxRescues + 1);
            endings.fail(
                    lease,
                    VideoFailure.serverError("The render was interrupted " + (maxRescues + 1)
                            + " times and was given up; this is no fault of the request."));
            return;
        }
        LOG.info("{} lost its worker and is queued again", lease.job().video());
        database.update(tx -> {
            if (!jobs.find(tx, lease.job().video()).equals(Optional.of(lease))) {
                return;
            }
            int more = jobs.running(tx, lease.job().video()) ? 1 : 0;
            Job.Tally tally =
                    new Job.Tally(lease.tally().failures(), lease.tally().rescues() + more);
            jobs.putBack(tx, lease, tally, Instant.EPOCH);
        });
    }
}
