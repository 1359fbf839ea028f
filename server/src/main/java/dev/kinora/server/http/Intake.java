package dev.kinora.server.http;

import dev.kinora.server.http.body.BodyReader;
import dev.kinora.server.http.body.RequestBody;
import dev.kinora.server.model.ApiErrors;
import io.helidon.http.HeaderNames;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;

/**
 * Takes request bodies in, never for longer and never more than allowed: to read them, or to let them run out so that a
 * client that is still sending sees its answer instead of a broken connection. Thread-safe.
 */
final class Intake {
    /** Of a refused body this much is still read. */
    private static final int DRAIN_BYTES = 1 << 20;

    private static final int CHUNK = 16 * 1024;

    private final BodyReader reader;
    private final Watchdog watchdog;
    private final HttpSettings settings;

    Intake(BodyReader reader, Watchdog watchdog, HttpSettings settings) {
        this.reader = reader;
        this.watchdog = watchdog;
        this.settings = settings;
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
        String contentType = call.header(HeaderNames.CONTENT_TYPE).orElse("");
        try (Watchdog.Watch watch = watchdog.watch(settings.connections().stall())) {
            return reader.read(contentType, new WatchedInput(call.body().stream(), watch), maxBytes);
        }
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
