package dev.kinora.client;

import java.net.http.HttpHeaders;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;

/**
 * When to try again, and after how long.
 *
 * @param times retries at most
 * @param base pause before the first one
 * @param cap longest own pause
 */
record Retry(int times, Duration base, Duration cap) {
    /** A server that asks for more is told to the caller instead of waited for. */
    static final Duration LONGEST_ASKED = Duration.ofSeconds(60);

    /** The pause before retry number {@code done}, counted from 0: doubled each time, up to a quarter shorter by chance. */
    Duration pause(int done) {
        double full = base.toNanos() * Math.pow(2, Math.min(done, 30));
        double capped = Math.min(full, cap.toNanos());
        return Duration.ofNanos(
                (long) (capped * (1 - 0.25 * ThreadLocalRandom.current().nextDouble())));
    }

    /** Whether this answer is worth another try. */
    static boolean wanted(int status, HttpHeaders headers) {
        if (asked(headers).filter(wait -> wait.compareTo(LONGEST_ASKED) > 0).isPresent()) {
            return false;
        }
        return switch (headers.firstValue("x-should-retry").orElse("")) {
            case "true" -> true;
            case "false" -> false;
            default -> status == 408 || status == 429 || status >= 500;
        };
    }

    /** The pause the server asks for. */
    static Optional<Duration> asked(HttpHeaders headers) {
        return headers.firstValue("retry-after-ms")
                .flatMap(Retry::number)
                .map(millis -> Duration.ofNanos((long) (millis * 1e6)))
                .or(() -> headers.firstValue("retry-after").flatMap(Retry::secondsOrDate))
                .filter(wait -> !wait.isNegative());
    }

    private static Optional<Duration> secondsOrDate(String text) {
        return number(text)
                .map(seconds -> Duration.ofNanos((long) (seconds * 1e9)))
                .or(() -> date(text));
    }

    private static Optional<Duration> date(String text) {
        try {
            Instant then = ZonedDateTime.parse(text, DateTimeFormatter.RFC_1123_DATE_TIME)
                    .toInstant();
            return Optional.of(Duration.between(Instant.now(), then));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Optional<Double> number(String text) {
        try {
            return Optional.of(Double.parseDouble(text.strip())).filter(value -> value >= 0 && value < 1e9);
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }
}
