package dev.kinora.server.http;

import dev.kinora.server.http.wire.Value;
import dev.kinora.server.model.ApiErrors;
import dev.kinora.server.service.NewFile.Lifetime;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads {@code {"anchor":…,"seconds":…}}; numbers of a form are texts. */
final class LifetimeParser {
    private static final Set<String> KNOWN = Set.of("anchor", "seconds");
    private static final Pattern WHOLE = Pattern.compile("-?\\d{1,15}");

    private LifetimeParser() {}

    /** The lifetime in a field, if it is there. Rows 10, 14 and 17. */
    static Optional<Lifetime> parse(String name, Map<String, Value> fields) {
        Value value = fields.getOrDefault(name, new Value.Nothing());
        return switch (value) {
            case Value.Nothing _ -> Optional.empty();
            case Value.Fields(Map<String, Value> inner) -> Optional.of(lifetime(name, inner));
            default -> throw ApiErrors.invalidType(name, "an object", value.kind());
        };
    }

    private static Lifetime lifetime(String name, Map<String, Value> fields) {
        fields.keySet().stream().filter(key -> !KNOWN.contains(key)).findFirst().ifPresent(key -> {
            throw ApiErrors.unknownParameter(name + "." + key);
        });
        String anchorName = name + ".anchor";
        String secondsName = name + ".seconds";
        Value anchor = required(anchorName, fields.get("anchor"));
        Value seconds = required(secondsName, fields.get("seconds"));
        if (anchor instanceof Value.Text(String text)) {
            return new Lifetime(text, seconds(secondsName, seconds));
        }
        throw ApiErrors.invalidType(anchorName, "a string", anchor.kind());
    }

    private static Value required(String name, @Nullable Value value) {
        if (value == null) {
            throw ApiErrors.missingParameter(name);
        }
        return value;
    }

    private static long seconds(String name, Value value) {
        String digits =
                switch (value) {
                    case Value.Whole(String number) -> number;
                    case Value.Text(String text) -> text.strip();
                    default -> "";
                };
        if (!WHOLE.matcher(digits).matches()) {
            throw ApiErrors.invalidType(name, "an integer", value.kind());
        }
        return Long.parseLong(digits);
    }
}
