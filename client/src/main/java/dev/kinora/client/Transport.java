package dev.kinora.client;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;

/** Sends calls to one server and tries again where that helps. */
final class Transport {
    /** A thousand videos of the longest prompts stay below; more is no answer of this API. */
    private static final int MAX_BODY_BYTES = 64 << 20;

    private static final String AGENT = "kinora-java/" + version();

    private final URI base;
    private final ApiKey key;
    private final Duration timeout;
    private final Retry retry;
    private final HttpClient http;

    Transport(URI base, ApiKey key, Duration connectTimeout, Duration timeout, Retry retry) {
        this.base = base;
        this.key = key;
        this.timeout = timeout;
        this.retry = retry;
        this.http = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .followRedirects(HttpClient.Redirect.NEVER)
                .connectTimeout(connectTimeout)
                .build();
    }

    /** The answer's text; every error as its exception. */
    Reply send(Call call, Cancellation cancellation) {
        return attempt(call, cancellation, response -> new Reply(response.headers(), text(response.body())));
    }

    /** The answer with its body still to be read; the caller closes it. Errors as in {@link #send}. */
    HttpResponse<InputStream> open(Call call, Cancellation cancellation) {
        return attempt(call, cancellation, response -> response);
    }

    Retry retry() {
        return retry;
    }

    /** The body under a watch that ends it when the server falls silent. */
    InputStream watched(InputStream body) {
        return new StallGuard(body, timeout);
    }

    private interface Reading<T> {
        T read(HttpResponse<InputStream> response) throws IOException;
    }

    private <T> T attempt(Call call, Cancellation cancellation, Reading<T> reading) {
        for (int done = 0; ; done++) {
            cancellation.check();
            Duration wait = retry.pause(done);
            try {
                HttpResponse<InputStream> response = http.send(request(call), BodyHandlers.ofInputStream());
                if (response.statusCode() < 300) {
                    return reading.read(response);
                }
                ApiException refused = Refusal.of(response.statusCode(), response.headers(), text(response.body()));
                if (done >= retry.times() || !Retry.wanted(response.statusCode(), response.headers())) {
                    throw refused;
                }
                wait = Retry.asked(response.headers()).orElse(wait);
            } catch (IOException e) {
                if (done >= retry.times()) {
                    throw unreachable(e);
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new CancelledException("the waiting thread was interrupted");
            }
            cancellation.sleep(wait);
        }
    }

    private HttpRequest request(Call call) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(base + call.path()))
                .timeout(timeout)
                .header("Authorization", key.bearer())
                .header("User-Agent", AGENT);
        call.headers().forEach(request::header);
        call.json().ifPresent(json -> request.header("Content-Type", "application/json"));
        return request.method(
                        call.method(), call.json().map(BodyPublishers::ofString).orElseGet(BodyPublishers::noBody))
                .build();
    }

    private String text(InputStream body) throws IOException {
        try (InputStream in = watched(body)) {
            byte[] bytes = in.readNBytes(MAX_BODY_BYTES + 1);
            if (bytes.length > MAX_BODY_BYTES) {
                throw new IOException("the answer is longer than " + MAX_BODY_BYTES + " bytes");
            }
            return new String(bytes, StandardCharsets.UTF_8);
        }
    }

    private ConnectionException unreachable(IOException cause) {
        String why =
                Optional.ofNullable(cause.getMessage()).orElse(cause.getClass().getSimpleName());
        return new ConnectionException(
                "no answer from " + base.getScheme() + "://" + base.getAuthority() + ": " + why, cause);
    }

    private static String version() {
        return Optional.ofNullable(Transport.class.getPackage().getImplementationVersion())
                .orElse("dev");
    }
}
