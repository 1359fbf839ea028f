package dev.kinora.server.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kinora.server.app.TestServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import tools.jackson.databind.JsonNode;

/** A started server for the tests of one class, spoken to in plain bytes; every JSON answer is held to the document. */
final class LiveServer implements BeforeAllCallback, AfterEachCallback, AfterAllCallback, AutoCloseable {
    static final String KEY = "sk-conformance-0001";
    private static final byte[] NOTHING = {};
    private static final Duration PATIENCE = Duration.ofSeconds(40);
    private static final Duration LOOK = Duration.ofMillis(20);

    private final Map<String, String> flags;
    private boolean keeps;
    private Optional<TestServer> running = Optional.empty();
    private Optional<Path> folder = Optional.empty();
    private Optional<String> completed = Optional.empty();

    private LiveServer(Map<String, String> flags) {
        this.flags = flags;
    }

    /** Does not delete what still runs when a test is over. */
    LiveServer keeping() {
        keeps = true;
        return this;
    }

    /** A server with the defaults. */
    static LiveServer plain() {
        return new LiveServer(Map.of());
    }

    /** A server with some settings of its own. */
    static LiveServer with(Map<String, String> flags) {
        return new LiveServer(flags);
    }

    /** The same, started at once; close it. */
    static LiveServer started(Map<String, String> flags) {
        LiveServer server = new LiveServer(flags);
        server.start();
        return server;
    }

    @Override
    public void beforeAll(ExtensionContext context) {
        start();
    }

    /** What a test left rendering would keep the next one waiting. */
    @Override
    public void afterEach(ExtensionContext context) {
        if (!keeps) {
            stopAll();
        }
    }

    /** Deletes every video that has not ended. */
    void stopAll() {
        for (JsonNode video : get("/v1/videos?limit=1000").json().path("data")) {
            if (List.of("queued", "in_progress").contains(video.path("status").asString())) {
                delete("/v1/videos/" + video.path("id").asString());
            }
        }
    }

    @Override
    public void afterAll(ExtensionContext context) {
        close();
    }

    private void start() {
        try {
            Path made = Files.createTempDirectory("kinora-conformance");
            folder = Optional.of(made);
            running = Optional.of(TestServer.start(made, flags));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        running.ifPresent(TestServer::close);
        try (Stream<Path> files = Files.walk(folder())) {
            files.sorted(Comparator.reverseOrder()).forEach(LiveServer::delete);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Path folder() {
        return folder.orElseThrow();
    }

    URI baseUrl() {
        return running.orElseThrow().baseUrl();
    }

    List<String> surface() {
        return running.orElseThrow().surface();
    }

    Wire wire() {
        return new Wire(baseUrl().getPort());
    }

    Answer get(String path, String... headers) {
        return call("GET", path, NOTHING, headers);
    }

    Answer head(String path, String... headers) {
        return call("HEAD", path, NOTHING, headers);
    }

    Answer delete(String path, String... headers) {
        return call("DELETE", path, NOTHING, headers);
    }

    Answer post(String path, String json, String... headers) {
        List<String> all = new ArrayList<>(List.of("Content-Type: application/json"));
        all.addAll(List.of(headers));
        return call("POST", path, json.getBytes(StandardCharsets.UTF_8), all.toArray(String[]::new));
    }

    Answer post(String path, Form form) {
        return call("POST", path, form.body(), "Content-Type: " + form.contentType());
    }

    /** A call with the right key. */
    Answer call(String method, String path, byte[] body, String... headers) {
        List<String> all = new ArrayList<>(List.of("Authorization: Bearer " + KEY));
        all.addAll(List.of(headers));
        return bare(method, path, all, body);
    }

    /** A call with these headers only. */
    Answer bare(String method, String path, List<String> headers, byte[] body) {
        Answer answer = wire().send(method, path, headers, body);
        Contract.hold(method, path, answer);
        return answer;
    }

    /** A new video from a JSON request. */
    Answer create(String json) {
        return accepted(post("/v1/videos", json));
    }

    /** A new video from a form. */
    Answer create(Form form) {
        return accepted(post("/v1/videos", form));
    }

    /** The answer, which must be a success. */
    static Answer accepted(Answer answer) {
        assertThat(answer.status()).as(answer.toString()).isEqualTo(200);
        return answer;
    }

    /** A render that takes longer than any test. */
    String slow() {
        return create("{\"prompt\":\"[slow 5m] a kite\"}").at("id");
    }

    /** The id of a finished video of 4 seconds in 1280x720; the same one for the whole class. */
    String completed() {
        String id = completed.orElseGet(() -> finished(
                        create("{\"prompt\":\"a kite\",\"size\":\"1280x720\"}").at("id"))
                .at("id"));
        completed = Optional.of(id);
        return id;
    }

    /** Waits until a video has ended and returns its last state. */
    Answer finished(String id) {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        Answer last = accepted(get("/v1/videos/" + id));
        while (!List.of("completed", "failed").contains(last.at("status"))) {
            assertThat(System.nanoTime()).as("in time: " + last.text()).isLessThan(deadline);
            LockSupport.parkNanos(LOOK.toNanos());
            last = accepted(get("/v1/videos/" + id));
        }
        return last;
    }
}
