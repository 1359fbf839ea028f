package dev.kinora.client;

import org.jspecify.annotations.Nullable;

/** A download could not be stored, or what came is not what the server announced. */
public final class DownloadException extends KinoraException {
    private static final long serialVersionUID = 1L;

    DownloadException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
