package dev.kinora.server.batch;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Does one duty round after round on a thread of its own: when it is woken, and every second. Thread-safe. */
final class Rounds implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Rounds.class);
    private static final Duration LOOK = Duration.ofSeconds(1);
    private static final Duration LAST_WAIT = Duration.ofSeconds(5);

    /** One round of a duty. */
    @FunctionalInterface
    interface Round {
        /** Does what is to be done; true when there may be more to do at once. Its failure is logged. */
        boolean run();
    }

    private final Round round;
    private final Semaphore bell = new Semaphore(0);
    private final Thread thread;
    private volatile boolean closed;

    Rounds(String name, Round round) {
        this.round = round;
        this.thread = Thread.ofVirtual().name(name).unstarted(this::loop);
    }

    void start() {
        thread.start();
    }

    /** Has the next round begin soon. */
    void wake() {
        if (bell.availablePermits() == 0) {
            bell.release();
        }
    }

    @Override
    public void close() {
        closed = true;
        thread.interrupt();
        try {
            thread.join(LAST_WAIT);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void loop() {
        while (!closed) {
            if (!once()) {
                pause();
            }
        }
    }

    private boolean once() {
        try {
            return round.run();
        } catch (RuntimeException e) {
            if (!closed) {
                LOG.warn("{} is put off: {}", Thread.currentThread().getName(), e.toString(), e);
            }
            return false;
        }
    }

    private void pause() {
        try {
            if (bell.tryAcquire(LOOK.toMillis(), TimeUnit.MILLISECONDS)) {
                bell.drainPermits();
            }
        } catch (InterruptedException e) {
            // Only closing interrupts.
        }
    }
}
