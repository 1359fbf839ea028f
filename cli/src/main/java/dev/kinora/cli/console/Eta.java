package dev.kinora.cli.console;

import java.time.Duration;
import java.util.Optional;

/** Guesses how long something still takes from how it came along so far. Not thread-safe. */
final class Eta {
    /** Before this much is done a guess says nothing. */
    private static final double ENOUGH = 0.04;

    private static final long ENOUGH_NANOS = 700_000_000;

    private double firstShare = -1;
    private double share;
    private long firstNanos;
    private long nanos;

    /**
     * Learns how far it is.
     *
     * @param done 0 to 1
     * @param now a reading of {@link System#nanoTime}
     */
    void at(double done, long now) {
        if (firstShare < 0 || done < share) {
            firstShare = done;
            firstNanos = now;
        }
        if (done != share || nanos == 0) {
            nanos = now;
        }
        share = done;
    }

    /** What is left, counted from this moment; empty while nothing can be said. */
    Optional<Duration> left(long now) {
        double come = share - firstShare;
        if (come < ENOUGH || nanos - firstNanos < ENOUGH_NANOS || share >= 1) {
            return Optional.empty();
        }
        double whole = (nanos - firstNanos) / come * (1 - share);
        return Optional.of(Duration.ofNanos(Math.max(0, (long) whole - (now - nanos))));
    }
}
