package dev.kinora.engine;

import java.util.UUID;

/**
 * Random name of one submission, written durably before the request leaves. Engines that accept a caller's id use it
 * as theirs, so that {@link VideoEngine#reconcile} can find the job again.
 *
 * @param value the random part
 */
public record AttemptToken(UUID value) {
    /** A new random token. */
    public static AttemptToken random() {
        return new AttemptToken(UUID.randomUUID());
    }
}
