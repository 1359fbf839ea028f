package dev.kinora.client.error;

import org.jspecify.annotations.Nullable;

/** A download could not be stored, or what came is not what the server announced. */
public final class DownloadException extends KinoraException {
    private static final long serialVersionUID = 1L;

    /** With a sentence for people. */
    public DownloadException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
