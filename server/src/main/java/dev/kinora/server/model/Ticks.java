package dev.kinora.server.model;

import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;

/**
 * Microseconds since 1970 that grow strictly within one process, unless the clock is set back by more than a second.
 * Thread-safe.
 */
final class Ticks {
    private static final long PER_SECOND = 1_000_000;

    private final InstantSource clock;
    private long last;

    Ticks(InstantSource clock) {
        this.clock = clock;
    }

    synchronized long next() {
        long now = ChronoUnit.MICROS.between(Instant.EPOCH, clock.instant());
        boolean clockSetBack = now < last - PER_SECOND;
        last = clockSetBack ? now : Math.max(now, last + 1);
        return last;
    }
}
