package dev.kinora.client.error;

import java.time.Duration;
import java.util.Optional;

/**
 * What the server said about a refused request.
 *
 * @param status HTTP status
 * @param message one sentence for people
 * @param type the family of the error
 * @param param the field at fault
 * @param code short machine word
 * @param requestId the server's name for the request
 * @param retryAfter how long it asks to wait before another try
 */
public record ApiError(
        int status,
        String message,
        Optional<String> type,
        Optional<String> param,
        Optional<String> code,
        Optional<String> requestId,
        Optional<Duration> retryAfter) {}
