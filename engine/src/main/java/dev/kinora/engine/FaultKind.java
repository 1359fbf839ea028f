package dev.kinora.engine;

/** Why an engine failed, in the terms that decide about retries. */
public enum FaultKind {
    INVALID_REQUEST,
    UNSUPPORTED,
    MODERATION_INPUT,
    MODERATION_OUTPUT,
    AUTH,
    QUOTA,
    RATE_LIMIT,
    BUSY,
    /** The request never reached the engine. */
    TRANSPORT_BEFORE_ACCEPT,
    /** The connection broke after the request was sent: it may or may not run. */
    ACCEPT_UNKNOWN,
    OUT_OF_MEMORY,
    ENGINE_FAULT,
    TIMEOUT,
    LOST,
    BAD_MEDIA,
    /** No space left, or the disk refused a write, on Kinora's own machine. */
    STORAGE,
    CANCELED;

    /** Whether another try on the same engine can help. */
    public boolean retryable() {
        return switch (this) {
            case RATE_LIMIT, BUSY, TRANSPORT_BEFORE_ACCEPT, OUT_OF_MEMORY, ENGINE_FAULT, BAD_MEDIA, LOST -> true;
            case INVALID_REQUEST,
                    UNSUPPORTED,
                    MODERATION_INPUT,
                    MODERATION_OUTPUT,
                    AUTH,
                    QUOTA,
                    ACCEPT_UNKNOWN,
                    TIMEOUT,
                    STORAGE,
                    CANCELED -> false;
        };
    }
}
