package dev.kinora.server.service;

import java.time.Duration;

/**
 * How long answers to creates are kept.
 *
 * @param keyLife how long the answer to a request with an {@code Idempotency-Key} is given again
 * @param retryLife how long a request without one is recognised when its sender says that it tries again
 * @param patience how long a request waits for the same one that is on its way already
 */
public record IdempotencySettings(Duration keyLife, Duration retryLife, Duration patience) {}
