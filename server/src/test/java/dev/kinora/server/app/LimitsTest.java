package dev.kinora.server.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a server refuses because of time or number, not because of the request. */
class LimitsTest {
    @TempDir
    Path folder;

    @Test
    void row27AnExpiredVideoKeepsItsRecordWithoutItsContent() throws Exception {
        Map<String, String> shortLived = Map.of("assets.ttl", "1s", "assets.grace", "0s", "assets.sweep", "1s");
        try (TestServer server = TestServer.start(folder, shortLived)) {
            String id = server.create("a kite");
            String completed = server.finished(id);
            assertThat(Long.parseLong(TestServer.field(completed, "expires_at")))
                    .isEqualTo(Long.parseLong(TestServer.field(completed, "completed_at")) + 1);

            HttpResponse<String> content = waitForRefusal(server, "/v1/videos/" + id + "/content");

            assertThat(content.statusCode()).isEqualTo(404);
            assertThat(content.body())
                    .isEqualTo("{\"error\":{\"message\":\"Video assets for '" + id + "' have expired and are no longer"
                            + " available.\",\"type\":\"invalid_request_error\",\"param\":null,\"code\":\"expired\"}}");
            assertThat(server.get("/v1/videos/" + id).body()).isEqualTo(completed);
            assertThat(server.get("/v1/videos").body()).contains(id);
        }
    }

    @Test
    void row34AFullQueueTakesNoMoreUntilThereIsRoom() throws Exception {
        try (TestServer server = TestServer.start(folder, Map.of("queue.capacity", "2", "queue.workers", "1"))) {
            List<String> taken = new ArrayList<>();
            HttpResponse<String> last = slow(server);
            // The queue is counted once a second, so one more may slip in while the first one leaves it.
            while (last.statusCode() == 200 && taken.size() < 10) {
                taken.add(TestServer.field(last.body(), "id"));
                last = slow(server);
            }
            assertThat(taken).hasSizeBetween(2, 4);
            assertThat(last.statusCode()).isEqualTo(429);
            assertThat(last.body())
                    .isEqualTo("{\"error\":{\"message\":\"Too many running tasks\","
                            + "\"type\":\"video_generation_user_error\",\"param\":null,\"code\":null}}");
            assertThat(last.headers().firstValue("retry-after")).contains("5");
            assertThat(last.headers().firstValue("retry-after-ms")).contains("5000");
            assertThat(last.headers().firstValue("x-should-retry")).contains("true");

            taken.forEach(id -> server.send(server.request("/v1/videos/" + id).DELETE()));
            Instant deadline = Instant.now().plusSeconds(20);
            while (slow(server).statusCode() != 200) {
                assertThat(Instant.now()).isBefore(deadline);
                TestServer.pause();
            }
        }
    }

    private static HttpResponse<String> slow(TestServer server) {
        return server.post("/v1/videos", "{\"prompt\":\"[slow 30s] a kite\"}");
    }

    private static HttpResponse<String> waitForRefusal(TestServer server, String path) throws InterruptedException {
        Instant deadline = Instant.now().plusSeconds(20);
        HttpResponse<String> response = server.get(path);
        while (response.statusCode() == 200 && Instant.now().isBefore(deadline)) {
            TestServer.pause();
            response = server.get(path);
        }
        return response;
    }
}
