package dev.kinora.server.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

class RetryPlanTest {
    private static final Instant START = Instant.parse("2026-11-21T12:00:00Z");
    private static final List<Duration> EXPECTED = List.of(
            Duration.ofSeconds(5),
            Duration.ofSeconds(30),
            Duration.ofMinutes(2),
            Duration.ofMinutes(10),
            Duration.ofMinutes(30),
            Duration.ofHours(1),
            Duration.ofHours(2),
            Duration.ofHours(4),
            Duration.ofHours(8),
            Duration.ofHours(12),
            Duration.ofHours(12),
            Duration.ofHours(12),
            Duration.ofHours(12),
            Duration.ofHours(12));

    @RepeatedTest(20)
    void theStandardPlanWalksToThreeDaysAndVariesByATenth() {
        List<Duration> pauses = new ArrayList<>();
        Instant now = START;
        for (int tries = 1; ; tries++) {
            Optional<Instant> next = RetryPlan.standard().after(tries, START, now);
            if (next.isEmpty()) {
                break;
            }
            pauses.add(Duration.between(now, next.get()));
            now = next.get();
        }

        assertThat(now).isBetween(START.plus(Duration.ofHours(54)), START.plus(Duration.ofHours(72)));
        assertThat(pauses).hasSizeBetween(12, EXPECTED.size());
        for (int i = 0; i < pauses.size(); i++) {
            assertThat(pauses.get(i).toMillis())
                    .isBetween(
                            EXPECTED.get(i).toMillis() * 9 / 10, EXPECTED.get(i).toMillis() * 11 / 10);
        }
    }

    @Test
    void twoPausesAreNotTheSame() {
        assertThat(List.of(next(), next(), next(), next(), next()).stream().distinct())
                .hasSizeGreaterThan(1);
    }

    private static Instant next() {
        return RetryPlan.standard().after(9, START, START).orElseThrow();
    }
}
