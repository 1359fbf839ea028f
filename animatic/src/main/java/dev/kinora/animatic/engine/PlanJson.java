package dev.kinora.animatic.engine;

import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Plans and their parts as JSON. */
public final class PlanJson {
    private static final JsonMapper PRETTY =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private static final JsonMapper COMPACT = JsonMapper.builder().build();

    private PlanJson() {}

    /** One line. */
    public static String write(Object part) {
        return COMPACT.writeValueAsString(part);
    }

    /** Indented, for people. */
    public static String pretty(Object part) {
        return PRETTY.writeValueAsString(part);
    }
}
