package dev.kinora.server.http;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Tells a watch about every byte that arrives. */
final class WatchedInput extends FilterInputStream {
    private final Watchdog.Watch watch;

    WatchedInput(InputStream in, Watchdog.Watch watch) {
        super(in);
        this.watch = watch;
    }

    @Override
    public int read() throws IOException {
        int read = in.read();
        watch.report();
        return read;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        int read = in.read(bytes, offset, length);
        watch.report();
        return read;
    }
}
