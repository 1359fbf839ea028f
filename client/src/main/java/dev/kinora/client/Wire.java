package dev.kinora.client;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The bridge between JSON and this client's records. Unknown fields are passed over, numbers and texts are taken alike. */
final class Wire {
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private Wire() {}

    static JsonNode tree(String body) {
        return MAPPER.readTree(body);
    }

    static String create(VideoRequest request) {
        ObjectNode body = MAPPER.createObjectNode();
        request.model().ifPresent(model -> body.put("model", model));
        body.put("prompt", request.prompt());
        request.seconds().ifPresent(seconds -> body.put("seconds", Integer.toString(seconds)));
        request.size().ifPresent(size -> body.put("size", size));
        return MAPPER.writeValueAsString(body);
    }

    static Video video(Reply reply) {
        return video(object(reply));
    }

    static VideoPage page(Reply reply) {
        JsonNode body = object(reply);
        List<Video> videos = new ArrayList<>();
        for (JsonNode item : body.path("data")) {
            videos.add(video(item));
        }
        return new VideoPage(
                videos,
                text(body, "first_id"),
                text(body, "last_id"),
                body.path("has_more").asBoolean(false));
    }

    static Optional<String> text(JsonNode node, String field) {
        JsonNode value = node.path(field);
        return value.isValueNode() && !value.isNull() ? Optional.of(value.asString("")) : Optional.empty();
    }

    private static JsonNode object(Reply reply) {
        try {
            JsonNode body = tree(reply.body());
            if (body.isObject()) {
                return body;
            }
        } catch (JacksonException e) {
            throw new ConnectionException("the server's answer is not JSON; is its address right?", e);
        }
        throw new ConnectionException("the server's answer is not a JSON object; is its address right?", null);
    }

    private static Video video(JsonNode node) {
        return new Video(
                text(node, "id").orElseThrow(() -> new ConnectionException("the server's video has no id", null)),
                new VideoStatus(text(node, "status").orElse("unknown")),
                (int) number(node, "progress").orElse(0L).longValue(),
                text(node, "model").orElse(""),
                text(node, "prompt"),
                text(node, "seconds").orElse(""),
                text(node, "size").orElse(""),
                instant(node, "created_at").orElse(Instant.EPOCH),
                instant(node, "completed_at"),
                instant(node, "expires_at"),
                text(node, "remixed_from_video_id"),
                error(node.path("error")),
                node.toString());
    }

    private static Optional<VideoError> error(JsonNode node) {
        if (!node.isObject()) {
            return Optional.empty();
        }
        return Optional.of(new VideoError(
                text(node, "code").orElse(""), text(node, "message").orElse("")));
    }

    private static Optional<Instant> instant(JsonNode node, String field) {
        return number(node, field).map(Instant::ofEpochSecond);
    }

    private static Optional<Long> number(JsonNode node, String field) {
        return text(node, field).flatMap(text -> {
            try {
                return Optional.of((long) Double.parseDouble(text));
            } catch (NumberFormatException e) {
                return Optional.empty();
            }
        });
    }
}
