package dev.kinora.server.http;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.Duration;

/** Sends files to clients through one small buffer; a client that takes nothing for too long is hung up on. */
final class Outflow {
    private static final int CHUNK = 64 * 1024;

    private final Watchdog watchdog;
    private final Duration stall;

    Outflow(Watchdog watchdog, Duration stall) {
        this.watchdog = watchdog;
        this.stall = stall;
    }

    /** Sends {@code length} bytes as the body of the answer. */
    void send(Call call, InputStream in, long length) throws IOException {
        try (Watchdog.Watch watch = watchdog.watch(stall)) {
            OutputStream out = call.response().outputStream();
            byte[] chunk = new byte[(int) Math.min(CHUNK, length)];
            long left = length;
            while (left > 0) {
                int read = in.read(chunk, 0, (int) Math.min(chunk.length, left));
                if (read < 0) {
                    throw new IOException("a file ended " + left + " bytes early");
                }
                out.write(chunk, 0, read);
                watch.report();
                left -= read;
            }
            out.close();
        }
    }
}
