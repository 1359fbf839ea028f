package dev.kinora.server.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What steers a video beside its prompt, and what is told of its making, over the wire. */
class KinoraIncludeTest {
    @TempDir
    static Path folder;

    private static TestServer server;
    private static String id;
    private static String created;

    @BeforeAll
    static void oneFinishedVideo() throws Exception {
        server = TestServer.start(folder, Map.of("queue.workers", "1"));
        HttpResponse<String> response = server.post("/v1/videos?include=kinora", """
                {"prompt":"a kite","size":"1280x720","seconds":"4","seed":42,"negative_prompt":"rain",
                 "engine_params":{"steps":20,"cfg":1.50,"tile":true,"sampler":"euler","none":null}}""");
        created = response.body();
        id = TestServer.field(created, "id");
        server.finished(id);
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void theWholeObjectOfAFinishedVideo() {
        HttpResponse<String> plain = server.get("/v1/videos/" + id);
        HttpResponse<String> made = server.get("/v1/videos/" + id + "?include=kinora");

        String body = plain.body();
        assertThat(made.body()).startsWith(body.substring(0, body.length() - 1) + ",\"kinora\":{");
        assertThat(made.body().substring(body.length() - 1))
                .matches(",\"kinora\":\\{\"engine\":\"card\",\"engine_version\":\"1\",\"remote_model\":\"sora-2\","
                        + "\"operation\":\"text\",\"method\":\"native\",\"seed\":42,\"negative_prompt\":\"rain\","
                        + "\"engine_params\":\\{\"cfg\":\"1.50\",\"sampler\":\"euler\",\"steps\":\"20\",\"tile\":\"true\"},"
                        + "\"storyboard\":null,\"unmatched\":\\[],"
                        + "\"cost\":\\{\"currency\":\"USD\",\"amount\":\"0.40\"},"
                        + "\"timings\":\\{\"queued_seconds\":\\d+\\.\\d{3},\"render_seconds\":\\d+\\.\\d{3},"
                        + "\"submissions\":1,\"engine\":null},\"fps\":30,\"frames\":120}}");
        assertThat(made.headers().firstValue("kinora-method")).contains("native");
        assertThat(plain.headers().firstValue("kinora-method")).isEmpty();
        assertThat(plain.body()).doesNotContain("kinora", "seed", "negative_prompt");
    }

    @Test
    void aVideoThatWasJustCreatedKnowsWhatWasAskedFor() {
        assertThat(created)
                .contains("\"status\":\"queued\"", "\"kinora\":{\"engine\":null,", "\"seed\":42,")
                .contains("\"timings\":{\"queued_seconds\":null,\"render_seconds\":null,\"submissions\":null,");
    }

    @ParameterizedTest
    @ValueSource(strings = {"include=kinora", "include%5B%5D=kinora", "include=&include=kinora"})
    void theListTellsTheSame(String query) {
        String one = server.get("/v1/videos/" + id + "?" + query).body();
        String page = server.get("/v1/videos?order=asc&limit=1&" + query).body();

        assertThat(page)
                .startsWith("{\"object\":\"list\",\"data\":[" + one + "],\"first_id\":\"" + id + "\",\"has_more\":");
        assertThat(server.get("/v1/videos?limit=0&" + query).body()).startsWith("{\"object\":\"list\",\"data\":[],");
    }

    @Test
    void row37AnIncludeNobodyKnows() {
        for (String path : List.of("/v1/videos/" + id, "/v1/videos")) {
            HttpResponse<String> refused = server.get(path + "?include=kinora&include=usage");
            assertThat(refused.statusCode()).isEqualTo(400);
            assertThat(refused.body())
                    .isEqualTo("{\"error\":{\"message\":\"Invalid value: 'usage'. Supported values are: 'kinora'.\","
                            + "\"type\":\"invalid_request_error\",\"param\":\"include\",\"code\":\"invalid_value\"}}");
        }
        String before = server.get("/v1/videos").body();
        assertThat(server.post("/v1/videos?include=all", "{\"prompt\":\"x\"}").statusCode())
                .isEqualTo(400);
        assertThat(server.get("/v1/videos").body()).isEqualTo(before);
    }

    @Test
    void aFailedVideoCostsNothing() throws Exception {
        String failed = server.create("[moderated] x");
        server.finished(failed);

        HttpResponse<String> made = server.get("/v1/videos/" + failed + "?include=kinora");
        assertThat(made.body()).contains("\"amount\":\"0.00\"", "\"method\":null");
        assertThat(made.headers().firstValue("kinora-method")).isEmpty();
    }

    @Test
    void everythingInAForm() {
        String form = String.join(
                "\r\n",
                part("prompt", "x"),
                part("seed", "4294967295"),
                part("negative_prompt", "fog"),
                part("engine_params[steps]", "20"),
                part("engine_params[a.b]", "c"),
                "--b--\r\n");
        HttpResponse<String> made = server.send(server.request("/v1/videos?include=kinora")
                .header("Content-Type", "multipart/form-data; boundary=b")
                .POST(BodyPublishers.ofString(form)));

        assertThat(made.body())
                .contains("\"seed\":4294967295,\"negative_prompt\":\"fog\","
                        + "\"engine_params\":{\"a.b\":\"c\",\"steps\":\"20\"},");
        server.post("/v1/videos/" + TestServer.field(made.body(), "id") + "/cancel", "");
    }

    private static String part(String name, String value) {
        return "--b\r\nContent-Disposition: form-data; name=\"" + name + "\"\r\n\r\n" + value;
    }
}
