package dev.kinora.client.error;

import org.jspecify.annotations.Nullable;

/** Everything this client throws on purpose. Messages never hold a key. */
public abstract class KinoraException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** With a sentence for people, and what led to it. */
    protected KinoraException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
