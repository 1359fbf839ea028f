package dev.kinora.server.store;

import dev.kinora.server.store.StoreException.Kind;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jdbi.v3.core.Handle;

/** A fixed number of connections for reading. */
final class ReadPool implements AutoCloseable {
    private final BlockingQueue<Transaction> idle;
    private final List<Handle> all = new ArrayList<>();
    private final Duration patience;
    private volatile boolean closed;

    ReadPool(int size, Duration patience, Supplier<Handle> connections) {
        this.idle = new ArrayBlockingQueue<>(size);
        this.patience = patience;
        for (int i = 0; i < size; i++) {
            Handle handle = connections.get();
            all.add(handle);
            idle.add(new Transaction(handle));
        }
    }

    <T> T read(Function<Transaction, T> work) {
        Transaction transaction = take();
        try {
            return work.apply(transaction);
        } catch (RuntimeException e) {
            throw Faults.of(e);
        } finally {
            idle.add(transaction);
        }
    }

    private Transaction take() {
        if (closed) {
            throw new StoreException(Kind.CLOSED, "The store is closed.");
        }
        boolean interrupted = false;
        try {
            long deadline = System.nanoTime() + patience.toNanos();
            while (true) {
                try {
                    Transaction transaction = idle.poll(deadline - System.nanoTime(), TimeUnit.NANOSECONDS);
                    if (transaction == null) {
                        throw new StoreException(Kind.BUSY, "No connection for reading became free in time.");
                    }
                    return transaction;
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

    @Override
    public void close() {
        closed = true;
        all.forEach(Handle::close);
    }
}
