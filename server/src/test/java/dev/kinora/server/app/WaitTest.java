package dev.kinora.server.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Requests that wait for a video. */
class WaitTest {
    private static final Duration PROMPT = Duration.ofMillis(300);

    @TempDir
    Path folder;

    @Test
    void theAnswerComesAsSoonAsTheVideoIsCompleted() throws Exception {
        try (TestServer server = TestServer.start(folder)) {
            List<Duration> delays = new ArrayList<>();
            // A machine that is busy with other things may be late once, but not three times.
            while (delays.size() < 3 && delays.stream().noneMatch(delay -> delay.compareTo(PROMPT) < 0)) {
                String id = server.create("[slow 1s] a kite");
                HttpResponse<String> waited = server.get("/v1/videos/" + id + "?wait=60");
                Instant answered = Instant.now();

                assertThat(waited.body()).contains("\"status\":\"completed\",", "\"progress\":100,");
                assertThat(waited.headers().firstValue("openai-poll-after-ms")).isEmpty();
                delays.add(Duration.between(completedAt(id), answered));
                assertThat(waited.body())
                        .isEqualTo(server.get("/v1/videos/" + id).body());
            }
            assertThat(delays).anyMatch(delay -> delay.compareTo(PROMPT) < 0);
        }
    }

    @Test
    void whenTimeIsUpTheVideoComesAsItIs() throws Exception {
        try (TestServer server = TestServer.start(folder)) {
            String id = server.create("[slow 30s] a kite");
            Instant asked = Instant.now();
            HttpResponse<String> waited = server.get("/v1/videos/" + id + "?wait=1&include=kinora");

            assertThat(Duration.between(asked, Instant.now()))
                    .isBetween(Duration.ofMillis(990), Duration.ofSeconds(15));
            assertThat(waited.body()).containsAnyOf("\"status\":\"queued\"", "\"status\":\"in_progress\"");
            assertThat(waited.body()).contains("\"kinora\":{");
            assertThat(waited.headers().firstValue("openai-poll-after-ms").orElseThrow())
                    .matches("[1-5]\\d{3}");
        }
    }

    @Test
    void aCancelOrADeletionEndsTheWait() throws Exception {
        try (TestServer server = TestServer.start(folder)) {
            String cancelled = server.create("[slow 50s] a kite");
            String deleted = server.create("[slow 50s] a kite");
            CompletableFuture<HttpResponse<String>> first = waiting(server, cancelled);
            CompletableFuture<HttpResponse<String>> second = waiting(server, deleted);
            Instant asked = Instant.now();
            HttpResponse<String> answer = server.post("/v1/videos/" + cancelled + "/cancel", "");
            server.send(server.request("/v1/videos/" + deleted).DELETE());

            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(answer.body())
                    .contains("\"error\":{\"code\":\"cancelled\",\"message\":\"The video was cancelled.\"}");
            assertThat(first.join().body()).isEqualTo(answer.body());
            assertThat(second.join().statusCode()).isEqualTo(404);
            assertThat(Duration.between(asked, Instant.now())).isLessThan(Duration.ofSeconds(30));
            assertThat(server.get("/v1/videos/" + cancelled + "?wait=60").body())
                    .isEqualTo(answer.body());
        }
    }

    @Test
    void aStoppingServerLetsNobodyWait() throws Exception {
        CompletableFuture<HttpResponse<String>> waiting;
        Instant asked;
        try (TestServer server = TestServer.start(folder)) {
            String id = server.create("[slow 50s] a kite");
            waiting = waiting(server, id);
            while (!server.get("/v1/videos/" + id).body().contains("in_progress")) {
                TestServer.pause();
            }
            asked = Instant.now();
            server.kinora().close();
            assertThat(waiting.join().body()).contains("\"status\":\"in_progress\"");
        }
        assertThat(Duration.between(asked, Instant.now())).isLessThan(Duration.ofSeconds(15));
    }

    @Test
    void tooManyWhoWaitAreRefused() throws Exception {
        try (TestServer server = TestServer.start(folder, Map.of("events.waiters", "0"))) {
            String id = server.create("[slow 30s] a kite");
            HttpResponse<String> refused = server.get("/v1/videos/" + id + "?wait=5");

            assertThat(refused.statusCode()).isEqualTo(429);
            assertThat(refused.body()).contains("Too many waiting requests are open.", "\"rate_limit_exceeded\"");
            server.post("/v1/videos/" + id + "/cancel", "");
            assertThat(server.get("/v1/videos/" + id + "?wait=5").statusCode()).isEqualTo(200);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "0,integer_below_min_value",
        "61,integer_above_max_value",
        "-5,integer_below_min_value",
        "1.5,invalid_type",
        "soon,invalid_type"
    })
    void row38TheWaitIsOneToSixtySeconds(String wait, String code) {
        try (TestServer server = TestServer.start(folder)) {
            HttpResponse<String> refused = server.get("/v1/videos/video_1?wait=" + wait);

            assertThat(refused.statusCode()).isEqualTo(400);
            assertThat(refused.body()).contains("\"param\":\"wait\",\"code\":\"" + code + "\"");
        }
    }

    private static CompletableFuture<HttpResponse<String>> waiting(TestServer server, String id) {
        return CompletableFuture.supplyAsync(
                () -> server.get("/v1/videos/" + id + "?wait=60"), Thread::startVirtualThread);
    }

    private Instant completedAt(String id) throws SQLException {
        try (Connection connection = DriverManager.getConnection(
                        "jdbc:sqlite:" + folder.resolve("data").resolve("kinora.db"));
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(
                        "SELECT at FROM event WHERE type = 'video.completed' AND video_id = '" + id + "'")) {
            return Instant.ofEpochMilli(rows.getLong(1));
        }
    }
}
