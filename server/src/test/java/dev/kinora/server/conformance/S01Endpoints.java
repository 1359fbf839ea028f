package dev.kinora.server.conformance;

import static dev.kinora.server.conformance.LiveServer.accepted;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Every endpoint answers 200, on both base paths, with or without a slash at the end. */
class S01Endpoints {
    private static final byte[] NOTHING = {};

    @RegisterExtension
    static final LiveServer SERVER = LiveServer.plain();

    @Row(section = 1, at = "1", says = "`POST /videos` takes JSON and forms and answers 200, not 201")
    void row1Create() {
        for (String base : List.of("/v1", "/openai/v1")) {
            Answer json = accepted(SERVER.post(base + "/videos/", "{\"prompt\":\"[slow 5m]\"}"));
            Answer form = accepted(SERVER.post(base + "/videos", new Form().text("prompt", "[slow 5m]")));
            SERVER.delete(base + "/videos/" + json.at("id"));
            SERVER.delete(base + "/videos/" + form.at("id"));
        }
    }

    @Row(section = 1, at = "2", says = "`GET /videos`")
    void row2List() {
        assertThat(accepted(SERVER.get("/v1/videos")).text())
                .isEqualTo(accepted(SERVER.get("/openai/v1/videos/")).text());
    }

    @Row(section = 1, at = "3", says = "`GET /videos/{video_id}`")
    void row3Retrieve() {
        String id = SERVER.completed();
        assertThat(accepted(SERVER.get("/v1/videos/" + id)).text())
                .isEqualTo(accepted(SERVER.get("/openai/v1/videos/" + id + "/")).text());
    }

    @Row(section = 1, at = "4", says = "`DELETE /videos/{video_id}`, also with a JSON content type and no body")
    void row4Delete() {
        for (String header : List.of("Content-Type: application/json", "X-Nothing: x")) {
            String id = SERVER.create("{\"prompt\":\"[slow 5m]\"}").at("id");
            assertThat(accepted(SERVER.delete("/v1/videos/" + id, header)).text())
                    .isEqualTo("{\"id\":\"" + id + "\",\"object\":\"video.deleted\",\"deleted\":true}");
            assertThat(SERVER.get("/v1/videos/" + id).status()).isEqualTo(404);
        }
    }

    @Row(section = 1, at = "5", says = "`GET /videos/{video_id}/content` answers bytes: 200, or 206 for a range")
    void row5Content() {
        String path = "/videos/" + SERVER.completed() + "/content";
        Answer whole = accepted(SERVER.get("/openai/v1" + path));
        assertThat(new String(whole.bytes(), 4, 4, StandardCharsets.US_ASCII)).isEqualTo("ftyp");
        assertThat(SERVER.get("/v1" + path, "Range: bytes=0-9").status()).isEqualTo(206);
    }

    @Row(section = 1, at = "6", says = "`POST /videos/{video_id}/remix` takes JSON and forms")
    void row6Remix() {
        String path = "/v1/videos/" + SERVER.completed() + "/remix";
        accepted(SERVER.post(path, "{\"prompt\":\"[slow 5m]\"}"));
        accepted(SERVER.post(path, new Form().text("prompt", "[slow 5m]")));
    }

    @Row(section = 1, at = "7", says = "`POST /videos/edits` takes JSON and forms")
    void row7Edits() {
        String id = SERVER.completed();
        accepted(SERVER.post("/v1/videos/edits", "{\"prompt\":\"[slow 5m]\",\"video\":{\"id\":\"" + id + "\"}}"));
        accepted(SERVER.post(
                "/openai/v1/videos/edits", new Form().text("video[id]", id).text("prompt", "[slow 5m]")));
    }

    @Row(section = 1, at = "8", says = "`POST /videos/extensions` takes JSON and forms")
    void row8Extensions() {
        String id = SERVER.completed();
        accepted(SERVER.post(
                "/v1/videos/extensions",
                "{\"prompt\":\"[slow 5m]\",\"seconds\":\"4\",\"video\":{\"id\":\"" + id + "\"}}"));
        accepted(SERVER.post(
                "/v1/videos/extensions/",
                new Form().text("video[id]", id).text("prompt", "[slow 5m]").text("seconds", "8")));
    }

    @Row(section = 1, at = "9", says = "`POST /videos/characters` takes a form")
    void row9Characters() {
        accepted(SERVER.post("/v1/videos/characters", mossy()));
    }

    @Row(section = 1, at = "10", says = "`GET /videos/characters/{character_id}`")
    void row10Character() {
        Answer made = accepted(SERVER.post("/v1/videos/characters", mossy()));
        assertThat(accepted(SERVER.get("/v1/videos/characters/" + made.at("id")))
                        .text())
                .isEqualTo(made.text());
    }

    private static Form mossy() {
        byte[] clip =
                SERVER.get("/v1/videos/" + SERVER.completed() + "/content").bytes();
        return new Form().text("name", "Mossy").file("video", "mossy.mp4", "video/mp4", clip);
    }

    @Row(section = 1, at = "11", says = "`POST /videos/{video_id}/edits`, the other documented spelling of an edit")
    void row11EditsOfOne() {
        Answer made =
                accepted(SERVER.post("/v1/videos/" + SERVER.completed() + "/edits", "{\"prompt\":\"[slow 5m]\"}"));
        assertThat(made.at("remixed_from_video_id")).isEqualTo(SERVER.completed());
    }

    @Row(section = 1, at = "12", says = "a part of `/files`, `/batches` and `/models`")
    void row12Others() {
        for (String path : List.of("/models", "/models/sora-2", "/files", "/batches")) {
            assertThat(accepted(SERVER.get("/v1" + path)).text())
                    .isEqualTo(accepted(SERVER.get("/openai/v1" + path)).text());
        }
    }

    @Row(section = 1, at = "13", says = "`HEAD` on a video and on its content")
    void row13Head() {
        for (String path :
                List.of("/v1/videos/" + SERVER.completed(), "/v1/videos/" + SERVER.completed() + "/content")) {
            Answer get = accepted(SERVER.get(path));
            Answer head = accepted(SERVER.head(path));
            assertThat(head.bytes()).isEmpty();
            assertThat(head.header("content-length")).contains(Integer.toString(get.bytes().length));
            assertThat(head.header("content-type")).isEqualTo(get.header("content-type"));
        }
    }

    @Row(
            section = 1,
            at = "literals",
            says = "`edits`, `extensions`, `characters` win over `{video_id}`; nothing else exists")
    void rowLiterals() {
        for (String path : List.of("edits", "extensions")) {
            assertThat(SERVER.post("/v1/videos/" + path, "{}").at("error.code"))
                    .as(path)
                    .isEqualTo("missing_required_parameter");
        }
        assertThat(SERVER.post("/v1/videos/characters", new Form().text("name", "Mossy"))
                        .at("error.code"))
                .isEqualTo("missing_required_parameter");
        assertThat(SERVER.call("GET", "/v1/videos/characters", NOTHING).status())
                .isIn(404, 405);
        assertThat(SERVER.call("DELETE", "/v1/videos/characters/char_1", NOTHING)
                        .status())
                .isEqualTo(405);
    }
}
