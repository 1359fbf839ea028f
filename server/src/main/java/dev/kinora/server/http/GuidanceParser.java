package dev.kinora.server.http;

import dev.kinora.server.http.wire.Json;
import dev.kinora.server.http.wire.Value;
import dev.kinora.server.model.ApiErrors;
import dev.kinora.server.service.CreateVideo;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads {@code seed}, {@code negative_prompt} and {@code engine_params}. Kinora's own fields. */
final class GuidanceParser {
    static final Set<String> KNOWN = Set.of("seed", "negative_prompt", "engine_params");

    private static final int MAX_DIGITS = 100;

    private GuidanceParser() {}

    static CreateVideo.Guide parse(Map<String, Value> fields) {
        return new CreateVideo.Guide(
                present("seed", fields).map(GuidanceParser::seed),
                present("negative_prompt", fields).map(value -> text("negative_prompt", value)),
                present("engine_params", fields).map(GuidanceParser::params).orElse(Map.of()));
    }

    private static Optional<Value> present(String name, Map<String, Value> fields) {
        return Optional.ofNullable(fields.get(name)).filter(value -> !(value instanceof Value.Nothing));
    }

    private static long seed(Value value) {
        String digits =
                switch (value) {
                    case Value.Whole(String number) -> number;
                    case Value.Text(String text) -> text.strip();
                    default -> throw ApiErrors.invalidType("seed", "an integer", value.kind());
                };
        if (digits.length() > MAX_DIGITS || !digits.matches("[+-]?\\d+")) {
            throw ApiErrors.invalidType("seed", "an integer", "string");
        }
        // Whatever does not fit is outside the range by far, on the same side.
        BigInteger number = new BigInteger(digits);
        BigInteger bound = BigInteger.valueOf(Long.MAX_VALUE);
        return number.max(bound.negate()).min(bound).longValueExact();
    }

    private static Map<String, String> params(Value value) {
        Value.Fields fields =
                switch (value) {
                    case Value.Fields object -> object;
                    case Value.Text(String json) when json.strip().startsWith("{") -> object(json);
                    default -> throw ApiErrors.invalidType("engine_params", "an object", value.kind());
                };
        Map<String, String> params = new LinkedHashMap<>();
        fields.fields().forEach((name, entry) -> {
            if (!(entry instanceof Value.Nothing)) {
                params.put(name, scalar(name, entry));
            }
        });
        return params;
    }

    /** In a form an object may come as JSON. */
    private static Value.Fields object(String json) {
        byte[] bytes = json.getBytes(StandardCharsets.UTF_8);
        return Json.readObject(bytes, bytes.length);
    }

    private static String scalar(String name, Value value) {
        return switch (value) {
            case Value.Text(String text) -> text;
            case Value.Whole(String digits) -> digits;
            case Value.Decimal(String digits) -> digits;
            case Value.Flag(boolean on) -> Boolean.toString(on);
            default ->
                throw ApiErrors.invalidType("engine_params." + name, "a string, number or boolean", value.kind());
        };
    }

    private static String text(String name, Value value) {
        if (value instanceof Value.Text(String text)) {
            return text;
        }
        throw ApiErrors.invalidType(name, "a string", value.kind());
    }
}
