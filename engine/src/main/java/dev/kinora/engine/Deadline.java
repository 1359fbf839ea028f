package dev.kinora.engine;

import java.time.Duration;

/**
 * The moment by which a call must have answered, on the monotonic clock.
 *
 * @param nanoTime value of {@link System#nanoTime()} at which time is up
 */
public record Deadline(long nanoTime) {
    /** A deadline that lies {@code timeout} in the future. */
    public static Deadline in(Duration timeout) {
        return new Deadline(System.nanoTime() + timeout.toNanos());
    }

    /** Time left; zero when it is up, never negative. */
    public Duration remaining() {
        return Duration.ofNanos(Math.max(0, nanoTime - System.nanoTime()));
    }

    /** Whether time is up. */
    public boolean expired() {
        return nanoTime - System.nanoTime() <= 0;
    }
}
