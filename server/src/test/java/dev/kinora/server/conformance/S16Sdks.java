package dev.kinora.server.conformance;

import static dev.kinora.server.conformance.LiveServer.accepted;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What SDKs and clients that are not run here put on the wire, byte for byte. */
class S16Sdks {
    @RegisterExtension
    static final LiveServer SERVER = LiveServer.plain();

    private static Answer gone(Answer made) {
        SERVER.delete("/v1/videos/" + accepted(made).at("id"));
        return made;
    }

    @Row(section = 16, at = "retries", says = "a retried create, without any key, does not make a second video")
    void rowRetries() {
        String body = "{\"prompt\":\"[slow 5m] once\"}";
        Answer first = accepted(SERVER.post("/v1/videos", body, "x-stainless-retry-count: 0"));
        Answer again = accepted(SERVER.post("/v1/videos", body, "x-stainless-retry-count: 1"));
        assertThat(again.at("id")).isEqualTo(first.at("id"));
        gone(first);
    }

    @Row(section = 16, at = "not retried", says = "the same create twice, without a retry count, makes two videos")
    void rowNotRetried() {
        String body = "{\"prompt\":\"[slow 5m] twice\"}";
        Answer first = SERVER.post("/v1/videos", body, "x-stainless-retry-count: 0");
        Answer second = SERVER.post("/v1/videos", body, "x-stainless-retry-count: 0");
        assertThat(gone(second).at("id")).isNotEqualTo(gone(first).at("id"));
    }

    @Row(
            section = 16,
            at = "empty delete",
            says = "`DELETE` with a JSON content type and an empty body is no parse error")
    void rowEmptyDelete() {
        Answer made = SERVER.create("{\"prompt\":\"[slow 5m]\"}");
        byte[] received = SERVER.wire()
                .exchange(("DELETE /v1/videos/" + made.at("id") + " HTTP/1.1\r\nHost: x\r\nConnection: close\r\n"
                                + "Authorization: Bearer k\r\nContent-Type: application/json\r\nContent-Length: 0\r\n\r\n")
                        .getBytes(java.nio.charset.StandardCharsets.US_ASCII));
        assertThat(Wire.parse(received, false).status()).isEqualTo(200);
    }

    @Row(
            section = 16,
            at = "never 409",
            says = "409, 408 and 425 are never answered, since SDKs retry them by themselves")
    void rowNever409() {
        assertThat(Contract.document().path("paths").toString()).doesNotContain("\"409\"", "\"408\"", "\"425\"");
    }

    @Row(
            section = 16,
            at = "python form",
            says = "openai-python: a form with a 32-hex boundary, repeated keys for lists")
    void rowPythonForm() {
        String unknown = "char_" + "0".repeat(48);
        Answer refused = SERVER.post(
                "/v1/videos",
                new Form("0123456789abcdef0123456789abcdef")
                        .text("prompt", "p")
                        .text("characters[][id]", unknown)
                        .text("characters[][id]", unknown));
        assertThat(refused.at("error.message")).isEqualTo("Character with id '" + unknown + "' not found.");
        gone(SERVER.post(
                "/v1/videos",
                new Form("0123456789abcdef0123456789abcdef")
                        .text("prompt", "[slow 5m]")
                        .text("model", "sora-2")
                        .text("seconds", "4")
                        .text("size", "720x1280")));
    }

    @Row(
            section = 16,
            at = "python json",
            says = "older openai-python, and everybody's `requests`: JSON; `extra_body` too")
    void rowPythonJson() {
        gone(SERVER.post(
                "/v1/videos",
                "{\"model\": \"sora-2\", \"prompt\": \"[slow 5m]\", \"seconds\": \"4\", \"size\": \"720x1280\"}",
                "Accept: application/json",
                "Accept-Encoding: gzip, deflate",
                "User-Agent: OpenAI/Python 2.26.0",
                "X-Stainless-Lang: python",
                "X-Stainless-Async: false"));
    }

    @Row(section = 16, at = "go form", says = "openai-go: nested names joined with dots or brackets, `anonymous_file`")
    void rowGoForm() {
        String image = Pictures.dataUrl("image/png", Pictures.png(720, 1280));
        for (String name : List.of("input_reference.image_url", "input_reference[image_url]")) {
            gone(SERVER.post(
                    "/v1/videos", new Form().text("prompt", "[slow 5m]").text(name, image)));
        }
        gone(SERVER.post(
                "/v1/videos",
                new Form()
                        .text("prompt", "[slow 5m]")
                        .file(
                                "input_reference",
                                "anonymous_file",
                                "application/octet-stream",
                                Pictures.png(720, 1280))));
    }

    @Row(section = 16, at = "poll", says = "pollers read `openai-poll-after-ms` once; it is there on the first look")
    void rowPoll() {
        String id = SERVER.slow();
        assertThat(SERVER.get("/v1/videos/" + id, "X-Stainless-Poll-Helper: true")
                        .header("openai-poll-after-ms"))
                .isPresent();
        SERVER.delete("/v1/videos/" + id);
    }

    @Row(section = 16, at = "reseller keys", says = "`video_url`, `url`, `task_id` never were in the body and are not")
    void rowResellerKeys() {
        assertThat(accepted(SERVER.get("/v1/videos/" + SERVER.completed()))
                        .json()
                        .propertyNames())
                .doesNotContain("video_url", "url", "task_id", "output");
    }

    @Row(section = 16, at = "policy", says = "what the content policy refuses fails with `moderation_blocked`")
    void rowPolicy() {
        assertThat(SERVER.finished(SERVER.create("{\"prompt\":\"[moderated]\"}").at("id"))
                        .at("error.code"))
                .isEqualTo("moderation_blocked");
    }
}
