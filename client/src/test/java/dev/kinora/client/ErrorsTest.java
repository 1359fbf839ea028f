package dev.kinora.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.kinora.client.error.ApiException;
import dev.kinora.client.error.AuthenticationException;
import dev.kinora.client.error.BadRequestException;
import dev.kinora.client.error.ConnectionException;
import dev.kinora.client.error.ModerationException;
import dev.kinora.client.error.NotFoundException;
import dev.kinora.client.error.PermissionException;
import dev.kinora.client.error.RateLimitException;
import dev.kinora.client.error.ServerException;
import dev.kinora.client.http.ApiKey;
import dev.kinora.client.video.VideoRequest;
import dev.kinora.client.video.Videos;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ErrorsTest {
    private final FakeServer server = new FakeServer();
    private final Videos videos = server.client().build().videos();

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void a_wrong_field_is_named() {
        server.then(FakeServer.json(
                400, Bodies.error("Invalid value: '5'.", "seconds", "invalid_value"), "x-request-id", "req_7"));
        assertThatThrownBy(() -> videos.create(VideoRequest.of("x")))
                .isExactlyInstanceOf(BadRequestException.class)
                .hasMessage("Invalid value: '5'.")
                .isInstanceOfSatisfying(ApiException.class, e -> {
                    assertThat(e.error().param()).contains("seconds");
                    assertThat(e.error().code()).contains("invalid_value");
                    assertThat(e.error().requestId()).contains("req_7");
                });
        assertThat(server.asked).hasSize(1);
    }

    @Test
    void every_family_has_its_exception() {
        assertThat(thrownBy(401, "")).isInstanceOf(AuthenticationException.class);
        assertThat(thrownBy(403, "")).isInstanceOf(PermissionException.class);
        assertThat(thrownBy(404, "")).isInstanceOf(NotFoundException.class);
        assertThat(thrownBy(400, "moderation_blocked")).isInstanceOf(ModerationException.class);
        assertThat(thrownBy(413, "")).isInstanceOf(BadRequestException.class);
        assertThat(thrownBy(500, "")).isInstanceOf(ServerException.class);
        assertThat(thrownBy(302, "")).isExactlyInstanceOf(ApiException.class);
    }

    private Throwable thrownBy(int status, String code) {
        server.then(FakeServer.json(status, Bodies.error("no", "", code), "x-should-retry", "false"));
        return org.assertj.core.api.Assertions.catchThrowable(() -> videos.retrieve("video_1"));
    }

    @Test
    void a_page_from_a_proxy_leaves_only_the_status() {
        server.then(FakeServer.json(404, "<html>nothing here</html>"));
        assertThatThrownBy(() -> videos.retrieve("video_1")).hasMessage("the server answered with status 404");
    }

    @Test
    void an_answer_that_is_no_json_says_so() {
        server.then(FakeServer.json(200, "<html>welcome</html>"));
        assertThatThrownBy(() -> videos.retrieve("video_1"))
                .isInstanceOf(ConnectionException.class)
                .hasMessageContaining("not JSON");
    }

    @ParameterizedTest
    @ValueSource(ints = {408, 429, 500, 502, 503})
    void passing_trouble_is_tried_again(int status) {
        server.then(
                FakeServer.json(status, Bodies.error("later", "", "")),
                FakeServer.hangUp(),
                FakeServer.json(200, Bodies.video("video_1", "queued", 0)));
        assertThat(videos.retrieve("video_1").id()).isEqualTo("video_1");
        assertThat(server.asked).hasSize(3);
    }

    @Test
    void the_servers_wait_is_kept() {
        server.then(
                FakeServer.json(429, Bodies.error("later", "", ""), "retry-after-ms", "120", "retry-after", "50"),
                FakeServer.json(200, Bodies.video("video_1", "queued", 0)));
        long start = System.nanoTime();
        videos.retrieve("video_1");
        assertThat(Duration.ofNanos(System.nanoTime() - start))
                .isBetween(Duration.ofMillis(120), Duration.ofSeconds(20));
    }

    @Test
    void a_long_wait_is_handed_to_the_caller() {
        server.then(FakeServer.json(429, Bodies.error("tomorrow", "", "rate_limit_exceeded"), "retry-after", "3600"));
        assertThatThrownBy(() -> videos.retrieve("video_1"))
                .isInstanceOfSatisfying(RateLimitException.class, e -> assertThat(e.retryAfter())
                        .contains(Duration.ofHours(1)));
        assertThat(server.asked).hasSize(1);
    }

    @Test
    void the_server_may_forbid_a_retry_and_ask_for_one() {
        server.then(
                FakeServer.json(500, "{}", "x-should-retry", "false"),
                FakeServer.json(409, "{}", "x-should-retry", "true"),
                FakeServer.json(200, Bodies.video("video_1", "queued", 0)));
        assertThatThrownBy(() -> videos.retrieve("video_1")).isInstanceOf(ServerException.class);
        assertThat(videos.retrieve("video_1").id()).isEqualTo("video_1");
    }

    @Test
    void retries_have_an_end() {
        for (int i = 0; i < 5; i++) {
            server.then(FakeServer.json(503, Bodies.error("overloaded", "", "")));
        }
        Videos twice = server.client().retries(2).build().videos();
        assertThatThrownBy(() -> twice.retrieve("video_1"))
                .isInstanceOf(ServerException.class)
                .hasMessage("overloaded");
        assertThat(server.asked).hasSize(3);
    }

    @Test
    void a_silent_server_is_given_up() {
        server.then(exchange -> {
            exchange.sendResponseHeaders(200, 100);
            exchange.getResponseBody().write('{');
            exchange.getResponseBody().flush();
            awaitInterrupt();
        });
        Videos hasty = server.client()
                .timeout(Duration.ofSeconds(2))
                .retries(0)
                .build()
                .videos();
        assertThatThrownBy(() -> hasty.retrieve("video_1"))
                .isInstanceOf(ConnectionException.class)
                .hasMessageContaining("no byte came for 2000 ms");
    }

    private static void awaitInterrupt() {
        try {
            new java.util.concurrent.CountDownLatch(1).await(20, java.util.concurrent.TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Test
    void a_server_that_is_not_there_is_named() throws IOException {
        int free;
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            free = socket.getLocalPort();
        }
        KinoraClient nobody = KinoraClient.builder()
                .baseUrl("http://127.0.0.1:" + free)
                .retries(1)
                .backoff(Duration.ofMillis(2))
                .build();
        assertThatThrownBy(() -> nobody.videos().retrieve("video_1"))
                .isInstanceOf(ConnectionException.class)
                .hasMessageContaining("http://127.0.0.1:" + free);
    }

    @Test
    void the_key_shows_nowhere() {
        KinoraClient client = server.client().build();
        assertThat(client.toString()).doesNotContain("secret");
        assertThat(new ApiKey("sk-test-secret").toString()).doesNotContain("secret");
        server.then(FakeServer.json(401, Bodies.error("Incorrect API key provided", "", "invalid_api_key")));
        assertThatThrownBy(() -> client.videos().retrieve("video_1")).message().doesNotContain("secret");
    }

    @Test
    void the_environment_names_address_and_key() {
        Map<String, String> both =
                Map.of("KINORA_BASE_URL", "https://one.example/v1/", "OPENAI_BASE_URL", "https://two.example/v1");
        assertThat(KinoraClient.builder().environment(both).build().baseUrl()).hasToString("https://one.example/v1");
        Map<String, String> other = Map.of("OPENAI_BASE_URL", "https://two.example");
        assertThat(KinoraClient.builder().environment(other).build().baseUrl()).hasToString("https://two.example/v1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"localhost:8080", "ftp://host/v1", "http://", "not an address"})
    void an_address_that_is_none_is_refused(String address) {
        assertThatThrownBy(() -> KinoraClient.builder().baseUrl(address).build())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("address");
    }
}
