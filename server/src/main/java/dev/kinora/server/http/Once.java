package dev.kinora.server.http;

import dev.kinora.server.http.body.RequestBody;
import dev.kinora.server.http.wire.Json;
import dev.kinora.server.model.ApiErrors;
import dev.kinora.server.service.Idempotency;
import dev.kinora.server.service.OnceAnswer;
import dev.kinora.server.service.Receipt;
import dev.kinora.server.service.RepeatableRequest;
import dev.kinora.server.service.RepeatableRequest.Attempt;
import io.helidon.http.HeaderName;
import io.helidon.http.HeaderNames;
import io.helidon.http.HttpPrologue;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.Function;

/** Answers requests that create something, each only once however often it is sent. Thread-safe. */
final class Once {
    private static final HeaderName KEY = HeaderNames.create("idempotency-key");
    private static final HeaderName RETRY_COUNT = HeaderNames.create("x-stainless-retry-count");
    private static final HeaderName REPLAYED = HeaderNames.create("idempotency-replayed");
    private static final int MAX_KEY = 255;

    private final Idempotency idempotency;

    Once(Idempotency idempotency) {
        this.idempotency = idempotency;
    }

    /**
     * Creates and answers, or answers as before.
     *
     * @param body what was sent, still open
     * @param create makes the resource with the receipt it is given
     * @param wire the resource as the API shows it
     * @throws IOException when an uploaded file cannot be read
     */
    <T> void answer(Call call, RequestBody body, Function<Receipt<T>, T> create, Function<T, Object> wire)
            throws IOException {
        HttpPrologue prologue = call.request().prologue();
        String fingerprint =
                Fingerprint.of(prologue.method().text(), prologue.uriPath().rawPath(), body.fields());
        RepeatableRequest request = new RepeatableRequest(call.caller(), key(call), fingerprint, attempt(call));
        OnceAnswer answer = idempotency.answer(
                request, made -> new String(Json.write(wire.apply(made)), StandardCharsets.UTF_8), create);
        if (answer.origin() == OnceAnswer.Origin.REPEATED) {
            call.respondWith(REPLAYED, "true");
        }
        call.answerJson(answer.body());
    }

    private static Optional<String> key(Call call) {
        Optional<String> key = call.header(KEY);
        key.filter(text -> text.isEmpty()
                        || text.length() > MAX_KEY
                        || !text.chars().allMatch(c -> c >= ' ' && c <= '~'))
                .ifPresent(_ -> {
                    throw ApiErrors.badIdempotencyKey();
                });
        return key;
    }

    private static Attempt attempt(Call call) {
        return call.header(RETRY_COUNT)
                        .filter(count -> count.matches("[1-9]\\d{0,8}"))
                        .isPresent()
                ? Attempt.AGAIN
                : Attempt.FIRST;
    }
}
