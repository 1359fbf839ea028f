package dev.kinora.server.app;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.Predicate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What a test does with batches. */
record BatchClient(TestServer server) {
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final Duration PATIENCE = Duration.ofSeconds(120);

    static String line(String customId, String prompt) {
        return "{\"custom_id\":\"" + customId + "\",\"method\":\"POST\",\"url\":\"/v1/videos\",\"body\":{\"prompt\":\""
                + prompt + "\",\"model\":\"sora-2\",\"seconds\":\"4\",\"size\":\"720x1280\"}}";
    }

    String upload(byte[] jsonl) {
        HttpResponse<String> added = server.send(new MultipartText()
                .field("purpose", "batch")
                .file("file", "in.jsonl", jsonl)
                .post(server.request("/v1/files")));
        return json(added.body()).get("id").asString();
    }

    HttpResponse<String> post(String file) {
        return server.post(
                "/v1/batches",
                "{\"input_file_id\":\"" + file + "\",\"endpoint\":\"/v1/videos\",\"completion_window\":\"24h\"}");
    }

    String create(String... lines) {
        return create(String.join("\n", lines).getBytes(StandardCharsets.UTF_8));
    }

    String create(byte[] jsonl) {
        return json(post(upload(jsonl)).body()).get("id").asString();
    }

    JsonNode get(String id) {
        return json(server.get("/v1/batches/" + id).body());
    }

    JsonNode cancel(String id) {
        return json(server.post("/v1/batches/" + id + "/cancel", "").body());
    }

    JsonNode ended(String id) throws InterruptedException {
        return until(id, batch -> List.of("completed", "failed", "expired", "cancelled")
                .contains(batch.get("status").asString()));
    }

    JsonNode until(String id, Predicate<JsonNode> condition) throws InterruptedException {
        Instant deadline = Instant.now().plus(PATIENCE);
        JsonNode batch = get(id);
        while (!condition.test(batch)) {
            if (Instant.now().isAfter(deadline)) {
                throw new AssertionError("waited too long: " + batch);
            }
            TestServer.pause();
            batch = get(id);
        }
        return batch;
    }

    List<JsonNode> lines(JsonNode file) {
        if (file.isNull()) {
            return List.of();
        }
        return server.get("/v1/files/" + file.asString() + "/content")
                .body()
                .lines()
                .map(BatchClient::json)
                .toList();
    }

    static JsonNode json(String text) {
        return JSON.readTree(text);
    }
}
