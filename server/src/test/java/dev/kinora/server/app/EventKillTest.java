package dev.kinora.server.app;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kinora.server.app.EventClient.Frame;
import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A server is killed while somebody listens; who comes back with the last event it saw misses none and sees none twice. */
class EventKillTest {
    @TempDir
    Path folder;

    private final HttpClient client = HttpClient.newHttpClient();
    private Process process = new ProcessBuilder("true").start();
    private int port;

    EventKillTest() throws IOException {}

    @AfterEach
    void stop() {
        process.destroyForcibly();
        client.close();
    }

    @Test
    void aListenerGoesOnWhereItWas() throws Exception {
        start();
        List<String> ids = new ArrayList<>();
        List<Frame> seen = new ArrayList<>();
        try (EventClient before = new EventClient(port, "/v1/events")) {
            ids.add(create());
            ids.add(create());
            while (seen.isEmpty() || !seen.getLast().event().equals("video.progress")) {
                seen.add(before.next().orElseThrow());
            }
            process.destroyForcibly();
            assertThat(process.waitFor(10, TimeUnit.SECONDS)).isTrue();
            drain(before, seen);
        }
        long last = seen.stream()
                .filter(frame -> frame.id().isPresent())
                .toList()
                .getLast()
                .sequence();

        start();
        ids.add(create());
        try (EventClient after = new EventClient(port, "/v1/events", "Last-Event-ID: " + last)) {
            while (seen.stream()
                            .filter(frame -> frame.event().equals("video.completed"))
                            .count()
                    < 3) {
                seen.add(after.next().orElseThrow());
            }
        }
        List<Frame> kept = seen.stream().filter(frame -> frame.id().isPresent()).toList();
        assertThat(kept).extracting(Frame::sequence).containsExactly(1L, 2L, 3L, 4L, 5L, 6L, 7L, 8L, 9L);
        for (String id : ids) {
            assertThat(kept)
                    .filteredOn(frame -> frame.data().contains(id))
                    .extracting(Frame::event)
                    .containsExactly("video.created", "video.started", "video.completed");
        }
    }

    /** What was sent before the kill may still arrive. */
    private static void drain(EventClient client, List<Frame> seen) {
        try {
            for (Optional<Frame> frame = client.next(); frame.isPresent(); frame = client.next()) {
                seen.add(frame.get());
            }
        } catch (IOException killed) {
            // The end of a killed server's stream.
        }
    }

    private String create() throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/v1/videos"))
                .header("Authorization", "Bearer sk-any")
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString("{\"prompt\":\"[slow 1s] a kite\"}"))
                .build();
        return TestServer.field(client.send(request, BodyHandlers.ofString()).body(), "id");
    }

    private void start() throws IOException {
        String classPath = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "--enable-native-access=ALL-UNNAMED",
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-cp",
                        classPath,
                        ServerProcess.class.getName(),
                        folder.toString())
                .redirectError(folder.resolve("server.log").toFile())
                .start();
        try (BufferedReader out = process.inputReader()) {
            String line = out.readLine();
            assertThat(line).as(Files.readString(folder.resolve("server.log"))).startsWith("port ");
            port = Integer.parseInt(line.substring(5));
        }
    }
}
