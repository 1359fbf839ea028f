package dev.kinora.server.conformance;

import static dev.kinora.server.conformance.LiveServer.accepted;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What the headers of requests do, and which headers answers carry. */
class S15Headers {
    private static final byte[] NOTHING = {};

    @RegisterExtension
    static final LiveServer SERVER = LiveServer.with(Map.of("auth.key", LiveServer.KEY));

    @Row(section = 15, at = "authorization", says = "Bearer in any case, a bare key, Basic with the key as password")
    void rowAuthorization() {
        String basic = Base64.getEncoder().encodeToString((":" + LiveServer.KEY).getBytes(StandardCharsets.UTF_8));
        for (String value :
                List.of("Bearer " + LiveServer.KEY, "bEARER  " + LiveServer.KEY, LiveServer.KEY, "Basic " + basic)) {
            accepted(SERVER.bare("GET", "/v1/models", List.of("Authorization: " + value), NOTHING));
        }
    }

    @Row(section = 15, at = "api-key", says = "`api-key` is worth the same")
    void rowApiKey() {
        accepted(SERVER.bare("GET", "/v1/models", List.of("api-key: " + LiveServer.KEY), NOTHING));
        assertThat(SERVER.bare("GET", "/v1/models", List.of("api-key: sk-other-key-1234"), NOTHING)
                        .status())
                .isEqualTo(401);
    }

    @Row(
            section = 15,
            at = "organization",
            says = "`OpenAI-Organization`, `OpenAI-Project`, `OpenAI-Beta`: never refused")
    void rowOrganization() {
        accepted(SERVER.get(
                "/v1/models", "OpenAI-Organization: org-x", "OpenAI-Project: proj_x", "OpenAI-Beta: videos=v1"));
    }

    @Row(section = 15, at = "client request id", says = "`X-Client-Request-Id` is taken")
    void rowClientRequestId() {
        accepted(SERVER.get("/v1/models", "X-Client-Request-Id: " + "a".repeat(512)));
    }

    @Row(
            section = 15,
            at = "idempotency",
            says = "no SDK sends `Idempotency-Key`",
            deliberately = "Kinora honours it: same key and body, same answer; another body, 400")
    void rowIdempotency() {
        String header = "Idempotency-Key: 0b7c-once";
        Answer first = accepted(SERVER.post("/v1/videos", "{\"prompt\":\"[slow 5m]\"}", header));
        Answer again = accepted(SERVER.post("/v1/videos", "{\"prompt\":\"[slow 5m]\"}", header));
        assertThat(again.text()).isEqualTo(first.text());
        assertThat(SERVER.post("/v1/videos", "{\"prompt\":\"other\"}", header).status())
                .isEqualTo(400);
        SERVER.delete("/v1/videos/" + first.at("id"));
    }

    @Row(section = 15, at = "stainless", says = "`X-Stainless-*` is never refused")
    void rowStainless() {
        accepted(SERVER.get(
                "/v1/models",
                "X-Stainless-Lang: python",
                "X-Stainless-Retry-Count: 0",
                "X-Stainless-Poll-Helper: true",
                "X-Stainless-Custom-Poll-Interval: 1000",
                "X-Stainless-Raw-Response: true"));
    }

    @Row(
            section = 15,
            at = "standard",
            says = "`x-request-id`, `openai-processing-ms`, `-version`, `-organization` on every answer")
    void rowStandard() {
        for (Answer answer : List.of(
                SERVER.get("/v1/models"),
                SERVER.get("/v1/videos/video_1"),
                SERVER.get("/v1/nowhere"),
                SERVER.bare("GET", "/v1/models", List.of(), NOTHING),
                SERVER.get("/healthz"),
                SERVER.head("/v1/videos/" + SERVER.completed() + "/content"))) {
            assertThat(answer.header("x-request-id").orElse("")).matches("req_[0-9a-f]{32}");
            assertThat(answer.header("openai-processing-ms").orElse("")).matches("\\d+");
            assertThat(answer.header("openai-version")).contains("2020-10-01");
            assertThat(answer.header("openai-organization")).contains("kinora");
        }
    }

    @Row(section = 15, at = "rate limits", says = "`x-ratelimit-*-requests` with a Go-style duration, no token family")
    void rowRateLimits() {
        try (LiveServer limited =
                LiveServer.started(Map.of("auth.key", LiveServer.KEY, "limits.requests_per_minute", "100"))) {
            Answer answer = accepted(limited.get("/v1/videos"));
            assertThat(answer.header("x-ratelimit-limit-requests")).contains("100");
            assertThat(answer.header("x-ratelimit-remaining-requests").orElse(""))
                    .matches("9\\d");
            assertThat(answer.header("x-ratelimit-reset-requests").orElse(""))
                    .matches("(\\d+h)?(\\d+m)?([\\d.]+s)?|\\d+ms");
            assertThat(answer.headers().keySet()).noneMatch(name -> name.contains("tokens"));
        }
    }

    @Row(section = 15, at = "retry-after", says = "`retry-after` on 429 and 503, never above a minute")
    void rowRetryAfter() {
        try (LiveServer full = LiveServer.started(Map.of("queue.capacity", "1", "queue.workers", "1"))) {
            Answer last = full.post("/v1/videos", "{\"prompt\":\"[slow 5m]\"}");
            for (int i = 0; i < 10 && last.status() == 200; i++) {
                last = full.post("/v1/videos", "{\"prompt\":\"[slow 5m]\"}");
            }
            assertThat(last.status()).isEqualTo(429);
            assertThat(Double.parseDouble(last.header("retry-after").orElse("0")))
                    .isBetween(0.001, 60.0);
        }
    }

    @Row(section = 15, at = "poll", says = "`openai-poll-after-ms` of 1000 to 5000 while a video has not ended")
    void rowPoll() {
        String slow = SERVER.slow();
        assertThat(Integer.parseInt(SERVER.get("/v1/videos/" + slow)
                        .header("openai-poll-after-ms")
                        .orElse("0")))
                .isBetween(1000, 5000);
        SERVER.delete("/v1/videos/" + slow);
        assertThat(SERVER.get("/v1/videos/" + SERVER.completed()).header("openai-poll-after-ms"))
                .isEmpty();
    }

    @Row(section = 15, at = "cors", says = "no CORS headers by default")
    void rowCors() {
        Answer answer = accepted(SERVER.get("/v1/models", "Origin: https://example.org"));
        assertThat(answer.headers().keySet()).noneMatch(name -> name.startsWith("access-control-"));
    }

    @Row(section = 15, at = "content type", says = "`application/json` on every answer of the API but bytes")
    void rowContentType() {
        for (Answer answer : List.of(
                SERVER.get("/v1/models"), SERVER.get("/v1/nowhere"), SERVER.get("/v1/videos"), SERVER.get("/readyz"))) {
            assertThat(answer.header("content-type")).contains("application/json");
        }
    }
}
