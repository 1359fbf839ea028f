package dev.kinora.animatic.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class RehearsalTest {

    @Test
    void drawsAllItsFramesWhileNothingIsAskedFor() throws InterruptedException {
        assertThat(Rehearsal.hold(() -> false)).isEqualTo(120);
    }

    @Test
    void endsAsSoonAsSomethingIs() throws InterruptedException {
        AtomicInteger asked = new AtomicInteger();
        assertThat(Rehearsal.hold(() -> asked.incrementAndGet() > 3)).isEqualTo(3);
    }
}
