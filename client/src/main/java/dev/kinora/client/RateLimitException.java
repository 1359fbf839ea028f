package dev.kinora.client;

import java.time.Duration;
import java.util.Optional;

/** 429: too many requests, or a budget is used up. */
public final class RateLimitException extends ApiException {
    private static final long serialVersionUID = 1L;

    private final transient Optional<Duration> retryAfter;

    RateLimitException(ApiError error, Optional<Duration> retryAfter) {
        super(error);
        this.retryAfter = retryAfter;
    }

    /** How long the server asks to wait, where it says so. */
    public Optional<Duration> retryAfter() {
        return retryAfter;
    }
}
