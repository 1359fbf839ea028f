package dev.kinora.client.error;

import org.jspecify.annotations.Nullable;

/** The server could not be reached, broke off, or kept silent too long. */
public final class ConnectionException extends KinoraException {
    private static final long serialVersionUID = 1L;

    /** With a sentence for people. */
    public ConnectionException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
