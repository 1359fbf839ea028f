package dev.kinora.server.store;

import dev.kinora.server.model.VideoId;
import java.nio.file.Path;
import java.util.concurrent.Semaphore;
import java.util.function.Consumer;
import java.util.function.Function;
import javax.sql.DataSource;

/**
 * The embedded database: one file, used by one process. Thread-safe.
 *
 * <p>Reads run side by side on their own connections and see the last commit. All writes go through one writer, which
 * lets those that arrive together share a commit.
 */
public final class Database implements AutoCloseable {
    private static final String FILE = "kinora.db";

    private final DataDirectoryLock lock;
    private final TurnTakingSource source;
    private final ReadPool readers;
    private final WriteQueue writer;

    private Database(StoreSettings settings, DataDirectoryLock lock) {
        Path file = settings.dataDirectory().resolve(FILE);
        SqliteFile sqlite = new SqliteFile(file, settings.patience());
        Semaphore turn = new Semaphore(1, true);
        this.lock = lock;
        this.source = new TurnTakingSource(turn, sqlite.connect(), settings.patience());
        try {
            Migrations.apply(source);
            this.readers = new ReadPool(settings.readers(), settings.patience(), sqlite::handle);
            this.writer = new WriteQueue(settings, turn, sqlite.handle());
        } catch (RuntimeException e) {
            source.close();
            throw e;
        }
    }

    /**
     * Takes the data directory for this process, makes or migrates the database in it and opens it.
     *
     * @throws StoreException with one sentence for people when the directory is locked or cannot be written, or the
     *     database is newer than this version, damaged, or cannot be migrated
     */
    public static Database open(StoreSettings settings) {
        DataDirectoryLock lock = DataDirectoryLock.take(settings.dataDirectory());
        try {
            return new Database(settings, lock);
        } catch (RuntimeException e) {
            lock.close();
            throw e;
        }
    }

    /**
     * Runs {@code work} on a connection for reading.
     *
     * @throws StoreException when none became free in time, or the database failed
     */
    public <T> T read(Function<Transaction, T> work) {
        return readers.read(work);
    }

    /**
     * Runs {@code work} in a transaction and returns its result once that is durable. When {@code work} throws, nothing
     * of it stays and the exception is thrown on. {@code work} must be quick and must not write through this database
     * again.
     *
     * @throws StoreException when its turn did not come in time, the disk is full, or the database failed
     */
    public <T> T write(Function<Transaction, T> work) {
        return writer.write(work);
    }

    /** Like {@link #write}, for work without a result. */
    public void update(Consumer<Transaction> work) {
        writer.write(transaction -> {
            work.accept(transaction);
            return Boolean.TRUE;
        });
    }

    /**
     * Has {@code listener} told what each commit from now on brought, in the order of the commits. It is called by the
     * one thread that writes, so it must return at once and must not use this database.
     */
    public void onCommit(Consumer<CommitNews> listener) {
        writer.onCommit(listener);
    }

    /**
     * Has {@code listener} told about each video that a commit changed or removed, before whoever wrote it is answered.
     * It is called by the one thread that writes, so it must return at once.
     */
    void onChange(Consumer<VideoId> listener) {
        writer.onChange(listener);
    }

    /** For libraries that bring their own SQL. A connection of it holds the turn to write until it is closed. */
    public DataSource source() {
        return source;
    }

    @Override
    public void close() {
        writer.close();
        readers.close();
        source.close();
        lock.close();
    }
}
