package dev.kinora.client.http;

import dev.kinora.client.error.CancelledException;
import dev.kinora.client.wait.Cancellation;
import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** One request on the wire until the head of its answer is there, the caller's patience ends, or nothing moves any more. */
final class Exchange {
    private final HttpClient http;
    private final Patience patience;

    Exchange(HttpClient http, Patience patience) {
        this.http = http;
        this.patience = patience;
    }

    /**
     * The answer.
     *
     * @param meter the request's body, which tells whether it still leaves
     * @param silence longest time in which nothing leaves and nothing comes
     * @throws IOException when the connection fails or falls silent
     */
    HttpResponse<InputStream> run(HttpRequest request, SendMeter meter, Duration silence) throws IOException {
        CompletableFuture<HttpResponse<InputStream>> answer = http.sendAsync(request, BodyHandlers.ofInputStream());
        try (Cancellation.Registration registration = patience.cancellation().onCancel(() -> answer.cancel(true))) {
            return await(answer, meter, silence);
        } catch (CancellationException e) {
            patience.check();
            throw new IOException("the request was given up", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CancelledException("the waiting thread was interrupted");
        } catch (ExecutionException e) {
            // A request that was called off fails in one of several ways; what the caller wanted says more.
            patience.check();
            throw e.getCause() instanceof IOException io ? io : new IOException(String.valueOf(e.getCause()), e);
        } finally {
            abandon(answer);
        }
    }

    private HttpResponse<InputStream> await(
            CompletableFuture<HttpResponse<InputStream>> answer, SendMeter meter, Duration silence)
            throws IOException, InterruptedException, ExecutionException {
        while (true) {
            Duration quiet = Duration.ofNanos(System.nanoTime() - meter.lastNanos());
            Duration left = silence.minus(quiet);
            if (left.isNegative() || left.isZero()) {
                throw new HttpTimeoutException("no answer within " + Durations.words(silence));
            }
            patience.check();
            try {
                HttpResponse<InputStream> response =
                        answer.get(Durations.shorter(left, patience.left()).toNanos() + 1, TimeUnit.NANOSECONDS);
                return response;
            } catch (TimeoutException e) {
                // What left meanwhile, and what patience is left, is looked at above.
            }
        }
    }

    /** Nothing when the answer was taken: only an unfinished one can be cancelled. */
    private static void abandon(CompletableFuture<HttpResponse<InputStream>> answer) {
        answer.cancel(true);
    }
}
