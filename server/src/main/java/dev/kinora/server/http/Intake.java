package dev.kinora.server.http;

import io.helidon.http.HeaderNames;
import io.helidon.http.HeaderValues;
import io.helidon.webserver.http.ServerRequest;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;

/**
 * Takes request bodies in, never for longer and never more than allowed: to read them, or to let them run out so that a
 * client that is still sending sees its answer instead of a broken connection.
 */
final class Intake {
    /** Of a refused body this much is still read. */
    static final int DRAIN_BYTES = 1 << 20;

    private static final int CHUNK = 16 * 1024;

    private final Watchdog watchdog;
    private final Duration stall;
    private final Duration drain;

    Intake(Watchdog watchdog, Duration stall, Duration drain) {
        this.watchdog = watchdog;
        this.stall = stall;
        this.drain = drain;
    }

    /** What is done with a body. */
    interface Reading<T> {
        /** Reads the body. */
        T read(InputStream in) throws IOException;
    }

    /** Reads a body; a sender that stalls loses its connection. */
    <T> T read(Call call, Reading<T> reading) throws IOException {
        if (!call.request().content().hasEntity()) {
            return reading.read(InputStream.nullInputStream());
        }
        try (Watchdog.Watch watch = watchdog.watch(stall)) {
            return reading.read(new WatchedInput(call.request().content().inputStream(), watch));
        }
    }

    /** Whether a body is still coming. */
    static boolean isPending(ServerRequest request) {
        return request.content().hasEntity() && !request.content().consumed();
    }

    /** Whether the sender waits for a word before it sends its body. */
    static boolean isHeldBack(ServerRequest request) {
        return request.headers().containsToken(HeaderValues.EXPECT_100) && !request.continueSent();
    }

    /** Whether what is left is certain to fit the bound. */
    static boolean isSmall(ServerRequest request) {
        return request.headers().contains(HeaderNames.CONTENT_LENGTH)
                && request.headers().contentLength().orElse(Long.MAX_VALUE) <= DRAIN_BYTES;
    }

    /** Reads on until the body ends, the bound is reached or time is up; tells whether it ended. */
    boolean drain(ServerRequest request) {
        try (Watchdog.Watch watch = watchdog.watch(drain)) {
            InputStream in = request.content().inputStream();
            long deadline = System.nanoTime() + drain.toNanos();
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
