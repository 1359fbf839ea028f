package dev.kinora.server.conformance;

import static dev.kinora.server.conformance.LiveServer.accepted;
import static dev.kinora.server.conformance.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Videos made from videos. */
class S07Derived {
    @RegisterExtension
    static final LiveServer SERVER = LiveServer.plain();

    private static byte[] clip() {
        return accepted(SERVER.get("/v1/videos/" + SERVER.completed() + "/content"))
                .bytes();
    }

    private static Answer derive(String path, String fields) {
        return accepted(SERVER.post("/v1/videos/" + path, "{\"prompt\":\"a storm\"" + fields + "}"));
    }

    private static String source(String id) {
        return ",\"video\":{\"id\":\"" + id + "\"}";
    }

    @Row(section = 7, at = "7.1 remix", says = "a remix inherits model, size and length and names its source")
    void row71Remix() {
        String source = SERVER.completed();
        Answer remix = derive(source + "/remix", "");
        assertThat(remix.at("status")).isEqualTo("queued");
        assertThat(remix.at("prompt")).isEqualTo("a storm");
        assertThat(remix.at("remixed_from_video_id")).isEqualTo(source);
        for (String key : List.of("model", "size", "seconds")) {
            assertThat(remix.at(key))
                    .isEqualTo(SERVER.get("/v1/videos/" + source).at(key));
        }
        assertThat(SERVER.finished(remix.at("id")).at("status")).isEqualTo("completed");
        Answer again = derive(remix.at("id") + "/remix", "");
        assertThat(again.at("remixed_from_video_id")).isEqualTo(remix.at("id"));
        SERVER.delete("/v1/videos/" + again.at("id"));
    }

    @Row(
            section = 7,
            at = "7.2 edit",
            says = "an edit inherits the same; its source stood nowhere in the answer",
            deliberately = "`remixed_from_video_id` names the source, since there is no other field for it")
    void row72Edit() {
        Answer edit = derive("edits", source(SERVER.completed()));
        assertThat(edit.at("size")).isEqualTo("1280x720");
        assertThat(edit.at("seconds")).isEqualTo("4");
        assertThat(edit.at("model")).isEqualTo("sora-2");
        assertThat(edit.at("remixed_from_video_id")).isEqualTo(SERVER.completed());
        assertThat(SERVER.finished(edit.at("id")).at("status")).isEqualTo("completed");
    }

    @Row(section = 7, at = "7.2 upload", says = "an uploaded clip can be edited: size and length are measured")
    void row72Upload() {
        Answer edit = accepted(SERVER.post(
                "/v1/videos/edits", new Form().text("prompt", "a storm").file("video", "a.mp4", "video/mp4", clip())));
        assertThat(edit.at("model")).isEqualTo("sora-2");
        assertThat(edit.at("size")).isEqualTo("1280x720");
        assertThat(edit.at("seconds")).isEqualTo("4");
        assertThat(edit.json().path("remixed_from_video_id").isNull()).isTrue();
        assertThat(SERVER.finished(edit.at("id")).at("status")).isEqualTo("completed");
    }

    @Row(section = 7, at = "7.3 extension", says = "an extension is one stitched video; `seconds` is all of it")
    void row73Extension() {
        Answer extension = derive("extensions", ",\"seconds\":\"8\"" + source(SERVER.completed()));
        assertThat(extension.at("seconds")).isEqualTo("12");
        assertThat(extension.at("size")).isEqualTo("1280x720");
        assertThat(extension.at("remixed_from_video_id")).isEqualTo(SERVER.completed());
        Answer ended = SERVER.finished(extension.at("id"));
        assertThat(ended.at("status")).as(ended.text()).isEqualTo("completed");
        Answer sheet = SERVER.get("/v1/videos/" + extension.at("id") + "/content?variant=spritesheet");
        assertThat(sheet.status()).isEqualTo(200);
        Answer film = SERVER.get("/v1/videos/" + extension.at("id") + "/content");
        assertThat(film.bytes().length).isGreaterThan(clip().length);
    }

    @Row(section = 7, at = "7.4 characters", says = "a clip and a name make a character; at most two in a video")
    void row74Characters() {
        String mossy = accepted(SERVER.post(
                        "/v1/videos/characters",
                        new Form().text("name", "Mossy").file("video", "a.mp4", "video/mp4", clip())))
                .at("id");
        Answer made = SERVER.create("{\"prompt\":\"Mossy runs\",\"characters\":[{\"id\":\"" + mossy + "\"}]}");
        assertThat(SERVER.finished(made.at("id")).at("status")).isEqualTo("completed");
    }

    @Row(section = 7, at = "7.4 checks", says = "a character's clip must be a video")
    void row74Checks() {
        Answer refused = SERVER.post(
                "/v1/videos/characters",
                new Form().text("name", "Mossy").file("video", "a.mp4", "video/mp4", Pictures.broken(80, 80)));
        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.at("error.param")).isEqualTo("video");
    }

    @Row(section = 7, at = "7.5 unknown", says = "an unknown source: 404; one that is not completed: 400")
    void row75Unknown() {
        assertRefused(
                SERVER.post("/v1/videos/edits", "{\"prompt\":\"p\"" + source("video_1") + "}"),
                404,
                "Video with id 'video_1' not found.");
        String slow = SERVER.slow();
        assertThat(SERVER.post("/v1/videos/" + slow + "/remix", "{\"prompt\":\"p\"}")
                        .at("error.message"))
                .isEqualTo("Video '" + slow + "' is not completed.");
        SERVER.delete("/v1/videos/" + slow);
    }

    @Row(section = 7, at = "7.5 deleted", says = "deleting a source leaves what was made from it")
    void row75Deleted() {
        String source = SERVER.finished(SERVER.create("{\"prompt\":\"a kite\"}").at("id"))
                .at("id");
        String remix = SERVER.finished(derive(source + "/remix", "").at("id")).at("id");
        accepted(SERVER.delete("/v1/videos/" + source));
        assertThat(accepted(SERVER.get("/v1/videos/" + remix)).at("remixed_from_video_id"))
                .isEqualTo(source);
        assertThat(SERVER.get("/v1/videos/" + remix + "/content").status()).isEqualTo(200);
    }

    @Row(
            section = 7,
            at = "7.5 running",
            says = "deleting a video that still runs, which the documents leave out",
            deliberately = "it is cancelled and 200 answered: cleanup scripts delete blindly, and 409 is retried")
    void row75Running() {
        String slow = SERVER.slow();
        accepted(SERVER.delete("/v1/videos/" + slow));
        assertThat(SERVER.get("/v1/videos/" + slow).status()).isEqualTo(404);
    }
}
