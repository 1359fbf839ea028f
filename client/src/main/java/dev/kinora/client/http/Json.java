package dev.kinora.client.http;

import dev.kinora.client.error.ConnectionException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Reads and writes JSON. Unknown fields are passed over, numbers and texts are taken alike. */
public final class Json {
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private Json() {}

    /** An object to be filled. */
    public static ObjectNode object() {
        return MAPPER.createObjectNode();
    }

    /** A list of texts. */
    public static ArrayNode texts(Iterable<String> words) {
        ArrayNode list = MAPPER.createArrayNode();
        words.forEach(list::add);
        return list;
    }

    /** One line of JSON. */
    public static String write(JsonNode node) {
        return MAPPER.writeValueAsString(node);
    }

    /**
     * A text as a tree.
     *
     * @throws JacksonException when it is no JSON
     */
    public static JsonNode tree(String text) {
        return MAPPER.readTree(text);
    }

    /**
     * The object of an answer.
     *
     * @throws ConnectionException when the answer is something else, as from a server that is none of this API
     */
    public static JsonNode object(Reply reply) {
        return object(reply.body());
    }

    /** The object of a text, as {@link #object(Reply)}. */
    public static JsonNode object(String text) {
        try {
            JsonNode body = tree(text);
            if (body != null && body.isObject()) {
                return body;
            }
        } catch (JacksonException e) {
            throw new ConnectionException("the server's answer is not JSON; is its address right?", e);
        }
        throw new ConnectionException("the server's answer is not a JSON object; is its address right?", null);
    }

    /** A plain value as text; empty where it is null or missing. */
    public static Optional<String> text(JsonNode node, String field) {
        JsonNode value = node.path(field);
        return value.isValueNode() && !value.isNull() ? Optional.of(value.asString("")) : Optional.empty();
    }

    /**
     * A text that the object cannot be without.
     *
     * @throws ConnectionException when it is not there
     */
    public static String required(JsonNode node, String field) {
        return text(node, field)
                .orElseThrow(() -> new ConnectionException("the server's answer has no \"" + field + '"', null));
    }

    /** A number, also one in a text. */
    public static Optional<Double> number(JsonNode node, String field) {
        return text(node, field).flatMap(text -> {
            try {
                return Optional.of(Double.parseDouble(text)).filter(Double::isFinite);
            } catch (NumberFormatException e) {
                return Optional.empty();
            }
        });
    }

    /** A whole number, also one in a text. */
    public static Optional<Long> whole(JsonNode node, String field) {
        return number(node, field).map(Double::longValue);
    }

    /** A time of Unix seconds. */
    public static Optional<Instant> instant(JsonNode node, String field) {
        return whole(node, field).map(Instant::ofEpochSecond);
    }

    /** The texts of a list. */
    public static List<String> texts(JsonNode node, String field) {
        List<String> texts = new ArrayList<>();
        for (JsonNode item : node.path(field)) {
            texts.add(item.asString(""));
        }
        return List.copyOf(texts);
    }

    /** The plain values of an object as texts, in their order. */
    public static Map<String, String> fields(JsonNode node, String field) {
        Map<String, String> fields = new LinkedHashMap<>();
        for (Map.Entry<String, JsonNode> entry : node.path(field).properties()) {
            fields.put(entry.getKey(), entry.getValue().asString(""));
        }
        return fields;
    }
}
