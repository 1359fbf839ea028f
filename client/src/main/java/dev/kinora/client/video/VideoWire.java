package dev.kinora.client.video;

import dev.kinora.client.http.Json;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** Reads videos. Unknown fields are passed over, and what is missing is empty. */
final class VideoWire {
    private VideoWire() {}

    static Video video(JsonNode node) {
        return new Video(
                Json.required(node, "id"),
                new VideoStatus(Json.text(node, "status").orElse("unknown")),
                Json.whole(node, "progress").orElse(0L).intValue(),
                Json.text(node, "model").orElse(""),
                Json.text(node, "prompt"),
                Json.text(node, "seconds").orElse(""),
                Json.text(node, "size").orElse(""),
                Json.instant(node, "created_at").orElse(Instant.EPOCH),
                Json.instant(node, "completed_at"),
                Json.instant(node, "expires_at"),
                Json.text(node, "remixed_from_video_id"),
                error(node.path("error")),
                making(node.path("kinora")),
                node.toString());
    }

    private static Optional<VideoError> error(JsonNode node) {
        if (!node.isObject()) {
            return Optional.empty();
        }
        return Optional.of(new VideoError(
                Json.text(node, "code").orElse(""), Json.text(node, "message").orElse("")));
    }

    private static Optional<Making> making(JsonNode node) {
        if (!node.isObject()) {
            return Optional.empty();
        }
        Guidance guidance = new Guidance(
                Json.whole(node, "seed"), Json.text(node, "negative_prompt"), Json.fields(node, "engine_params"));
        return Optional.of(new Making(
                Json.text(node, "engine")
                        .map(name -> new Making.EngineUsed(
                                name, Json.text(node, "engine_version"), Json.text(node, "remote_model"))),
                operation(node),
                guidance,
                cost(node.path("cost")),
                new Making.Picture(
                        Json.number(node, "fps"), Json.whole(node, "frames").map(Long::intValue))));
    }

    private static Making.Operation operation(JsonNode node) {
        JsonNode timings = node.path("timings");
        return new Making.Operation(
                Json.text(node, "operation"),
                Json.text(node, "method"),
                Json.whole(timings, "submissions").map(Long::intValue),
                Json.number(timings, "queued_seconds"),
                Json.number(timings, "render_seconds"));
    }

    private static Optional<Making.Cost> cost(JsonNode node) {
        return Json.text(node, "amount")
                .flatMap(VideoWire::decimal)
                .map(amount -> new Making.Cost(Json.text(node, "currency").orElse(""), amount));
    }

    private static Optional<BigDecimal> decimal(String text) {
        try {
            return Optional.of(new BigDecimal(text));
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }
}
