package dev.kinora.server.conformance;

import static dev.kinora.server.conformance.LiveServer.accepted;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.extension.RegisterExtension;
import tools.jackson.databind.JsonNode;

/** The objects on the wire: every key, always, in the order of the live service. */
class S02VideoObject {
    private static final List<String> KEYS = List.of(
            "id",
            "object",
            "created_at",
            "status",
            "completed_at",
            "error",
            "expires_at",
            "model",
            "progress",
            "prompt",
            "remixed_from_video_id",
            "seconds",
            "size");

    @RegisterExtension
    static final LiveServer SERVER = LiveServer.plain();

    private static JsonNode queued() {
        Answer made = SERVER.create("{\"prompt\":\"[slow 5m] aurora\"}");
        SERVER.delete("/v1/videos/" + made.at("id"));
        return made.json();
    }

    private static JsonNode completed() {
        return accepted(SERVER.get("/v1/videos/" + SERVER.completed())).json();
    }

    private static JsonNode failed() {
        return SERVER.finished(SERVER.create("{\"prompt\":\"[moderated]\"}").at("id"))
                .json();
    }

    @Row(section = 2, at = "keys", says = "every key, always, null where empty, in the live order")
    void rowKeysInOrder() {
        for (JsonNode video : List.of(queued(), completed(), failed())) {
            assertThat(video.propertyNames()).containsExactlyElementsOf(KEYS);
        }
    }

    @Row(section = 2, at = "id", says = "`video_` and 48 hex: the time of creation, a UUID of version 8, and more")
    void rowId() {
        JsonNode video = queued();
        Matcher id = Pattern.compile("video_(([0-9a-f]{8})[0-9a-f]{4}8[0-9a-f]{3}[89ab][0-9a-f]{15})0[0-9a-f]{15}")
                .matcher(video.path("id").asString());
        assertThat(id.matches()).as(video.path("id").asString()).isTrue();
        assertThat(Long.parseLong(id.group(2), 16))
                .isEqualTo(video.path("created_at").asLong());
    }

    @Row(section = 2, at = "object", says = "`object` is `video`")
    void rowObject() {
        assertThat(queued().path("object").asString()).isEqualTo("video");
    }

    @Row(section = 2, at = "created_at", says = "`created_at`: Unix seconds of acceptance")
    void rowCreatedAt() {
        long before = Instant.now().getEpochSecond();
        assertThat(queued().path("created_at").asLong())
                .isBetween(before, Instant.now().getEpochSecond());
    }

    @Row(section = 2, at = "status", says = "`status`: queued, in_progress, completed, failed")
    void rowStatus() {
        assertThat(queued().path("status").asString()).isEqualTo("queued");
        assertThat(completed().path("status").asString()).isEqualTo("completed");
        assertThat(failed().path("status").asString()).isEqualTo("failed");
    }

    @Row(section = 2, at = "completed_at", says = "`completed_at`: set when completed, else null")
    void rowCompletedAt() {
        assertThat(queued().path("completed_at").isNull()).isTrue();
        assertThat(failed().path("completed_at").isNull()).isTrue();
        assertThat(completed().path("completed_at").asLong())
                .isGreaterThanOrEqualTo(completed().path("created_at").asLong());
    }

    @Row(section = 2, at = "error", says = "`error`: code and message, only on `failed`")
    void rowError() {
        assertThat(queued().path("error").isNull()).isTrue();
        assertThat(completed().path("error").isNull()).isTrue();
        assertThat(failed().path("error").toString())
                .isEqualTo("{\"code\":\"moderation_blocked\",\"message\":\"Your request was blocked by our moderation"
                        + " system.\"}");
    }

    @Row(section = 2, at = "expires_at", says = "`expires_at`: null until completed, then exactly an hour later")
    void rowExpiresAt() {
        assertThat(queued().path("expires_at").isNull()).isTrue();
        assertThat(completed().path("expires_at").asLong())
                .isEqualTo(completed().path("completed_at").asLong() + 3600);
    }

    @Row(section = 2, at = "model", says = "`model`: the name as it was asked for")
    void rowModel() {
        for (String model : List.of("sora-2", "sora-2-pro", "sora-2-2025-12-08", "my-deployment")) {
            Answer made = SERVER.create("{\"prompt\":\"[slow 5m]\",\"model\":\"" + model + "\"}");
            assertThat(made.at("model")).isEqualTo(model);
            SERVER.delete("/v1/videos/" + made.at("id"));
        }
    }

    @Row(section = 2, at = "progress", says = "`progress`: always a whole number; 0 while queued, 100 when completed")
    void rowProgress() {
        assertThat(queued().path("progress").isIntegralNumber()).isTrue();
        assertThat(queued().path("progress").asInt()).isZero();
        assertThat(failed().path("progress").isIntegralNumber()).isTrue();
        assertThat(completed().path("progress").asInt()).isEqualTo(100);
    }

    @Row(section = 2, at = "prompt", says = "`prompt`: as it was sent, to the character")
    void rowPrompt() {
        String prompt = "[slow 5m] \\\"q\\\" \\\\ é 漢 \\ud83e\\udd8a\\ttab\\nline";
        Answer made = SERVER.create("{\"prompt\":\"" + prompt + "\"}");
        assertThat(made.at("prompt")).isEqualTo("[slow 5m] \"q\" \\ é 漢 🦊\ttab\nline");
        SERVER.delete("/v1/videos/" + made.at("id"));
    }

    @Row(section = 2, at = "remixed_from_video_id", says = "`remixed_from_video_id`: the source, null without one")
    void rowRemixedFrom() {
        assertThat(queued().path("remixed_from_video_id").isNull()).isTrue();
        Answer remix =
                accepted(SERVER.post("/v1/videos/" + SERVER.completed() + "/remix", "{\"prompt\":\"[slow 5m]\"}"));
        assertThat(remix.at("remixed_from_video_id")).isEqualTo(SERVER.completed());
        SERVER.delete("/v1/videos/" + remix.at("id"));
    }

    @Row(section = 2, at = "seconds", says = "`seconds`: digits in a text")
    void rowSeconds() {
        assertThat(queued().path("seconds").isString()).isTrue();
        assertThat(queued().path("seconds").asString()).isEqualTo("4");
    }

    @Row(section = 2, at = "size", says = "`size`: never null")
    void rowSize() {
        assertThat(queued().path("size").asString()).isEqualTo("720x1280");
        assertThat(completed().path("size").asString()).isEqualTo("1280x720");
    }

    @Row(section = 2, at = "quality", says = "`quality` is not in the default body")
    void rowQuality() {
        Answer made = SERVER.create("{\"prompt\":\"[slow 5m]\",\"quality\":\"standard\"}");
        assertThat(made.json().has("quality")).isFalse();
        SERVER.delete("/v1/videos/" + made.at("id"));
    }

    @Row(section = 2, at = "deletion", says = "the body of a deletion, in the live order")
    void rowDeletion() {
        String id = SERVER.create("{\"prompt\":\"[slow 5m]\"}").at("id");
        assertThat(SERVER.delete("/v1/videos/" + id).text())
                .isEqualTo("{\"id\":\"" + id + "\",\"object\":\"video.deleted\",\"deleted\":true}");
    }

    @Row(section = 2, at = "character", says = "the body of a character: id, name, created_at, no `object`")
    void rowCharacter() {
        byte[] clip =
                SERVER.get("/v1/videos/" + SERVER.completed() + "/content").bytes();
        Answer made = accepted(SERVER.post(
                "/v1/videos/characters", new Form().text("name", "Mossy").file("video", "m.mp4", "video/mp4", clip)));
        assertThat(made.text()).matches("\\{\"id\":\"char_[0-9a-f]{48}\",\"name\":\"Mossy\",\"created_at\":\\d+}");
    }

    @Row(section = 2, at = "list", says = "the body of a list, in the live order")
    void rowList() {
        SERVER.completed();
        Answer list = accepted(SERVER.get("/v1/videos?limit=1"));
        assertThat(list.json().propertyNames()).containsExactly("object", "data", "first_id", "has_more", "last_id");
        assertThat(list.at("object")).isEqualTo("list");
        assertThat(list.at("first_id")).isEqualTo(list.at("data.0.id"));
    }

    @Row(
            section = 2,
            at = "unknown keys",
            says = "keys of Kinora's own stay out of the default body; `include=kinora` adds one")
    void rowUnknownKeys() {
        String path = "/v1/videos/" + SERVER.completed();
        assertThat(completed().has("kinora")).isFalse();
        Answer asked = accepted(SERVER.get(path + "?include=kinora"));
        assertThat(asked.json().path("kinora").isObject()).isTrue();
        assertThat(Map.of(
                        "rest",
                        asked.json().propertyNames().stream()
                                .filter(key -> !key.equals("kinora"))
                                .toList()))
                .containsEntry("rest", KEYS);
    }
}
