package dev.kinora.server.http.body;

import dev.kinora.server.model.ApiErrors;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Ends with row 9 once more than its limit was read. */
final class BoundedInput extends FilterInputStream {
    private final long limit;
    private long left;

    BoundedInput(InputStream in, long limit) {
        super(in);
        this.limit = limit;
        this.left = limit;
    }

    /** Bytes read so far. */
    long taken() {
        return limit - left;
    }

    @Override
    public int read() throws IOException {
        int read = in.read();
        if (read >= 0) {
            count(1);
        }
        return read;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        int read = in.read(bytes, offset, length);
        if (read > 0) {
            count(read);
        }
        return read;
    }

    @Override
    public long skip(long count) throws IOException {
        long skipped = 0;
        while (skipped < count && read() >= 0) {
            skipped++;
        }
        return skipped;
    }

    @Override
    public void close() {
        // The connection owns the stream.
    }

    private void count(int bytes) {
        left -= bytes;
        if (left < 0) {
            throw ApiErrors.bodyTooLarge();
        }
    }
}
