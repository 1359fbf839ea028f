package dev.kinora.server.service;

import dev.kinora.server.model.Caller;
import java.util.Optional;

/**
 * A request that creates something, and what tells whether it was made before.
 *
 * @param caller who makes it
 * @param key the {@code Idempotency-Key} it came with
 * @param fingerprint a hash of everything it asks for; 64 hex digits
 * @param attempt whether its sender says that it tries again
 */
public record RepeatableRequest(Caller caller, Optional<String> key, String fingerprint, Attempt attempt) {
    /** Which try of its sender a request is. */
    public enum Attempt {
        /** The first one, as far as anybody says. */
        FIRST,
        /** A later one: the answer to an earlier one may have been lost on its way. */
        AGAIN
    }
}
