package dev.kinora.server.http;

import io.helidon.http.HeaderNames;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * What tells one state of an asset from another, and the conditions a request puts on it.
 *
 * @param entityTag strong, with its quotes
 * @param lastModified to the second
 */
record Validators(String entityTag, Instant lastModified) {
    private static final DateTimeFormatter HTTP_DATE = DateTimeFormatter.ofPattern(
                    "EEE, dd MMM yyyy HH:mm:ss 'GMT'", Locale.ENGLISH)
            .withZone(ZoneOffset.UTC);

    static Validators of(String sha256, Instant lastModified) {
        return new Validators("\"" + sha256 + "\"", lastModified.truncatedTo(ChronoUnit.SECONDS));
    }

    String lastModifiedText() {
        return HTTP_DATE.format(lastModified);
    }

    /** Whether the caller has these bytes already. */
    boolean notModified(Call call) {
        Optional<String> tags = call.header(HeaderNames.IF_NONE_MATCH);
        if (tags.isPresent()) {
            return Arrays.stream(tags.get().split(","))
                    .map(String::strip)
                    .map(tag -> tag.startsWith("W/") ? tag.substring(2) : tag)
                    .anyMatch(tag -> tag.equals("*") || tag.equals(entityTag));
        }
        return call.header(HeaderNames.IF_MODIFIED_SINCE)
                .flatMap(Validators::date)
                .map(since -> !lastModified.isAfter(since))
                .orElse(false);
    }

    /** Whether a range may be served: {@code If-Range} is absent or names this very state. */
    boolean rangeHolds(Call call) {
        return call.header(HeaderNames.IF_RANGE)
                .map(String::strip)
                .map(condition -> condition.equals(entityTag)
                        || date(condition).map(lastModified::equals).orElse(false))
                .orElse(true);
    }

    private static Optional<Instant> date(String text) {
        try {
            return Optional.of(ZonedDateTime.parse(text, DateTimeFormatter.RFC_1123_DATE_TIME)
                    .toInstant());
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
