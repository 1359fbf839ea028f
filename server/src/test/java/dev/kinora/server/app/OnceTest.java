package dev.kinora.server.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The same create, sent more than once. */
class OnceTest {
    private static final String KITE = "{\"prompt\":\"[slow 60s] a kite\",\"seconds\":\"4\"}";

    @TempDir
    static Path folder;

    private static TestServer server;

    @BeforeAll
    static void start() {
        server = TestServer.start(folder, Map.of("queue.workers", "1"));
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void theSameKeyAndRequestIsAnsweredAsTheFirstTime() {
        HttpResponse<String> first = keyed("one", KITE);
        HttpResponse<String> second = keyed("one", KITE);

        assertThat(first.statusCode()).isEqualTo(200);
        assertThat(first.headers().firstValue("idempotency-replayed")).isEmpty();
        assertThat(second.statusCode()).isEqualTo(200);
        assertThat(second.body()).isEqualTo(first.body()).contains("\"status\":\"queued\"", "\"progress\":0");
        assertThat(second.headers().firstValue("idempotency-replayed")).contains("true");
        assertThat(second.headers().firstValue("content-type")).contains("application/json");
    }

    @Test
    void theSameRequestInOtherWordsIsTheSame() {
        String first = keyed("words", KITE).body();

        assertThat(keyed("words", "{ \"seconds\": 4, \"prompt\": \"[slow 60s] a kite\", \"model\": null }")
                        .body())
                .isEqualTo(first);
        String form = "--b\r\nContent-Disposition: form-data; name=\"seconds\"\r\n\r\n4\r\n--b\r\nContent-Disposition:"
                + " form-data; name=\"prompt\"\r\n\r\n[slow 60s] a kite\r\n--b--\r\n";
        assertThat(server.send(server.request("/openai/v1/videos/?api-version=preview")
                                .header("Idempotency-Key", "words")
                                .header("Content-Type", "multipart/form-data; boundary=b")
                                .POST(BodyPublishers.ofString(form)))
                        .body())
                .isEqualTo(first);
    }

    @Test
    void theSameKeyWithAnotherRequestIsAConflict() {
        keyed("two", KITE);

        HttpResponse<String> other = keyed("two", "{\"prompt\":\"[slow 60s] a kite\",\"seconds\":\"8\"}");

        assertThat(other.statusCode()).isEqualTo(400);
        assertThat(other.body())
                .isEqualTo("{\"error\":{\"message\":\"This Idempotency-Key was sent with a different request before."
                        + " Send the same request again, or a new key with the new one.\",\"type\":"
                        + "\"invalid_request_error\",\"param\":null,\"code\":\"idempotency_conflict\"}}");
    }

    @Test
    void aRefusedCreateLeavesTheKeyFree() {
        HttpResponse<String> refused = keyed("three", "{\"prompt\":\"x\",\"seconds\":\"5\"}");
        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(keyed("three", "{\"prompt\":\"x\",\"seconds\":\"5\"}").body())
                .isEqualTo(refused.body())
                .contains("invalid_value");

        assertThat(keyed("three", KITE).statusCode()).isEqualTo(200);
    }

    @Test
    void aVideoThatIsGoneIsNotMadeAgain() {
        String first = keyed("gone", KITE).body();
        server.send(
                server.request("/v1/videos/" + TestServer.field(first, "id")).DELETE());

        assertThat(keyed("gone", KITE).body()).isEqualTo(first);
        assertThat(server.get("/v1/videos/" + TestServer.field(first, "id")).statusCode())
                .isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 256, 1000})
    void keysThatAreNone(int length) {
        HttpResponse<String> refused = keyed("k".repeat(length), KITE);

        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(refused.body())
                .contains("Invalid 'Idempotency-Key' header: expected 1 to 255 printable ASCII characters.");
        assertThat(keyed("k".repeat(255), KITE).statusCode()).isEqualTo(200);
    }

    @Test
    void sixtyFourAtOnceMakeOneVideo() throws Exception {
        int before = videos();
        List<String> bodies = together(64, () -> keyed("crowd", "{\"prompt\":\"[slow 60s] a crowd\"}"));

        assertThat(bodies).containsOnly(bodies.getFirst());
        assertThat(bodies.getFirst()).contains("\"status\":\"queued\"");
        assertThat(videos()).isEqualTo(before + 1);
    }

    @Test
    void aRetryOfAnSdkIsTheRequestItRetries() {
        String plain = "{\"prompt\":\"[slow 60s] a retry\"}";
        String first = create("0", plain).body();

        HttpResponse<String> retry = create("1", plain);

        assertThat(retry.body()).isEqualTo(first);
        assertThat(retry.headers().firstValue("idempotency-replayed")).contains("true");
        assertThat(create("2", plain).body()).isEqualTo(first);
        assertThat(create("0", plain).body()).as("a wish of its own").isNotEqualTo(first);
        assertThat(create("1", "{\"prompt\":\"[slow 60s] another retry\"}").body())
                .isNotEqualTo(first);
        assertThat(create("nonsense", plain).body()).isNotEqualTo(first);
    }

    private static HttpResponse<String> keyed(String key, String json) {
        return server.send(server.request("/v1/videos")
                .header("Idempotency-Key", key)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(json)));
    }

    private static HttpResponse<String> create(String retryCount, String json) {
        HttpRequest.Builder request = server.request("/v1/videos")
                .header("X-Stainless-Retry-Count", retryCount)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(json));
        return server.send(request);
    }

    private static int videos() {
        return server.get("/v1/videos?limit=1000").body().split("\"object\":\"video\"", -1).length - 1;
    }

    private static List<String> together(int many, java.util.function.Supplier<HttpResponse<String>> call)
            throws Exception {
        CountDownLatch start = new CountDownLatch(1);
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<String>> running = new ArrayList<>();
            for (int i = 0; i < many; i++) {
                running.add(threads.submit(() -> {
                    start.await();
                    return call.get().body();
                }));
            }
            start.countDown();
            List<String> bodies = new ArrayList<>();
            for (Future<String> one : running) {
                bodies.add(one.get(60, TimeUnit.SECONDS));
            }
            return bodies;
        }
    }
}
