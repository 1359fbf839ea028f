package dev.kinora.server.http;

import dev.kinora.server.http.wire.Value;
import dev.kinora.server.model.ApiErrors;
import dev.kinora.server.service.WebhookDraft;
import dev.kinora.server.service.WebhookService.OldSecret;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads the fields of requests about webhook endpoints: unknown keys, then what is missing, then kinds. */
final class WebhookParser {
    private static final List<String> ENDPOINT = List.of("name", "url", "event_types");
    private static final String KEEP_OLD = "keep_old_secret_active_for_24_hours";
    private static final String EVENT_TYPE = "event_type";

    private final HttpServer.Leniency leniency;

    WebhookParser(HttpServer.Leniency leniency) {
        this.leniency = leniency;
    }

    /** A new endpoint: every field must be there. Rows 10, 14 and 17. */
    WebhookDraft create(Value.Fields body) {
        checkKeys(body, Set.copyOf(ENDPOINT));
        ENDPOINT.forEach(name -> require(body, name));
        return draft(body);
    }

    /** A change: what is absent or null stays. Rows 14 and 17. */
    WebhookDraft update(Value.Fields body) {
        checkKeys(body, Set.copyOf(ENDPOINT));
        return draft(body);
    }

    /** Whether a replaced secret stays for a day. Rows 14 and 17. */
    OldSecret rotate(Value.Fields body) {
        checkKeys(body, Set.of(KEEP_OLD));
        boolean keep = present(body, KEEP_OLD).map(WebhookParser::flag).orElse(false);
        return keep ? OldSecret.STAYS_FOR_A_DAY : OldSecret.ENDS;
    }

    /** The type of a sample event. Rows 10, 14 and 17. */
    String test(Value.Fields body) {
        checkKeys(body, Set.of(EVENT_TYPE));
        return text(EVENT_TYPE, require(body, EVENT_TYPE));
    }

    private WebhookDraft draft(Value.Fields body) {
        return new WebhookDraft(
                present(body, "name").map(value -> text("name", value)),
                present(body, "url").map(value -> text("url", value)),
                present(body, "event_types").map(WebhookParser::texts));
    }

    private void checkKeys(Value.Fields body, Set<String> known) {
        if (leniency == HttpServer.Leniency.REFUSE_UNKNOWN_FIELDS) {
            for (String key : body.fields().keySet()) {
                if (!known.contains(key)) {
                    throw ApiErrors.unknownParameter(key);
                }
            }
        }
    }

    private static Value require(Value.Fields body, String name) {
        return present(body, name).orElseThrow(() -> ApiErrors.missingParameter(name));
    }

    private static Optional<Value> present(Value.Fields body, String name) {
        Map<String, Value> fields = body.fields();
        return Optional.ofNullable(fields.get(name)).filter(value -> !(value instanceof Value.Nothing));
    }

    private static String text(String name, Value value) {
        if (value instanceof Value.Text(String text)) {
            return text;
        }
        throw ApiErrors.invalidType(name, "a string", value.kind());
    }

    private static List<String> texts(Value value) {
        if (!(value instanceof Value.Items(List<Value> items))) {
            throw ApiErrors.invalidType("event_types", "an array of strings", value.kind());
        }
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < items.size(); i++) {
            texts.add(text("event_types[" + i + "]", items.get(i)));
        }
        return texts;
    }

    private static boolean flag(Value value) {
        return switch (value) {
            case Value.Flag(boolean on) -> on;
            case Value.Text(String text) when text.equals("true") -> true;
            case Value.Text(String text) when text.equals("false") -> false;
            default -> throw ApiErrors.invalidType(KEEP_OLD, "a boolean", value.kind());
        };
    }
}
