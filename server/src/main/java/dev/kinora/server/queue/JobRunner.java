package dev.kinora.server.queue;

import dev.kinora.server.model.Job;
import dev.kinora.server.model.VideoFailure;
import dev.kinora.server.model.VideoId;
import dev.kinora.server.queue.JobWorker.Outcome;
import dev.kinora.server.queue.StopSignal.Reason;
import dev.kinora.server.store.Database;
import dev.kinora.server.store.JobStore;
import dev.kinora.server.store.RenderLog;
import dev.kinora.server.store.StoreException;
import java.time.Instant;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Takes one admitted job, has it done and settles what became of it. */
final class JobRunner {
    private static final Logger LOG = LoggerFactory.getLogger(JobRunner.class);

    private final Database database;
    private final JobWorker worker;
    private final JobEndings endings;
    private final RunningJobs running;
    private final Retries retries;
    private final JobStore jobs = new JobStore();

    JobRunner(Database database, JobWorker worker, JobEndings endings, RunningJobs running, Retries retries) {
        this.database = database;
        this.worker = worker;
        this.endings = endings;
        this.running = running;
        this.retries = retries;
    }

    /** Works on the job if it is still meant for whoever holds {@code fence}. */
    void run(VideoId video, long fence) {
        if (running.holds(video)) {
            LOG.info("{} is given out anew while the last worker still lets go of it", video);
            return;
        }
        Optional<Job.Lease> taken = database.write(tx -> jobs.lease(tx, video, fence, running.leaseEnd()));
        taken.ifPresent(this::run);
    }

    private void run(Job.Lease lease) {
        StopSignal stop = running.add(lease);
        try {
            Outcome outcome = work(lease, stop);
            stop.unbind();
            settle(lease, outcome, stop.reason());
        } finally {
            stop.unbind();
            running.remove(lease);
        }
        // Whoever cancels from here on finds nobody at work and clears away by himself; who did so before may have been
        // too late to stop this worker, which found out by itself that its job is gone.
        if (database.read(tx -> jobs.find(tx, lease.job().video())).isEmpty()) {
            worker.cleanUp(lease.job().video());
        }
    }

    /** Nobody works on the video, and nobody will: what the worker kept for it goes. */
    void cleanUp(VideoId video, Optional<RenderLog.Attempt> submission) {
        submission.ifPresent(worker::abandon);
        worker.cleanUp(video);
    }

    private Outcome work(Job.Lease lease, StopSignal stop) {
        try {
            stop.bind();
            return worker.work(lease, stop);
        } catch (RuntimeException | Error e) {
            if (stop.reason().isEmpty()) {
                LOG.error("Work on {} broke off", lease.job().video(), e);
            }
            return new Outcome.TryAgain(VideoFailure.serverError("The server had an error while rendering."));
        }
    }

    private void settle(Job.Lease lease, Outcome outcome, Optional<Reason> stopped) {
        if (stopped.isPresent()) {
            stopped(lease, stopped.get());
            return;
        }
        switch (outcome) {
            case Outcome.Ended() -> {}
            case Outcome.Failed(VideoFailure failure) -> giveUp(lease, failure);
            case Outcome.TryAgain(VideoFailure failure) -> tryAgain(lease, failure);
        }
    }

    private void stopped(Job.Lease lease, Reason reason) {
        switch (reason) {
            case CANCELLED -> worker.cleanUp(lease.job().video());
            case HANDED_BACK -> database.update(tx -> jobs.putBack(tx, lease, lease.tally(), Instant.EPOCH));
            case LEASE_LOST -> LOG.warn("The lease of {} was lost", lease.job().video());
        }
    }

    private void giveUp(Job.Lease lease, VideoFailure failure) {
        if (fail(lease, failure)) {
            worker.cleanUp(lease.job().video());
        }
    }

    /** On a full disk, the files of the failed render make room for the word that it failed. */
    private boolean fail(Job.Lease lease, VideoFailure failure) {
        try {
            return endings.fail(lease, failure);
        } catch (StoreException e) {
            if (e.kind() != StoreException.Kind.FULL) {
                throw e;
            }
            worker.cleanUp(lease.job().video());
            return endings.fail(lease, failure);
        }
    }

    private void tryAgain(Job.Lease lease, VideoFailure failure) {
        Job.Tally tally = retries.failedOnce(lease.tally());
        Optional<Instant> next = retries.after(tally.failures());
        if (next.isEmpty()) {
            giveUp(lease, failure);
            return;
        }
        LOG.info("{} failed ({}) and is tried again", lease.job().video(), failure.message());
        database.update(tx -> jobs.putBack(tx, lease, tally, next.get()));
    }
}
