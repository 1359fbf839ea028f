package dev.kinora.cli.console;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** JSON as people read it. Loaded only by the commands that print some. */
public final class Json {
    private static final JsonMapper MAPPER =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private Json() {}

    /** An empty object. */
    public static ObjectNode object() {
        return MAPPER.createObjectNode();
    }

    /** An empty list. */
    public static ArrayNode array() {
        return MAPPER.createArrayNode();
    }

    /** The tree of a JSON text. */
    public static JsonNode parse(String text) {
        return MAPPER.readTree(text);
    }

    /** Records, lists and trees alike, indented. */
    public static String pretty(Object value) {
        return MAPPER.writeValueAsString(value);
    }

    /** One line of JSON, for programs that read line by line. */
    public static String line(JsonNode value) {
        return value.toString();
    }
}
