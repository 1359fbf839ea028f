package dev.kinora.server.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A server that is asked to stop hands its renders back, and the next one goes on with them. */
class GracefulStopTest {
    @TempDir
    Path folder;

    @Test
    void aRunningRenderIsHandedBackAndFinishedByTheNextServer() throws Exception {
        String id;
        Instant asked;
        try (TestServer first = TestServer.start(folder)) {
            id = first.create("[slow 3s] a kite");
            Instant deadline = Instant.now().plusSeconds(30);
            while (!first.get("/v1/videos/" + id).body().contains("in_progress")
                    && Instant.now().isBefore(deadline)) {
                TestServer.pause();
            }
            asked = Instant.now();
        }
        assertThat(Duration.between(asked, Instant.now())).isLessThan(Duration.ofSeconds(20));

        try (TestServer second = TestServer.start(folder)) {
            assertThat(second.get("/v1/videos/" + id).body()).contains("\"status\":\"in_progress\"");
            assertThat(second.finished(id)).contains("\"status\":\"completed\"");
        }
        try (Stream<Path> left = Files.list(folder.resolve("data").resolve("work"))) {
            assertThat(left).isEmpty();
        }
    }
}
