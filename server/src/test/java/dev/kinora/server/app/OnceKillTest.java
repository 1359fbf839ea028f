package dev.kinora.server.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A server process is killed under creates with keys: each of them then exists once, or not at all. */
class OnceKillTest {
    private static final int KEYS = 400;

    @TempDir
    Path folder;

    private final HttpClient client = HttpClient.newHttpClient();
    private Process process = new ProcessBuilder("true").start();
    private URI base = URI.create("http://127.0.0.1/");

    OnceKillTest() throws IOException {}

    @AfterEach
    void stop() {
        process.destroyForcibly();
        client.close();
    }

    @Test
    void theSameKeyGivesTheSameVideoAfterAKill() throws Exception {
        start();
        Map<Integer, String> answered = new ConcurrentSkipListMap<>();
        AtomicInteger next = new AtomicInteger();
        AtomicBoolean killed = new AtomicBoolean();
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < 8; i++) {
                threads.submit(() -> {
                    for (int key = next.getAndIncrement(); key < KEYS && !killed.get(); key = next.getAndIncrement()) {
                        answered.put(key, create(key, "0").body());
                        if (key == KEYS / 4) {
                            process.destroyForcibly();
                            killed.set(true);
                        }
                    }
                    return Boolean.TRUE;
                });
            }
        }
        assertThat(process.waitFor(10, TimeUnit.SECONDS)).isTrue();
        assertThat(answered).hasSizeGreaterThan(KEYS / 8);
        start();

        Map<Integer, String> again = new TreeMap<>();
        for (int key = 0; key < next.get() && key < KEYS; key++) {
            HttpResponse<String> response = create(key, "0");
            assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
            again.put(key, response.body());
        }

        assertThat(again).containsAllEntriesOf(answered);
        String list = send(request("/v1/videos?limit=1000")).body();
        assertThat(list.split("\"object\":\"video\"", -1)).hasSize(again.size() + 1);
    }

    /** The official SDKs send no key, but they say that they try again. */
    @Test
    void aRetryAfterAKillFindsWhatItRetries() throws Exception {
        start();
        HttpRequest.Builder first = plain("0");
        String body = send(first).body();
        process.destroyForcibly();
        assertThat(process.waitFor(10, TimeUnit.SECONDS)).isTrue();
        start();

        assertThat(send(plain("1")).body()).isEqualTo(body);
    }

    private HttpResponse<String> create(int key, String retryCount) throws IOException, InterruptedException {
        return send(plain(retryCount).header("Idempotency-Key", "key " + key));
    }

    private HttpRequest.Builder plain(String retryCount) {
        return request("/v1/videos")
                .header("Content-Type", "application/json")
                .header("x-stainless-retry-count", retryCount)
                .POST(BodyPublishers.ofString("{\"prompt\":\"[slow 60s] a kite\"}"));
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(base.resolve(path))
                .timeout(Duration.ofSeconds(20))
                .header("Authorization", "Bearer sk-any");
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return client.send(request.build(), BodyHandlers.ofString());
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
            base = URI.create("http://127.0.0.1:" + line.substring(5) + "/");
        }
    }
}
