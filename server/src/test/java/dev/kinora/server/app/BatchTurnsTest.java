package dev.kinora.server.app;

import static dev.kinora.server.app.BatchClient.line;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** Who goes first, what waits, and what happens when time runs out. */
class BatchTurnsTest {
    @TempDir
    Path folder;

    private @Nullable TestServer running;

    private TestServer start(Map<String, String> flags) {
        TestServer server = TestServer.start(folder, flags);
        running = server;
        return server;
    }

    @AfterEach
    void stop() {
        if (running != null) {
            running.close();
        }
    }

    @Test
    void whoWaitsForAVideoGoesBeforeEveryBatch() throws Exception {
        TestServer server = start(Map.of());
        BatchClient client = new BatchClient(server);
        String id = client.create(lines(30, "[slow 1s] x"));
        client.until(id, batch -> batch.get("status").asString().equals("in_progress"));

        assertThat(server.finished(server.create("now"))).contains("\"status\":\"completed\"");

        JsonNode counts = client.get(id).get("request_counts");
        assertThat(counts.get("completed").asInt()).isLessThan(10);
        client.cancel(id);
    }

    @Test
    void aFullQueueMakesLinesWaitAndNotFail() throws Exception {
        TestServer server = start(Map.of("queue.capacity", "1", "batches.in_flight", "10"));
        BatchClient client = new BatchClient(server);

        JsonNode batch = client.ended(client.create(lines(6, "x")));

        assertThat(batch.get("request_counts").toString()).isEqualTo("{\"total\":6,\"completed\":6,\"failed\":0}");
    }

    @Test
    void whenTimeRunsOutTheRestIsNotRun() throws Exception {
        TestServer server =
                start(Map.of("batches.window", "4s", "batches.cancel_grace", "0s", "batches.in_flight", "2"));
        BatchClient client = new BatchClient(server);

        JsonNode batch = client.ended(client.create(
                line("a", "x"), line("b", "[stall] x"), line("c", "[stall] x"), line("d", "x"), line("e", "x")));

        assertThat(batch.get("status").asString()).isEqualTo("expired");
        assertThat(batch.get("expired_at").asLong())
                .isGreaterThanOrEqualTo(batch.get("expires_at").asLong());
        assertThat(batch.get("completed_at").isNull()).isTrue();
        assertThat(client.lines(batch.get("output_file_id")))
                .extracting(answer -> answer.get("custom_id").asString())
                .containsExactly("a");
        assertThat(client.lines(batch.get("error_file_id")))
                .extracting(answer -> answer.get("custom_id").asString() + " "
                        + answer.get("error").get("code").asString())
                .containsExactly("b batch_expired", "c batch_expired", "d batch_expired", "e batch_expired");
    }

    private static String[] lines(int count, String prompt) {
        return IntStream.range(0, count).mapToObj(i -> line("n" + i, prompt)).toArray(String[]::new);
    }
}
