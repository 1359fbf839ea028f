package dev.kinora.client.http;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * One request, free of the server's address and key.
 *
 * @param method the HTTP method
 * @param route path and query below the base address
 * @param headers further headers
 * @param body the body, if any
 * @param extra time that the server may be silent beyond the client's own limit
 */
public record Call(String method, Route route, Map<String, String> headers, Optional<Body> body, Duration extra) {
    private static final String KEY = "Idempotency-Key";

    public Call {
        headers = Map.copyOf(headers);
    }

    /** A read. */
    public static Call get(Route route) {
        return new Call("GET", route, Map.of(), Optional.empty(), Duration.ZERO);
    }

    /** A removal. */
    public static Call delete(Route route) {
        return new Call("DELETE", route, Map.of(), Optional.empty(), Duration.ZERO);
    }

    /** A request that makes or changes something. Every try of it carries one key, so that it happens once. */
    public static Call post(Route route, Body body) {
        return new Call("POST", route, Map.of(), Optional.of(body), Duration.ZERO)
                .withHeader(KEY, UUID.randomUUID().toString());
    }

    /** The same without a body. */
    public static Call post(Route route) {
        return new Call("POST", route, Map.of(), Optional.empty(), Duration.ZERO)
                .withHeader(KEY, UUID.randomUUID().toString());
    }

    /** The same under a key of the caller's, which makes it the same request in another process too. */
    public Call withIdempotencyKey(String key) {
        return withHeader(KEY, key);
    }

    /** The same with this header. */
    public Call withHeader(String name, String value) {
        Map<String, String> all = new LinkedHashMap<>(headers);
        all.put(name, value);
        return new Call(method, route, all, body, extra);
    }

    /** The same for an answer that may take this much longer than others. */
    public Call withExtra(Duration silence) {
        return new Call(method, route, headers, body, silence);
    }

    /** The same to another route. */
    public Call to(Route other) {
        return new Call(method, other, headers, body, extra);
    }

    /** Whether a second arrival of it might do something twice. */
    boolean makes() {
        return method.equals("POST");
    }
}
