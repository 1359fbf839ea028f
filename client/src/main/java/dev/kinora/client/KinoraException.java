package dev.kinora.client;

import org.jspecify.annotations.Nullable;

/** Everything this client throws on purpose. Messages never hold a key. */
public abstract class KinoraException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    KinoraException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
