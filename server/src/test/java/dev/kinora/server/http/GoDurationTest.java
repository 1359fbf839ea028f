package dev.kinora.server.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GoDurationTest {
    @ParameterizedTest
    @CsvSource({
        "PT0S,0s,0,1",
        "PT0.0000001S,1ms,1,1",
        "PT0.006S,6ms,6,1",
        "PT1S,1s,1000,1",
        "PT2.4S,2.4s,2400,3",
        "PT1.0501S,1.051s,1051,2",
        "PT59.9999S,1m0s,60000,60",
        "PT1M,1m0s,60000,60",
        "PT1M30.5S,1m30.5s,90500,91",
        "PT2H0M3S,2h0m3s,7203000,7203"
    })
    void timesAsGoSpellsThem(Duration time, String text, long millis, long seconds) {
        assertThat(GoDuration.text(time)).isEqualTo(text);
        assertThat(GoDuration.millis(time)).isEqualTo(millis);
        assertThat(GoDuration.seconds(time)).isEqualTo(seconds);
    }
}
