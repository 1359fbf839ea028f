package dev.kinora.server.http;

import dev.kinora.server.http.wire.Value;
import dev.kinora.server.model.ApiErrors;
import dev.kinora.server.service.CreateVideo;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads the fields of a create: unknown keys, then what is missing, then kinds. Values are judged by the service.
 * Thread-safe.
 */
final class CreateVideoParser {
    /** How unknown fields are treated. */
    enum UnknownFields {
        REFUSED,
        IGNORED;

        static UnknownFields of(HttpServer.Leniency leniency) {
            return switch (leniency) {
                case REFUSE_UNKNOWN_FIELDS -> REFUSED;
                case IGNORE_UNKNOWN_FIELDS -> IGNORED;
            };
        }
    }

    private static final Set<String> KNOWN = Set.of("prompt", "model", "seconds", "size");
    private static final Set<String> NOT_SERVED = Set.of("input_reference", "characters", "remix_video_id");
    /** Spellings that circulate and never meant anything. */
    private static final Set<String> IGNORED = Set.of("quality");

    private static final Pattern WHOLE = Pattern.compile("0*(\\d{1,9})(\\.0*)?");
    private static final String EXPECTED_SECONDS =
            "one of " + ApiErrors.quotedList(List.of("4", "8", "12", "16", "20"), "or");

    private final UnknownFields unknownFields;

    CreateVideoParser(UnknownFields unknownFields) {
        this.unknownFields = unknownFields;
    }

    /** The request in these fields. Rows 10, 14 and 17. */
    CreateVideo parse(Value.Fields body) {
        Map<String, Value> fields = body.fields();
        fields.forEach(this::checkKey);
        Value prompt = fields.get("prompt");
        if (prompt == null) {
            throw ApiErrors.missingParameter("prompt");
        }
        return new CreateVideo(
                text("prompt", prompt),
                optionalText("model", fields),
                present("seconds", fields).map(CreateVideoParser::seconds),
                optionalText("size", fields),
                Optional.empty());
    }

    private void checkKey(String key, Value value) {
        boolean oldReference = key.equals("input") && (value instanceof Value.Text || value instanceof Value.Fields);
        if (NOT_SERVED.contains(key) || oldReference) {
            if (!(value instanceof Value.Nothing)) {
                throw ApiErrors.unsupportedParameter(key);
            }
        } else if (!KNOWN.contains(key) && !IGNORED.contains(key) && unknownFields == UnknownFields.REFUSED) {
            throw ApiErrors.unknownParameter(key);
        }
    }

    private static Optional<String> optionalText(String name, Map<String, Value> fields) {
        return present(name, fields).map(value -> text(name, value));
    }

    /** An optional field; null counts as absent. */
    private static Optional<Value> present(String name, Map<String, Value> fields) {
        return Optional.ofNullable(fields.get(name)).filter(value -> !(value instanceof Value.Nothing));
    }

    private static String text(String name, Value value) {
        if (value instanceof Value.Text(String text)) {
            return text;
        }
        throw ApiErrors.invalidType(name, "a string", value.kind());
    }

    private static String seconds(Value value) {
        return switch (value) {
            case Value.Text(String text) -> plain(text.strip());
            case Value.Whole(String digits) -> plain(digits);
            case Value.Decimal(String digits) -> plain(digits);
            default -> throw ApiErrors.invalidType("seconds", EXPECTED_SECONDS, value.kind());
        };
    }

    private static String plain(String number) {
        Matcher whole = WHOLE.matcher(number);
        return whole.matches() ? whole.group(1) : number;
    }
}
