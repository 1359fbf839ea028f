package dev.kinora.server.app;

import static dev.kinora.server.model.Eventually.eventually;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.kinora.server.app.EventClient.Frame;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Event streams, byte by byte. */
class EventStreamTest {
    @TempDir
    Path folder;

    @Test
    void theStreamOfOneVideoFromItsCreationToItsEnd() throws Exception {
        try (TestServer server = TestServer.start(folder)) {
            String id = server.create("[slow 2s] a kite");
            List<Frame> frames;
            try (EventClient client = stream(server, "/v1/videos/" + id + "/events")) {
                assertThat(client.head())
                        .startsWith("HTTP/1.1 200 OK\n")
                        .contains("Content-Type: text/event-stream; charset=utf-8\n")
                        .contains("Cache-Control: no-cache, no-transform\n", "x-accel-buffering: no\n")
                        .contains("x-request-id: req_", "openai-version: 2020-10-01\n");
                assertThat(client.frame().orElseThrow().id()).contains("0");
                assertThat(client.comments()).containsExactly("retry: 2000");
                frames = client.rest();
            }
            List<Frame> kept =
                    frames.stream().filter(frame -> frame.id().isPresent()).toList();
            assertThat(kept)
                    .extracting(Frame::event)
                    .containsExactly("video.created", "video.started", "video.completed");
            assertThat(frames.getLast().data())
                    .matches("\\{\"id\":\"3\",\"object\":\"event\",\"created_at\":\\d+,\"type\":\"video.completed\","
                            + "\"data\":\\{\"id\":\"" + id + "\",\"status\":\"completed\",\"progress\":100}}");
            assertThat(kept.getFirst().data()).contains("\"status\":\"queued\",\"progress\":0}}");
            List<Integer> progress = frames.stream()
                    .filter(frame -> frame.event().equals("video.progress"))
                    .peek(frame -> assertThat(frame.id()).isEmpty())
                    .map(frame -> Integer.parseInt(TestServer.field(frame.data(), "progress")))
                    .toList();
            assertThat(progress).hasSizeGreaterThan(1).isSorted().doesNotHaveDuplicates();
            assertThat(progress.getLast()).isLessThan(100);
            assertThat(frames.get(1).event()).isEqualTo("video.started");

            assertResumedAtItsEnd(server, id, kept);
        }
    }

    private static void assertResumedAtItsEnd(TestServer server, String id, List<Frame> kept) throws IOException {
        String path = "/v1/videos/" + id + "/events";
        try (EventClient again = stream(server, path, "Last-Event-ID: 1")) {
            assertThat(again.rest()).isEqualTo(kept.subList(1, 3));
        }
        try (EventClient again = stream(server, "/openai/v1/videos/" + id + "/events?after=2&types=video.completed")) {
            assertThat(again.rest()).isEqualTo(kept.subList(2, 3));
        }
        try (EventClient again = stream(server, path + "?after=0", "Last-Event-ID: 3")) {
            assertThat(again.head()).startsWith("HTTP/1.1 204 ");
        }
    }

    @Test
    void aFailedADeletedAndACancelledVideoEndTheirStreams() throws Exception {
        try (TestServer server = TestServer.start(folder)) {
            String cancelled = server.create("[slow 30s] a kite");
            String deleted = server.create("[slow 30s] a kite");
            String failed = server.create("[moderated] a kite");
            try (EventClient first = stream(server, "/v1/videos/" + cancelled + "/events");
                    EventClient second = stream(server, "/v1/videos/" + deleted + "/events");
                    EventClient third = stream(server, "/v1/videos/" + failed + "/events")) {
                server.post("/v1/videos/" + cancelled + "/cancel", "");
                server.send(server.request("/v1/videos/" + deleted).DELETE());

                assertThat(first.rest().getLast().data())
                        .contains("\"type\":\"video.failed\"", "\"status\":\"failed\",\"progress\":");
                assertThat(second.rest().getLast().data())
                        .endsWith("\"type\":\"video.deleted\",\"data\":{\"id\":\"" + deleted
                                + "\",\"status\":null,\"progress\":null}}");
                assertThat(third.rest().getLast().event()).isEqualTo("video.failed");
            }
        }
    }

    @Test
    void whoReconnectsGetsEveryEventOnceAndInOrder() throws Exception {
        try (TestServer server = TestServer.start(folder, Map.of("queue.workers", "1"))) {
            Thread maker = Thread.ofVirtual().start(() -> {
                for (int i = 0; i < 60; i++) {
                    String id = server.create("[slow 20s] " + i);
                    server.post("/v1/videos/" + id + "/cancel", "");
                }
            });
            List<Long> seen = new ArrayList<>();
            Instant deadline = Instant.now().plusSeconds(60);
            while (seen.stream().distinct().count() < 120 && Instant.now().isBefore(deadline)) {
                String last = seen.isEmpty() ? "0" : Long.toString(seen.getLast());
                try (EventClient client = stream(server, "/v1/events", "Last-Event-ID: " + last)) {
                    // Each connection ends after a few events, wherever it is.
                    for (int i = 0; i < 1 + seen.size() % 7 && seen.size() < 120; ) {
                        Frame frame = client.next().orElseThrow();
                        if (frame.id().isPresent()) {
                            seen.add(frame.sequence());
                            i++;
                        }
                    }
                }
            }
            maker.join();
            assertThat(seen).startsWith(LongStream.rangeClosed(1, 120).boxed().toArray(Long[]::new));
            try (EventClient all = stream(server, "/v1/events?after=0&types=video.created,video.failed")) {
                Map<String, String> last = new HashMap<>();
                for (int i = 0; i < 120; i++) {
                    Frame frame = all.next().orElseThrow();
                    last.merge(
                            TestServer.field(frame.data().split("\"data\"", 2)[1], "id"),
                            frame.event(),
                            (a, b) -> a + " " + b);
                }
                assertThat(last).hasSize(60).containsValue("video.created video.failed");
                assertThat(last.values()).containsOnly("video.created video.failed");
            }
        }
    }

    @Test
    void aStreamWithoutAPlaceToResumeBeginsNowAndSaysWhere() throws Exception {
        try (TestServer server = TestServer.start(folder)) {
            server.post("/v1/videos/" + server.create("[slow 20s] old") + "/cancel", "");
            try (EventClient client = stream(server, "/v1/events?types=video.created")) {
                Frame begin = client.frame().orElseThrow();
                String id = server.create("[slow 20s] new");

                Frame frame = client.next().orElseThrow();
                assertThat(frame.data()).contains(id);
                assertThat(begin.sequence()).isPositive().isLessThan(frame.sequence());
            }
        }
    }

    @Test
    void whoComesBackTooLateIsTold() throws Exception {
        try (TestServer server = TestServer.start(folder)) {
            for (int i = 0; i < 3; i++) {
                server.post("/v1/videos/" + server.create("[slow 20s] x") + "/cancel", "");
            }
        }
        sql("DELETE FROM event WHERE sequence <= 4", "UPDATE event_horizon SET pruned_through = 4");
        try (TestServer server = TestServer.start(folder)) {
            for (String after : List.of("1", "999")) {
                try (EventClient client = stream(server, "/v1/events", "Last-Event-ID: " + after)) {
                    Frame gap = client.next().orElseThrow();
                    assertThat(gap.event()).isEqualTo("gap");
                    assertThat(gap.id()).contains("4");
                    assertThat(gap.data())
                            .endsWith(
                                    "\"type\":\"gap\",\"data\":{\"after\":\"" + after + "\",\"resumed_after\":\"4\"}}");
                    assertThat(client.next().orElseThrow().sequence()).isEqualTo(5);
                }
            }
            String old =
                    TestServer.field(server.get("/v1/videos?order=asc").body().split("data", 2)[1], "id");
            try (EventClient client = stream(server, "/v1/videos/" + old + "/events?after=1")) {
                assertThat(client.rest()).extracting(Frame::event).containsExactly("gap");
            }
            try (EventClient client = stream(server, "/v1/videos/" + old + "/events")) {
                assertThat(client.rest()).isEmpty();
            }
        }
    }

    @Test
    void whatCannotBeListenedTo() throws Exception {
        try (TestServer server = TestServer.start(folder)) {
            assertThat(server.get("/v1/videos/video_1/events").body()).contains("Video with id 'video_1' not found.");
            assertThat(server.get("/v1/events?after=x").body())
                    .contains("Invalid type for 'after': expected an integer, but got a string instead.");
            assertThat(server.get("/v1/events?after=-1").body()).contains("\"code\":\"integer_below_min_value\"");
            assertThat(server.send(server.request("/v1/events").header("Last-Event-ID", "99999999999999999999"))
                            .body())
                    .contains("Invalid 'Last-Event-ID': integer above maximum value.");
            assertThat(server.get("/v1/events?types=video.created,video.exploded")
                            .body())
                    .contains("Invalid value: 'video.exploded'. Supported values are: 'video.created', ");
            assertThat(server.send(server.request("/v1/events").DELETE()).statusCode())
                    .isEqualTo(405);
            HttpResponse<String> head = server.send(server.request("/v1/events").HEAD());
            assertThat(head.statusCode()).isEqualTo(200);
            assertThat(head.headers().firstValue("content-type")).contains("text/event-stream; charset=utf-8");
        }
    }

    @Test
    void aStreamIsKeptAliveBeyondTheIdleTimeAndEndsWithTheServer() throws Exception {
        Map<String, String> flags = Map.of("server.connections.idle", "1s", "events.heartbeat", "200ms");
        EventClient client;
        Instant asked;
        try (TestServer server = TestServer.start(folder, flags)) {
            client = stream(server, "/v1/events");
            while (client.comments().size() < 20) {
                client.frame();
            }
            assertThat(client.comments().getLast()).isEqualTo(":");
            asked = Instant.now();
        }
        assertThat(client.rest()).isEmpty();
        assertThat(Duration.between(asked, Instant.now())).isLessThan(Duration.ofSeconds(5));
        client.close();
    }

    @Test
    void tooManyStreamsAreRefusedUntilOneIsGone() throws Exception {
        Map<String, String> flags =
                Map.of("events.streams", "3", "events.streams_per_project", "2", "events.heartbeat", "100ms");
        try (TestServer server = TestServer.start(folder, flags)) {
            EventClient first = stream(server, "/v1/events");
            try (EventClient _ = stream(server, "/v1/events")) {
                HttpResponse<String> refused = server.get("/v1/events");
                assertThat(refused.statusCode()).isEqualTo(429);
                assertThat(refused.body())
                        .isEqualTo("{\"error\":{\"message\":\"Too many event streams are open. Close one, or try again"
                                + " later.\",\"type\":\"requests\",\"param\":null,\"code\":\"rate_limit_exceeded\"}}");
                assertThat(refused.headers().firstValue("retry-after")).isPresent();
                first.close();
                eventually("a place is free", () -> opens(server));
            }
        }
    }

    @Test
    void aClientThatDoesNotReadIsCutOff() throws Exception {
        TestServer.start(folder).close();
        sql(
                "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 60000) INSERT INTO event (project,"
                        + " video_id, type, at) SELECT 'default', 'video_" + "0".repeat(48)
                        + "', 'video.created', unixepoch() * 1000 FROM n");
        Map<String, String> flags = Map.of("events.streams", "1", "events.patience", "500ms");
        try (TestServer server = TestServer.start(folder, flags)) {
            try (EventClient lazy = stream(server, "/v1/events?after=0")) {
                assertThat(lazy.head()).startsWith("HTTP/1.1 200 ");
                eventually("its place is free", () -> opens(server));
                assertThatThrownBy(lazy::rest).isInstanceOf(IOException.class);
            }
        }
    }

    @Test
    void fiveHundredListenersHearOfOneVideo() throws Exception {
        try (TestServer server = TestServer.start(folder)) {
            String id = server.create("[slow 2s] a kite");
            AtomicInteger ready = new AtomicInteger();
            List<Thread> threads = new ArrayList<>();
            AtomicInteger complete = new AtomicInteger();
            for (int i = 0; i < 500; i++) {
                String path = i % 2 == 0 ? "/v1/videos/" + id + "/events" : "/v1/events?after=0";
                threads.add(Thread.ofVirtual().start(() -> {
                    try (EventClient client = stream(server, path)) {
                        ready.incrementAndGet();
                        List<String> types = new ArrayList<>();
                        while (types.isEmpty() || !types.getLast().equals("video.completed")) {
                            Frame frame = client.next().orElseThrow();
                            if (frame.id().isPresent()) {
                                types.add(frame.event());
                            }
                        }
                        if (types.equals(List.of("video.created", "video.started", "video.completed"))) {
                            complete.incrementAndGet();
                        }
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    }
                }));
            }
            for (Thread thread : threads) {
                assertThat(thread.join(Duration.ofSeconds(60))).isTrue();
            }
            assertThat(ready).hasValue(500);
            assertThat(complete).hasValue(500);
        }
    }

    private static boolean opens(TestServer server) {
        try (EventClient client = stream(server, "/v1/events")) {
            return client.head().startsWith("HTTP/1.1 200 ");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static EventClient stream(TestServer server, String path, String... headers) throws IOException {
        return new EventClient(server.baseUrl().getPort(), path, headers);
    }

    private void sql(String... statements) throws SQLException {
        try (Connection connection = DriverManager.getConnection(
                        "jdbc:sqlite:" + folder.resolve("data").resolve("kinora.db"));
                Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        }
    }
}
