package dev.kinora.server.service;

import java.time.Duration;

/**
 * Limits of uploaded files.
 *
 * @param maxBytes of one file
 * @param batchLife how long files of the purposes {@code batch} and {@code batch_output} are kept when nobody says
 *     otherwise; zero keeps them for ever
 */
public record FileSettings(long maxBytes, Duration batchLife) {
    public FileSettings {
        if (maxBytes < 1 || batchLife.isNegative()) {
            throw new IllegalArgumentException("maxBytes must be above zero, batchLife must not be negative");
        }
    }
}
