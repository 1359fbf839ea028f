package dev.kinora.server.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpHeaders;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Too many requests, and too many wrong keys. */
class ThrottleTest {
    private static final String KEY = "sk-good-key-0001";

    @TempDir
    Path folder;

    @Test
    void row33TooManyRequestsAMinute() {
        Map<String, String> flags = Map.of("auth.key", KEY, "limits.requests_per_minute", "5");
        try (TestServer server = TestServer.start(folder, flags)) {
            for (int left = 4; left >= 0; left--) {
                HttpResponse<String> taken = server.send(server.requestAs(KEY, "/v1/models"));
                assertThat(taken.statusCode()).isEqualTo(200);
                assertThat(header(taken, "x-ratelimit-limit-requests")).isEqualTo("5");
                assertThat(header(taken, "x-ratelimit-remaining-requests")).isEqualTo(Integer.toString(left));
                assertThat(header(taken, "x-ratelimit-reset-requests")).matches("(\\d+(\\.\\d+)?s|1m0s)");
            }

            HttpResponse<String> refused = server.send(server.requestAs(KEY, "/v1/videos/video_1"));

            assertThat(refused.statusCode()).isEqualTo(429);
            assertThat(refused.body())
                    .matches("\\{\"error\":\\{\"message\":\"Rate limit reached for this key in organization kinora on"
                            + " requests per min \\(RPM\\): Limit 5, Used 5, Requested 1\\. Please try again in"
                            + " 1?\\d(\\.\\d+)?s\\.\",\"type\":\"requests\",\"param\":null,"
                            + "\"code\":\"rate_limit_exceeded\"}}");
            assertThat(header(refused, "x-ratelimit-remaining-requests")).isEqualTo("0");
            assertThat(header(refused, "x-should-retry")).isEqualTo("true");
            assertThat(Integer.parseInt(header(refused, "retry-after"))).isBetween(1, 12);
            assertThat(Integer.parseInt(header(refused, "retry-after-ms"))).isBetween(1, 12_000);
            assertThat(server.get("/healthz").statusCode()).isEqualTo(200);
            assertThat(server.get("/healthz").headers().firstValue("x-ratelimit-limit-requests"))
                    .isEmpty();
            assertThat(server.get("/v1/models").statusCode()).as("another key").isEqualTo(401);
        }
    }

    @Test
    void withoutALimitThereIsNothingToTell() {
        try (TestServer server = TestServer.start(folder)) {
            for (int i = 0; i < 50; i++) {
                HttpHeaders headers = server.get("/v1/models").headers();
                assertThat(headers.map().keySet()).noneMatch(name -> name.startsWith("x-ratelimit"));
            }
        }
    }

    @Test
    void wrongKeysAreAnsweredLaterAndLaterThenNotAtAllAndARightOneIsNeverDelayed() {
        Map<String, String> flags = Map.of(
                "auth.key",
                KEY,
                "auth.wrong_keys.free",
                "3",
                "auth.wrong_keys.refuse_after",
                "6",
                "auth.wrong_keys.longest",
                "300ms");
        try (TestServer server = TestServer.start(folder, flags)) {
            for (long atLeast : new long[] {0, 0, 0, 100, 200, 300}) {
                long start = System.nanoTime();
                HttpResponse<String> wrong = server.get("/v1/models");
                assertThat(wrong.statusCode()).isEqualTo(401);
                assertThat(wrong.body()).contains("\"invalid_api_key\"");
                assertThat((System.nanoTime() - start) / 1_000_000).isGreaterThanOrEqualTo(atLeast);
            }

            HttpResponse<String> refused = server.get("/v1/models");

            assertThat(refused.statusCode()).isEqualTo(429);
            assertThat(refused.body())
                    .contains("Too many incorrect API keys came from your address. Please try again in ")
                    .contains("\"type\":\"requests\"", "\"code\":\"rate_limit_exceeded\"");
            assertThat(Integer.parseInt(header(refused, "retry-after"))).isBetween(1, 60);
            assertThat(header(refused, "x-should-retry")).isEqualTo("true");
            for (int i = 0; i < 20; i++) {
                assertThat(server.send(server.requestAs(KEY, "/v1/models")).statusCode())
                        .isEqualTo(200);
            }
        }
    }

    private static String header(HttpResponse<?> response, String name) {
        return response.headers().firstValue(name).orElse("");
    }
}
