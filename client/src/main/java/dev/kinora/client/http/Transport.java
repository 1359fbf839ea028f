package dev.kinora.client.http;

import dev.kinora.client.error.ApiException;
import dev.kinora.client.error.ConnectionException;
import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;

/** Sends calls to one server and tries again where that helps. Thread-safe. */
public final class Transport {
    /** A thousand videos of the longest prompts stay below; more is no answer of this API. */
    private static final int MAX_BODY_BYTES = 64 << 20;

    private static final int MOST_REDIRECTS = 5;

    private final Target target;
    private final HttpClient http;
    private final Limits limits;
    private final Twins twins;

    /**
     * What a request may take.
     *
     * @param silence longest time without an answer, and longest silence within one
     * @param retry when to try again
     * @param pace how far requests are kept apart
     */
    public record Limits(Duration silence, Retry retry, Pace pace) {}

    /** To this server, by this client of HTTP, which must not follow redirects. */
    public Transport(Target target, HttpClient http, Limits limits, Twins twins) {
        this.target = target;
        this.http = http;
        this.limits = limits;
        this.twins = twins;
    }

    /** The answer's text; every error as its exception. */
    public Reply send(Call call, Patience patience) {
        return attempt(call, patience, opened -> new Reply(opened.status(), opened.headers(), text(opened.body())));
    }

    /** The answer with its body still to be read; the caller closes it. Errors as in {@link #send}. */
    public Opened open(Call call, Patience patience) {
        return attempt(call, patience, opened -> opened);
    }

    /** When to try again. */
    public Retry retry() {
        return limits.retry();
    }

    /** Runs things beside the caller. */
    public Twins twins() {
        return twins;
    }

    private interface Reading<T> {
        T read(Opened opened) throws IOException;
    }

    private <T> T attempt(Call call, Patience patience, Reading<T> reading) {
        for (int done = 0; ; done++) {
            patience.check();
            limits.pace().await(patience);
            Duration wait;
            try {
                Opened opened = exchange(call, patience);
                if (opened.status() < 300) {
                    return reading.read(opened);
                }
                wait = refused(opened, done);
            } catch (IOException e) {
                if (done >= limits.retry().times() || !limits.retry().wanted(call, e)) {
                    throw unreachable(e);
                }
                wait = limits.retry().pause(done);
            }
            patience.sleep(wait);
        }
    }

    /** The pause before the next try, or what the server said. */
    private Duration refused(Opened opened, int done) throws IOException {
        Retry retry = limits.retry();
        ApiException refusal = Refusal.of(opened.status(), opened.headers(), text(opened.body()));
        if (done >= retry.times() || !retry.wanted(opened.status(), opened.headers())) {
            throw refusal;
        }
        Duration wait = retry.pause(done, opened.headers());
        if (refusal.error().code().filter("rate_limit_exceeded"::equals).isPresent()) {
            limits.pace().rest(refusal.retryAfter().orElse(Duration.ZERO));
        }
        return wait;
    }

    private Opened exchange(Call call, Patience patience) throws IOException {
        Duration silence = limits.silence().plus(call.extra());
        Exchange exchange = new Exchange(http, patience);
        Target.Way way = target.way(call);
        for (int redirects = 0; ; redirects++) {
            HttpResponse<InputStream> response = exchange.run(way.request(), way.meter(), silence);
            InputStream body = new StallGuard(response.body(), silence, patience);
            Optional<Target.Way> next = redirects < MOST_REDIRECTS ? target.onwards(call, response) : Optional.empty();
            if (next.isEmpty()) {
                return new Opened(response.statusCode(), response.headers(), body);
            }
            body.close();
            way = next.get();
        }
    }

    private static String text(InputStream body) throws IOException {
        try (InputStream in = body) {
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
        return new ConnectionException("no answer from " + target + ": " + why, cause);
    }
}
