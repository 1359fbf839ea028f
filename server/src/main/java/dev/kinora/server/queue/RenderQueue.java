package dev.kinora.server.queue;

import dev.kinora.server.model.Job;
import dev.kinora.server.model.Video;
import dev.kinora.server.model.VideoId;
import dev.kinora.server.store.Database;
import dev.kinora.server.store.JobStore;
import dev.kinora.server.store.RenderLog;
import dev.kinora.server.store.Transaction;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;

/**
 * The durable queue of renders. A job is added in the transaction that stores its video and goes in the one that makes
 * the video terminal. Thread-safe.
 *
 * <p>The job table says what is due and who may run; the scheduler library runs what was admitted.
 */
public final class RenderQueue {
    private final Database database;
    private final Lanes lanes;
    private final QueueSettings settings;
    private final InstantSource clock;
    private final JobStore jobs = new JobStore();
    private final AtomicInteger waiting = new AtomicInteger();
    private final AtomicReference<QueueRunner> runner = new AtomicReference<>();

    public RenderQueue(Database database, Lanes lanes, QueueSettings settings, InstantSource clock) {
        this.database = database;
        this.lanes = lanes;
        this.settings = settings;
        this.clock = clock;
    }

    /** Whether so many jobs wait that no more should be added. Exact to about a second. */
    public boolean full() {
        return waiting.get() >= settings.maxQueued();
    }

    /** How many jobs wait for their turn. Exact to about a second. */
    public int waiting() {
        return waiting.get();
    }

    /** Adds a video's job in the caller's transaction. Call {@link #announce} once that is committed. */
    public void add(Transaction tx, Video video, int priority) {
        jobs.insert(tx, new Job(video.id(), video.project(), video.model(), lanes.of(video.model()), priority));
    }

    /** Says that a job was added, so that it need not wait for the next look at the queue. */
    public void announce() {
        waiting.incrementAndGet();
        QueueRunner now = runner.get();
        if (now != null) {
            now.wake();
        }
    }

    /** Stops the work on a video whose job was removed before an engine had it. */
    public void cancel(VideoId video) {
        cancel(video, Optional.empty());
    }

    /**
     * Stops the work on a video whose job was removed, if this process does it, and clears away what it left. Does not
     * wait for a running render to let go.
     *
     * @param submission its latest submission to an engine, as it was when the job was removed
     */
    public void cancel(VideoId video, Optional<RenderLog.Attempt> submission) {
        QueueRunner now = runner.get();
        if (now != null) {
            now.cancel(video, submission);
        }
    }

    /**
     * Takes over what a process that is gone left behind, then gives jobs to {@code worker} and runs the chores.
     *
     * @throws IllegalStateException when it runs already
     */
    public void start(JobWorker worker, List<Chore> chores) {
        JobEndings endings = new JobEndings(database, clock);
        JobRescuer rescuer = new JobRescuer(database, endings, settings.tries().maxRescues(), clock);
        RunningJobs running = new RunningJobs(database, settings.lease(), clock);
        JobRunner jobRunner = new JobRunner(database, worker, endings, running, new Retries(settings, clock));
        QueueRunner started = new QueueRunner(
                new Admission(database, lanes, settings, clock), running, jobRunner, settings, this::recount);
        if (!runner.compareAndSet(null, started)) {
            throw new IllegalStateException("the queue runs already");
        }
        database.update(tx -> {
            lanes.byModel().forEach((model, lane) -> jobs.assign(tx, model, lane));
        });
        rescuer.rescueAll();
        Chore rescue = new Chore("rescue-jobs", settings.heartbeat(), rescuer::rescueOverdue);
        started.start(new Background(database, settings, chores, rescue));
    }

    /**
     * Hands running jobs back and stops giving out new ones. Returns when all workers have let go or {@code patience}
     * is over.
     */
    public void stop(Duration patience) {
        QueueRunner now = runner.getAndSet(null);
        if (now != null) {
            now.stop(patience);
        }
    }

    private void recount() {
        if (waiting.get() > 0) {
            waiting.set(database.read(jobs::waiting));
        }
    }
}
