package dev.kinora.server.http;

import io.helidon.http.HeaderName;
import io.helidon.http.HeaderNames;
import java.util.HexFormat;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.BiConsumer;

/** The headers that every answer carries. */
final class StandardHeaders {
    static final HeaderName REQUEST_ID = HeaderNames.create("x-request-id");
    private static final HeaderName PROCESSING = HeaderNames.create("openai-processing-ms");
    private static final HeaderName VERSION = HeaderNames.create("openai-version");
    private static final HeaderName ORGANIZATION = HeaderNames.create("openai-organization");
    private static final String API_VERSION = "2020-10-01";
    private static final long NANOS_PER_MILLI = 1_000_000;

    private final String organization;

    StandardHeaders(String organization) {
        this.organization = organization;
    }

    /** A fresh name for a request. */
    static String newRequestId() {
        ThreadLocalRandom random = ThreadLocalRandom.current();
        HexFormat hex = HexFormat.of();
        return "req_" + hex.toHexDigits(random.nextLong()) + hex.toHexDigits(random.nextLong());
    }

    /** Sets all of them but the processing time. */
    void set(String requestId, BiConsumer<HeaderName, String> headers) {
        headers.accept(REQUEST_ID, requestId);
        headers.accept(VERSION, API_VERSION);
        headers.accept(ORGANIZATION, organization);
    }

    /** Sets the time since {@code startNanos}; called last. */
    static void setProcessing(long startNanos, BiConsumer<HeaderName, String> headers) {
        headers.accept(PROCESSING, Long.toString((System.nanoTime() - startNanos) / NANOS_PER_MILLI));
    }
}
