package dev.kinora.server.http;

import dev.kinora.server.batch.BatchService;
import dev.kinora.server.batch.NewBatch;
import dev.kinora.server.http.body.RequestBody;
import dev.kinora.server.http.wire.BatchBody;
import dev.kinora.server.http.wire.PageBody;
import dev.kinora.server.http.wire.Value;
import dev.kinora.server.model.ApiErrors;
import dev.kinora.server.model.Batch;
import dev.kinora.server.model.PageQuery;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** Create, retrieve, cancel and list batches: parse, call the service, answer. No rule lives here. */
final class BatchHandlers {
    private static final int MAX_LIMIT = 100;
    private static final Set<String> KNOWN =
            Set.of("input_file_id", "endpoint", "completion_window", "metadata", "output_expires_after");

    private final BatchService batches;
    private final Intake intake;
    private final Once once;

    BatchHandlers(BatchService batches, Intake intake, Once once) {
        this.batches = batches;
        this.intake = intake;
        this.once = once;
    }

    void create(Call call) throws IOException {
        try (RequestBody body = intake.read(call)) {
            NewBatch request = parse(body.fields().fields());
            once.<Batch>answer(call, body, receipt -> batches.create(call.project(), request, receipt), BatchBody::of);
        }
    }

    void retrieve(Call call) {
        call.answer(BatchBody.of(batches.get(call.project(), call.id())));
    }

    void cancel(Call call) {
        call.answer(BatchBody.of(batches.cancel(call.project(), call.id())));
    }

    void list(Call call) {
        PageQuery query = new PageQuery(
                call.query("limit")
                        .map(text -> PageQueryParser.limit(text, 1, MAX_LIMIT))
                        .orElse(PageQuery.DEFAULT_LIMIT),
                call.query("after"),
                PageQuery.Order.DESC);
        call.answer(PageBody.of(batches.list(call.project(), query), BatchBody::of, batch -> batch.id()
                .value()));
    }

    /** Rows 10, 14 and 17. */
    private static NewBatch parse(Map<String, Value> fields) {
        fields.keySet().stream().filter(key -> !KNOWN.contains(key)).findFirst().ifPresent(key -> {
            throw ApiErrors.unknownParameter(key);
        });
        Value input = required("input_file_id", fields);
        Value endpoint = required("endpoint", fields);
        Value window = required("completion_window", fields);
        return new NewBatch(
                text("input_file_id", input),
                text("endpoint", endpoint),
                text("completion_window", window),
                metadata(fields.getOrDefault("metadata", new Value.Nothing())),
                LifetimeParser.parse("output_expires_after", fields));
    }

    private static Map<String, String> metadata(Value value) {
        return switch (value) {
            case Value.Nothing _ -> Map.of();
            case Value.Fields(Map<String, Value> notes) -> {
                Map<String, String> texts = new LinkedHashMap<>();
                notes.forEach((key, note) -> texts.put(key, text("metadata." + key, note)));
                yield texts;
            }
            default -> throw ApiErrors.invalidType("metadata", "an object", value.kind());
        };
    }

    private static Value required(String name, Map<String, Value> fields) {
        Value value = fields.get(name);
        if (value == null) {
            throw ApiErrors.missingParameter(name);
        }
        return value;
    }

    private static String text(String name, Value value) {
        if (value instanceof Value.Text(String text)) {
            return text;
        }
        throw ApiErrors.invalidType(name, "a string", value.kind());
    }
}
