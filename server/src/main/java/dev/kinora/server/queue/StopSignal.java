package dev.kinora.server.queue;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Tells a running job to stop, at any moment and from any thread. The first reason stays; raising it also interrupts
 * the thread that runs the job. Thread-safe.
 */
public final class StopSignal {
    /** Why a job has to stop. */
    public enum Reason {
        /** Nobody wants the video any more: it was cancelled or deleted. */
        CANCELLED,
        /** The process ends; somebody else goes on with it. */
        HANDED_BACK,
        /** The lease ran out; somebody else may have it by now. */
        LEASE_LOST
    }

    private final CountDownLatch raised = new CountDownLatch(1);
    private final Object guard = new Object();
    private @Nullable Reason reason;
    private @Nullable Thread runner;

    /** Says why to stop. Later reasons are ignored. */
    public void raise(Reason why) {
        synchronized (guard) {
            if (reason != null) {
                return;
            }
            reason = why;
            if (runner != null) {
                runner.interrupt();
            }
        }
        raised.countDown();
    }

    /** Why to stop; empty while the job may go on. */
    public Optional<Reason> reason() {
        synchronized (guard) {
            return Optional.ofNullable(reason);
        }
    }

    /** Waits for {@code duration} or until there is a reason to stop; true in the latter case. */
    public boolean await(Duration duration) {
        try {
            return raised.await(duration.toNanos(), TimeUnit.NANOSECONDS);
        } catch (InterruptedException e) {
            return true;
        }
    }

    /** From now on the calling thread is interrupted when the signal is raised. */
    void bind() {
        synchronized (guard) {
            runner = Thread.currentThread();
            if (reason != null) {
                runner.interrupt();
            }
        }
    }

    /** The calling thread is left alone again and goes on uninterrupted, for it has to clean up. */
    public void unbind() {
        synchronized (guard) {
            runner = null;
            Thread.interrupted();
        }
    }
}
