package dev.kinora.server.config;

import java.util.List;
import java.util.Map;

/** A value as its source wrote it, with the place that a complaint names. */
sealed interface Raw {
    /** For example {@code kinora.yaml:12} or {@code KINORA_SERVER_PORT}. */
    String where();

    /** A plain value; empty text is a key without a value. */
    record Scalar(String text, String where) implements Raw {}

    /** A list. */
    record Items(List<Raw> items, String where) implements Raw {}

    /** Keys and values in the order they were written. */
    record Table(Map<String, Raw> entries, String where) implements Raw {}
}
