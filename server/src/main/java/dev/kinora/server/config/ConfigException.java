package dev.kinora.server.config;

/** The configuration cannot be used. The message is one sentence for people: where, what, and what is accepted. */
public final class ConfigException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public ConfigException(String message) {
        super(message);
    }
}
