package dev.kinora.server.http;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kinora.server.model.ApiErrors;
import io.helidon.http.HeaderName;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RetryAdviceTest {
    private final Map<String, String> headers = new HashMap<>();

    @Test
    void aKnownTimeIsToldInBothUnitsRoundedUp() {
        RetryAdvice.set(ApiErrors.rateLimited("kinora", 25, Duration.ofNanos(2_399_000_001L), "2.4s"), this::set);

        assertThat(headers).isEqualTo(Map.of("retry-after", "3", "retry-after-ms", "2400", "x-should-retry", "true"));
    }

    @Test
    void anUnknownTimeIsASecond() {
        Map<String, String> second = Map.of("retry-after", "1", "retry-after-ms", "1000", "x-should-retry", "true");

        RetryAdvice.set(ApiErrors.overloaded(), this::set);
        assertThat(headers).isEqualTo(second);
        RetryAdvice.set(this::set);
        assertThat(headers).isEqualTo(second);
    }

    private void set(HeaderName name, String value) {
        headers.put(name.lowerCase(), value);
    }
}
