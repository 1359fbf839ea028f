package dev.kinora.client.error;

/**
 * 429: too many requests, or a budget is used up ({@link ApiError#code()} is {@code insufficient_quota} then).
 * {@link #retryAfter()} tells how long to wait. This client waits and tries again by itself; it throws when the retries
 * are used up or the wait is longer than it may be.
 */
public final class RateLimitException extends ApiException {
    private static final long serialVersionUID = 1L;

    /** With what the server said. */
    public RateLimitException(ApiError error) {
        super(error);
    }
}
