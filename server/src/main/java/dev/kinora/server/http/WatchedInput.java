package dev.kinora.server.http;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Has a watch look at the waits for bytes, and at nothing between them. */
final class WatchedInput extends FilterInputStream {
    private final Watchdog.Watch watch;

    WatchedInput(InputStream in, Watchdog.Watch watch) {
        super(in);
        this.watch = watch;
    }

    @Override
    public int read() throws IOException {
        watch.report();
        int read = in.read();
        watch.rest();
        return read;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        watch.report();
        int read = in.read(bytes, offset, length);
        watch.rest();
        return read;
    }
}
