package dev.kinora.server.app;

/** The server cannot start. The message is for people: one clear sentence and what to do about it. */
public final class StartupException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public StartupException(String message) {
        super(message);
    }

    public StartupException(String message, Throwable cause) {
        super(message, cause);
    }
}
