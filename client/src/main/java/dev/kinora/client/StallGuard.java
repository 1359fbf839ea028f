package dev.kinora.client;

import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/** A stream that is closed from outside when no byte came for too long, so that no read waits for ever. */
final class StallGuard extends InputStream {
    private static final ScheduledThreadPoolExecutor CLOCK = clock();

    private final InputStream source;
    private final long limitNanos;
    private final ScheduledFuture<?> watch;
    private volatile long lastNanos = System.nanoTime();
    private volatile boolean stalled;

    StallGuard(InputStream source, Duration limit) {
        this.source = source;
        this.limitNanos = limit.toNanos();
        long every = Math.max(limitNanos / 4, TimeUnit.MILLISECONDS.toNanos(1));
        this.watch = CLOCK.scheduleWithFixedDelay(this::look, every, every, TimeUnit.NANOSECONDS);
    }

    private static ScheduledThreadPoolExecutor clock() {
        ScheduledThreadPoolExecutor clock = new ScheduledThreadPoolExecutor(1, task -> {
            Thread thread = new Thread(task, "kinora-client-stall");
            thread.setDaemon(true);
            return thread;
        });
        clock.setRemoveOnCancelPolicy(true);
        return clock;
    }

    private void look() {
        if (System.nanoTime() - lastNanos >= limitNanos) {
            stalled = true;
            close();
        }
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
        try {
            int count = source.read(into, offset, length);
            lastNanos = System.nanoTime();
            return count;
        } catch (IOException e) {
            throw stalled
                    ? new IOException(
                            "no byte came for " + Duration.ofNanos(limitNanos).toMillis() + " ms", e)
                    : e;
        }
    }

    @Override
    public void close() {
        watch.cancel(false);
        try {
            source.close();
        } catch (IOException e) {
            // The stream is given up; how it takes that changes nothing.
        }
    }
}
