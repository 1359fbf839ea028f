package dev.kinora.server.queue;

import java.time.Duration;

/**
 * How jobs are run.
 *
 * @param workers renders that may run at once in this process, at least 1
 * @param lease time after which a silent worker loses its job
 * @param heartbeat how often a worker renews its lease; at most a third of it
 * @param tries how often a job may be tried
 * @param maxQueued jobs that may wait at once; a create beyond is refused
 */
public record QueueSettings(int workers, Duration lease, Duration heartbeat, Tries tries, int maxQueued) {
    /**
     * How often a job may be tried.
     *
     * @param maxAttempts tries that may end with a failure of the engine, at least 1
     * @param maxRescues how often a job may lose its worker, at least 0
     * @param backoff wait after the first failure; doubles with each one
     * @param longestBackoff upper bound of that wait
     */
    public record Tries(int maxAttempts, int maxRescues, Duration backoff, Duration longestBackoff) {
        public Tries {
            if (maxAttempts < 1 || maxRescues < 0 || backoff.isNegative() || longestBackoff.compareTo(backoff) < 0) {
                throw new IllegalArgumentException("tries must be bounded and positive");
            }
        }

        /** Three attempts, ten rescues. */
        public static Tries standard() {
            return new Tries(3, 10, Duration.ofSeconds(2), Duration.ofSeconds(60));
        }
    }

    public QueueSettings {
        if (workers < 1 || maxQueued < 1 || !heartbeat.isPositive()) {
            throw new IllegalArgumentException("workers, maxQueued and heartbeat must be above zero");
        }
        if (lease.compareTo(heartbeat.multipliedBy(3)) < 0) {
            throw new IllegalArgumentException("a lease must last at least three heartbeats");
        }
    }

    /** What fits one machine. */
    public static QueueSettings standard() {
        return new QueueSettings(4, Duration.ofSeconds(30), Duration.ofSeconds(10), Tries.standard(), 100_000);
    }
}
