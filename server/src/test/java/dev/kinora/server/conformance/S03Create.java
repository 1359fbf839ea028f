package dev.kinora.server.conformance;

import static dev.kinora.server.conformance.LiveServer.accepted;
import static dev.kinora.server.conformance.Refusals.quoted;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The fields of requests: which there are, what they may hold, what they are when absent. */
class S03Create {
    @RegisterExtension
    static final LiveServer SERVER = LiveServer.plain();

    /** Makes a video that is never rendered to its end, and deletes it again. */
    private static Answer make(String fields) {
        return gone(SERVER.create("{\"prompt\":\"[slow 5m]\"" + fields + "}"));
    }

    private static Answer gone(Answer made) {
        SERVER.delete("/v1/videos/" + made.at("id"));
        return made;
    }

    private static String code(String path, String json) {
        Answer refused = SERVER.post(path, json);
        assertThat(refused.status()).as(refused.toString()).isEqualTo(400);
        return refused.at("error.param") + " " + refused.at("error.code");
    }

    @Row(section = 3, at = "3.1 prompt", says = "`prompt`: a text of 1 to 32000 characters, required")
    void row31Prompt() {
        String longest = "[slow 5m]" + "漢".repeat(31_991);
        assertThat(gone(SERVER.create("{\"prompt\":\"" + longest + "\"}")).at("prompt"))
                .isEqualTo(longest);
        String emoji = "[slow 5m]" + "🦊".repeat(31_991);
        assertThat(gone(SERVER.create("{\"prompt\":\"" + emoji + "\"}")).at("prompt"))
                .isEqualTo(emoji);
        assertThat(code("/v1/videos", "{\"prompt\":\"" + "漢".repeat(32_001) + "\"}"))
                .isEqualTo("prompt string_above_max_length");
        assertThat(code("/v1/videos", "{\"prompt\":1}")).isEqualTo("prompt invalid_type");
    }

    @Row(
            section = 3,
            at = "3.1 model",
            says = "`model`: `sora-2`, `sora-2-pro`, their snapshots, the server's own names")
    void row31Model() {
        assertThat(make("").at("model")).isEqualTo("sora-2");
        assertThat(make(",\"model\":null").at("model")).isEqualTo("sora-2");
        for (String model : List.of(
                "sora-2",
                "sora-2-pro",
                "sora-2-2025-10-06",
                "sora-2-2025-12-08",
                "sora-2-pro-2025-10-06",
                "my-deployment")) {
            assertThat(make(",\"model\":\"" + model + "\"").at("model")).isEqualTo(model);
        }
    }

    @Row(
            section = 3,
            at = "3.1 seconds",
            says = "`seconds`: 4, 8, 12, 16, 20 as texts; 4 when absent",
            deliberately = "whole numbers are taken too; the service that went away refused them")
    void row31Seconds() {
        assertThat(make("").at("seconds")).isEqualTo("4");
        for (String seconds : List.of("4", "8", "12", "16", "20")) {
            assertThat(make(",\"seconds\":\"" + seconds + "\"").at("seconds")).isEqualTo(seconds);
            assertThat(make(",\"seconds\":" + seconds).at("seconds")).isEqualTo(seconds);
        }
    }

    @Row(section = 3, at = "3.1 size", says = "`size`: 720x1280 when absent")
    void row31Size() {
        assertThat(make("").at("size")).isEqualTo("720x1280");
        assertThat(make(",\"size\":null").at("size")).isEqualTo("720x1280");
    }

    @Row(
            section = 3,
            at = "3.1 input_reference",
            says = "`input_reference`: a file, or an object of `image_url` or `file_id`")
    void row31InputReference() {
        String image = Pictures.dataUrl("image/png", Pictures.png(720, 1280));
        make(",\"input_reference\":{\"image_url\":\"" + image + "\"}");
        make(",\"input_reference\":null");
        gone(SERVER.create(new Form()
                .text("prompt", "[slow 5m]")
                .file("input_reference", "a.png", "image/png", Pictures.png(720, 1280))));
    }

    @Row(section = 3, at = "3.1 characters", says = "`characters`: at most two objects with an `id`")
    void row31Characters() {
        byte[] clip =
                SERVER.get("/v1/videos/" + SERVER.completed() + "/content").bytes();
        String id = accepted(SERVER.post(
                        "/v1/videos/characters",
                        new Form().text("name", "Mossy").file("video", "m.mp4", "video/mp4", clip)))
                .at("id");
        make(",\"characters\":[]");
        make(",\"characters\":[{\"id\":\"" + id + "\"},{\"id\":\"" + id + "\"}]");
    }

    @Row(
            section = 3,
            at = "3.1 ignored",
            says = "`quality` is ignored; `input` and `remix_video_id`, old spellings, work")
    void row31Ignored() {
        make(",\"quality\":\"hd\"");
        String image = Pictures.dataUrl("image/png", Pictures.png(720, 1280));
        make(",\"input\":\"" + image + "\"");
        make(",\"input\":{\"image_url\":\"" + image + "\"}");
        Answer remix = make(",\"remix_video_id\":\"" + SERVER.completed() + "\"");
        assertThat(remix.at("remixed_from_video_id")).isEqualTo(SERVER.completed());
        assertThat(remix.at("size")).isEqualTo("1280x720");
    }

    @Row(
            section = 3,
            at = "3.1 own",
            says = "`user`, `metadata`, `n`, `webhook` are unknown fields",
            deliberately = "`seed`, `negative_prompt` and `engine_params` are fields of Kinora's own")
    void row31Own() {
        for (String field : List.of("user", "metadata", "n", "webhook")) {
            assertThat(code("/v1/videos", "{\"prompt\":\"p\",\"" + field + "\":\"x\"}"))
                    .isEqualTo(field + " unknown_parameter");
        }
        make(",\"seed\":4294967295,\"negative_prompt\":\"rain\",\"engine_params\":{}");
    }

    @Row(
            section = 3,
            at = "3.2 a",
            says = "all six official sizes",
            deliberately =
                    "for every model, unless" + " `strict_model_sizes` is on: a wrong pair failed late at the service")
    void row32aSizes() {
        for (String size : List.of("720x1280", "1280x720", "1024x1792", "1792x1024", "1080x1920", "1920x1080")) {
            assertThat(make(",\"size\":\"" + size + "\",\"model\":\"sora-2\"").at("size"))
                    .isEqualTo(size);
        }
    }

    @Row(
            section = 3,
            at = "3.2 b",
            says = "`1024x1808` and `1808x1024`, which were never valid",
            deliberately = "they are taken as their neighbours 1024x1792 and 1792x1024, and echoed so")
    void row32bNeighbours() {
        assertThat(make(",\"size\":\"1024x1808\"").at("size")).isEqualTo("1024x1792");
        assertThat(make(",\"size\":\"1808x1024\"").at("size")).isEqualTo("1792x1024");
    }

    @Row(section = 3, at = "3.3", says = "remix: `prompt` and nothing else")
    void row33Remix() {
        String path = "/v1/videos/" + SERVER.completed() + "/remix";
        assertThat(code(path, "{}")).isEqualTo("prompt missing_required_parameter");
        assertThat(code(path, "{\"prompt\":\"p\",\"size\":\"1280x720\"}")).isEqualTo("size unknown_parameter");
        assertThat(code(path, "{\"prompt\":\"\"}")).isEqualTo("prompt empty_string");
    }

    @Row(section = 3, at = "3.4", says = "edits: `prompt` and `video`")
    void row34Edits() {
        assertThat(code("/v1/videos/edits", "{\"video\":{\"id\":\"video_1\"}}"))
                .isEqualTo("prompt missing_required_parameter");
        assertThat(code("/v1/videos/edits", "{\"prompt\":\"p\"}")).isEqualTo("video missing_required_parameter");
        assertThat(code("/v1/videos/edits", "{\"prompt\":\"p\",\"video\":1}")).isEqualTo("video invalid_type");
    }

    @Row(
            section = 3,
            at = "3.5",
            says = "extensions: `prompt`, `seconds` and `video`; no `size`, `model`, `characters`")
    void row35Extensions() {
        String video = ",\"video\":{\"id\":\"" + SERVER.completed() + "\"}";
        assertThat(code("/v1/videos/extensions", "{\"prompt\":\"p\"" + video + "}"))
                .isEqualTo("seconds missing_required_parameter");
        assertThat(code("/v1/videos/extensions", "{\"prompt\":\"p\",\"seconds\":\"5\"" + video + "}"))
                .isEqualTo("seconds invalid_value");
        for (String field : List.of("size", "characters", "input_reference")) {
            assertThat(code(
                            "/v1/videos/extensions",
                            "{\"prompt\":\"p\",\"seconds\":\"4\",\"" + field + "\":\"x\"" + video + "}"))
                    .isEqualTo(field + " unknown_parameter");
        }
    }

    @Row(section = 3, at = "3.6", says = "characters: `name` of 1 to 80 characters and `video`, a file")
    void row36Characters() {
        byte[] clip =
                SERVER.get("/v1/videos/" + SERVER.completed() + "/content").bytes();
        Form unnamed = new Form().file("video", "m.mp4", "video/mp4", clip);
        assertThat(SERVER.post("/v1/videos/characters", unnamed).at("error.param"))
                .isEqualTo("name");
        Form filmless = new Form().text("name", "Mossy");
        assertThat(SERVER.post("/v1/videos/characters", filmless).at("error.param"))
                .isEqualTo("video");
        Form longNamed = new Form().text("name", "x".repeat(81)).file("video", "m.mp4", "video/mp4", clip);
        assertThat(SERVER.post("/v1/videos/characters", longNamed).at("error.code"))
                .isEqualTo("string_above_max_length");
        Form longest = new Form().text("name", "é".repeat(80)).file("video", "m.mp4", "video/mp4", clip);
        assertThat(accepted(SERVER.post("/v1/videos/characters", longest)).at("name"))
                .isEqualTo("é".repeat(80));
    }

    @Row(section = 3, at = "3.9.1", says = "names in brackets: `a[b]`, repeated `a[][b]`, `a[0][b]`, and JSON as text")
    void row391Brackets() {
        String image = Pictures.dataUrl("image/png", Pictures.png(720, 1280));
        gone(SERVER.create(new Form().text("prompt", "[slow 5m]").text("input_reference[image_url]", image)));
        gone(SERVER.create(new Form()
                .text("prompt", "[slow 5m]")
                .text("input_reference", "{\"image_url\":" + quoted(image) + "}")));
        String unknown = "char_" + "0".repeat(48);
        for (Form form : List.of(
                new Form().text("characters[][id]", unknown).text("characters[][id]", unknown),
                new Form().text("characters[0][id]", unknown).text("characters[1][id]", unknown),
                new Form().text("characters", "[{\"id\":\"" + unknown + "\"},{\"id\":\"" + unknown + "\"}]"))) {
            assertThat(SERVER.post("/v1/videos", form.text("prompt", "p")).at("error.message"))
                    .isEqualTo("Character with id '" + unknown + "' not found.");
        }
    }

    @Row(section = 3, at = "3.9.2", says = "every value of a form is text; nested names may be joined with dots")
    void row392Scalars() {
        for (String seconds : List.of("8", " 8 ", "08", "8.0")) {
            assertThat(gone(SERVER.create(new Form().text("prompt", "[slow 5m]").text("seconds", seconds)))
                            .at("seconds"))
                    .isEqualTo("8");
        }
        Form dotted = new Form()
                .text("purpose", "vision")
                .text("expires_after.anchor", "created_at")
                .text("expires_after.seconds", "3600")
                .file("file", "a.png", "image/png", Pictures.png(8, 8));
        Answer file = accepted(SERVER.post("/v1/files", dotted));
        assertThat(file.json().path("expires_at").asLong())
                .isEqualTo(file.json().path("created_at").asLong() + 3600);
    }

    @Row(section = 3, at = "3.9.3", says = "a part is a file by its file name, or by a content type that is not text")
    void row393Files() {
        byte[] image = Pictures.png(720, 1280);
        gone(SERVER.create(new Form()
                .text("prompt", "[slow 5m]")
                .part(
                        "Content-Disposition: form-data; name=\"input_reference\"\r\nContent-Type:"
                                + " application/octet-stream",
                        image)));
        gone(SERVER.create(new Form()
                .part(
                        "Content-Disposition: form-data; name=\"prompt\"\r\nContent-Type: text/plain; charset=utf-8",
                        "[slow 5m]".getBytes(java.nio.charset.StandardCharsets.UTF_8))));
    }

    @Row(section = 3, at = "3.9.4", says = "the declared type of a file is not trusted; its first bytes are")
    void row394Types() {
        for (String type : List.of("application/octet-stream", "image/jpeg", "text/plain")) {
            gone(SERVER.create(new Form()
                    .text("prompt", "[slow 5m]")
                    .file("input_reference", "anonymous_file", type, Pictures.png(720, 1280))));
        }
    }

    @Row(section = 3, at = "3.9.5", says = "chunked bodies, quoted boundaries, parts in any order")
    void row395Boundaries() {
        for (String boundary : List.of("----formdata-undici-012345678901", "openai-5e6f", "a'b(c)+d_,-./:=?e")) {
            Form form = new Form(boundary).text("seconds", "8").text("prompt", "[slow 5m]");
            Answer made = SERVER.call(
                    "POST",
                    "/v1/videos",
                    form.body(),
                    "Content-Type: Multipart/Form-Data; charset=utf-8; Boundary=\"" + boundary + "\"");
            assertThat(gone(accepted(made)).at("seconds")).isEqualTo("8");
        }
        Form form = new Form().text("prompt", "[slow 5m] chunked");
        String body = new String(form.body(), java.nio.charset.StandardCharsets.UTF_8);
        String chunks = Integer.toHexString(40) + "\r\n" + body.substring(0, 40) + "\r\n"
                + Integer.toHexString(body.length() - 40) + ";x=y\r\n" + body.substring(40) + "\r\n0\r\n\r\n";
        byte[] received = SERVER.wire()
                .exchange(("POST /v1/videos HTTP/1.1\r\nHost: x\r\nConnection: close\r\nAuthorization: Bearer k\r\n"
                                + "Content-Type: " + form.contentType() + "\r\nTransfer-Encoding: chunked\r\n\r\n"
                                + chunks)
                        .getBytes(java.nio.charset.StandardCharsets.UTF_8));
        assertThat(gone(accepted(Wire.parse(received, false))).at("prompt")).isEqualTo("[slow 5m] chunked");
    }

    @Row(section = 3, at = "3.9.6", says = "a form without a file, and JSON: both populations of SDKs")
    void row396BothEncodings() {
        Answer form = gone(SERVER.create(new Form()
                .text("prompt", "[slow 5m]")
                .text("model", "sora-2-pro")
                .text("seconds", "12")
                .text("size", "1792x1024")));
        Answer json = make(",\"model\":\"sora-2-pro\",\"seconds\":\"12\",\"size\":\"1792x1024\"");
        for (String key : List.of("model", "seconds", "size", "prompt", "status")) {
            assertThat(form.at(key)).isEqualTo(json.at(key));
        }
    }

    @Row(
            section = 3,
            at = "3.9.7",
            says = "`application/x-www-form-urlencoded` is not a type of the API",
            deliberately = "JSON under that label (`curl -d`) and real form fields are read, since both are sent")
    void row397UrlEncoded() {
        for (String body : List.of(
                "{\"prompt\":\"[slow 5m] a&b=c\",\"seconds\":\"8\"}", "prompt=%5Bslow+5m%5D+a%26b%3Dc&seconds=8")) {
            Answer made = SERVER.call(
                    "POST",
                    "/v1/videos",
                    body.getBytes(java.nio.charset.StandardCharsets.UTF_8),
                    "Content-Type: application/x-www-form-urlencoded");
            assertThat(gone(accepted(made)).at("prompt")).isEqualTo("[slow 5m] a&b=c");
        }
    }

    @Row(section = 3, at = "3.9.8", says = "media types match in any case and with parameters")
    void row398MediaTypes() {
        for (String type : List.of("application/json; charset=utf-8", "Application/JSON", "application/json;")) {
            gone(accepted(SERVER.call(
                    "POST",
                    "/v1/videos",
                    "{\"prompt\":\"[slow 5m]\"}".getBytes(java.nio.charset.StandardCharsets.UTF_8),
                    "Content-Type: " + type)));
        }
    }

    @Row(section = 3, at = "3.9.9", says = "the name of a field decides first what a part is")
    void row399Names() {
        String image = Pictures.dataUrl("image/png", Pictures.png(720, 1280));
        gone(SERVER.create(new Form()
                .text("prompt", "[slow 5m]")
                .part(
                        "Content-Disposition: form-data; name=\"input_reference[image_url]\"\r\nContent-Type:"
                                + " application/octet-stream",
                        image.getBytes(java.nio.charset.StandardCharsets.UTF_8))));
        gone(SERVER.create(new Form()
                .text("prompt", "[slow 5m]")
                .file("input_reference", "upload", "application/octet-stream", Pictures.png(720, 1280))));
    }

    @Row(section = 3, at = "3.9.10", says = "line ends of a form go back to what was typed")
    void row3910LineEnds() {
        Answer made = SERVER.create(new Form().text("prompt", "[slow 5m]\r\nfirst\r\nsecond\nthird"));
        assertThat(gone(made).at("prompt")).isEqualTo("[slow 5m]\nfirst\nsecond\nthird");
    }

    @Row(section = 3, at = "3.9.11", says = "an early refusal reads on for a while, so that the client sees it")
    void row3911EarlyRefusal() {
        Map<String, Integer> cases = Map.of("text/plain", 400, "multipart/form-data", 400);
        cases.forEach((type, status) -> {
            Answer refused = SERVER.call("POST", "/v1/videos", new byte[900_000], "Content-Type: " + type);
            assertThat(refused.status()).isEqualTo(status);
        });
        assertThat(SERVER.bare("POST", "/v1/videos", List.of("Content-Type: application/json"), new byte[900_000])
                        .status())
                .isEqualTo(401);
    }
}
