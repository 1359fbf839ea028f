package dev.kinora.server.app;

import static dev.kinora.server.app.BatchClient.json;
import static dev.kinora.server.app.BatchClient.line;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
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
import tools.jackson.databind.JsonNode;

/** Batches over HTTP, from the upload of their lines to the download of their answers. */
class BatchesTest {
    @TempDir
    static Path folder;

    private static TestServer server;
    private static BatchClient client;

    @BeforeAll
    static void start() {
        server = TestServer.start(folder, Map.of("batches.in_flight", "3", "batches.cancel_grace", "2s"));
        client = new BatchClient(server);
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void everyLineIsAnsweredInItsOrder() throws Exception {
        String id = client.create(
                line("one", "a kite"),
                line("two", "[moderated] a kite"),
                "{\"custom_id\":\"three\",\"method\":\"POST\",\"url\":\"/v1/videos\",\"body\":{\"prompt\":\"x\",\"seconds\":\"5\"}}",
                "",
                "{\"custom_id\":\"four\",\"method\":\"POST\",\"url\":\"/v1/videos\",\"body\":{\"prompt\":\"x\",\"width\":3}}",
                line("five", "a kite"),
                line("six", "a kite"));

        JsonNode batch = client.ended(id);

        assertThat(batch.get("status").asString()).isEqualTo("completed");
        assertThat(batch.get("model").asString()).isEqualTo("sora-2");
        assertThat(batch.get("errors").isNull()).isTrue();
        assertThat(batch.get("request_counts").toString()).isEqualTo("{\"total\":6,\"completed\":4,\"failed\":2}");
        List<JsonNode> answers = client.lines(batch.get("output_file_id"));
        assertThat(answers)
                .extracting(answer -> answer.get("custom_id").asString())
                .containsExactly("one", "two", "five", "six");
        assertAnswer(answers.getFirst(), batch);
        JsonNode moderated = answers.get(1).get("response").get("body");
        assertThat(moderated.get("status").asString()).isEqualTo("failed");
        assertThat(moderated.get("error").get("code").asString()).isEqualTo("moderation_blocked");

        List<JsonNode> refusals = client.lines(batch.get("error_file_id"));
        assertThat(refusals)
                .extracting(answer -> answer.get("custom_id").asString())
                .containsExactly("three", "four");
        JsonNode refusal = refusals.getFirst().get("response");
        assertThat(refusal.get("status_code").asInt()).isEqualTo(400);
        assertThat(refusal.get("body").get("error").get("param").asString()).isEqualTo("seconds");
        assertThat(refusals.get(1)
                        .get("response")
                        .get("body")
                        .get("error")
                        .get("code")
                        .asString())
                .isEqualTo("unknown_parameter");
    }

    private static void assertAnswer(JsonNode answer, JsonNode batch) {
        assertThat(answer.propertyNames()).containsExactly("id", "custom_id", "response", "error");
        assertThat(answer.get("id").asString()).matches("batch_req_[0-9a-f]{32}");
        assertThat(answer.get("error").isNull()).isTrue();
        JsonNode response = answer.get("response");
        assertThat(response.get("status_code").asInt()).isEqualTo(200);
        assertThat(response.get("request_id").asString()).matches("req_[0-9a-f]{32}");
        JsonNode video = response.get("body");
        assertThat(video.get("status").asString()).isEqualTo("completed");
        assertThat(video.get("expires_at").asLong())
                .isEqualTo(batch.get("completed_at").asLong() + 86_400);
        String id = video.get("id").asString();
        assertThat(json(server.get("/v1/videos/" + id).body())).isEqualTo(video);
        assertThat(server.bytes(server.request("/v1/videos/" + id + "/content")).statusCode())
                .isEqualTo(200);
    }

    @Test
    void aBatchHasEveryKeyInOrder() throws Exception {
        String file = client.upload(line("a", "x").getBytes());
        String created = server.post(
                        "/v1/batches",
                        "{\"input_file_id\":\"" + file
                                + "\",\"endpoint\":\"/v1/videos\",\"completion_window\":\"24h\","
                                + "\"metadata\":{\"b\":\"2\",\"a\":\"1\"},"
                                + "\"output_expires_after\":{\"anchor\":\"created_at\",\"seconds\":7200}}")
                .body();

        assertThat(created)
                .matches("\\{\"id\":\"batch_[0-9a-f]{32}\",\"object\":\"batch\",\"endpoint\":\"/v1/videos\","
                        + "\"model\":null,\"errors\":null,\"input_file_id\":\"" + file
                        + "\",\"completion_window\":\"24h\",\"status\":\"validating\",\"output_file_id\":null,"
                        + "\"error_file_id\":null,\"created_at\":\\d+,\"in_progress_at\":null,\"expires_at\":\\d+,"
                        + "\"finalizing_at\":null,\"completed_at\":null,\"failed_at\":null,\"expired_at\":null,"
                        + "\"cancelling_at\":null,\"cancelled_at\":null,"
                        + "\"request_counts\":\\{\"total\":0,\"completed\":0,\"failed\":0},"
                        + "\"usage\":\\{\"input_tokens\":0,\"input_tokens_details\":\\{\"cached_tokens\":0},"
                        + "\"output_tokens\":0,\"output_tokens_details\":\\{\"reasoning_tokens\":0},"
                        + "\"total_tokens\":0},\"metadata\":\\{\"b\":\"2\",\"a\":\"1\"}}");
        JsonNode batch = json(created);
        assertThat(batch.get("expires_at").asLong() - batch.get("created_at").asLong())
                .isEqualTo(86_400);

        JsonNode ended = client.ended(batch.get("id").asString());
        assertThat(ended.get("in_progress_at").asLong())
                .isBetween(
                        batch.get("created_at").asLong(),
                        ended.get("finalizing_at").asLong());
        assertThat(ended.get("completed_at").asLong())
                .isGreaterThanOrEqualTo(ended.get("finalizing_at").asLong());
        JsonNode output =
                json(server.get("/v1/files/" + ended.get("output_file_id").asString())
                        .body());
        assertThat(output.get("purpose").asString()).isEqualTo("batch_output");
        assertThat(output.get("expires_at").asLong() - output.get("created_at").asLong())
                .isEqualTo(7200);
        assertThat(ended.get("error_file_id").isNull()).isTrue();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {}                                        | input_file_id     | missing_required_parameter
            {"input_file_id":"file-x"}                | endpoint          | missing_required_parameter
            {"input_file_id":"F","endpoint":"/v1/videos"} | completion_window | missing_required_parameter
            {"input_file_id":"F","endpoint":"/v1/videos","completion_window":"1h"} | completion_window | invalid_value
            {"input_file_id":"F","endpoint":"/v1/chat","completion_window":"24h"} | endpoint | invalid_value
            {"input_file_id":"F","endpoint":"/v1/videos","completion_window":"24h","x":1} | x | unknown_parameter
            {"input_file_id":4,"endpoint":"/v1/videos","completion_window":"24h"} | input_file_id | invalid_type
            {"input_file_id":"F","endpoint":"/v1/videos","completion_window":"24h","metadata":[]} | metadata | invalid_type
            {"input_file_id":"F","endpoint":"/v1/videos","completion_window":"24h","metadata":{"a":1}} | metadata.a | invalid_type
            {"input_file_id":"F","endpoint":"/v1/videos","completion_window":"24h","output_expires_after":{"anchor":"created_at","seconds":1}} | output_expires_after.seconds | integer_below_min_value
            {"input_file_id":"V","endpoint":"/v1/videos","completion_window":"24h"} | input_file_id | invalid_value
            """)
    void whatIsWrongIsSaid(String body, String param, String code) {
        String batchFile = client.upload(new byte[1]);
        String visionFile = TestServer.field(
                server.send(new MultipartText()
                                .field("purpose", "vision")
                                .file("file", "x", new byte[1])
                                .post(server.request("/v1/files")))
                        .body(),
                "id");
        HttpResponse<String> refused = server.post(
                "/v1/batches",
                body.replace("\"F\"", "\"" + batchFile + "\"").replace("\"V\"", "\"" + visionFile + "\""));

        assertThat(refused.statusCode()).as(refused.body()).isEqualTo(400);
        assertThat(refused.body()).contains("\"param\":\"" + param + "\"", "\"code\":\"" + code + "\"");
    }

    @Test
    void metadataHasItsLimits() {
        assertThat(withMetadata(16, 64, 512).statusCode()).isEqualTo(200);
        assertThat(withMetadata(17, 64, 512).body()).contains("too many properties");
        assertThat(withMetadata(16, 65, 512).body()).contains("maximum length 64");
        assertThat(withMetadata(16, 64, 513).body()).contains("maximum length 512");
    }

    private static HttpResponse<String> withMetadata(int pairs, int key, int value) {
        List<String> notes = new ArrayList<>();
        for (int i = 0; i < pairs; i++) {
            String name = (char) ('a' + i) + "k".repeat(key - 1);
            notes.add("\"" + name + "\":\"" + "v".repeat(value) + "\"");
        }
        return server.post(
                "/v1/batches",
                "{\"input_file_id\":\"" + client.upload(new byte[0])
                        + "\",\"endpoint\":\"/v1/videos\",\"completion_window\":\"24h\",\"metadata\":{"
                        + String.join(",", notes) + "}}");
    }

    @Test
    void row29AFileThatIsNotThere() {
        HttpResponse<String> refused = client.post("file-0123456789012345678901");

        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(refused.body())
                .isEqualTo("{\"error\":{\"message\":\"No such File object: file-0123456789012345678901\","
                        + "\"type\":\"invalid_request_error\",\"param\":\"input_file_id\",\"code\":null}}");
        assertThat(server.get("/v1/batches/batch_x").statusCode()).isEqualTo(404);
        assertThat(server.get("/v1/batches/batch_x").body()).contains("No batch found with id 'batch_x'.");
        assertThat(server.post("/v1/batches/batch_x/cancel", "").statusCode()).isEqualTo(404);
        assertThat(server.get("/v1/batches?after=batch_x").statusCode()).isEqualTo(404);
        assertThat(server.get("/v1/batches?limit=101").statusCode()).isEqualTo(400);
        assertThat(server.get("/v1/batches?limit=0").statusCode()).isEqualTo(400);
    }

    @Test
    void aCancelledBatchLetsWhatRendersEndAndTellsWhatWasNotRun() throws Exception {
        String id = client.create(
                line("a", "[slow 300ms] x"),
                line("b", "[stall] x"),
                line("c", "[stall] x"),
                line("d", "x"),
                line("e", "x"));
        client.until(id, batch -> batch.get("status").asString().equals("in_progress"));
        List<String> running = rendering();

        JsonNode cancelling = client.cancel(id);
        assertThat(cancelling.get("status").asString()).isIn("cancelling", "cancelled");
        assertThat(client.cancel(id).get("status").asString()).isIn("cancelling", "cancelled");
        JsonNode batch = client.ended(id);

        assertThat(batch.get("status").asString()).isEqualTo("cancelled");
        assertThat(batch.get("cancelled_at").isNull()).isFalse();
        List<JsonNode> notRun = client.lines(batch.get("error_file_id"));
        List<JsonNode> answers = client.lines(batch.get("output_file_id"));
        assertThat(Stream.concat(answers.stream(), notRun.stream())
                        .map(answer -> answer.get("custom_id").asString()))
                .containsExactlyInAnyOrder("a", "b", "c", "d", "e");
        assertThat(notRun)
                .extracting(answer -> answer.get("error").get("code").asString())
                .containsOnly("batch_cancelled");
        assertThat(notRun.getFirst().get("response").isNull()).isTrue();
        assertThat(notRun)
                .extracting(answer -> answer.get("custom_id").asString())
                .contains("b", "c");
        assertThat(batch.get("request_counts").get("failed").asInt()).isEqualTo(notRun.size());
        for (String video : running) {
            assertThat(server.finished(video)).containsAnyOf("\"status\":\"completed\"", "\"code\":\"cancelled\"");
        }
        assertThat(server.post("/v1/batches/" + completedBatch() + "/cancel", "")
                        .statusCode())
                .isEqualTo(400);
    }

    private static String completedBatch() throws InterruptedException {
        String id = client.create(line("a", "x"));
        client.ended(id);
        return id;
    }

    private static List<String> rendering() throws InterruptedException {
        while (true) {
            List<String> ids = new ArrayList<>();
            json(server.get("/v1/videos?limit=100").body()).get("data").forEach(video -> {
                if (video.get("status").asString().equals("in_progress")) {
                    ids.add(video.get("id").asString());
                }
            });
            if (!ids.isEmpty()) {
                return ids;
            }
            TestServer.pause();
        }
    }

    @Test
    void aVideoThatWasDeletedIsAFailedLineAndADeletedInputDisturbsNothing() throws Exception {
        String file = client.upload(String.join(
                        "\n", line("a", "[slow 30s] x"), line("b", "x"), line("c", "x"), line("d", "x"), line("e", "x"))
                .getBytes());
        String id = json(client.post(file).body()).get("id").asString();
        client.until(id, batch -> batch.get("status").asString().equals("in_progress"));
        server.send(server.request("/v1/files/" + file).DELETE());
        assertThat(server.get("/v1/files/" + file).statusCode()).isEqualTo(404);
        String slow = slowVideo();
        server.send(server.request("/v1/videos/" + slow).DELETE());

        JsonNode batch = client.ended(id);

        assertThat(batch.get("status").asString()).isEqualTo("completed");
        assertThat(client.lines(batch.get("output_file_id")))
                .extracting(answer -> answer.get("custom_id").asString())
                .containsExactly("b", "c", "d", "e");
        JsonNode lost = client.lines(batch.get("error_file_id")).getFirst();
        assertThat(lost.get("custom_id").asString()).isEqualTo("a");
        assertThat(lost.get("error").get("code").asString()).isEqualTo("video_deleted");
        assertThat(batch.get("request_counts").toString()).isEqualTo("{\"total\":5,\"completed\":4,\"failed\":1}");
        assertThat(storedInputs("slow 30s")).isZero();
    }

    private static String slowVideo() throws InterruptedException {
        while (true) {
            for (JsonNode video :
                    json(server.get("/v1/videos?limit=100").body()).get("data")) {
                if (video.get("prompt").asString().startsWith("[slow 30s]")) {
                    return video.get("id").asString();
                }
            }
            TestServer.pause();
        }
    }

    private static long storedInputs(String part) throws Exception {
        try (Stream<Path> all = Files.walk(folder.resolve("data").resolve("assets"))) {
            long found = 0;
            for (Path path : all.filter(Files::isRegularFile)
                    .filter(path -> path.getFileName().toString().startsWith("file-"))
                    .toList()) {
                found += Files.readString(path).contains("\"prompt\":\"[" + part) ? 1 : 0;
            }
            return found;
        }
    }

    @Test
    void batchesAreListedNewestFirst() throws Exception {
        List<String> made = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            made.add(client.create(new byte[0]));
        }
        for (String id : made) {
            assertThat(client.ended(id)
                            .get("errors")
                            .get("data")
                            .get(0)
                            .get("code")
                            .asString())
                    .isEqualTo("empty_file");
        }
        JsonNode first = json(server.get("/v1/batches?limit=2").body());
        assertThat(first.get("has_more").asBoolean()).isTrue();
        assertThat(first.get("data").get(0).get("id").asString())
                .isGreaterThan(first.get("data").get(1).get("id").asString());
        JsonNode second =
                json(server.get("/v1/batches?after=" + made.getFirst()).body());
        second.get("data")
                .forEach(batch -> assertThat(batch.get("id").asString()).isLessThan(made.getFirst()));
    }
}
