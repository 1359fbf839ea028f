package dev.kinora.server.conformance;

import static dev.kinora.server.conformance.Refusals.INVALID;
import static dev.kinora.server.conformance.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import dev.kinora.media.EncodeSpec;
import dev.kinora.media.FrameEncoder;
import dev.kinora.media.Preset;
import dev.kinora.server.render.SampleVideo;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Refusals that are about what a video is made from: references, characters, other videos, files. */
class S11SourceRows {
    private static final String NOT_FOUND = "char_" + "0".repeat(48);

    @RegisterExtension
    static final LiveServer SERVER = LiveServer.plain();

    @Row(section = 11, at = "18", says = "a reference whose pixels are not `size`")
    void row18ReferenceOfAnotherSize() {
        Answer answer = SERVER.post(
                "/v1/videos",
                new Form()
                        .text("prompt", "p")
                        .text("size", "1280x720")
                        .file("input_reference", "a.png", "image/png", Pictures.png(720, 1280)));
        assertRefused(
                answer,
                400,
                INVALID,
                Optional.of("input_reference"),
                Optional.empty(),
                "Inpaint image must match the requested width and height");
    }

    @Row(section = 11, at = "19", says = "a reference that is no JPEG, PNG or WebP, or cannot be read")
    void row19ReferenceOfAnotherKind() {
        assertRefused(
                SERVER.post(
                        "/v1/videos",
                        new Form()
                                .text("prompt", "p")
                                .file("input_reference", "a.png", "image/png", Pictures.of("gif", 720, 1280))),
                400,
                "input_reference",
                "unsupported_file_mimetype",
                "Invalid file 'input_reference': unsupported mimetype ('image/gif'). Supported file formats are"
                        + " 'image/jpeg', 'image/png', and 'image/webp'.");
        Answer broken = SERVER.post(
                "/v1/videos",
                new Form()
                        .text("prompt", "p")
                        .file("input_reference", "a.png", "image/png", Pictures.broken(720, 1280)));
        assertThat(broken.status()).as(broken.toString()).isEqualTo(400);
        assertThat(broken.at("error.param")).isEqualTo("input_reference");
        assertThat(broken.at("error.code")).isEqualTo("invalid_image");
    }

    @Row(section = 11, at = "20", says = "a reference of the wrong kind: `invalid_type`")
    void row20ReferenceOfAnotherType() {
        Map.of("\"x\"", "a string", "1", "an integer", "[]", "an array", "true", "a boolean")
                .forEach((json, kind) -> assertRefused(
                        SERVER.post("/v1/videos", "{\"prompt\":\"p\",\"input_reference\":" + json + "}"),
                        400,
                        "input_reference",
                        "invalid_type",
                        "Invalid type for 'input_reference': expected an object, but got " + kind + " instead."));
    }

    @Row(section = 11, at = "21", says = "both or none of `image_url` and `file_id`")
    void row21BothOrNone() {
        for (String reference : List.of("{}", "{\"image_url\":\"https://example.org/a.png\",\"file_id\":\"file-1\"}")) {
            assertRefused(
                    SERVER.post("/v1/videos", "{\"prompt\":\"p\",\"input_reference\":" + reference + "}"),
                    400,
                    "input_reference",
                    "invalid_value",
                    "Provide exactly one of 'image_url' or 'file_id' for 'input_reference'.");
        }
    }

    @Row(section = 11, at = "22", says = "remix, edit or extension of a video that is not completed")
    void row22SourceNotCompleted() {
        String id = SERVER.slow();
        String message = "Video '" + id + "' is not completed.";
        assertSource(SERVER.post("/v1/videos/" + id + "/remix", "{\"prompt\":\"p\"}"), "video_id", message);
        assertSource(SERVER.post("/v1/videos/edits", derived(id, "")), "video.id", message);
        assertSource(SERVER.post("/v1/videos/extensions", derived(id, ",\"seconds\":\"4\"")), "video.id", message);
        SERVER.delete("/v1/videos/" + id);
    }

    private static void assertSource(Answer answer, String param, String message) {
        assertRefused(answer, 400, INVALID, Optional.of(param), Optional.empty(), message);
    }

    private static String derived(String id, String more) {
        return "{\"prompt\":\"p\",\"video\":{\"id\":\"" + id + "\"}" + more + "}";
    }

    @Row(section = 11, at = "23", says = "a seventh extension")
    void row23SeventhExtension() {
        String id = SERVER.completed();
        for (int i = 0; i < 6; i++) {
            id = SERVER.finished(
                            LiveServer.accepted(SERVER.post("/v1/videos/extensions", derived(id, ",\"seconds\":\"4\"")))
                                    .at("id"))
                    .at("id");
        }
        assertRefused(
                SERVER.post("/v1/videos/extensions", derived(id, ",\"seconds\":\"4\"")),
                400,
                "video.id",
                "invalid_value",
                "A video can be extended at most 6 times.");
    }

    @Row(section = 11, at = "24", says = "more than 120 seconds in all")
    void row24MoreThanTwoMinutes() throws IOException {
        Form form =
                new Form().text("prompt", "p").text("seconds", "20").file("video", "long.mp4", "video/mp4", clip(110));
        assertRefused(
                SERVER.post("/v1/videos/extensions", form),
                400,
                "seconds",
                "invalid_value",
                "Extended video would exceed the maximum total length of 120 seconds.");
    }

    /** A small clip of one frame a second. */
    private static byte[] clip(int seconds) throws IOException {
        Path file = Files.createTempFile("clip", ".mp4");
        EncodeSpec spec = new EncodeSpec(64, 64, 1, 1, Preset.ULTRAFAST, 30, Optional.empty(), Duration.ofMinutes(1));
        try (FrameEncoder encoder = FrameEncoder.open(SampleVideo.programs(), spec, file)) {
            for (int i = 0; i < seconds; i++) {
                encoder.write(new byte[64 * 64 * 3 / 2]);
            }
            encoder.finish();
            return Files.readAllBytes(file);
        } finally {
            Files.delete(file);
        }
    }

    @Row(section = 11, at = "25", says = "more than two characters; an unknown character")
    void row25Characters() {
        assertRefused(
                SERVER.post(
                        "/v1/videos",
                        "{\"prompt\":\"p\",\"characters\":[{\"id\":\"a\"},{\"id\":\"b\"},{\"id\":\"c\"}]}"),
                400,
                "characters",
                "array_above_max_length",
                "Invalid 'characters': array too long. Expected an array with maximum length 2, but got an array with"
                        + " length 3 instead.");
        assertRefused(
                SERVER.post("/v1/videos", "{\"prompt\":\"p\",\"characters\":[{\"id\":\"" + NOT_FOUND + "\"}]}"),
                404,
                INVALID,
                Optional.of("characters"),
                Optional.empty(),
                "Character with id '" + NOT_FOUND + "' not found.");
    }

    @Row(section = 11, at = "26 remix", says = "an unknown video as the source of a remix, edit or extension")
    void row26RemixOfAnUnknownVideo() {
        String message = "Video with id 'video_1' not found.";
        assertRefused(SERVER.post("/v1/videos/video_1/remix", "{\"prompt\":\"p\"}"), 404, message);
        assertRefused(SERVER.post("/v1/videos/edits", derived("video_1", "")), 404, message);
        assertRefused(SERVER.post("/v1/videos/extensions", derived("video_1", ",\"seconds\":\"4\"")), 404, message);
    }

    @Row(section = 11, at = "29", says = "an unknown file")
    void row29UnknownFile() {
        String id = "file-" + "0".repeat(22);
        for (Answer answer : List.of(
                SERVER.get("/v1/files/" + id),
                SERVER.get("/v1/files/" + id + "/content"),
                SERVER.delete("/v1/files/" + id))) {
            assertRefused(answer, 404, INVALID, Optional.of("id"), Optional.empty(), "No such File object: " + id);
        }
        assertRefused(
                SERVER.post("/v1/videos", "{\"prompt\":\"p\",\"input_reference\":{\"file_id\":\"" + id + "\"}}"),
                400,
                INVALID,
                Optional.of("input_reference.file_id"),
                Optional.empty(),
                "No such File object: " + id);
    }
}
