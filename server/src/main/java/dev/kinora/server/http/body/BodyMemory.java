package dev.kinora.server.http.body;

import dev.kinora.server.model.ApiErrors;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/**
 * The memory all request bodies share, so that many large ones at once wait for each other instead of filling the heap.
 * Thread-safe.
 */
final class BodyMemory {
    private static final int UNIT = 64 * 1024;

    private final Semaphore units;
    private final Duration patience;

    BodyMemory(long bytes, Duration patience) {
        this.units = new Semaphore((int) Math.min(Integer.MAX_VALUE, Math.max(1, bytes / UNIT)), true);
        this.patience = patience;
    }

    /** An empty share for one body; close it with the request. */
    Share share() {
        return new Share();
    }

    /** What one body holds. Not thread-safe. */
    final class Share implements AutoCloseable {
        private int held;
        private long used;

        /**
         * Counts bytes that are about to be held.
         *
         * @throws dev.kinora.server.model.ApiException row 40 when no memory becomes free in time
         */
        void grow(int bytes) {
            used += bytes;
            // The first unit of every body is free: small requests never wait for large ones.
            int wanted = Math.toIntExact(used / UNIT) - held;
            if (wanted <= 0) {
                return;
            }
            try {
                if (!units.tryAcquire(wanted, patience.toMillis(), TimeUnit.MILLISECONDS)) {
                    throw ApiErrors.overloaded();
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw ApiErrors.overloaded();
            }
            held += wanted;
        }

        @Override
        public void close() {
            units.release(held);
            held = 0;
        }
    }
}
