package dev.kinora.server.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.openai.client.OpenAIClient;
import com.openai.client.okhttp.OpenAIOkHttpClient;
import com.openai.models.videos.ImageInputReferenceParam;
import com.openai.models.videos.Video;
import com.openai.models.videos.VideoCreateCharacterParams;
import com.openai.models.videos.VideoCreateParams;
import com.openai.models.videos.VideoEditParams;
import com.openai.models.videos.VideoExtendParams;
import com.openai.models.videos.VideoRemixParams;
import com.openai.models.videos.VideoSeconds;
import com.openai.models.videos.VideoSize;
import dev.kinora.media.MediaLimits;
import dev.kinora.media.Probe;
import dev.kinora.media.Transcoder;
import dev.kinora.server.reference.Pictures;
import dev.kinora.server.render.SampleVideo;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Base64;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The routes that make videos of videos, over real HTTP, raw and through the official SDK. */
class DerivedRoutesTest {
    private static final String UNKNOWN = "video_" + "0".repeat(48);

    @TempDir
    static Path folder;

    private static TestServer server;
    private static OpenAIClient client;
    private static byte[] sample;
    private static String source;

    @BeforeAll
    static void start() throws Exception {
        server = TestServer.start(
                folder, Map.of("references.uploads.character", "1MiB", "references.uploads.video", "2MiB"));
        client = OpenAIOkHttpClient.builder()
                .baseUrl(server.baseUrl().toString())
                .apiKey("sk-any-key")
                .build();
        sample = Files.readAllBytes(SampleVideo.file());
        source = server.create("a kite");
        assertThat(server.finished(source)).contains("\"status\":\"completed\"");
    }

    @AfterAll
    static void stop() {
        client.close();
        server.close();
    }

    @Test
    void anExtensionIsMeasured() throws Exception {
        String longer = TestServer.field(
                ok(server.post(
                        "/v1/videos/extensions",
                        "{\"prompt\":\"on\",\"seconds\":\"4\",\"video\":{\"id\":\"" + source + "\"}}")),
                "id");

        assertThat(server.finished(longer))
                .contains("\"status\":\"completed\"", "\"seconds\":\"8\"", "\"size\":\"1280x720\"")
                .contains("\"remixed_from_video_id\":\"" + source + "\"");
        Path file = Files.write(
                folder.resolve("longer.mp4"),
                server.bytes(server.request("/v1/videos/" + longer + "/content"))
                        .body());
        Probe probe = new Transcoder(SampleVideo.programs(), MediaLimits.defaults()).probe(file);
        assertThat(probe.video().orElseThrow().frames()).isEqualTo(240);
        assertThat(probe.duration().toMillis()).isBetween(7990L, 8030L);
        assertThat(probe.audio()).isPresent();
    }

    @Test
    void everyFormOfARemixAndAnEdit() {
        String remixPath = "/v1/videos/" + source + "/remix";
        for (HttpResponse<String> response : new HttpResponse[] {
            server.post(remixPath, "{\"prompt\":\"[slow 60s] b\"}"),
            server.send(new Form().text("prompt", "[slow 60s] b").post(server.request(remixPath))),
            server.post("/openai/v1/videos/" + source + "/remix/", "{\"prompt\":\"[slow 60s] b\"}"),
            server.post("/v1/videos", "{\"prompt\":\"[slow 60s] b\",\"remix_video_id\":\"" + source + "\"}"),
            server.post("/v1/videos/edits", "{\"prompt\":\"[slow 60s] b\",\"video\":{\"id\":\"" + source + "\"}}"),
            server.post("/v1/videos/" + source + "/edits", "{\"prompt\":\"[slow 60s] b\"}"),
            server.send(new Form()
                    .text("prompt", "[slow 60s] b")
                    .text("video[id]", source)
                    .post(server.request("/v1/videos/edits"))),
            server.send(new Form()
                    .text("prompt", "[slow 60s] b")
                    .text("video", "{\"id\":\"" + source + "\"}")
                    .post(server.request("/v1/videos/edits")))
        }) {
            String body = ok(response);
            assertThat(body)
                    .contains("\"status\":\"queued\"", "\"prompt\":\"[slow 60s] b\"", "\"seconds\":\"4\"")
                    .contains("\"size\":\"1280x720\"", "\"remixed_from_video_id\":\"" + source + "\"");
            server.send(
                    server.request("/v1/videos/" + TestServer.field(body, "id")).DELETE());
        }
    }

    @Test
    void uploadsAreEditedAndExtended() throws Exception {
        String edit = ok(server.send(new Form()
                .text("prompt", "red")
                .text("model", "sora-2-pro")
                .file("video", "a.mp4", "video/mp4", sample)
                .post(server.request("/v1/videos/edits"))));
        String extension = ok(server.send(new Form()
                .text("prompt", "on")
                .text("seconds", "4")
                .part("Content-Disposition: form-data; name=\"video\"", sample)
                .post(server.request("/v1/videos/extensions"))));

        assertThat(edit).contains("\"model\":\"sora-2-pro\"", "\"seconds\":\"4\"", "\"size\":\"720x1280\"");
        assertThat(edit).contains("\"remixed_from_video_id\":null");
        assertThat(extension).contains("\"model\":\"sora-2\"", "\"seconds\":\"8\"", "\"size\":\"720x1280\"");
        assertThat(server.finished(TestServer.field(edit, "id"))).contains("\"status\":\"completed\"");
        String longer = TestServer.field(extension, "id");
        assertThat(server.finished(longer)).contains("\"status\":\"completed\"");
        Path file = Files.write(
                folder.resolve("uploaded.mp4"),
                server.bytes(server.request("/v1/videos/" + longer + "/content"))
                        .body());
        Probe probe = new Transcoder(SampleVideo.programs(), MediaLimits.defaults()).probe(file);
        assertThat(probe.video().orElseThrow().frames()).isEqualTo(240);
    }

    @Test
    void charactersAreMadeAskedForAndUsed() throws Exception {
        String made = ok(server.send(new Form()
                .text("name", "Mossy")
                .file("video", "m.mp4", "video/mp4", sample)
                .post(server.request("/v1/videos/characters"))));
        String id = TestServer.field(made, "id");

        assertThat(made).matches("\\{\"id\":\"char_[0-9a-f]{48}\",\"name\":\"Mossy\",\"created_at\":\\d+}");
        assertThat(server.get("/v1/videos/characters/" + id).body()).isEqualTo(made);
        for (HttpResponse<String> response : new HttpResponse[] {
            server.post("/v1/videos", "{\"prompt\":\"[slow 60s] Mossy\",\"characters\":[{\"id\":\"" + id + "\"}]}"),
            server.send(new Form()
                    .text("prompt", "[slow 60s] Mossy")
                    .text("characters[][id]", id)
                    .text("characters[][id]", id)
                    .post(server.request("/v1/videos"))),
            server.send(new Form()
                    .text("prompt", "[slow 60s] Mossy")
                    .text("characters[0][id]", id)
                    .post(server.request("/v1/videos"))),
            server.send(new Form()
                    .text("prompt", "[slow 60s] Mossy")
                    .text("characters", "[{\"id\":\"" + id + "\"}]")
                    .post(server.request("/v1/videos")))
        }) {
            server.send(server.request("/v1/videos/" + TestServer.field(ok(response), "id"))
                    .DELETE());
        }
        String three = ("{\"id\":\"" + id + "\"},").repeat(3);
        assertRow(
                server.post(
                        "/v1/videos",
                        "{\"prompt\":\"p\",\"characters\":[" + three.substring(0, three.length() - 1) + "]}"),
                "400,characters,array_above_max_length,Expected an array with maximum length 2, but got an array with"
                        + " length 3 instead.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/v1/videos/ID/remix|{}|400,prompt,missing_required_parameter,Missing required parameter: 'prompt'.",
                "/v1/videos/ID/remix|{\"prompt\":\"\"}|400,prompt,empty_string,minimum length 1",
                "/v1/videos/ID/remix|{\"prompt\":\"p\",\"seconds\":\"4\"}|400,seconds,unknown_parameter,Unknown",
                "/v1/videos/NONE/remix|{\"prompt\":\"p\"}|404,null,null,not found.",
                "/v1/videos/edits|{\"prompt\":\"p\"}|400,video,missing_required_parameter,Missing",
                "/v1/videos/edits|{\"prompt\":\"p\",\"video\":7}|400,video,invalid_type,expected an object",
                "/v1/videos/edits|{\"prompt\":\"p\",\"video\":{}}|400,video.id,missing_required_parameter,Missing",
                "/v1/videos/edits|{\"prompt\":\"p\",\"video\":{\"id\":\"NONE\"}}|404,null,null,not found.",
                "/v1/videos/edits|{\"prompt\":\"p\",\"video\":{\"id\":\"x\"},\"size\":\"a\"}|400,size,unknown_parameter,U",
                "/v1/videos/edits|{\"prompt\":\"p\",\"video\":{\"id\":\"ID\"},\"model\":\"x\"}|400,model,invalid_value,I",
                "/v1/videos/extensions|{\"prompt\":\"p\",\"video\":{\"id\":\"ID\"}}|400,seconds,missing_required_parameter,M",
                "/v1/videos/extensions|{\"prompt\":\"p\",\"seconds\":\"5\",\"video\":{\"id\":\"ID\"}}|400,seconds,invalid_value,'5'",
                "/v1/videos/extensions|{\"prompt\":\"p\",\"seconds\":\"4\",\"video\":\"x\"}|400,video,invalid_type,a string",
                "/v1/videos|{\"prompt\":\"p\",\"characters\":[{\"id\":\"char_1\"}]}|404,characters,null,Character with id 'char_1' not found.",
                "/v1/videos|{\"prompt\":\"p\",\"characters\":[{}]}|400,characters[0].id,missing_required_parameter,M",
                "/v1/videos|{\"prompt\":\"p\",\"characters\":\"x\"}|400,characters,invalid_type,expected an array",
                "/v1/videos/characters|{}|400,null,unsupported_content_type,only accepts 'multipart/form-data' requests"
            })
    void refusals(String path, String body, String row) {
        assertRow(
                server.post(
                        path.replace("ID", source).replace("NONE", UNKNOWN),
                        body.replace("ID", source).replace("NONE", UNKNOWN)),
                row);
    }

    @Test
    void row22ASourceThatIsNotFinished() {
        String slow = server.create("[slow 60s] a kite");

        assertRow(
                server.post("/v1/videos/" + slow + "/remix", "{\"prompt\":\"p\"}"),
                "400,video_id,null,Video '" + slow + "' is not completed.");
        assertRow(
                server.post("/v1/videos/edits", "{\"prompt\":\"p\",\"video\":{\"id\":\"" + slow + "\"}}"),
                "400,video.id,null,Video '" + slow + "' is not completed.");
        server.send(server.request("/v1/videos/" + slow).DELETE());
    }

    @Test
    void damagedUploadsAreNamed() {
        byte[] cut = Arrays.copyOf(sample, sample.length / 2);
        for (byte[] bad : new byte[][] {cut, "no video".getBytes(StandardCharsets.UTF_8), Pictures.bomb(64, 64)}) {
            for (String path : new String[] {"/v1/videos/edits", "/v1/videos/characters"}) {
                Form form = new Form().file("video", "a.mp4", "video/mp4", bad);
                form.text(path.endsWith("edits") ? "prompt" : "name", "p");
                assertRow(server.send(form.post(server.request(path))), "400,video,invalid_video,not usable");
            }
        }
    }

    @Test
    void row9LargeUploads() {
        byte[] large = new byte[3 << 20];
        for (String path : new String[] {"/v1/videos/edits", "/v1/videos/characters"}) {
            HttpResponse<String> response = server.send(new Form()
                    .text(path.endsWith("edits") ? "prompt" : "name", "p")
                    .file("video", "a.mp4", "video/mp4", large)
                    .post(server.request(path)));
            assertThat(response.statusCode()).as(response.body()).isEqualTo(413);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"edits", "extensions", "characters"})
    void wordsAreNoIds(String word) {
        HttpResponse<String> response = server.get("/v1/videos/" + word);

        assertThat(response.statusCode()).isEqualTo(404);
        assertThat(server.get("/v1/videos/characters/char_x").body()).contains("Character with id 'char_x' not found.");
    }

    @Test
    void theHeaderTakesTwoWords() {
        HttpResponse<String> response = server.send(server.request("/v1/videos/" + source + "/remix")
                .header("Content-Type", "application/json")
                .header("Kinora-Emulation", "perhaps")
                .POST(java.net.http.HttpRequest.BodyPublishers.ofString("{\"prompt\":\"p\"}")));

        assertRow(response, "400,Kinora-Emulation,invalid_value,'allow' and 'forbid'");
    }

    @Test
    void theOfficialSdkMakesAllOfThem() throws Exception {
        byte[] png = Pictures.quarters("png", 1280, 720);
        VideoCreateParams.Builder create =
                VideoCreateParams.builder().prompt("[slow 60s] a kite").size(VideoSize._1280X720);
        Video fromBytes = client.videos().create(create.inputReference(png).build());
        Video fromObject = client.videos()
                .create(create.inputReference(ImageInputReferenceParam.builder()
                                .imageUrl("data:image/png;base64,"
                                        + Base64.getEncoder().encodeToString(png))
                                .build())
                        .build());
        Video remix = client.videos()
                .remix(source, VideoRemixParams.builder().prompt("[slow 60s] b").build());
        Video edit = client.videos()
                .edit(VideoEditParams.builder()
                        .prompt("[slow 60s] b")
                        .video(VideoEditParams.Video.VideoReferenceInputParam.builder()
                                .id(source)
                                .build())
                        .build());
        Video upload = client.videos()
                .edit(VideoEditParams.builder()
                        .prompt("[slow 60s] b")
                        .video(sample)
                        .build());
        Video longer = client.videos()
                .extend(VideoExtendParams.builder()
                        .prompt("[slow 60s] b")
                        .seconds(VideoSeconds._8)
                        .video(VideoExtendParams.Video.VideoReferenceInputParam.builder()
                                .id(source)
                                .build())
                        .build());

        assertThat(remix.remixedFromVideoId()).contains(source);
        assertThat(edit.remixedFromVideoId()).contains(source);
        assertThat(upload.remixedFromVideoId()).isEmpty();
        assertThat(longer.seconds().toString()).contains("12");
        for (Video video : new Video[] {fromBytes, fromObject, remix, edit, upload, longer}) {
            client.videos().delete(video.id());
        }
        var character = client.videos()
                .createCharacter(VideoCreateCharacterParams.builder()
                        .name("Mossy")
                        .video(sample)
                        .build());
        assertThat(client.videos().getCharacter(character.id().orElseThrow()).name())
                .contains("Mossy");
    }

    private static String ok(HttpResponse<String> response) {
        assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
        return response.body();
    }

    private static void assertRow(HttpResponse<String> response, String row) {
        String[] parts = row.split(",", 4);
        assertThat(response.statusCode()).as(response.body()).isEqualTo(Integer.parseInt(parts[0]));
        assertThat(response.body())
                .contains("\"param\":" + quoted(parts[1]) + ",\"code\":" + quoted(parts[2]))
                .contains(parts[3]);
    }

    private static String quoted(String word) {
        return word.equals("null") ? "null" : "\"" + word + "\"";
    }

    @Test
    void privateAddressesAreNotAsked() throws IOException {
        for (String address : new String[] {
            "https://127.0.0.1/a.png",
            "https://[::1]/a.png",
            "https://10.0.0.1/",
            "https://169.254.169.254/latest",
            "https://localhost/a.png"
        }) {
            assertRow(
                    server.post(
                            "/v1/videos", "{\"prompt\":\"p\",\"input_reference\":{\"image_url\":\"" + address + "\"}}"),
                    "400,input_reference,invalid_value,the address of 'image_url' is not allowed");
        }
        assertRow(
                server.post("/v1/videos", "{\"prompt\":\"p\",\"input_reference\":\"http://127.0.0.1:1/a.png\"}"),
                "400,input_reference,invalid_value,has to be an https address");
    }
}
