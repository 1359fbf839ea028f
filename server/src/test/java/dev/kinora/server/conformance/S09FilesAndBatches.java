package dev.kinora.server.conformance;

import static dev.kinora.server.conformance.LiveServer.accepted;
import static dev.kinora.server.conformance.Refusals.quoted;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.extension.RegisterExtension;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Uploaded files, and videos by the file. */
class S09FilesAndBatches {
    private static final List<String> BATCH_KEYS = List.of(
            "id",
            "object",
            "endpoint",
            "model",
            "errors",
            "input_file_id",
            "completion_window",
            "status",
            "output_file_id",
            "error_file_id",
            "created_at",
            "in_progress_at",
            "expires_at",
            "finalizing_at",
            "completed_at",
            "failed_at",
            "expired_at",
            "cancelling_at",
            "cancelled_at",
            "request_counts",
            "usage",
            "metadata");

    @RegisterExtension
    static final LiveServer SERVER = LiveServer.plain();

    private static Answer upload(String purpose, String name, String content) {
        return SERVER.post(
                "/v1/files",
                new Form()
                        .text("purpose", purpose)
                        .file("file", name, "application/octet-stream", content.getBytes(StandardCharsets.UTF_8)));
    }

    private static String line(String id, String body) {
        return "{\"custom_id\":" + quoted(id) + ",\"method\":\"POST\",\"url\":\"/v1/videos\",\"body\":" + body + "}\n";
    }

    private static Answer batch(String lines) {
        String file = accepted(upload("batch", "in.jsonl", lines)).at("id");
        return SERVER.post(
                "/v1/batches",
                "{\"input_file_id\":\"" + file + "\",\"endpoint\":\"/v1/videos\",\"completion_window\":\"24h\"}");
    }

    private static Answer ended(String id) {
        long deadline = System.nanoTime() + 60_000_000_000L;
        Answer batch = accepted(SERVER.get("/v1/batches/" + id));
        while (List.of("validating", "in_progress", "finalizing", "cancelling").contains(batch.at("status"))) {
            assertThat(System.nanoTime()).as(batch.text()).isLessThan(deadline);
            LockSupport.parkNanos(50_000_000);
            batch = accepted(SERVER.get("/v1/batches/" + id));
        }
        return batch;
    }

    private static List<JsonNode> lines(String file) {
        List<JsonNode> lines = new ArrayList<>();
        accepted(SERVER.get("/v1/files/" + file + "/content"))
                .text()
                .lines()
                .forEach(line -> lines.add(new JsonMapper().readTree(line)));
        return lines;
    }

    @Row(section = 9, at = "file upload", says = "`POST /files`: the object, in order")
    void rowFileUpload() {
        assertThat(accepted(upload("user_data", "a b.txt", "hello")).text())
                .matches("\\{\"object\":\"file\",\"id\":\"file-[0-9A-Za-z]{22}\",\"purpose\":\"user_data\","
                        + "\"filename\":\"a b.txt\",\"bytes\":5,\"created_at\":\\d+,\"expires_at\":null,"
                        + "\"status\":\"processed\",\"status_details\":null}");
    }

    @Row(section = 9, at = "file purposes", says = "six purposes; another one is refused; both fields are required")
    void rowFilePurposes() {
        for (String purpose : List.of("assistants", "batch", "fine-tune", "vision", "user_data", "evals")) {
            assertThat(accepted(upload(purpose, "a", "x")).at("purpose")).isEqualTo(purpose);
        }
        assertThat(upload("holiday", "a", "x").at("error.param")).isEqualTo("purpose");
        assertThat(SERVER.post("/v1/files", new Form().text("purpose", "vision"))
                        .at("error.message"))
                .isEqualTo("Missing required parameter: 'file'.");
        assertThat(SERVER.post("/v1/files", new Form().file("file", "a", "text/plain", new byte[] {1}))
                        .at("error.message"))
                .isEqualTo("Missing required parameter: 'purpose'.");
    }

    @Row(
            section = 9,
            at = "file expiry",
            says = "`expires_after` from 3600 to 2592000 seconds; files of batches 30 days")
    void rowFileExpiry() {
        Form form = new Form()
                .text("purpose", "vision")
                .text("expires_after[anchor]", "created_at")
                .text("expires_after[seconds]", "7200")
                .file("file", "a", "text/plain", new byte[] {1});
        Answer file = accepted(SERVER.post("/v1/files", form));
        assertThat(file.json().path("expires_at").asLong())
                .isEqualTo(file.json().path("created_at").asLong() + 7200);
        Answer batch = accepted(upload("batch", "a", "x"));
        assertThat(batch.json().path("expires_at").asLong())
                .isEqualTo(batch.json().path("created_at").asLong() + 30 * 86_400);
        Form early = new Form()
                .text("purpose", "vision")
                .text("expires_after[anchor]", "created_at")
                .text("expires_after[seconds]", "3599")
                .file("file", "a", "text/plain", new byte[] {1});
        assertThat(SERVER.post("/v1/files", early).status()).isEqualTo(400);
    }

    @Row(section = 9, at = "file list", says = "`GET /files`: by purpose, newest first, pages")
    void rowFileList() {
        String first = accepted(upload("evals", "1", "x")).at("id");
        String second = accepted(upload("evals", "2", "x")).at("id");
        Answer list = accepted(SERVER.get("/v1/files?purpose=evals&limit=1"));
        assertThat(list.at("data.0.id")).isEqualTo(second);
        assertThat(list.json().path("has_more").asBoolean()).isTrue();
        assertThat(accepted(SERVER.get("/v1/files?purpose=evals&limit=1&after=" + second))
                        .at("data.0.id"))
                .isEqualTo(first);
    }

    @Row(section = 9, at = "file content", says = "`GET /files/{id}` and its content: octets, as an attachment")
    void rowFileContent() {
        Answer made = accepted(upload("vision", "ü \"q\".txt", "hello"));
        assertThat(accepted(SERVER.get("/v1/files/" + made.at("id"))).text()).isEqualTo(made.text());
        Answer content = accepted(SERVER.get("/v1/files/" + made.at("id") + "/content"));
        assertThat(content.text()).isEqualTo("hello");
        assertThat(content.header("content-type")).contains("application/octet-stream");
        assertThat(content.header("content-disposition").orElse("")).startsWith("attachment; filename");
    }

    @Row(section = 9, at = "file delete", says = "`DELETE /files/{id}`")
    void rowFileDelete() {
        String id = accepted(upload("vision", "a", "x")).at("id");
        assertThat(accepted(SERVER.delete("/v1/files/" + id)).text())
                .isEqualTo("{\"id\":\"" + id + "\",\"object\":\"file\",\"deleted\":true}");
        assertThat(SERVER.get("/v1/files/" + id).status()).isEqualTo(404);
    }

    @Row(section = 9, at = "batch", says = "`POST /batches`: the object, every key, null where empty")
    void rowBatch() {
        Answer made = accepted(batch(line("a", "{\"prompt\":\"[slow 5m]\"}")));
        assertThat(made.json().propertyNames()).containsExactlyInAnyOrderElementsOf(BATCH_KEYS);
        assertThat(made.at("id")).matches("batch_[0-9a-f]{32}");
        assertThat(made.at("status")).isIn("validating", "in_progress");
        assertThat(made.json().path("request_counts").propertyNames())
                .containsExactlyInAnyOrder("total", "completed", "failed");
        assertThat(accepted(SERVER.get("/v1/batches?limit=1")).at("data.0.id")).isEqualTo(made.at("id"));
        accepted(SERVER.post("/v1/batches/" + made.at("id") + "/cancel", ""));
    }

    @Row(section = 9, at = "batch output", says = "a batch completes when all its videos have ended; a line for each")
    void rowBatchOutput() {
        Answer made = accepted(batch(line("good", "{\"prompt\":\"a kite\"}")
                + line("moderated", "{\"prompt\":\"[moderated]\"}")
                + line("bad", "{\"prompt\":\"p\",\"size\":\"1x1\"}")));
        Answer batch = ended(made.at("id"));
        assertThat(batch.at("status")).as(batch.text()).isEqualTo("completed");
        assertThat(batch.json().path("request_counts").path("total").asInt()).isEqualTo(3);

        List<JsonNode> output = lines(batch.at("output_file_id"));
        assertThat(output)
                .extracting(line -> line.path("custom_id").asString())
                .containsExactlyInAnyOrder("good", "moderated");
        for (JsonNode line : output) {
            assertThat(line.propertyNames()).containsExactly("id", "custom_id", "response", "error");
            assertThat(line.path("id").asString()).startsWith("batch_req_");
            assertThat(line.path("response").path("status_code").asInt()).isEqualTo(200);
            assertThat(line.path("response").path("request_id").asString()).startsWith("req_");
            boolean good = line.path("custom_id").asString().equals("good");
            JsonNode video = line.path("response").path("body");
            assertThat(video.path("status").asString()).isEqualTo(good ? "completed" : "failed");
            if (good) {
                assertThat(video.path("expires_at").asLong())
                        .isBetween(
                                video.path("completed_at").asLong() + 86_000,
                                batch.json().path("completed_at").asLong() + 86_500);
            }
        }
        List<JsonNode> errors = lines(batch.at("error_file_id"));
        assertThat(errors).hasSize(1);
        assertThat(errors.getFirst().path("custom_id").asString()).isEqualTo("bad");
        assertThat(errors.getFirst().path("response").path("status_code").asInt())
                .isEqualTo(400);
        assertThat(errors.getFirst().at("/response/body/error/param").asString())
                .isEqualTo("size");
    }

    @Row(
            section = 9,
            at = "batch validation",
            says = "what is wrong with the input file fails the batch, by line and code")
    void rowBatchValidation() {
        String good = line("a", "{\"prompt\":\"p\"}");
        assertThat(firstError("")).isEqualTo("empty_file");
        assertThat(firstError(good + "{\n")).isEqualTo("invalid_json_line");
        assertThat(firstError(good + good)).isEqualTo("duplicate_custom_id");
        assertThat(firstError(good + line("b", "{\"prompt\":\"p\",\"model\":\"sora-2-pro\"}")))
                .isEqualTo("mismatched_model");
        assertThat(firstError(good.replace("POST", "GET"))).isEqualTo("invalid_method");
        assertThat(firstError(good.replace("/v1/videos", "/v1/chat"))).isEqualTo("invalid_url");
        assertThat(firstError("{\"method\":\"POST\",\"url\":\"/v1/videos\",\"body\":{}}\n"))
                .isEqualTo("missing_required_parameter");
    }

    private static String firstError(String lines) {
        Answer batch = ended(accepted(batch(lines)).at("id"));
        assertThat(batch.at("status")).isEqualTo("failed");
        return batch.at("errors.data.0.code");
    }

    @Row(section = 9, at = "batch cancel", says = "`POST /batches/{id}/cancel` ends it as `cancelled`")
    void rowBatchCancel() {
        String id = accepted(batch(line("a", "{\"prompt\":\"[slow 5m]\"}"))).at("id");
        assertThat(accepted(SERVER.post("/v1/batches/" + id + "/cancel", "")).at("status"))
                .isIn("cancelling", "cancelled");
        assertThat(ended(id).at("status")).isEqualTo("cancelled");
    }

    @Row(
            section = 9,
            at = "batch fields",
            says = "`input_file_id`, `endpoint`, `completion_window` are required and judged")
    void rowBatchFields() {
        String file =
                accepted(upload("batch", "a", line("a", "{\"prompt\":\"p\"}"))).at("id");
        String all = "{\"input_file_id\":\"" + file + "\",\"endpoint\":\"E\",\"completion_window\":\"W\"}";
        assertThat(SERVER.post("/v1/batches", "{}").at("error.code")).isEqualTo("missing_required_parameter");
        assertThat(SERVER.post("/v1/batches", all.replace("\"W\"", "\"24h\"").replace("\"E\"", "\"/v1/x\""))
                        .at("error.param"))
                .isEqualTo("endpoint");
        assertThat(SERVER.post("/v1/batches", all.replace("\"W\"", "\"1h\"").replace("\"E\"", "\"/v1/videos\""))
                        .at("error.param"))
                .isEqualTo("completion_window");
        assertThat(SERVER.post(
                                "/v1/batches",
                                "{\"input_file_id\":\"file-x\",\"endpoint\":\"/v1/videos\",\"completion_window\":\"24h\"}")
                        .at("error.message"))
                .isEqualTo("No such File object: file-x");
        assertThat(SERVER.get("/v1/batches?limit=101").at("error.code")).isEqualTo("integer_above_max_value");
    }
}
