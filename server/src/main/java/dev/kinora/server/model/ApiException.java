package dev.kinora.server.model;

import java.time.Duration;
import java.util.Optional;

/** A request is refused; the {@link ApiError} is the answer. Made by {@link ApiErrors} alone. */
public final class ApiException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient ApiError error;
    private final transient Optional<Duration> retryAfter;

    ApiException(ApiError error) {
        this(error, Optional.empty());
    }

    ApiException(ApiError error, Optional<Duration> retryAfter) {
        super(error.message(), null, false, false);
        this.error = error;
        this.retryAfter = retryAfter;
    }

    /** The answer. */
    public ApiError error() {
        return error;
    }

    /** After which time the same request may well succeed, where that is known. */
    public Optional<Duration> retryAfter() {
        return retryAfter;
    }
}
