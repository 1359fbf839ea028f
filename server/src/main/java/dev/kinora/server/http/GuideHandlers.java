package dev.kinora.server.http;

import dev.kinora.server.guide.Guide;
import dev.kinora.server.model.ApiErrors;
import dev.kinora.server.model.ApiException;
import io.helidon.http.HeaderName;
import io.helidon.http.HeaderNames;
import java.io.IOException;
import java.util.Optional;

/** Shows the guide to everybody: it says nothing about this server but how it is used. */
final class GuideHandlers {
    private static final HeaderName POLICY = HeaderNames.create("content-security-policy");
    private static final HeaderName SNIFFING = HeaderNames.create("x-content-type-options");

    private final Guide guide;

    GuideHandlers(Guide guide) {
        this.guide = guide;
    }

    void start(Call call) throws IOException {
        send(call, "text/html; charset=utf-8", guide.page(Guide.START));
    }

    void page(Call call) throws IOException {
        send(call, "text/html; charset=utf-8", guide.page(call.id()));
    }

    void example(Call call) throws IOException {
        send(call, "text/plain; charset=utf-8", guide.example(call.id()));
    }

    private static void send(Call call, String type, Optional<byte[]> found) {
        byte[] bytes = found.orElseThrow(() -> missing(call));
        call.respondWith(HeaderNames.CONTENT_TYPE, type);
        call.respondWith(HeaderNames.CONTENT_LENGTH, Integer.toString(bytes.length));
        call.respondWith(HeaderNames.CACHE_CONTROL, "no-cache");
        // The pages run nothing and fetch nothing; should one ever hold a script, it stays words.
        call.respondWith(POLICY, "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'");
        call.respondWith(SNIFFING, "nosniff");
        if (call.headersOnly()) {
            call.response().send();
        } else {
            call.response().send(bytes);
        }
    }

    private static ApiException missing(Call call) {
        return ApiErrors.unknownRoute(
                call.request().prologue().method().text(), call.request().path().rawPath());
    }
}
