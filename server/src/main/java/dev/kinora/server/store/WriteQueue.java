package dev.kinora.server.store;

import dev.kinora.server.model.VideoId;
import dev.kinora.server.store.StoreException.Kind;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The one writer. Writes that arrive while a commit is on its way to the disk share the next one: each keeps its own
 * savepoint, so that one that fails takes no other with it, and nobody is answered before the common commit is durable.
 */
final class WriteQueue implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(WriteQueue.class);
    private static final Duration IDLE = Duration.ofSeconds(1);

    private final BlockingQueue<PendingWrite<?>> waiting;
    private final int batch;
    private final Duration patience;
    private final Semaphore turn;
    private final Handle handle;
    private final Thread writer;
    private final List<Consumer<CommitNews>> listeners = new CopyOnWriteArrayList<>();
    private final List<Consumer<VideoId>> changeListeners = new CopyOnWriteArrayList<>();
    private volatile boolean closed;

    /** @param turn who may write; shared with every other connection that writes */
    WriteQueue(StoreSettings settings, Semaphore turn, Handle handle) {
        this.waiting = new ArrayBlockingQueue<>(settings.writeQueue());
        this.batch = settings.writeBatch();
        this.patience = settings.patience();
        this.turn = turn;
        this.handle = handle;
        this.writer = Thread.ofPlatform().name("kinora-writer").daemon().unstarted(this::run);
        writer.start();
    }

    /**
     * Runs {@code work} in a transaction and returns once it is durable. Not interruptible, but bounded: a write that
     * has not begun within the caller's patience is withdrawn.
     */
    <T> T write(Function<Transaction, T> work) {
        if (Thread.currentThread() == writer) {
            throw new IllegalStateException("a write must not wait for another write");
        }
        PendingWrite<T> write = new PendingWrite<>(work);
        if (closed) {
            throw new StoreException(Kind.CLOSED, "The store is closed.");
        }
        if (!offer(write)) {
            throw new StoreException(Kind.BUSY, "Too many writes are waiting.");
        }
        return write.await(patience);
    }

    /** Has {@code listener} told about every commit from now on. It is called by the writer and must return at once. */
    void onCommit(Consumer<CommitNews> listener) {
        listeners.add(listener);
    }

    /** Has {@code listener} told about every video that a commit changed, before whoever wrote it is answered. */
    void onChange(Consumer<VideoId> listener) {
        changeListeners.add(listener);
    }

    private void tellChange(VideoId video) {
        changeListeners.forEach(listener -> listener.accept(video));
    }

    @Override
    public void close() {
        closed = true;
        // Something to do, so that the writer need not wait out its pause to see that it is over.
        waiting.offer(new PendingWrite<>(transaction -> Boolean.TRUE));
        try {
            writer.join(patience);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        handle.close();
    }

    private boolean offer(PendingWrite<?> write) {
        boolean interrupted = Thread.interrupted();
        try {
            return waiting.offer(write, patience.toNanos(), TimeUnit.NANOSECONDS);
        } catch (InterruptedException e) {
            interrupted = true;
            return waiting.offer(write);
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private void run() {
        List<PendingWrite<?>> writes = new ArrayList<>(batch);
        while (!closed || !waiting.isEmpty()) {
            try {
                PendingWrite<?> first = waiting.poll(IDLE.toMillis(), TimeUnit.MILLISECONDS);
                if (first == null) {
                    continue;
                }
                turn.acquire();
                try {
                    writes.add(first);
                    waiting.drainTo(writes, batch - 1);
                    commit(writes);
                } finally {
                    turn.release();
                    writes.clear();
                }
            } catch (InterruptedException e) {
                closed = true;
            }
        }
    }

    private void commit(List<PendingWrite<?>> writes) {
        Connection connection = handle.getConnection();
        Transaction transaction = new Transaction(handle);
        try {
            connection.setAutoCommit(false);
            for (PendingWrite<?> write : writes) {
                if (write.begin()) {
                    runOne(connection, transaction, write);
                }
            }
            connection.commit();
            connection.setAutoCommit(true);
            transaction.changed().forEach(this::tellChange);
            writes.forEach(PendingWrite::succeed);
        } catch (SQLException | RuntimeException e) {
            SqliteFile.reset(connection);
            transaction.changed().forEach(this::tellChange);
            writes.forEach(write -> write.fail(Faults.of(e)));
            return;
        }
        tell(transaction.news());
    }

    private void tell(CommitNews news) {
        if (news.isEmpty()) {
            return;
        }
        for (Consumer<CommitNews> listener : listeners) {
            try {
                listener.accept(news);
            } catch (RuntimeException e) {
                LOG.warn("A listener to commits failed", e);
            }
        }
    }

    private static void runOne(Connection connection, Transaction transaction, PendingWrite<?> write)
            throws SQLException {
        Savepoint savepoint = connection.setSavepoint();
        Transaction.Mark mark = transaction.mark();
        try {
            write.run(transaction);
            connection.releaseSavepoint(savepoint);
        } catch (RuntimeException | Error e) {
            undo(connection, savepoint, e);
            transaction.undoTo(mark);
            write.fail(Faults.of(e));
        }
    }

    /** Takes one write back; a full disk has taken everything back by then, and that is what all of them hear. */
    private static void undo(Connection connection, Savepoint savepoint, Throwable failure) {
        try {
            connection.rollback(savepoint);
            connection.releaseSavepoint(savepoint);
        } catch (SQLException gone) {
            throw Faults.of(failure);
        }
    }
}
