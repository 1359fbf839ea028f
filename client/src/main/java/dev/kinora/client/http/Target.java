package dev.kinora.client.http;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The server that is spoken to, and what every request to it carries. The key goes nowhere else. Thread-safe. */
public final class Target {
    private static final String AGENT = "kinora-java/"
            + Optional.ofNullable(Target.class.getPackage().getImplementationVersion())
                    .orElse("dev");
    private static final Set<Integer> REDIRECTS = Set.of(301, 302, 303, 307, 308);

    private final URI base;
    private final ApiKey key;
    private final Map<String, String> headers;
    private final Map<String, String> query;

    /**
     * A server.
     *
     * @param base the address that paths are appended to
     * @param key sent as bearer
     * @param headers further headers of every request
     * @param query what every request has in its query
     */
    public Target(URI base, ApiKey key, Map<String, String> headers, Map<String, String> query) {
        this.base = base;
        this.key = key;
        this.headers = Map.copyOf(headers);
        this.query = Map.copyOf(query);
    }

    /** A request as it goes out, and the meter of its body. */
    record Way(HttpRequest request, SendMeter meter) {}

    /**
     * The way of a call to the server.
     *
     * @throws IOException when its body cannot be opened
     */
    Way way(Call call) throws IOException {
        Route route = call.route();
        for (Map.Entry<String, String> entry : query.entrySet()) {
            route = route.with(entry.getKey(), entry.getValue());
        }
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create(base + route.text())).header("Authorization", key.bearer());
        headers.forEach(request::setHeader);
        return way(call, request);
    }

    /**
     * Where a read goes on when the answer says that the thing is elsewhere. At another server nobody learns the key.
     *
     * @throws IOException when the answer leads to an address that is not followed
     */
    Optional<Way> onwards(Call call, HttpResponse<?> response) throws IOException {
        Optional<String> location = response.headers().firstValue("location");
        if (!call.method().equals("GET") || !REDIRECTS.contains(response.statusCode()) || location.isEmpty()) {
            return Optional.empty();
        }
        URI next = next(response.uri(), location.get());
        HttpRequest.Builder request = HttpRequest.newBuilder(next);
        if (origin(next).equals(origin(base))) {
            request.header("Authorization", key.bearer());
            headers.forEach(request::setHeader);
        }
        return Optional.of(way(call, request));
    }

    private static URI next(URI from, String location) throws IOException {
        URI next;
        try {
            next = from.resolve(location);
        } catch (IllegalArgumentException e) {
            throw new IOException("the server redirects to an address that cannot be read", e);
        }
        boolean safe = "https".equalsIgnoreCase(next.getScheme());
        boolean asSafe = "http".equalsIgnoreCase(next.getScheme()) && "http".equalsIgnoreCase(from.getScheme());
        if (next.getHost() == null || !(safe || asSafe)) {
            throw new IOException("the server redirects to an address that is not followed");
        }
        return next;
    }

    private static Way way(Call call, HttpRequest.Builder request) throws IOException {
        request.setHeader("User-Agent", AGENT);
        call.headers().forEach(request::setHeader);
        if (call.body().isEmpty()) {
            request.method(call.method(), BodyPublishers.noBody());
            return new Way(request.build(), new SendMeter(BodyPublishers.noBody(), bytes -> {}));
        }
        Body body = call.body().get();
        SendMeter meter = new SendMeter(body.source().open(), body.sent());
        request.setHeader("Content-Type", body.contentType()).method(call.method(), meter);
        return new Way(request.build(), meter);
    }

    private static String origin(URI uri) {
        String scheme = String.valueOf(uri.getScheme()).toLowerCase(Locale.ROOT);
        int port = uri.getPort() >= 0 ? uri.getPort() : scheme.equals("https") ? 443 : 80;
        return scheme + "://" + String.valueOf(uri.getHost()).toLowerCase(Locale.ROOT) + ":" + port;
    }

    /** Scheme, host and port, without what a header or query may hold. */
    @Override
    public String toString() {
        return base.getScheme() + "://" + base.getAuthority();
    }
}
