package dev.kinora.server.conformance;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A response as it came off the wire.
 *
 * @param headers by lower-case name, values in the order they came
 * @param bytes of the body, freed of its transfer encoding
 */
record Answer(int status, Map<String, List<String>> headers, byte[] bytes) {
    private static final JsonMapper JSON = new JsonMapper();

    String text() {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    JsonNode json() {
        return JSON.readTree(bytes);
    }

    /** The text of a value of the body, for example {@code data.0.id}; fails where there is none. */
    String at(String path) {
        JsonNode node = json();
        for (String step : path.split("\\.")) {
            node = step.matches("\\d+") ? node.path(Integer.parseInt(step)) : node.path(step);
        }
        if (node.isMissingNode()) {
            throw new AssertionError("no " + path + " in " + status + " " + text());
        }
        return node.asString();
    }

    Optional<String> header(String name) {
        List<String> values = headers.getOrDefault(name.toLowerCase(Locale.ROOT), List.of());
        return values.stream().findFirst();
    }

    @Override
    public String toString() {
        return status + " " + headers + " " + (bytes.length > 4_000 ? bytes.length + " bytes" : text());
    }
}
