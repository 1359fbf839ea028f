package dev.kinora.client.http;

import dev.kinora.client.wait.Cancellation;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/**
 * A stream that is closed from outside when no byte came for too long, or when the caller's patience ends, so that no
 * read waits for ever.
 */
final class StallGuard extends InputStream {
    private static final ScheduledThreadPoolExecutor CLOCK = clock();
    private static final Duration SHORTEST_LOOK = Duration.ofMillis(1);
    private static final Duration LONGEST_LOOK = Duration.ofMillis(250);

    private final InputStream source;
    private final Duration limit;
    private final Patience patience;
    private final ScheduledFuture<?> watch;
    private final Cancellation.Registration registration;
    private volatile long lastNanos = System.nanoTime();
    private volatile boolean stalled;

    StallGuard(InputStream source, Duration limit, Patience patience) {
        this.source = source;
        this.limit = limit;
        this.patience = patience;
        Duration quarter = Durations.shorter(limit.dividedBy(4), LONGEST_LOOK);
        long every = Math.max(quarter.toNanos(), SHORTEST_LOOK.toNanos());
        this.watch = CLOCK.scheduleWithFixedDelay(this::look, every, every, TimeUnit.NANOSECONDS);
        this.registration = patience.cancellation().onCancel(this::giveUp);
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
        if (System.nanoTime() - lastNanos >= limit.toNanos()) {
            stalled = true;
            giveUp();
        } else if (patience.isOver()) {
            giveUp();
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
            patience.check();
            throw stalled ? new IOException("no byte came for " + Durations.words(limit), e) : e;
        }
    }

    @Override
    public void close() {
        watch.cancel(false);
        registration.close();
        giveUp();
    }

    private void giveUp() {
        try {
            source.close();
        } catch (IOException e) {
            // The stream is given up; how it takes that changes nothing.
        }
    }
}
