package dev.kinora.server.store;

import dev.kinora.server.store.StoreException.Kind;
import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A write on its way: withdrawn by its caller, or begun by the writer, never both. */
final class PendingWrite<T> {
    private enum Stage {
        WAITING,
        BEGUN,
        WITHDRAWN
    }

    private final Function<Transaction, T> work;
    private final AtomicReference<Stage> stage = new AtomicReference<>(Stage.WAITING);
    private final CountDownLatch done = new CountDownLatch(1);
    private @Nullable T result;
    private @Nullable RuntimeException failure;

    PendingWrite(Function<Transaction, T> work) {
        this.work = work;
    }

    boolean begin() {
        return stage.compareAndSet(Stage.WAITING, Stage.BEGUN);
    }

    void run(Transaction transaction) {
        result = work.apply(transaction);
    }

    /** The common commit is durable. */
    void succeed() {
        done.countDown();
    }

    void fail(RuntimeException thrown) {
        if (failure == null) {
            failure = thrown;
        }
        done.countDown();
    }

    T await(Duration patience) {
        if (!awaitUninterruptibly(patience) && stage.compareAndSet(Stage.WAITING, Stage.WITHDRAWN)) {
            throw new StoreException(Kind.BUSY, "The database did not get to this write in time.");
        }
        if (!awaitUninterruptibly(patience.multipliedBy(6))) {
            throw new StoreException(Kind.BUSY, "The database did not finish this write in time.");
        }
        if (failure != null) {
            throw failure;
        }
        return Objects.requireNonNull(result, "a write returns a value");
    }

    private boolean awaitUninterruptibly(Duration patience) {
        boolean interrupted = false;
        long deadline = System.nanoTime() + patience.toNanos();
        try {
            while (true) {
                try {
                    return done.await(deadline - System.nanoTime(), TimeUnit.NANOSECONDS);
                } catch (InterruptedException e) {
                    interrupted = true;
                }
            }
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
