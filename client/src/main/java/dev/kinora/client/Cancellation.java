package dev.kinora.client;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** A one-way switch that ends a poll or a download from another thread. Thread-safe. */
public final class Cancellation {
    private final CountDownLatch latch = new CountDownLatch(1);

    /** Ends whatever watches this switch; further calls change nothing. */
    public void cancel() {
        latch.countDown();
    }

    /** Whether it was switched. */
    public boolean isCancelled() {
        return latch.getCount() == 0;
    }

    /** Waits this long; throws as soon as the switch or the thread's interrupt ends the wait. */
    void sleep(Duration time) {
        try {
            if (latch.await(Math.max(0, time.toNanos()), TimeUnit.NANOSECONDS)) {
                throw new CancelledException("cancelled by the caller");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CancelledException("the waiting thread was interrupted");
        }
    }

    void check() {
        if (isCancelled()) {
            throw new CancelledException("cancelled by the caller");
        }
    }
}
