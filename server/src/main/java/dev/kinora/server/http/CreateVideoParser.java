package dev.kinora.server.http;

import dev.kinora.server.http.wire.Value;
import dev.kinora.server.model.ApiErrors;
import dev.kinora.server.model.Emulation;
import dev.kinora.server.service.CreateVideo;
import dev.kinora.server.service.Materials;
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

    private static final Set<String> KNOWN =
            Set.of("prompt", "model", "seconds", "size", "input_reference", "characters", "remix_video_id");
    /** Spellings that circulate and never meant anything. */
    private static final Set<String> IGNORED = Set.of("quality");

    private static final Pattern WHOLE = Pattern.compile("0*(\\d{1,9})(\\.0*)?");
    private static final String EXPECTED_SECONDS =
            "one of " + ApiErrors.quotedList(List.of("4", "8", "12", "16", "20"), "or");

    private final UnknownFields unknownFields;
    private final ReferenceParser references;

    CreateVideoParser(UnknownFields unknownFields) {
        this.unknownFields = unknownFields;
        this.references = new ReferenceParser(unknownFields);
    }

    /** The request in these fields, when something similar will do. Rows 10, 14, 17, 20 and 21. */
    CreateVideo parse(Value.Fields body) {
        return parse(body, Emulation.ALLOWED);
    }

    /** The video that is to be varied: early notes made remixes by a field of a create. */
    Optional<String> remixed(Value.Fields body) {
        return optionalText("remix_video_id", body.fields());
    }

    /** The request in these fields. Rows 10, 14, 17, 20 and 21. */
    CreateVideo parse(Value.Fields body, Emulation emulation) {
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
                GuidanceParser.parse(fields),
                new Materials(
                        present("input_reference", fields)
                                .or(() -> present("input", fields))
                                .map(references::picture),
                        present("characters", fields)
                                .map(references::characters)
                                .orElse(List.of()),
                        emulation));
    }

    private void checkKey(String key, Value value) {
        boolean oldReference = key.equals("input")
                && (value instanceof Value.Text || value instanceof Value.Fields || value instanceof Value.Upload);
        boolean known =
                KNOWN.contains(key) || GuidanceParser.KNOWN.contains(key) || IGNORED.contains(key) || oldReference;
        if (!known && unknownFields == UnknownFields.REFUSED) {
            throw ApiErrors.unknownParameter(key);
        }
    }

    static Optional<String> optionalText(String name, Map<String, Value> fields) {
        return present(name, fields).map(value -> text(name, value));
    }

    /** An optional field; null counts as absent. */
    static Optional<Value> present(String name, Map<String, Value> fields) {
        return Optional.ofNullable(fields.get(name)).filter(value -> !(value instanceof Value.Nothing));
    }

    static String text(String name, Value value) {
        if (value instanceof Value.Text(String text)) {
            return text;
        }
        throw ApiErrors.invalidType(name, "a string", value.kind());
    }

    static String seconds(Value value) {
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
