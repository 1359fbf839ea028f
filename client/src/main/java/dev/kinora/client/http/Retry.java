package dev.kinora.client.http;

import java.net.ConnectException;
import java.net.http.HttpConnectTimeoutException;
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
 * @param longestAsked longest pause that a server may ask for; more is told to the caller instead of waited for
 * @param lostAnswers what to do when nobody knows whether the server made something
 */
public record Retry(int times, Duration base, Duration cap, Duration longestAsked, LostAnswers lostAnswers) {
    /** What becomes of a request that makes something, when its answer was lost on the way. */
    public enum LostAnswers {
        /** It is sent again under its idempotency key. */
        SENT_AGAIN,
        /** The failure is told to the caller. */
        TOLD
    }

    /** The pause before retry number {@code done}, counted from 0: doubled each time, up to a quarter shorter by chance. */
    public Duration pause(int done) {
        double full = base.toNanos() * Math.pow(2, Math.min(done, 30));
        double capped = Math.min(full, (double) cap.toNanos());
        return Duration.ofNanos((long) (capped * (1 - 0.25 * chance())));
    }

    /** The pause after this answer: the server's wish and up to a tenth more by chance, so that not all come back at once. */
    Duration pause(int done, HttpHeaders headers) {
        return asked(headers)
                .map(wait -> Duration.ofNanos((long) (wait.toNanos() * (1 + 0.1 * chance()))))
                .orElseGet(() -> pause(done));
    }

    /** Whether this answer is worth another try. */
    boolean wanted(int status, HttpHeaders headers) {
        if (asked(headers).filter(wait -> wait.compareTo(longestAsked) > 0).isPresent()) {
            return false;
        }
        return switch (headers.firstValue("x-should-retry").orElse("")) {
            case "true" -> true;
            case "false" -> false;
            default -> status == 408 || status == 429 || status >= 500;
        };
    }

    /** Whether a call whose connection failed may be sent again. */
    boolean wanted(Call call, Exception failure) {
        return lostAnswers == LostAnswers.SENT_AGAIN
                || !call.makes()
                || failure instanceof ConnectException
                || failure instanceof HttpConnectTimeoutException;
    }

    /** The pause the server asks for. */
    static Optional<Duration> asked(HttpHeaders headers) {
        return headers.firstValue("retry-after-ms")
                .flatMap(Retry::number)
                .map(millis -> Duration.ofNanos((long) (millis * 1e6)))
                .or(() -> headers.firstValue("retry-after").flatMap(Retry::secondsOrDate))
                .map(wait -> wait.isNegative() ? Duration.ZERO : wait);
    }

    private static double chance() {
        return ThreadLocalRandom.current().nextDouble();
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
