package dev.kinora.server.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.Socket;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** One video from its creation to its end, and every way to download it. */
class VideoLifeTest {
    @TempDir
    static Path folder;

    private static TestServer server;
    private static String id;
    private static byte[] mp4;

    @BeforeAll
    static void oneFinishedVideo() throws Exception {
        server = TestServer.start(folder);
        id = server.create("a kite");
        assertThat(server.finished(id)).contains("\"status\":\"completed\"");
        mp4 = server.bytes(server.request("/v1/videos/" + id + "/content")).body();
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void theCreatedVideoIsQueuedAndHasEveryKeyInOrder() {
        Instant before = Instant.now();
        HttpResponse<String> created =
                server.post("/v1/videos", "{\"prompt\":\"aurora \\\"x\\\" é\",\"seconds\":8,\"size\":\"1280x720\"}");

        assertThat(created.statusCode()).isEqualTo(200);
        assertThat(created.headers().firstValue("content-type")).contains("application/json");
        assertThat(created.body())
                .matches("\\{\"id\":\"video_[0-9a-f]{48}\",\"object\":\"video\",\"created_at\":\\d+,"
                        + "\"status\":\"queued\",\"completed_at\":null,\"error\":null,\"expires_at\":null,"
                        + "\"model\":\"sora-2\",\"progress\":0,\"prompt\":\"aurora \\\\\"x\\\\\" é\","
                        + "\"remixed_from_video_id\":null,\"seconds\":\"8\",\"size\":\"1280x720\"}");
        assertThat(Long.parseLong(TestServer.field(created.body(), "created_at")))
                .isBetween(before.getEpochSecond() - 1, before.getEpochSecond() + 5);
        server.send(server.request("/v1/videos/" + TestServer.field(created.body(), "id"))
                .DELETE());
    }

    @Test
    void theFinishedVideo() {
        String body = server.get("/openai/v1/videos/" + id + "/").body();

        assertThat(body).contains("\"progress\":100", "\"error\":null", "\"seconds\":\"4\"");
        assertThat(Long.parseLong(TestServer.field(body, "expires_at")))
                .isEqualTo(Long.parseLong(TestServer.field(body, "completed_at")) + 3600);
    }

    @Test
    void everyAnswerCarriesTheStandardHeaders() {
        for (HttpResponse<String> response : List.of(
                server.get("/v1/videos/" + id),
                server.get("/v1/videos/video_nope"),
                server.get("/v1/nowhere"),
                server.get("/healthz"),
                server.send(server.request("/v1/videos/" + id + "/content").HEAD()))) {
            assertThat(response.headers().firstValue("x-request-id").orElse("")).matches("req_[0-9a-f]{32}");
            assertThat(response.headers().firstValue("openai-processing-ms").orElse(""))
                    .matches("\\d+");
            assertThat(response.headers().firstValue("openai-version")).contains("2020-10-01");
            assertThat(response.headers().firstValue("openai-organization")).contains("kinora");
        }
    }

    @Test
    void aPollerIsToldWhenToComeBackWhileThereIsSomethingToWaitFor() throws Exception {
        String slow = server.create("[slow 20s]");
        HttpResponse<String> running = server.get("/v1/videos/" + slow);
        server.send(server.request("/v1/videos/" + slow).DELETE());

        assertThat(running.headers().firstValue("openai-poll-after-ms")).contains("1000");
        assertThat(server.get("/v1/videos/" + id).headers().firstValue("openai-poll-after-ms"))
                .isEmpty();
        assertThat(server.get("/v1/videos/" + slow).statusCode()).isEqualTo(404);
    }

    @ParameterizedTest
    @CsvSource({
        "'',video/mp4,mp4",
        "?variant=video,video/mp4,mp4",
        "?variant=thumbnail,image/webp,webp",
        "?variant=spritesheet,image/jpeg,jpg"
    })
    void theVariants(String query, String mediaType, String ending) throws Exception {
        HttpResponse<byte[]> response = server.bytes(server.request("/v1/videos/" + id + "/content" + query)
                .header("Accept", "application/binary")
                .header("Accept-Encoding", "gzip"));

        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(header(response, "content-type")).contains(mediaType);
        assertThat(header(response, "content-length")).contains(Integer.toString(response.body().length));
        assertThat(header(response, "content-encoding")).isEmpty();
        assertThat(header(response, "accept-ranges")).contains("bytes");
        assertThat(header(response, "cache-control")).contains("private, max-age=0");
        assertThat(header(response, "content-disposition"))
                .contains("attachment; filename=\"" + id + "." + ending + "\"");
        assertThat(header(response, "etag"))
                .contains("\""
                        + HexFormat.of()
                                .formatHex(MessageDigest.getInstance("SHA-256").digest(response.body())) + "\"");
        assertThat(header(response, "last-modified").orElse("")).endsWith(" GMT");
    }

    @ParameterizedTest
    @CsvSource({"bytes=0-0,0,1", "bytes=10-19,10,20", "bytes=100-,100,-1", "bytes=-7,-7,-1"})
    void ranges(String range, int from, int to) {
        int first = from < 0 ? mp4.length + from : from;
        int end = to < 0 ? mp4.length : to;
        HttpResponse<byte[]> part = content("Range", range);

        assertThat(part.statusCode()).isEqualTo(206);
        assertThat(header(part, "content-range")).contains("bytes " + first + "-" + (end - 1) + "/" + mp4.length);
        assertThat(header(part, "content-length")).contains(Integer.toString(end - first));
        assertThat(part.body()).isEqualTo(Arrays.copyOfRange(mp4, first, end));
    }

    @Test
    void aRangeOutsideTheFile() {
        HttpResponse<byte[]> refused = content("Range", "bytes=" + mp4.length + "-");

        assertThat(refused.statusCode()).isEqualTo(416);
        assertThat(header(refused, "content-range")).contains("bytes */" + mp4.length);
        assertThat(new String(refused.body(), StandardCharsets.UTF_8)).startsWith("{\"error\":{");
    }

    @ParameterizedTest
    @ValueSource(strings = {"bytes=0-1,5-6", "bytes=9-2", "lines=1-2"})
    void rangesThatMeanEverything(String range) {
        HttpResponse<byte[]> whole = content("Range", range);

        assertThat(whole.statusCode()).isEqualTo(200);
        assertThat(whole.body()).isEqualTo(mp4);
    }

    @Test
    void aConditionOnARange() {
        String tag = header(content("X", "y"), "etag").orElseThrow();
        String date = header(content("X", "y"), "last-modified").orElseThrow();

        assertThat(content("Range", "bytes=0-3", "If-Range", tag).statusCode()).isEqualTo(206);
        assertThat(content("Range", "bytes=0-3", "If-Range", date).statusCode()).isEqualTo(206);
        assertThat(content("Range", "bytes=0-3", "If-Range", "\"other\"").statusCode())
                .isEqualTo(200);
        assertThat(content("Range", "bytes=0-3", "If-Range", "W/" + tag).statusCode())
                .isEqualTo(200);
        assertThat(content("Range", "bytes=0-3", "If-Range", "Mon, 01 Jan 2001 00:00:00 GMT")
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void whatTheCallerHasIsNotSentAgain() {
        String tag = header(content("X", "y"), "etag").orElseThrow();
        String date = header(content("X", "y"), "last-modified").orElseThrow();

        for (String[] condition : new String[][] {
            {"If-None-Match", tag},
            {"If-None-Match", "\"a\", W/" + tag},
            {"If-None-Match", "*"},
            {"If-Modified-Since", date}
        }) {
            HttpResponse<byte[]> response = content(condition);
            assertThat(response.statusCode()).as(condition[0]).isEqualTo(304);
            assertThat(response.body()).isEmpty();
            assertThat(header(response, "etag")).contains(tag);
        }
        assertThat(content("If-None-Match", "\"other\"").statusCode()).isEqualTo(200);
        assertThat(content("If-Modified-Since", "Mon, 01 Jan 2001 00:00:00 GMT").statusCode())
                .isEqualTo(200);
        assertThat(content("If-Modified-Since", "yesterday").statusCode()).isEqualTo(200);
    }

    @Test
    void headSaysWhatGetWouldSay() {
        HttpResponse<String> head =
                server.send(server.request("/v1/videos/" + id + "/content").HEAD());
        HttpResponse<String> json =
                server.send(server.request("/v1/videos/" + id).HEAD());

        assertThat(head.statusCode()).isEqualTo(200);
        assertThat(head.headers().firstValue("content-length")).contains(Integer.toString(mp4.length));
        assertThat(head.body()).isEmpty();
        assertThat(json.headers().firstValue("content-type")).contains("application/json");
        assertThat(json.headers().firstValueAsLong("content-length").orElse(0)).isPositive();
        assertThat(json.body()).isEmpty();
    }

    @Test
    void aDownloadOnAConnectionThatIsToBeClosedIsWhole() throws Exception {
        try (Socket socket = new Socket("127.0.0.1", server.baseUrl().getPort())) {
            socket.setSoTimeout(20_000);
            socket.getOutputStream()
                    .write(("GET /v1/videos/" + id + "/content HTTP/1.1\r\nHost: x\r\nConnection: close\r\n"
                                    + "Authorization: Bearer sk-any\r\n\r\n")
                            .getBytes(StandardCharsets.US_ASCII));
            byte[] all = socket.getInputStream().readAllBytes();
            assertThat(Arrays.copyOfRange(all, all.length - mp4.length, all.length))
                    .isEqualTo(mp4);
        }
    }

    @Test
    void aDeletedVideoIsGone() throws Exception {
        String gone = server.create("short-lived");
        HttpResponse<String> deleted = server.send(server.request("/v1/videos/" + gone)
                .header("Content-Type", "application/json")
                .method("DELETE", BodyPublishers.noBody()));

        assertThat(deleted.body()).isEqualTo("{\"id\":\"" + gone + "\",\"object\":\"video.deleted\",\"deleted\":true}");
        assertThat(server.get("/v1/videos/" + gone).statusCode()).isEqualTo(404);
    }

    @Test
    void models() {
        assertThat(server.get("/v1/models").body())
                .startsWith(
                        "{\"object\":\"list\",\"data\":[{\"id\":\"sora-2\",\"object\":\"model\",\"created\":1759708615,"
                                + "\"owned_by\":\"system\",\"shutdown_date\":null},{\"id\":\"sora-2-pro\"")
                .contains("\"my-deployment\"");
        assertThat(server.get("/v1/models/sora-2-pro").body()).contains("\"created\":1759708663");
    }

    @Test
    void health() throws Exception {
        assertThat(server.get("/healthz").body()).isEqualTo("{\"status\":\"ok\",\"problems\":[]}");
        Instant deadline = Instant.now().plusSeconds(20);
        while (server.get("/readyz").statusCode() != 200 && Instant.now().isBefore(deadline)) {
            TestServer.pause();
        }
        assertThat(server.get("/readyz").body()).isEqualTo("{\"status\":\"ready\",\"problems\":[]}");
    }

    private static HttpResponse<byte[]> content(String... headers) {
        return server.bytes(server.request("/v1/videos/" + id + "/content").headers(headers));
    }

    private static Optional<String> header(HttpResponse<?> response, String name) {
        return response.headers().firstValue(name);
    }
}
