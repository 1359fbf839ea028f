package dev.kinora.server.webhook;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;

/**
 * When a delivery that failed is tried again. Each pause is up to a tenth shorter or longer than written, so that what
 * failed together does not come back together.
 *
 * @param pauses behind the first, second and further failures, above zero
 * @param then every further pause, above zero
 * @param giveUp how long after the first try is due the last one may be
 */
public record RetryPlan(List<Duration> pauses, Duration then, Duration giveUp) {
    private static final double JITTER = 0.1;

    public RetryPlan {
        pauses = List.copyOf(pauses);
        if (!then.isPositive() || pauses.stream().anyMatch(pause -> !pause.isPositive())) {
            throw new IllegalArgumentException("a pause must last");
        }
    }

    /** 5 s, 30 s, 2 m, 10 m, 30 m, 1 h, 2 h, 4 h, 8 h, then every 12 h until 72 h. */
    public static RetryPlan standard() {
        return new RetryPlan(
                List.of(
                        Duration.ofSeconds(5),
                        Duration.ofSeconds(30),
                        Duration.ofMinutes(2),
                        Duration.ofMinutes(10),
                        Duration.ofMinutes(30),
                        Duration.ofHours(1),
                        Duration.ofHours(2),
                        Duration.ofHours(4),
                        Duration.ofHours(8)),
                Duration.ofHours(12),
                Duration.ofHours(72));
    }

    /**
     * When to try again; empty when there were tries enough.
     *
     * @param tries that failed, at least 1
     * @param since when the first one was due
     * @param now when the last one failed
     */
    Optional<Instant> after(int tries, Instant since, Instant now) {
        Duration pause = tries <= pauses.size() ? pauses.get(tries - 1) : then;
        double factor = 1 + JITTER * ThreadLocalRandom.current().nextDouble(-1, 1);
        Instant next = now.plusMillis(Math.round(pause.toMillis() * factor));
        return Optional.of(next).filter(moment -> !moment.isAfter(since.plus(giveUp)));
    }
}
