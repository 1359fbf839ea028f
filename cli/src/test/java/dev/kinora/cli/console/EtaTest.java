package dev.kinora.cli.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class EtaTest {
    private final Eta eta = new Eta();

    @Test
    void a_steady_pace_is_foretold() {
        eta.at(0.10, seconds(1));
        assertThat(eta.left(seconds(1))).isEmpty();
        eta.at(0.12, seconds(2));
        assertThat(eta.left(seconds(2))).as("too little to say").isEmpty();
        eta.at(0.30, seconds(3));
        assertThat(eta.left(seconds(3))).contains(Duration.ofSeconds(7));
        assertThat(eta.left(seconds(5))).as("time goes on between two looks").contains(Duration.ofSeconds(5));
        assertThat(eta.left(seconds(60))).as("never less than nothing").contains(Duration.ZERO);
        eta.at(1, seconds(10));
        assertThat(eta.left(seconds(10))).isEmpty();
    }

    @Test
    void a_new_beginning_is_a_new_guess() {
        eta.at(0.5, seconds(1));
        eta.at(0.75, seconds(3));
        assertThat(eta.left(seconds(3))).contains(Duration.ofSeconds(2));
        eta.at(0.0, seconds(4));
        assertThat(eta.left(seconds(4))).isEmpty();
        eta.at(0.5, seconds(6));
        assertThat(eta.left(seconds(6))).contains(Duration.ofSeconds(2));
    }

    private static long seconds(int number) {
        return TimeUnit.SECONDS.toNanos(number);
    }
}
