package dev.kinora.server.http;

import dev.kinora.server.model.ApiException;
import io.helidon.http.HeaderName;
import io.helidon.http.HeaderNames;
import java.time.Duration;
import java.util.function.BiConsumer;

/** Tells clients that a request may succeed later, and when to try: the SDKs read all three headers. */
final class RetryAdvice {
    private static final HeaderName AFTER_MILLIS = HeaderNames.create("retry-after-ms");
    private static final HeaderName SHOULD_RETRY = HeaderNames.create("x-should-retry");
    private static final Duration USUAL = Duration.ofSeconds(1);

    private RetryAdvice() {}

    /** For a refusal that goes away by itself. */
    static void set(Exception refusal, BiConsumer<HeaderName, String> headers) {
        set(refusal instanceof ApiException known ? known.retryAfter().orElse(USUAL) : USUAL, headers);
    }

    /** For whatever goes away by itself after an unknown time. */
    static void set(BiConsumer<HeaderName, String> headers) {
        set(USUAL, headers);
    }

    private static void set(Duration wait, BiConsumer<HeaderName, String> headers) {
        headers.accept(HeaderNames.RETRY_AFTER, Long.toString(GoDuration.seconds(wait)));
        headers.accept(AFTER_MILLIS, Long.toString(GoDuration.millis(wait)));
        headers.accept(SHOULD_RETRY, "true");
    }
}
