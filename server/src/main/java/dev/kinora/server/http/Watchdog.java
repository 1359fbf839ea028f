package dev.kinora.server.http;

import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Ends waits on a connection that have no deadline of their own: a thread that does not report within its time is
 * interrupted, which closes its connection. Thread-safe.
 */
final class Watchdog implements AutoCloseable {
    private static final Duration ROUND = Duration.ofMillis(250);
    private static final Duration REST = Duration.ofMinutes(10);

    private final Set<Watch> watches = ConcurrentHashMap.newKeySet();
    private final Thread thread;

    Watchdog() {
        thread = Thread.ofVirtual().name("kinora-watchdog").unstarted(this::run);
    }

    void start() {
        thread.start();
    }

    /** Watches the calling thread until the watch is closed. */
    Watch watch(Duration patience) {
        Watch watch = new Watch(Thread.currentThread(), patience.toNanos());
        watches.add(watch);
        return watch;
    }

    @Override
    public void close() {
        thread.interrupt();
    }

    private void run() {
        try {
            while (true) {
                Thread.sleep(ROUND);
                long now = System.nanoTime();
                watches.forEach(watch -> watch.bite(now));
            }
        } catch (InterruptedException e) {
            // The server stops.
        }
    }

    /** One thread that must report. */
    final class Watch implements AutoCloseable {
        private final Thread watched;
        private final long patienceNanos;
        private volatile long reported = System.nanoTime();
        private boolean closed;

        private Watch(Thread watched, long patienceNanos) {
            this.watched = watched;
            this.patienceNanos = patienceNanos;
        }

        /** Something moved. */
        void report() {
            reported = System.nanoTime();
        }

        /** The thread waits for nobody until its next report: a slow disk is no fault of the other side. */
        void rest() {
            reported = System.nanoTime() + REST.toNanos();
        }

        private synchronized void bite(long now) {
            if (!closed && now - reported > patienceNanos) {
                watched.interrupt();
            }
        }

        @Override
        public synchronized void close() {
            closed = true;
            watches.remove(this);
        }
    }
}
