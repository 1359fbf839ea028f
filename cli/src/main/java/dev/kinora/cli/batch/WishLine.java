package dev.kinora.cli.batch;

import dev.kinora.cli.console.ExitCode;
import dev.kinora.cli.console.Json;
import dev.kinora.cli.console.Trouble;
import dev.kinora.cli.workspace.InputReferences;
import dev.kinora.cli.workspace.Order;
import dev.kinora.cli.workspace.Reference;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/**
 * One line of a list: the fields of a create, with a name beside them, or a line of the API's own batches, which holds
 * those fields in {@code body}.
 *
 * @param list the file, for messages
 * @param number of the line, from 1
 * @param usual what holds for fields that are not there
 * @param references the pictures it may name
 */
record WishLine(Path list, int number, Order.Shape usual, InputReferences references) {
    private static final Set<String> AROUND = Set.of("custom_id", "name", "id", "method", "url", "body");
    private static final Set<String> FIELDS = Set.of(
            "prompt",
            "model",
            "seconds",
            "size",
            "seed",
            "negative_prompt",
            "characters",
            "input_reference",
            "reference");

    Wish read(String line) {
        JsonNode whole = parse(line);
        JsonNode body = whole.path("body").isObject() ? whole.path("body") : whole;
        check(whole, body);
        String prompt = text(body, "prompt").filter(text -> !text.isBlank()).orElseThrow(() -> wrong("prompt"));
        String key = text(whole, "custom_id")
                .or(() -> text(whole, "name"))
                .or(() -> text(whole, "id"))
                .orElse("line-" + number);
        Order.Shape shape = new Order.Shape(
                text(body, "model").or(usual::model),
                text(body, "seconds").map(this::seconds).or(usual::seconds),
                text(body, "size").or(usual::size));
        Order.Guidance guidance =
                new Order.Guidance(text(body, "seed").map(this::seed), text(body, "negative_prompt"), characters(body));
        return new Wish(key, new Order(new Order.Fresh(), prompt.strip(), shape, guidance, reference(body, shape)));
    }

    private JsonNode parse(String line) {
        try {
            JsonNode whole = Json.parse(number == 1 ? line.replaceFirst("^\ufeff", "") : line);
            if (whole.isObject()) {
                return whole;
            }
        } catch (JacksonException e) {
            throw new Trouble(ExitCode.USAGE, "batch.json", list, number);
        }
        throw new Trouble(ExitCode.USAGE, "batch.json", list, number);
    }

    /** A misspelt field would be a video that nobody asked for. */
    private void check(JsonNode whole, JsonNode body) {
        if (whole.path("body").isObject()) {
            check(whole, AROUND, Set.of());
            check(body, FIELDS, Set.of());
        } else {
            check(whole, AROUND, FIELDS);
        }
    }

    private void check(JsonNode node, Set<String> known, Set<String> alsoKnown) {
        for (String name : node.propertyNames()) {
            if (!known.contains(name) && !alsoKnown.contains(name)) {
                throw new Trouble(ExitCode.USAGE, "batch.field", list, number, name);
            }
        }
    }

    private Optional<Reference> reference(JsonNode body, Order.Shape shape) {
        JsonNode named = body.path("input_reference");
        Optional<String> word = text(named, "image_url")
                .or(() -> text(named, "file_id"))
                .or(() -> text(body, "input_reference"))
                .or(() -> text(body, "reference"));
        return word.map(picture -> references.find(picture, shape.size().orElse("")));
    }

    private List<String> characters(JsonNode body) {
        List<String> ids = new ArrayList<>();
        for (JsonNode each : body.path("characters")) {
            ids.add(text(each, "id").orElseGet(() -> each.asString("")));
        }
        return ids;
    }

    private int seconds(String text) {
        if (!text.matches("\\d{1,6}")) {
            throw wrong("seconds");
        }
        return Integer.parseInt(text);
    }

    private long seed(String text) {
        if (!text.matches("\\d{1,18}")) {
            throw wrong("seed");
        }
        return Long.parseLong(text);
    }

    private Trouble wrong(String field) {
        return new Trouble(ExitCode.USAGE, "batch.value", list, number, field);
    }

    private static Optional<String> text(JsonNode node, String field) {
        JsonNode value = node.path(field);
        return value.isValueNode() && !value.isNull() ? Optional.of(value.asString("")) : Optional.empty();
    }
}
