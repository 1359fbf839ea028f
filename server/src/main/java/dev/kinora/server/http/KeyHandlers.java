package dev.kinora.server.http;

import dev.kinora.server.http.body.RequestBody;
import dev.kinora.server.http.wire.KeyBody;
import dev.kinora.server.http.wire.Value;
import dev.kinora.server.model.AccessKey;
import dev.kinora.server.model.ApiErrors;
import dev.kinora.server.model.ProjectId;
import dev.kinora.server.service.KeyService;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Keys, for the operator on this machine: make one, list them, revoke one. */
final class KeyHandlers {
    private static final Set<String> KNOWN = Set.of("name", "project", "requests_per_minute");
    private static final int MAX_DIGITS = 9;

    private final KeyService keys;
    private final Intake intake;

    KeyHandlers(KeyService keys, Intake intake) {
        this.keys = keys;
        this.intake = intake;
    }

    void create(Call call) throws IOException {
        AccessKey.Grant grant;
        try (RequestBody body = intake.read(call)) {
            grant = grant(body.fields().fields());
        }
        call.answer(KeyBody.Fresh.of(keys.create(grant)));
    }

    void list(Call call) {
        call.answer(KeyBody.Listing.of(keys.list()));
    }

    void revoke(Call call) {
        call.answer(KeyBody.of(keys.revoke(call.id())));
    }

    private static AccessKey.Grant grant(Map<String, Value> fields) {
        fields.keySet().stream()
                .filter(name -> !KNOWN.contains(name))
                .findFirst()
                .ifPresent(name -> {
                    throw ApiErrors.unknownParameter(name);
                });
        String name = text("name", fields).orElseThrow(() -> ApiErrors.missingParameter("name"));
        ProjectId project = text("project", fields).map(KeyHandlers::project).orElse(ProjectId.DEFAULT);
        return new AccessKey.Grant(name, project, limit(fields));
    }

    private static ProjectId project(String name) {
        return ProjectId.parse(name)
                .orElseThrow(() -> ApiErrors.invalidValue(
                        "project", "Invalid 'project': its name is 1 to 64 of letters, digits, '_' and '-'."));
    }

    private static Optional<String> text(String name, Map<String, Value> fields) {
        return Optional.ofNullable(fields.get(name)).map(value -> {
            if (value instanceof Value.Text(String text)) {
                return text;
            }
            throw ApiErrors.invalidType(name, "a string", value.kind());
        });
    }

    private static Optional<Integer> limit(Map<String, Value> fields) {
        String name = "requests_per_minute";
        return Optional.ofNullable(fields.get(name)).map(value -> {
            if (value instanceof Value.Whole(String digits) && digits.length() <= MAX_DIGITS) {
                return Integer.valueOf(digits);
            }
            throw ApiErrors.invalidType(name, "an integer", value.kind());
        });
    }
}
