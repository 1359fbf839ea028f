package dev.kinora.server.account;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kinora.server.account.WrongKeyBrake.Verdict;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class WrongKeyBrakeTest {
    private static final BrakeSettings SETTINGS = new BrakeSettings(3, 8, Duration.ofMillis(500), 2, 10);

    private final AtomicLong nanos = new AtomicLong();
    private final WrongKeyBrake brake = new WrongKeyBrake(SETTINGS, nanos::get);

    @Test
    void answersComeLaterAndLaterAndThenNotAtAllUntilTheMinuteIsOver() {
        for (long millis : new long[] {0, 0, 0, 100, 200, 400, 500, 500}) {
            assertThat(fail("192.0.2.1")).isEqualTo(new Verdict.Answer(Duration.ofMillis(millis)));
        }
        nanos.addAndGet(Duration.ofSeconds(20).toNanos());
        assertThat(fail("192.0.2.1")).isEqualTo(new Verdict.Refusal(Duration.ofSeconds(40)));
        assertThat(fail("192.0.2.2")).isEqualTo(new Verdict.Answer(Duration.ZERO));

        nanos.addAndGet(Duration.ofSeconds(40).toNanos());
        assertThat(fail("192.0.2.1")).isEqualTo(new Verdict.Answer(Duration.ZERO));
    }

    @Test
    void aNetworkOf64BitsCountsAsOneAddress() {
        for (int i = 1; i <= 3; i++) {
            fail("2001:db8:1:2::" + i);
        }
        assertThat(fail("2001:db8:1:2:ffff::1")).isEqualTo(new Verdict.Answer(Duration.ofMillis(100)));
        assertThat(fail("2001:db8:1:3::1")).isEqualTo(new Verdict.Answer(Duration.ZERO));
    }

    @Test
    void theTableHasABound() {
        for (int i = 0; i < 4; i++) {
            fail("192.0.2.1");
        }
        for (int i = 0; i < 200; i++) {
            assertThat(fail("198.51.100." + i)).isEqualTo(new Verdict.Answer(Duration.ZERO));
        }
        assertThat(fail("192.0.2.1")).as("two places, 200 others came by").isEqualTo(new Verdict.Answer(Duration.ZERO));
    }

    private Verdict fail(String address) {
        try {
            return brake.failed(InetAddress.getByName(address));
        } catch (UnknownHostException e) {
            throw new AssertionError(e);
        }
    }
}
