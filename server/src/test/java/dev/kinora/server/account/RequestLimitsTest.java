package dev.kinora.server.account;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kinora.server.model.Caller;
import dev.kinora.server.model.ProjectId;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class RequestLimitsTest {
    private final AtomicLong nanos = new AtomicLong();
    private final RequestLimits limits = new RequestLimits(4, nanos::get);

    @Test
    void aMinutesRequestsMayComeAtOnceAndTheNextWhenItsShareOfTheMinuteIsOver() {
        for (int left = 24; left >= 0; left--) {
            Allowance allowance = take("a", 25);
            assertThat(allowance.granted()).isTrue();
            assertThat(allowance.remaining()).isEqualTo(left);
        }
        Allowance refused = take("a", 25);
        assertThat(refused.granted()).isFalse();
        assertThat(refused.pause()).isEqualTo(Duration.ofMillis(2400));
        assertThat(refused.reset()).isEqualTo(Duration.ofMinutes(1));

        nanos.addAndGet(Duration.ofMillis(2400).toNanos());

        assertThat(take("a", 25).granted()).isTrue();
        assertThat(take("a", 25).granted()).isFalse();
    }

    @Test
    void everyKeyHasItsOwnLimitAndZeroIsNone() {
        take("a", 1);

        assertThat(take("a", 1).granted()).isFalse();
        assertThat(take("b", 1).granted()).isTrue();
        for (int i = 0; i < 1000; i++) {
            assertThat(limits.take(caller("c", 0))).isEmpty();
        }
    }

    @Test
    void theLeastMissedBucketGoesWhenThereAreTooMany() {
        take("busy", 1);
        for (int i = 0; i < 100; i++) {
            take("other " + i, 100);
            nanos.addAndGet(Duration.ofSeconds(59).dividedBy(100).toNanos());
        }
        assertThat(take("busy", 1).granted())
                .as("a used bucket outlives full ones")
                .isFalse();
    }

    private Allowance take(String key, int limit) {
        return limits.take(caller(key, limit)).orElseThrow();
    }

    private static Caller caller(String key, int limit) {
        return new Caller(ProjectId.DEFAULT, key, limit);
    }
}
