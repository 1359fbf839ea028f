package dev.kinora.server.conformance;

import static dev.kinora.server.conformance.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** What a server refuses because of time, number or a fault, not because of the request. */
class S11LimitRows {
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    @Row(section = 11, at = "27", says = "content after expiry: 404 `expired`; the record stays")
    void row27AnExpiredVideoKeepsItsRecordWithoutItsContent() {
        Map<String, String> shortLived = Map.of("assets.ttl", "1s", "assets.grace", "0s", "assets.sweep", "1s");
        try (LiveServer server = LiveServer.started(shortLived)) {
            String id = server.completed();
            Answer completed = server.get("/v1/videos/" + id);
            assertThat(completed.json().path("expires_at").asLong())
                    .isEqualTo(completed.json().path("completed_at").asLong() + 1);

            Answer content = until(() -> server.get("/v1/videos/" + id + "/content"), answer -> answer.status() != 200);

            assertRefused(
                    content,
                    404,
                    Refusals.INVALID,
                    Optional.empty(),
                    Optional.of("expired"),
                    "Video assets for '" + id + "' have expired and are no longer available.");
            assertThat(server.get("/v1/videos/" + id).text()).isEqualTo(completed.text());
            assertThat(server.get("/v1/videos").text()).contains(id);
        }
    }

    @Row(
            section = 11,
            at = "32",
            says = "a prompt refused at create: 400 `moderation_blocked`",
            deliberately = "only with `moderation.sync`; by default the video is made and fails, as it mostly was")
    void row32RefusedAtCreate() throws IOException {
        Path words = Files.writeString(Files.createTempFile("kinora-words", ".txt"), "forbiddenword\n");
        try (LiveServer server = LiveServer.started(Map.of(
                "moderation.mode", "rules", "moderation.sync", "true", "moderation.rules.words", words.toString()))) {
            assertRefused(
                    server.post("/v1/videos", "{\"prompt\":\"a forbiddenword\"}"),
                    400,
                    Refusals.INVALID,
                    Optional.empty(),
                    Optional.of("moderation_blocked"),
                    "Your request was blocked by our moderation system.");
        } finally {
            Files.delete(words);
        }
    }

    @Row(
            section = 11,
            at = "33",
            says = "too many requests a minute: 429 `rate_limit_exceeded` with `retry-after`",
            deliberately = "the limit belongs to the key, not to a model")
    void row33TooManyRequests() {
        try (LiveServer server =
                LiveServer.started(Map.of("limits.requests_per_minute", "3", "auth.key", LiveServer.KEY))) {
            Answer refused = until(() -> server.get("/v1/videos"), answer -> answer.status() != 200);
            assertThat(refused.status()).isEqualTo(429);
            assertThat(refused.at("error.type")).isEqualTo("requests");
            assertThat(refused.at("error.code")).isEqualTo("rate_limit_exceeded");
            assertThat(refused.json().at("/error/param").isNull()).isTrue();
            assertThat(refused.at("error.message"))
                    .matches("Rate limit reached for .* in organization kinora on requests per min \\(RPM\\): Limit 3,"
                            + " Used 3, Requested 1\\. Please try again in [0-9ms.]+s\\..*");
            assertThat(refused.header("retry-after")).isPresent();
        }
    }

    @Row(
            section = 11,
            at = "34",
            says = "too many jobs: 429 `Too many running tasks`",
            deliberately = "jobs wait in the queue; only a full queue refuses them")
    void row34AFullQueueTakesNoMoreUntilThereIsRoom() {
        try (LiveServer server = LiveServer.started(Map.of("queue.capacity", "2", "queue.workers", "1"))) {
            List<String> taken = new ArrayList<>();
            Answer last = slow(server);
            // The queue is counted once a second, so one more may slip in while the first one leaves it.
            while (last.status() == 200 && taken.size() < 10) {
                taken.add(last.at("id"));
                last = slow(server);
            }
            assertThat(taken).hasSizeBetween(2, 4);
            assertRefused(
                    last,
                    429,
                    "video_generation_user_error",
                    Optional.empty(),
                    Optional.empty(),
                    "Too many running tasks");
            assertThat(last.header("retry-after")).isPresent();

            taken.forEach(id -> server.delete("/v1/videos/" + id));
            assertThat(until(() -> slow(server), answer -> answer.status() == 200)
                            .status())
                    .isEqualTo(200);
        }
    }

    /** The files of a finished video are taken from under the server, which nobody expects. */
    @Row(section = 11, at = "39", says = "a fault of the server: 500, telling nothing of its inside")
    void row39Fault() throws IOException {
        try (LiveServer server = LiveServer.started(Map.of())) {
            String id = server.completed();
            try (Stream<Path> files = Files.walk(server.folder().resolve("data").resolve("assets"))) {
                for (Path file : files.filter(Files::isRegularFile).toList()) {
                    Files.delete(file);
                    Files.createDirectory(file);
                }
            }
            assertRefused(
                    server.get("/v1/videos/" + id + "/content"),
                    500,
                    "server_error",
                    Optional.empty(),
                    Optional.empty(),
                    "The server had an error while processing your request. Sorry about that! You can retry your"
                            + " request, and name the request id when you report it.");
        }
    }

    /** One sender holds the memory of all bodies and never ends. */
    @Row(section = 11, at = "40", says = "nothing can take the work: 503 with `Retry-After`")
    void row40Overloaded() throws Exception {
        Map<String, String> small = Map.of("server.bodies.memory", "1MiB", "server.connections.stall", "2s");
        try (LiveServer server = LiveServer.started(small);
                Socket greedy = server.wire().open()) {
            greedy.getOutputStream()
                    .write(("POST /v1/videos HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer k\r\nContent-Type:"
                                    + " application/json\r\nContent-Length: 9000000\r\n\r\n" + "x".repeat(1_080_000))
                            .getBytes(StandardCharsets.US_ASCII));
            Thread trickle = Thread.startVirtualThread(() -> {
                try {
                    while (!Thread.interrupted()) {
                        greedy.getOutputStream().write('x');
                        LockSupport.parkNanos(Duration.ofMillis(200).toNanos());
                    }
                } catch (IOException closed) {
                    // The test is over.
                }
            });
            String large = "{\"prompt\":\"p\",\"model\":\"" + "m".repeat(400_000) + "\"}";
            Answer refused = until(() -> server.post("/v1/videos", large), answer -> answer.status() == 503);
            trickle.interrupt();
            assertRefused(
                    refused,
                    503,
                    "server_error",
                    Optional.empty(),
                    Optional.empty(),
                    "The engine is currently overloaded, please try again later");
            assertThat(refused.header("retry-after")).isPresent();
        }
    }

    private static Answer slow(LiveServer server) {
        return server.post("/v1/videos", "{\"prompt\":\"[slow 30s] a kite\"}");
    }

    private static Answer until(Supplier<Answer> call, Predicate<Answer> wanted) {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        Answer answer = call.get();
        while (!wanted.test(answer) && System.nanoTime() < deadline) {
            LockSupport.parkNanos(Duration.ofMillis(20).toNanos());
            answer = call.get();
        }
        return answer;
    }
}
