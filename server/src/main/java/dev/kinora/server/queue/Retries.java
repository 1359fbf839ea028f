package dev.kinora.server.queue;

import dev.kinora.server.model.Job;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;

/** Whether and when a failed job is tried again. */
final class Retries {
    private static final int MAX_DOUBLINGS = 20;

    private final QueueSettings.Tries tries;
    private final InstantSource clock;

    Retries(QueueSettings settings, InstantSource clock) {
        this.tries = settings.tries();
        this.clock = clock;
    }

    /** When a job that has failed {@code failures} times may run again; empty when that was once too often. */
    Optional<Instant> after(int failures) {
        if (failures >= tries.maxAttempts()) {
            return Optional.empty();
        }
        Duration wait = tries.backoff().multipliedBy(1L << Math.min(MAX_DOUBLINGS, failures - 1));
        Duration bounded = wait.compareTo(tries.longestBackoff()) > 0 ? tries.longestBackoff() : wait;
        return Optional.of(clock.instant().plus(bounded));
    }

    Job.Tally failedOnce(Job.Tally tally) {
        return new Job.Tally(tally.failures() + 1, tally.rescues());
    }
}
