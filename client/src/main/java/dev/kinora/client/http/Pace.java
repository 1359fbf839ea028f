package dev.kinora.client.http;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.concurrent.locks.ReentrantLock;

/**
 * Keeps the requests of one client apart: at least an interval between two, and no more than so many within any minute.
 * Waiting callers are served in the order in which they asked. Thread-safe.
 */
public final class Pace {
    private static final long MINUTE_NANOS = Duration.ofMinutes(1).toNanos();

    private final long intervalNanos;
    private final int perMinute;
    private final ReentrantLock lock = new ReentrantLock();
    private final ArrayDeque<Long> starts = new ArrayDeque<>();
    private final long originNanos = System.nanoTime();
    private long nextNanos;

    /**
     * A pace.
     *
     * @param interval shortest time between the starts of two requests; zero for none
     * @param perMinute most starts within a minute; zero for no limit
     */
    public Pace(Duration interval, int perMinute) {
        this.intervalNanos = interval.toNanos();
        this.perMinute = perMinute;
    }

    /** Waits for the turn of this request; a turn that is not waited for is lost. */
    void await(Patience patience) {
        long wait = reserve(now());
        if (wait > 0) {
            patience.sleep(Duration.ofNanos(wait));
        }
    }

    /** Lets nobody start for this long, since the server said that it is too much. */
    void rest(Duration time) {
        lock.lock();
        try {
            nextNanos = Math.max(nextNanos, now() + time.toNanos());
        } finally {
            lock.unlock();
        }
    }

    /** Takes the next free turn and tells how far away it is, in nanoseconds. */
    private long reserve(long now) {
        lock.lock();
        try {
            long turn = Math.max(now, nextNanos);
            if (perMinute > 0 && starts.size() >= perMinute) {
                turn = Math.max(turn, starts.removeFirst() + MINUTE_NANOS);
            }
            if (perMinute > 0) {
                starts.addLast(turn);
            }
            nextNanos = turn + intervalNanos;
            return turn - now;
        } finally {
            lock.unlock();
        }
    }

    private long now() {
        return System.nanoTime() - originNanos;
    }
}
