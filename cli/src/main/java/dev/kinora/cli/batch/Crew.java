package dev.kinora.cli.batch;

import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/** Does the same with many things, several at a time. */
public final class Crew {
    private static final long LONGEST_DAYS = 365;

    private Crew() {}

    /**
     * Does the work with each, in their order, and returns when all of it is done; the work ends its own waits and keeps
     * its own failures.
     *
     * @param atOnce how many at a time, 1 or more
     */
    public static <T> void each(List<T> things, int atOnce, Consumer<T> work) {
        Semaphore places = new Semaphore(atOnce);
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (T thing : things) {
                places.acquireUninterruptibly();
                threads.execute(() -> {
                    try {
                        work.accept(thing);
                    } finally {
                        places.release();
                    }
                });
            }
            threads.shutdown();
            boolean ended = threads.awaitTermination(LONGEST_DAYS, TimeUnit.DAYS);
            assert ended;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
