package dev.kinora.server.queue;

import dev.kinora.server.model.Job;
import dev.kinora.server.model.VideoId;
import dev.kinora.server.queue.StopSignal.Reason;
import dev.kinora.server.store.RenderLog;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The moving part of the queue: looks for jobs to admit when something changed and every second, and beats the heart. */
final class QueueRunner {
    private static final Logger LOG = LoggerFactory.getLogger(QueueRunner.class);
    private static final Duration LOOK = Duration.ofSeconds(1);
    private static final Duration DRAIN_LOOK = Duration.ofMillis(10);

    private final Admission admission;
    private final RunningJobs running;
    private final JobRunner jobs;
    private final QueueSettings settings;
    private final Runnable onLook;
    private final ScheduledExecutorService looks = daemon("kinora-admission");
    private final ScheduledExecutorService heart = daemon("kinora-heartbeat");
    private final AtomicBoolean lookPlanned = new AtomicBoolean();
    private final AtomicReference<Background.Running> background = new AtomicReference<>();
    private volatile boolean stopping;

    QueueRunner(Admission admission, RunningJobs running, JobRunner jobs, QueueSettings settings, Runnable onLook) {
        this.admission = admission;
        this.running = running;
        this.jobs = jobs;
        this.settings = settings;
        this.onLook = onLook;
    }

    void start(Background plan) {
        background.set(plan.start(this::run));
        long beat = settings.heartbeat().toMillis();
        heart.scheduleWithFixedDelay(running::renew, beat, beat, TimeUnit.MILLISECONDS);
        looks.scheduleWithFixedDelay(this::lookAround, 0, LOOK.toMillis(), TimeUnit.MILLISECONDS);
    }

    /** Looks for jobs soon. Cheap, and of no effect while every worker is busy: the end of a job looks again. */
    void wake() {
        if (!stopping && running.count() < settings.workers() && lookPlanned.compareAndSet(false, true)) {
            looks.execute(this::look);
        }
    }

    /** Stops the work on a video whose job is gone; what is left of earlier work goes. */
    void cancel(VideoId video, Optional<RenderLog.Attempt> submission) {
        if (!running.stop(video, Reason.CANCELLED)) {
            try {
                jobs.cleanUp(video, submission);
            } catch (RuntimeException e) {
                LOG.warn("What {} left is left for the next sweep: {}", video, e.getMessage());
            }
        }
    }

    void stop(Duration patience) {
        stopping = true;
        looks.shutdown();
        running.stopAll(Reason.HANDED_BACK);
        awaitDrained(patience);
        Background.Running started = background.get();
        if (started != null) {
            started.stop();
        }
        heart.shutdownNow();
    }

    private void run(VideoId video, long fence) {
        if (stopping) {
            return;
        }
        try {
            jobs.run(video, fence);
        } finally {
            wake();
        }
    }

    private void lookAround() {
        look();
        try {
            onLook.run();
        } catch (RuntimeException e) {
            LOG.warn("The queue could not be counted: {}", e.getMessage());
        }
    }

    private void look() {
        lookPlanned.set(false);
        Background.Running started = background.get();
        if (stopping || started == null) {
            return;
        }
        try {
            List<Job.Lease> admitted = admission.admit();
            admitted.forEach(started::run);
        } catch (RuntimeException e) {
            LOG.warn("No job could be admitted: {}", e.getMessage());
        }
    }

    private void awaitDrained(Duration patience) {
        long deadline = System.nanoTime() + patience.toNanos();
        try {
            while (running.count() > 0 && System.nanoTime() < deadline) {
                TimeUnit.MILLISECONDS.sleep(DRAIN_LOOK.toMillis());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static ScheduledExecutorService daemon(String name) {
        return Executors.newSingleThreadScheduledExecutor(
                Thread.ofPlatform().name(name).daemon().factory());
    }
}
