package dev.kinora.server.account;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kinora.server.model.Caller;
import dev.kinora.server.model.ProjectId;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class VerifiedKeysTest {
    private static final Caller SOMEBODY = new Caller(ProjectId.DEFAULT, "key_1", 0);

    private final AtomicLong nanos = new AtomicLong(Long.MAX_VALUE - 5);
    private final VerifiedKeys keys = new VerifiedKeys(Duration.ofSeconds(5), 3, nanos::get);

    @Test
    void aKeyIsKnownForAWhile() {
        keys.add(Sha256.of("a"), SOMEBODY, keys.round());

        nanos.addAndGet(Duration.ofSeconds(5).toNanos());
        assertThat(keys.find(Sha256.of("a"))).contains(SOMEBODY);
        nanos.incrementAndGet();
        assertThat(keys.find(Sha256.of("a"))).isEmpty();
        assertThat(keys.find(Sha256.of("b"))).isEmpty();
    }

    @Test
    void aForgottenKeyIsGoneAtOnceAndAnAnswerFromBeforeDoesNotBringItBack() {
        long asked = keys.round();
        keys.add(Sha256.of("a"), SOMEBODY, asked);
        keys.forget("key_1");
        assertThat(keys.find(Sha256.of("a"))).isEmpty();

        keys.add(Sha256.of("a"), SOMEBODY, asked);

        assertThat(keys.find(Sha256.of("a"))).isEmpty();
    }

    @Test
    void noMoreKeysAreRememberedThanAllowed() {
        for (int i = 0; i < 100; i++) {
            keys.add(Sha256.of("key " + i), SOMEBODY, keys.round());
        }
        int known = 0;
        for (int i = 0; i < 100; i++) {
            known += keys.find(Sha256.of("key " + i)).isPresent() ? 1 : 0;
        }
        assertThat(known).isEqualTo(3);
        assertThat(keys.find(Sha256.of("key 99"))).isPresent();
    }
}
