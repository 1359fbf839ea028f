package dev.kinora.server.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Files over HTTP: upload, list, download, delete, and everything that is refused. */
class FilesTest {
    private static final byte[] BYTES = "0123456789".getBytes(StandardCharsets.US_ASCII);

    @TempDir
    static Path folder;

    private static TestServer server;

    @BeforeAll
    static void start() {
        server = TestServer.start(folder, Map.of("files.max_bytes", "1MiB", "server.bodies.max", "64KiB"));
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void anUploadedFileHasEveryKeyInOrderAndComesBack() {
        HttpResponse<String> added = upload("vision", "a.png", BYTES);

        assertThat(added.statusCode()).isEqualTo(200);
        assertThat(added.body())
                .matches("\\{\"object\":\"file\",\"id\":\"file-[0-9A-Za-z]{22}\",\"purpose\":\"vision\","
                        + "\"filename\":\"a.png\",\"bytes\":10,\"created_at\":\\d+,\"expires_at\":null,"
                        + "\"status\":\"processed\",\"status_details\":null}");
        String id = TestServer.field(added.body(), "id");
        assertThat(server.get("/v1/files/" + id).body()).isEqualTo(added.body());
        assertThat(server.get("/openai/v1/files/" + id).body()).isEqualTo(added.body());
    }

    @Test
    void contentHasRangesTagsAndHead() {
        String path = "/v1/files/"
                + TestServer.field(upload("user_data", "ten.txt", BYTES).body(), "id") + "/content";

        HttpResponse<String> whole = server.get(path);
        assertThat(whole.body()).isEqualTo("0123456789");
        assertThat(whole.headers().firstValue("content-type")).contains("application/octet-stream");
        assertThat(whole.headers().firstValue("content-disposition")).contains("attachment; filename=\"ten.txt\"");
        assertThat(whole.headers().firstValue("accept-ranges")).contains("bytes");

        HttpResponse<String> part = server.send(server.request(path).header("Range", "bytes=2-4"));
        assertThat(part.statusCode()).isEqualTo(206);
        assertThat(part.body()).isEqualTo("234");
        assertThat(part.headers().firstValue("content-range")).contains("bytes 2-4/10");

        HttpResponse<String> head = server.send(server.request(path).method("HEAD", BodyPublishers.noBody()));
        assertThat(head.statusCode()).isEqualTo(200);
        assertThat(head.headers().firstValue("content-length")).contains("10");

        String tag = whole.headers().firstValue("etag").orElseThrow();
        assertThat(server.send(server.request(path).header("If-None-Match", tag))
                        .statusCode())
                .isEqualTo(304);
        HttpResponse<String> outside = server.send(server.request(path).header("Range", "bytes=10-"));
        assertThat(outside.statusCode()).isEqualTo(416);
        assertThat(outside.headers().firstValue("content-range")).contains("bytes */10");
    }

    @Test
    void anEmptyFileIsAFile() {
        String id = TestServer.field(upload("user_data", "nothing", new byte[0]).body(), "id");

        HttpResponse<String> content = server.get("/v1/files/" + id + "/content");

        assertThat(content.statusCode()).isEqualTo(200);
        assertThat(content.body()).isEmpty();
    }

    @Test
    void aDeletedFileIsGoneWithItsBytes() throws Exception {
        String id = TestServer.field(
                upload("user_data", "x", "unmistakable".getBytes(StandardCharsets.UTF_8))
                        .body(),
                "id");
        assertThat(stored("unmistakable")).isEqualTo(1);

        HttpResponse<String> deleted =
                server.send(server.request("/v1/files/" + id).DELETE());

        assertThat(deleted.body()).isEqualTo("{\"id\":\"" + id + "\",\"object\":\"file\",\"deleted\":true}");
        assertThat(stored("unmistakable")).isZero();
        for (String path : List.of("/v1/files/" + id, "/v1/files/" + id + "/content")) {
            assertThat(server.get(path).statusCode()).isEqualTo(404);
            assertThat(server.get(path).body())
                    .isEqualTo("{\"error\":{\"message\":\"No such File object: " + id
                            + "\",\"type\":\"invalid_request_error\",\"param\":\"id\",\"code\":null}}");
        }
        assertThat(server.send(server.request("/v1/files/" + id).DELETE()).statusCode())
                .isEqualTo(404);
    }

    @Test
    void aListIsPagedInBothOrdersAndGoesOnBehindADeletedFile() {
        List<String> made = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            made.add(TestServer.field(upload("evals", "f" + i, BYTES).body(), "id"));
        }
        assertThat(ids(server.get("/v1/files?purpose=evals").body())).isEqualTo(made.reversed());
        assertThat(ids(server.get("/v1/files?purpose=evals&order=asc").body())).isEqualTo(made);

        String first = server.get("/v1/files?purpose=evals&order=asc&limit=2").body();
        assertThat(ids(first)).isEqualTo(made.subList(0, 2));
        assertThat(first).contains("\"object\":\"list\"", "\"has_more\":true", "\"last_id\":\"" + made.get(1) + "\"");
        server.send(server.request("/v1/files/" + made.get(1)).DELETE());

        String second = server.get("/v1/files?purpose=evals&order=asc&after=" + made.get(1))
                .body();
        assertThat(ids(second)).isEqualTo(made.subList(2, 5));
        assertThat(second).contains("\"has_more\":false");
        String beyond = server.get("/v1/files?purpose=evals&order=asc&after=" + made.get(4))
                .body();
        assertThat(beyond).contains("\"data\":[]", "\"first_id\":null", "\"last_id\":null");
        assertThat(ids(server.get("/v1/files?purpose=fine-tune").body())).isEmpty();
    }

    @Test
    void aFileOfABatchExpiresAfterThirtyDaysAndOthersWhenTheySay() {
        String batch = upload("batch", "in.jsonl", BYTES).body();
        assertThat(life(batch)).isEqualTo(30 * 86_400);

        String said = server.send(new MultipartText()
                        .field("purpose", "user_data")
                        .field("expires_after[anchor]", "created_at")
                        .field("expires_after[seconds]", "3600")
                        .file("file", "x", BYTES)
                        .post(server.request("/v1/files")))
                .body();
        assertThat(life(said)).isEqualTo(3600);
    }

    @Test
    void aHostileNameIsShownHarmlesslyAndNeverAPath() throws Exception {
        String sent = "..\\\\..\\\\etc/../\u202epass\u0007wd: \"é\".txt";
        HttpResponse<String> added = server.send(new MultipartText()
                .field("purpose", "user_data")
                .part(
                        "Content-Disposition: form-data; name=\"file\"; filename=\"" + sent.replace("\"", "\\\"")
                                + "\"",
                        BYTES)
                .post(server.request("/v1/files")));

        assertThat(added.statusCode()).isEqualTo(200);
        String id = TestServer.field(added.body(), "id");
        HttpResponse<String> content = server.get("/v1/files/" + id + "/content");
        assertThat(content.headers().allValues("content-disposition")).hasSize(1);
        assertThat(content.headers().firstValue("content-disposition").orElseThrow())
                .startsWith("attachment; filename=\"")
                .doesNotContain("..", "\u0007", "\u202e")
                .matches("attachment; filename=\"[^\"]*\"(; filename\\*=UTF-8''[!-~]+)?");
        try (Stream<Path> all = Files.walk(folder)) {
            assertThat(all.map(path -> path.getFileName().toString())).noneMatch(name -> name.contains("wd:"));
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            purpose=vision&file=text   | 400 | file                  | invalid_type
            purpose=vision             | 400 | file                  | missing_required_parameter
            file=@                     | 400 | purpose               | missing_required_parameter
            purpose=nothing&file=@     | 400 | purpose               | invalid_value
            purpose=batch_output&file=@ | 400 | purpose              | invalid_value
            purpose=vision&file=@&x=1  | 400 | x                     | unknown_parameter
            purpose=vision&file=@&expires_after=5 | 400 | expires_after | invalid_type
            purpose=vision&file=@&expires_after[seconds]=3600 | 400 | expires_after.anchor | missing_required_parameter
            purpose=vision&file=@&expires_after[anchor]=created_at | 400 | expires_after.seconds | missing_required_parameter
            purpose=vision&file=@&expires_after[anchor]=now&expires_after[seconds]=3600 | 400 | expires_after.anchor | invalid_value
            purpose=vision&file=@&expires_after[anchor]=created_at&expires_after[seconds]=3599 | 400 | expires_after.seconds | integer_below_min_value
            purpose=vision&file=@&expires_after[anchor]=created_at&expires_after[seconds]=2592001 | 400 | expires_after.seconds | integer_above_max_value
            purpose=vision&file=@&expires_after[anchor]=created_at&expires_after[seconds]=soon | 400 | expires_after.seconds | invalid_type
            """)
    void whatIsWrongIsSaid(String form, int status, String param, String code) {
        MultipartText body = new MultipartText();
        for (String pair : form.split("&")) {
            String[] sides = pair.split("=", 2);
            if (sides[1].equals("@")) {
                body.file(sides[0], "x", BYTES);
            } else {
                body.field(sides[0], sides[1]);
            }
        }
        HttpResponse<String> refused = server.send(body.post(server.request("/v1/files")));

        assertThat(refused.statusCode()).as(refused.body()).isEqualTo(status);
        assertThat(refused.body()).contains("\"param\":\"" + param + "\"", "\"code\":\"" + code + "\"");
    }

    @ParameterizedTest
    @CsvSource({
        "limit=0,integer_below_min_value",
        "limit=10001,integer_above_max_value",
        "limit=x,invalid_type",
        "order=up,invalid_value"
    })
    void aBadQueryIsRefused(String query, String code) {
        HttpResponse<String> refused = server.get("/v1/files?" + query);

        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(refused.body()).contains("\"code\":\"" + code + "\"");
    }

    @Test
    void anIdThatIsNoneIsNotFound() {
        for (String id : List.of("file-x", "..%2f..%2fetc", "file-" + "!".repeat(22), "%00")) {
            assertThat(server.get("/v1/files/" + id).statusCode()).isEqualTo(404);
            assertThat(server.get("/v1/files?after=" + id).statusCode()).isEqualTo(404);
        }
    }

    @Test
    void filesHaveTheirOwnLimitAndOtherBodiesKeepTheirs() throws Exception {
        assertThat(upload("vision", "x", new byte[1 << 20]).statusCode()).isEqualTo(200);
        HttpResponse<String> tooLarge = upload("vision", "x", new byte[(1 << 20) + 1]);
        assertThat(tooLarge.statusCode()).isEqualTo(413);
        assertThat(tooLarge.body()).contains("Request body too large");
        assertThat(server.send(new MultipartText()
                                .field("prompt", "x".repeat(100_000))
                                .post(server.request("/v1/videos")))
                        .statusCode())
                .isEqualTo(413);
        try (Stream<Path> left = Files.walk(folder.resolve("data").resolve("tmp"))) {
            assertThat(left.filter(Files::isRegularFile)).isEmpty();
        }
    }

    private static HttpResponse<String> upload(String purpose, String name, byte[] bytes) {
        return server.send(new MultipartText()
                .field("purpose", purpose)
                .file("file", name, bytes)
                .post(server.request("/v1/files")));
    }

    private static long life(String file) {
        return Long.parseLong(TestServer.field(file, "expires_at"))
                - Long.parseLong(TestServer.field(file, "created_at"));
    }

    private static List<String> ids(String list) {
        List<String> ids = new ArrayList<>();
        for (String item : list.split("\"object\":\"file\"", -1)) {
            if (item.startsWith(",\"id\":\"")) {
                ids.add(item.substring(7, item.indexOf('"', 7)));
            }
        }
        return ids;
    }

    private static long stored(String bytes) throws Exception {
        try (Stream<Path> all = Files.walk(folder.resolve("data").resolve("assets"))) {
            long found = 0;
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                found += Files.readString(file, StandardCharsets.ISO_8859_1).equals(bytes) ? 1 : 0;
            }
            return found;
        }
    }
}
