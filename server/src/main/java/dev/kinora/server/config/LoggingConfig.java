package dev.kinora.server.config;

/**
 * What is logged.
 *
 * @param level the least severe level that is logged
 */
public record LoggingConfig(
        @Setting(value = "least severe level that is logged; `debug` may show prompts", standard = "info")
        Level level) {
    /** Severity of a line. */
    public enum Level {
        ERROR,
        WARN,
        INFO,
        DEBUG,
        TRACE
    }
}
