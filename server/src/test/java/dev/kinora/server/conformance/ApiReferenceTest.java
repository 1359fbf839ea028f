package dev.kinora.server.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** The reference for people leaves out nothing that the one for programs holds. */
class ApiReferenceTest {
    private static final Path PAGE = Path.of("..", "docs", "guide", "api.md");
    private static final List<String> VERBS = List.of("get", "post", "delete");

    private final String page = read();

    @Test
    void everyRouteIsThere() {
        Contract.document().path("paths").propertyStream().forEach(path -> path.getValue().propertyNames().stream()
                .filter(VERBS::contains)
                .forEach(verb -> assertThat(page)
                        .contains("`" + verb.toUpperCase(java.util.Locale.ROOT) + " " + path.getKey() + "`")));
    }

    @Test
    void everyFieldAndParameterIsThere() {
        TreeSet<String> names = new TreeSet<>();
        Contract.document().path("paths").propertyStream().forEach(path -> path.getValue()
                .propertyStream()
                .filter(each -> VERBS.contains(each.getKey()))
                .forEach(each -> addNames(each.getValue(), names)));
        assertThat(names).contains("prompt", "wait", "output_expires_after");
        for (String name : names) {
            assertThat(page).containsPattern("`" + java.util.regex.Pattern.quote(name) + "[`=\\[]");
        }
    }

    @Test
    void everyKeyAndStatusOfAVideoIsThere() {
        JsonNode schemas = Contract.document().path("components").path("schemas");
        for (String key : schemas.path("Video").path("properties").propertyNames()) {
            assertThat(page).contains("`" + key + "`");
        }
        for (JsonNode status : schemas.path("VideoStatus").path("enum")) {
            assertThat(page).contains("| `" + status.asString() + "` |");
        }
    }

    /** Names in queries, headers and bodies; those in paths stand in the routes. */
    private static void addNames(JsonNode operation, TreeSet<String> names) {
        for (JsonNode parameter : operation.path("parameters")) {
            JsonNode known = followed(parameter);
            if (!known.path("in").asString().equals("path")) {
                names.add(known.path("name").asString());
            }
        }
        operation
                .path("requestBody")
                .path("content")
                .propertyStream()
                .forEach(content -> names.addAll(followed(content.getValue().path("schema"))
                        .path("properties")
                        .propertyNames()));
    }

    private static JsonNode followed(JsonNode node) {
        return node.has("$ref")
                ? Contract.document().at(node.path("$ref").asString().substring(1))
                : node;
    }

    private static String read() {
        try {
            return Files.readString(PAGE);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
