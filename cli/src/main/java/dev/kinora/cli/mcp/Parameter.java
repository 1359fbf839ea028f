package dev.kinora.cli.mcp;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A parameter of a tool.
 *
 * @param name as assistants send it
 * @param need whether a call must have it
 * @param kind what it takes
 * @param description what it means, for assistants
 */
record Parameter(String name, Need need, Kind kind, String description) {
    /** Whether a call must have a parameter. */
    enum Need {
        REQUIRED,
        OPTIONAL
    }

    static Parameter required(String name, Kind kind, String description) {
        return new Parameter(name, Need.REQUIRED, kind, description);
    }

    static Parameter optional(String name, Kind kind, String description) {
        return new Parameter(name, Need.OPTIONAL, kind, description);
    }

    Map<String, Object> schema() {
        Map<String, Object> schema = new LinkedHashMap<>(kind.schema());
        schema.put("description", description);
        return schema;
    }
}
