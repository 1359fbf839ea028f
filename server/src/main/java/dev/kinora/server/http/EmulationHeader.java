package dev.kinora.server.http;

import dev.kinora.server.model.ApiErrors;
import dev.kinora.server.model.Emulation;
import io.helidon.http.HeaderName;
import io.helidon.http.HeaderNames;
import java.util.List;
import java.util.Locale;

/** {@code Kinora-Emulation: forbid}: nothing similar may stand in for what an engine cannot do. */
final class EmulationHeader {
    private static final String NAME = "Kinora-Emulation";
    private static final HeaderName HEADER = HeaderNames.create(NAME);

    private EmulationHeader() {}

    static Emulation of(Call call) {
        String value = call.header(HEADER).orElse("allow").strip();
        return switch (value.toLowerCase(Locale.ROOT)) {
            case "allow" -> Emulation.ALLOWED;
            case "forbid" -> Emulation.FORBIDDEN;
            default -> throw ApiErrors.invalidValue(NAME, value, List.of("allow", "forbid"));
        };
    }
}
