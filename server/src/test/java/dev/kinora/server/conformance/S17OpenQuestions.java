package dev.kinora.server.conformance;

import static dev.kinora.server.conformance.LiveServer.accepted;
import static dev.kinora.server.conformance.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Where the service left no answer behind: what Kinora chose, each choice by its number. */
class S17OpenQuestions {
    @RegisterExtension
    static final LiveServer SERVER = LiveServer.with(Map.of("allow_private_addresses", "true"));

    private static Answer make(String fields) {
        Answer made = SERVER.create("{\"prompt\":\"[slow 5m]\"" + fields + "}");
        SERVER.delete("/v1/videos/" + made.at("id"));
        return made;
    }

    private static String message(LiveServer server, String fields) {
        return server.post("/v1/videos", "{\"prompt\":\"[slow 5m]\"" + fields + "}")
                .at("error.message");
    }

    @Row(section = 17, at = "1", says = "16 and 20 seconds and 1080p are taken, and named in refusals")
    void row1LongAndLarge() {
        assertThat(make(",\"seconds\":\"20\",\"size\":\"1920x1080\"").at("seconds"))
                .isEqualTo("20");
        assertThat(message(SERVER, ",\"seconds\":\"7\"")).contains("'16', and '20'");
        assertThat(message(SERVER, ",\"size\":\"7x7\"")).contains("'1920x1080'");
    }

    @Row(section = 17, at = "2", says = "whole numbers for `seconds` are taken and echoed as text")
    void row2Integers() {
        assertThat(make(",\"seconds\":16").json().path("seconds").isString()).isTrue();
    }

    @Row(
            section = 17,
            at = "2b",
            says = "other `seconds` are refused, the two false sizes mapped; both can be switched")
    void row2bSwitches() {
        try (LiveServer lenient =
                LiveServer.started(Map.of("rules.lenient_seconds", "true", "rules.lenient_sizes", "false"))) {
            assertThat(lenient.create("{\"prompt\":\"[slow 5m]\",\"seconds\":\"10\"}")
                            .at("seconds"))
                    .isEqualTo("12");
            assertThat(message(lenient, ",\"size\":\"1024x1808\"")).startsWith("Invalid value: '1024x1808'.");
        }
    }

    @Row(section = 17, at = "3", says = "any model with any size; `strict_model_sizes` refuses what was not documented")
    void row3ModelAndSize() {
        make(",\"model\":\"sora-2\",\"size\":\"1792x1024\"");
        try (LiveServer strict = LiveServer.started(Map.of("rules.strict_model_sizes", "true"))) {
            assertThat(message(strict, ",\"model\":\"sora-2\",\"size\":\"1792x1024\""))
                    .isEqualTo("Invalid value: '1792x1024'. Supported values are: '720x1280' and '1280x720'.");
            strict.create("{\"prompt\":\"[slow 5m]\",\"model\":\"sora-2-pro\",\"size\":\"1792x1024\"}");
        }
    }

    @Row(section = 17, at = "4", says = "`input_reference` as a file and as an object, in both encodings")
    void row4EveryForm() {
        byte[] image = Pictures.png(720, 1280);
        make(",\"input_reference\":{\"image_url\":\"" + Pictures.dataUrl("image/png", image) + "\"}");
        Answer made =
                SERVER.create(new Form().text("prompt", "[slow 5m]").file("input_reference", "a", "image/png", image));
        SERVER.delete("/v1/videos/" + made.at("id"));
    }

    @Row(section = 17, at = "5", says = "a reference of another size is refused; `reference_fit` may resize it")
    void row5ReferenceFit() {
        Form form =
                new Form().text("prompt", "[slow 5m]").file("input_reference", "a", "image/png", Pictures.png(90, 90));
        assertThat(SERVER.post("/v1/videos", form).at("error.message"))
                .isEqualTo("Inpaint image must match the requested width and height");
        try (LiveServer cover = LiveServer.started(Map.of("references.fit", "cover"))) {
            accepted(cover.post("/v1/videos", form));
        }
    }

    @Row(
            section = 17,
            at = "6",
            says = "files live an hour; `assets.ttl` changes that, 0 keeps them and leaves `expires_at` null")
    void row6Lifetime() {
        try (LiveServer keeping = LiveServer.started(Map.of("assets.ttl", "0"))) {
            assertThat(keeping.get("/v1/videos/" + keeping.completed())
                            .json()
                            .path("expires_at")
                            .isNull())
                    .isTrue();
        }
    }

    @Row(section = 17, at = "7", says = "content after expiry: 404 `expired`; before that ten minutes of grace")
    void row7Grace() {
        try (LiveServer brief = LiveServer.started(Map.of("assets.ttl", "1s", "assets.sweep", "1s"))) {
            String id = brief.completed();
            long expired = accepted(brief.get("/v1/videos/" + id))
                    .json()
                    .path("expires_at")
                    .asLong();
            while (java.time.Instant.now().getEpochSecond() <= expired + 1) {
                java.util.concurrent.locks.LockSupport.parkNanos(50_000_000);
            }
            assertThat(brief.get("/v1/videos/" + id + "/content").status()).isEqualTo(200);
        }
    }

    @Row(section = 17, at = "8", says = "not ready: 404, never 409 or 425")
    void row8NotReady() {
        String id = SERVER.slow();
        assertThat(SERVER.get("/v1/videos/" + id + "/content").status()).isEqualTo(404);
        SERVER.delete("/v1/videos/" + id);
    }

    @Row(section = 17, at = "9", says = "the `code` of a 404 is null")
    void row9Code() {
        assertThat(SERVER.get("/v1/videos/video_1").json().at("/error/code").isNull())
                .isTrue();
    }

    @Row(section = 17, at = "10", says = "20 entries by default, 1000 at most")
    void row10Limits() {
        JsonParameter limit = JsonParameter.of("Limit");
        assertThat(limit.standard()).isEqualTo("20");
        assertThat(SERVER.get("/v1/videos?limit=1000").status()).isEqualTo(200);
        assertThat(SERVER.get("/v1/videos?limit=1001").status()).isEqualTo(400);
    }

    private record JsonParameter(String standard) {
        static JsonParameter of(String name) {
            return new JsonParameter(Contract.document()
                    .at("/components/parameters/" + name + "/schema/default")
                    .asString());
        }
    }

    @Row(section = 17, at = "11", says = "newest first")
    void row11Order() {
        String older = SERVER.slow();
        String newer = SERVER.slow();
        String list = SERVER.get("/v1/videos").text();
        assertThat(list.indexOf(newer)).isLessThan(list.indexOf(older));
        SERVER.delete("/v1/videos/" + older);
        SERVER.delete("/v1/videos/" + newer);
    }

    @Row(section = 17, at = "12", says = "`after` of an unknown video: 404; of one deleted today: its place")
    void row12After() {
        assertThat(SERVER.get("/v1/videos?after=video_1").status()).isEqualTo(404);
        String id = make("").at("id");
        assertThat(SERVER.get("/v1/videos?after=" + id).status()).isEqualTo(200);
    }

    @Row(section = 17, at = "13", says = "edits and extensions name their source in `remixed_from_video_id`")
    void row13Lineage() {
        Answer made = accepted(SERVER.post(
                "/v1/videos/extensions",
                "{\"prompt\":\"[slow 5m]\",\"seconds\":\"4\",\"video\":{\"id\":\"" + SERVER.completed() + "\"}}"));
        assertThat(made.at("remixed_from_video_id")).isEqualTo(SERVER.completed());
        SERVER.delete("/v1/videos/" + made.at("id"));
    }

    @Row(
            section = 17,
            at = "14",
            says = "moderation refuses after the create, not in it, unless `moderation.sync` is on")
    void row14Moderation() {
        Answer late = SERVER.create("{\"prompt\":\"[moderated]\"}");
        assertThat(SERVER.finished(late.at("id")).at("error.code")).isEqualTo("moderation_blocked");
        assertThat(late.at("status")).isEqualTo("queued");
    }

    @Row(section = 17, at = "15", says = "`completed_at` of a failed video is null")
    void row15CompletedAt() {
        Answer failed =
                SERVER.finished(SERVER.create("{\"prompt\":\"[moderated]\"}").at("id"));
        assertThat(failed.json().path("completed_at").isNull()).isTrue();
    }

    @Row(section = 17, at = "16", says = "deleting a running video cancels it and answers 200")
    void row16DeleteRunning() {
        assertThat(SERVER.delete("/v1/videos/" + SERVER.slow()).status()).isEqualTo(200);
    }

    @Row(
            section = 17,
            at = "17",
            says = "H.264 and AAC, ready to stream; geometry of thumbnail and sheet as in section 6")
    void row17Codecs() {
        byte[] film =
                SERVER.get("/v1/videos/" + SERVER.completed() + "/content").bytes();
        String text = new String(film, java.nio.charset.StandardCharsets.ISO_8859_1);
        assertThat(text).contains("avc1", "mp4a");
        assertThat(text.indexOf("moov")).isLessThan(text.indexOf("mdat"));
        int avcc = text.indexOf("avcC");
        assertThat(film[avcc + 5] & 0xff).as("profile High").isEqualTo(100);
    }

    @Row(section = 17, at = "18", says = "downloads never redirect")
    void row18NoRedirect() {
        assertThat(SERVER.get("/v1/videos/" + SERVER.completed() + "/content").status())
                .isEqualTo(200);
    }

    @Row(section = 17, at = "19", says = "`progress` is a whole number, at most 99 before the end")
    void row19Progress() {
        String id = SERVER.slow();
        assertThat(SERVER.get("/v1/videos/" + id).json().path("progress").asInt())
                .isBetween(0, 99);
        SERVER.delete("/v1/videos/" + id);
    }

    @Row(section = 17, at = "20", says = "no `quality` in answers")
    void row20Quality() {
        assertThat(make(",\"quality\":\"standard\"").text()).doesNotContain("quality");
    }

    @Row(section = 17, at = "21", says = "rate limit headers of the requests family only")
    void row21RateLimits() {
        try (LiveServer limited = LiveServer.started(Map.of("limits.requests_per_minute", "50"))) {
            assertThat(limited.get("/v1/videos").headers().keySet().stream()
                            .filter(name -> name.startsWith("x-ratelimit-"))
                            .toList())
                    .containsExactlyInAnyOrder(
                            "x-ratelimit-limit-requests",
                            "x-ratelimit-remaining-requests",
                            "x-ratelimit-reset-requests");
        }
    }

    @Row(section = 17, at = "22", says = "both documented paths of an edit")
    void row22Edits() {
        String id = SERVER.completed();
        for (Answer made : List.of(
                SERVER.post("/v1/videos/edits", "{\"prompt\":\"[slow 5m]\",\"video\":{\"id\":\"" + id + "\"}}"),
                SERVER.post("/v1/videos/" + id + "/edits", "{\"prompt\":\"[slow 5m]\"}"))) {
            assertThat(accepted(made).at("remixed_from_video_id")).isEqualTo(id);
            SERVER.delete("/v1/videos/" + made.at("id"));
        }
    }

    @Row(section = 17, at = "23", says = "clips can be uploaded to edits and extensions")
    void row23Uploads() {
        byte[] clip =
                SERVER.get("/v1/videos/" + SERVER.completed() + "/content").bytes();
        Answer longer = accepted(SERVER.post(
                "/v1/videos/extensions",
                new Form().text("prompt", "[slow 5m]").text("seconds", "4").file("video", "a.mp4", "video/mp4", clip)));
        assertThat(longer.at("seconds")).isEqualTo("8");
        SERVER.delete("/v1/videos/" + longer.at("id"));
    }

    @Row(section = 17, at = "24", says = "`video.*` events for remixes, edits, extensions and batches too")
    void row24Events() throws IOException, InterruptedException {
        try (Receiver receiver = new Receiver()) {
            Answer endpoint = accepted(SERVER.post(
                    "/v1/webhook_endpoints",
                    "{\"name\":\"mine\",\"url\":\"" + receiver.url() + "\",\"event_types\":[\"video.failed\"]}"));
            String remix = accepted(
                            SERVER.post("/v1/videos/" + SERVER.completed() + "/remix", "{\"prompt\":\"[moderated]\"}"))
                    .at("id");
            assertThat(receiver.next().body()).contains(remix);
            accepted(SERVER.delete("/v1/webhook_endpoints/" + endpoint.at("id")));
        }
    }

    @Row(section = 17, at = "25", says = "the prompt is always echoed")
    void row25Prompt() {
        assertThat(make("").at("prompt")).isEqualTo("[slow 5m]");
    }

    @Row(section = 17, at = "26", says = "characters: `char_` and 48 hex, kept for ever")
    void row26Characters() {
        byte[] clip =
                SERVER.get("/v1/videos/" + SERVER.completed() + "/content").bytes();
        Answer made = accepted(SERVER.post(
                "/v1/videos/characters", new Form().text("name", "M").file("video", "m.mp4", "video/mp4", clip)));
        assertThat(made.at("id")).matches("char_[0-9a-f]{48}");
    }

    @Row(section = 17, at = "27", says = "unknown fields are refused; `lenient_fields` ignores them")
    void row27UnknownFields() {
        assertRefused(
                SERVER.post("/v1/videos", "{\"prompt\":\"p\",\"colour\":1}"),
                400,
                "colour",
                "unknown_parameter",
                "Unknown parameter: 'colour'.");
        try (LiveServer lenient = LiveServer.started(Map.of("rules.lenient_fields", "true"))) {
            accepted(lenient.post("/v1/videos", "{\"prompt\":\"[slow 5m]\",\"colour\":1}"));
        }
    }
}
