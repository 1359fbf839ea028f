package dev.kinora.server.conformance;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.dialect.Dialects;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The OpenAPI document, and whether an answer keeps to it. */
final class Contract {
    private static final String HOME = "https://kinora.example/openapi.json";
    private static final String TEXT = load();
    private static final JsonNode DOCUMENT = new JsonMapper().readTree(TEXT);
    private static final SchemaRegistry SCHEMAS =
            SchemaRegistry.withDialect(Dialects.getDraft202012(), builder -> builder.schemas(Map.of(HOME, TEXT)));
    private static final Map<String, Schema> READ = new ConcurrentHashMap<>();

    private Contract() {}

    static JsonNode document() {
        return DOCUMENT;
    }

    /** Method and path of every operation, below its first server: {@code GET /v1/videos/{video_id}}. */
    static List<String> operations() {
        TreeSet<String> operations = new TreeSet<>();
        DOCUMENT.path("paths").propertyStream().forEach(path -> {
            for (JsonNode server : path.getValue().path("servers").isMissingNode()
                    ? DOCUMENT.path("servers")
                    : path.getValue().path("servers")) {
                String base = server.path("url").asString();
                path.getValue().propertyNames().stream()
                        .filter(List.of("get", "post", "delete", "put", "patch")::contains)
                        .forEach(method -> operations.add(method.toUpperCase(java.util.Locale.ROOT) + " "
                                + (base + path.getKey()).replace("//", "/")));
            }
        });
        return List.copyOf(operations);
    }

    /** Fails unless the document knows this status of this operation and the body is as it says. */
    static void hold(String method, String target, Answer answer) {
        Optional<String> template = template(target);
        if (template.isEmpty()) {
            return;
        }
        String verb = method.equals("HEAD") ? "get" : method.toLowerCase(java.util.Locale.ROOT);
        JsonNode operation = DOCUMENT.path("paths").path(template.get()).path(verb);
        if (operation.isMissingNode()) {
            return;
        }
        JsonNode response = operation.path("responses").path(Integer.toString(answer.status()));
        if (response.isMissingNode()) {
            throw new AssertionError(
                    "openapi.json knows no " + answer.status() + " of " + verb + " " + template.get() + ": " + answer);
        }
        if (method.equals("HEAD")) {
            return;
        }
        String at = "/paths/" + template.get().replace("~", "~0").replace("/", "~1") + "/" + verb + "/responses/"
                + answer.status();
        if (response.has("$ref")) {
            at = response.path("$ref").asString().substring(1);
            response = DOCUMENT.at(at);
        }
        holdBody(verb + " " + template.get(), at, response, answer);
    }

    private static void holdBody(String what, String at, JsonNode response, Answer answer) {
        JsonNode kinds = response.path("content");
        String type = answer.header("content-type").orElse("").split(";")[0];
        if (kinds.isMissingNode() && answer.bytes().length == 0) {
            return;
        }
        if (kinds.path(type).isMissingNode()) {
            throw new AssertionError("openapi.json knows no '" + type + "' from " + what + ": " + answer);
        }
        if (!type.equals("application/json")) {
            return;
        }
        String pointer = at + "/content/application~1json/schema";
        Schema schema = READ.computeIfAbsent(
                pointer,
                p -> SCHEMAS.getSchema(
                        SchemaLocation.of(HOME + "#" + p.replace("{", "%7B").replace("}", "%7D"))));
        List<Error> errors = schema.validate(answer.json());
        if (!errors.isEmpty()) {
            throw new AssertionError("not as openapi.json says of " + what + ": " + errors + " in " + answer.text());
        }
    }

    /** The path of the document that a request target is an example of; a path without variables comes first. */
    private static Optional<String> template(String target) {
        String path = target.split("\\?", 2)[0];
        String plain = path.length() > 1 && path.endsWith("/") ? path.substring(0, path.length() - 1) : path;
        String below = plain.replaceFirst("^(/openai)?/v1(?=/)", "");
        return DOCUMENT.path("paths").propertyNames().stream()
                .filter(template -> fits(template.split("/"), below.split("/", -1)))
                .min(java.util.Comparator.comparingLong(
                        t -> t.chars().filter(c -> c == '{').count()));
    }

    private static boolean fits(String[] template, String[] path) {
        if (template.length != path.length) {
            return false;
        }
        for (int i = 0; i < path.length; i++) {
            if (!template[i].startsWith("{") && !template[i].equals(path[i])) {
                return false;
            }
        }
        return Arrays.stream(path).skip(1).noneMatch(String::isEmpty);
    }

    private static String load() {
        try (InputStream in = Contract.class.getResourceAsStream("/openapi.json")) {
            return new String(java.util.Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
