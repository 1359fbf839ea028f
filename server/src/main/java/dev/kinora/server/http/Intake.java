package dev.kinora.server.http;

import dev.kinora.server.http.body.BodyReader;
import dev.kinora.server.http.body.RequestBody;
import dev.kinora.server.http.wire.Value;
import dev.kinora.server.model.ApiErrors;
import io.helidon.http.HeaderNames;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/**
 * Takes request bodies in, never for longer and never more than allowed: to read them, or to let them run out so that a
 * client that is still sending sees its answer instead of a broken connection. Thread-safe.
 */
final class Intake {
    /** Of a refused body this much is still read. */
    private static final int DRAIN_BYTES = 1 << 20;

    /** What a form may have beside its file. */
    private static final int FORM_EXTRA = 1 << 20;

    private static final int CHUNK = 16 * 1024;

    private final Semaphore large;
    private final BodyReader reader;
    private final Watchdog watchdog;
    private final HttpSettings settings;

    Intake(BodyReader reader, Watchdog watchdog, HttpSettings settings) {
        this.reader = reader;
        this.watchdog = watchdog;
        this.settings = settings;
        large = new Semaphore(settings.uploads().atOnce(), true);
    }

    /** Reads a body; a sender that stalls loses its connection. Rows 5-9. */
    RequestBody read(Call call) throws IOException {
        return read(call, settings.bodies().maxBytes());
    }

    /** Like {@link #read(Call)}, for a body that may have up to {@code maxBytes}. */
    RequestBody read(Call call, long maxBytes) throws IOException {
        if (call.body().announced().orElse(0) > maxBytes) {
            throw ApiErrors.bodyTooLarge();
        }
        boolean large = maxBytes > settings.bodies().maxBytes()
                && call.body().announced().orElse(Long.MAX_VALUE)
                        > settings.bodies().maxBytes();
        return large ? readInTurn(call, maxBytes) : readNow(call, maxBytes);
    }

    private RequestBody readNow(Call call, long maxBytes) throws IOException {
        String contentType = call.header(HeaderNames.CONTENT_TYPE).orElse("");
        try (Watchdog.Watch watch = watchdog.watch(settings.connections().stall())) {
            return reader.read(contentType, new WatchedInput(call.body().stream(), watch), maxBytes);
        }
    }

    /** Large files come in a few at a time: all at once, a busy disk would make each look like a sender that stalls. */
    private RequestBody readInTurn(Call call, long maxBytes) throws IOException {
        try {
            if (!large.tryAcquire(settings.uploads().turn().toMillis(), TimeUnit.MILLISECONDS)) {
                throw ApiErrors.overloaded();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw ApiErrors.overloaded();
        }
        try {
            return readNow(call, maxBytes);
        } finally {
            large.release();
        }
    }

    /** Like {@link #read(Call)}, for a form with one file of up to {@code maxFileBytes}. */
    RequestBody readUpload(Call call, long maxFileBytes) throws IOException {
        RequestBody body = read(call, Math.max(settings.bodies().maxBytes(), maxFileBytes + FORM_EXTRA));
        for (Value value : body.fields().fields().values()) {
            if (value instanceof Value.Upload upload && upload.bytes() > maxFileBytes) {
                body.close();
                throw ApiErrors.bodyTooLarge();
            }
        }
        return body;
    }

    /** Whether all of a body is certain to be read by one {@link #drain}. */
    boolean isSmall(Inbound body) {
        return !body.isHeldBack() && body.announced().orElse(Long.MAX_VALUE) <= DRAIN_BYTES;
    }

    /** Reads on until the body ends, the bound is reached or time is up; tells whether it ended. */
    boolean drain(Inbound body) {
        if (!body.isPending()) {
            return true;
        }
        if (body.isHeldBack()) {
            return false;
        }
        Duration patience = settings.connections().drain();
        try (Watchdog.Watch _ = watchdog.watch(patience)) {
            InputStream in = body.stream();
            long deadline = System.nanoTime() + patience.toNanos();
            byte[] chunk = new byte[CHUNK];
            int left = DRAIN_BYTES;
            while (left > 0 && System.nanoTime() < deadline) {
                int read = in.read(chunk);
                if (read < 0) {
                    return true;
                }
                left -= read;
            }
            return false;
        } catch (IOException | RuntimeException e) {
            // Whatever is wrong with the rest of the body: the answer stands, the connection ends.
            return false;
        }
    }
}
