package dev.kinora.client.batch;

import dev.kinora.client.http.Json;
import dev.kinora.client.video.Video;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The bridge between the JSON of batches and their records. */
final class BatchWire {
    private static final String CODE = "code";
    private static final String MESSAGE = "message";
    private static final int OK = 200;

    private BatchWire() {}

    static String create(BatchRequest request) {
        ObjectNode body = Json.object();
        body.put("input_file_id", request.inputFileId())
                .put("endpoint", Batches.VIDEOS)
                .put("completion_window", "24h");
        if (!request.metadata().isEmpty()) {
            ObjectNode metadata = body.putObject("metadata");
            request.metadata().forEach(metadata::put);
        }
        request.outputLifetime().ifPresent(time -> body.putObject("output_expires_after")
                .put("anchor", "created_at")
                .put("seconds", time.toSeconds()));
        return Json.write(body);
    }

    static Batch batch(JsonNode node) {
        JsonNode counts = node.path("request_counts");
        return new Batch(
                Json.required(node, "id"),
                new BatchStatus(Json.text(node, "status").orElse("unknown")),
                new Batch.Files(
                        Json.text(node, "input_file_id").orElse(""),
                        Json.text(node, "output_file_id"),
                        Json.text(node, "error_file_id")),
                new Batch.Counts(count(counts, "total"), count(counts, "completed"), count(counts, "failed")),
                faults(node.path("errors").path("data")),
                Json.instant(node, "created_at").orElse(Instant.EPOCH),
                Json.instant(node, "expires_at"),
                Json.fields(node, "metadata"),
                node.toString());
    }

    static BatchResult result(String line) {
        JsonNode node = Json.object(line);
        JsonNode response = node.path("response");
        JsonNode body = response.path("body");
        Optional<Integer> status = Json.whole(response, "status_code").map(Long::intValue);
        boolean made = status.filter(code -> code == OK).isPresent() && body.isObject();
        Optional<Video> video = made ? Optional.of(Video.fromJson(body.toString())) : Optional.empty();
        JsonNode error = node.path("error").isObject() ? node.path("error") : body.path("error");
        Optional<BatchResult.Refusal> refusal = made
                ? Optional.empty()
                : Optional.of(new BatchResult.Refusal(
                        status,
                        Json.text(error, CODE).orElse(""),
                        Json.text(error, MESSAGE).orElse("")));
        return new BatchResult(Json.text(node, "custom_id").orElse(""), video, refusal, line);
    }

    private static int count(JsonNode counts, String field) {
        return Json.whole(counts, field).orElse(0L).intValue();
    }

    private static List<Batch.Fault> faults(JsonNode data) {
        List<Batch.Fault> faults = new ArrayList<>();
        for (JsonNode fault : data) {
            faults.add(new Batch.Fault(
                    Json.text(fault, CODE).orElse(""),
                    Json.text(fault, MESSAGE).orElse(""),
                    Json.text(fault, "param"),
                    Json.whole(fault, "line").map(Long::intValue)));
        }
        return faults;
    }
}
