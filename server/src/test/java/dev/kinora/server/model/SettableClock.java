package dev.kinora.server.model;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/** A clock that stands still until it is set. */
public final class SettableClock implements InstantSource {
    private volatile Instant now = Instant.parse("2026-11-21T12:00:00Z");

    @Override
    public Instant instant() {
        return now;
    }

    /** Moves it, back too when {@code duration} is negative. */
    public synchronized void advance(Duration duration) {
        now = now.plus(duration);
    }
}
