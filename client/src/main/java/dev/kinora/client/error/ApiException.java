package dev.kinora.client.error;

import java.time.Duration;
import java.util.Optional;

/** The server answered with an error. Its subclasses are the ones worth telling apart. */
public class ApiException extends KinoraException {
    private static final long serialVersionUID = 1L;

    private final transient ApiError error;

    /** With what the server said. */
    public ApiException(ApiError error) {
        super(error.message(), null);
        this.error = error;
    }

    /** What the server said. */
    public ApiError error() {
        return error;
    }

    /** How long the server asks to wait before another try, where it says so. */
    public Optional<Duration> retryAfter() {
        return error.retryAfter();
    }
}
