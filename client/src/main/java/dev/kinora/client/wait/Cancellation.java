package dev.kinora.client.wait;

import dev.kinora.client.error.CancelledException;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** A one-way switch that ends a request, a poll or a download from another thread. Thread-safe. */
public final class Cancellation {
    private final CountDownLatch latch = new CountDownLatch(1);
    private final Set<Registration> listeners = ConcurrentHashMap.newKeySet();

    /** A listener of a switch; closing it ends the listening. */
    public static final class Registration implements AutoCloseable {
        private final Cancellation owner;
        private final Runnable action;

        private Registration(Cancellation owner, Runnable action) {
            this.owner = owner;
            this.action = action;
        }

        @Override
        public void close() {
            owner.listeners.remove(this);
        }
    }

    /** Ends whatever watches this switch; further calls change nothing. */
    public void cancel() {
        latch.countDown();
        for (Registration listener : List.copyOf(listeners)) {
            if (listeners.remove(listener)) {
                listener.action.run();
            }
        }
    }

    /** Whether it was switched. */
    public boolean isCancelled() {
        return latch.getCount() == 0;
    }

    /** Runs this once when the switch is used, on the thread that uses it; at once when it was used already. */
    public Registration onCancel(Runnable action) {
        Registration listener = new Registration(this, action);
        listeners.add(listener);
        if (isCancelled() && listeners.remove(listener)) {
            action.run();
        }
        return listener;
    }

    /**
     * Waits this long.
     *
     * @throws CancelledException as soon as the switch or the thread's interrupt ends the wait
     */
    public void sleep(Duration time) {
        try {
            if (latch.await(Math.max(0, time.toNanos()), TimeUnit.NANOSECONDS)) {
                check();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CancelledException("the waiting thread was interrupted");
        }
    }

    /**
     * Goes on when the switch was not used.
     *
     * @throws CancelledException when it was
     */
    public void check() {
        if (isCancelled()) {
            throw new CancelledException("cancelled by the caller");
        }
    }
}
