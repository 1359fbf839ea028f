package dev.kinora.server.store;

import dev.kinora.server.model.BatchEvent;
import dev.kinora.server.model.BatchId;
import dev.kinora.server.model.ProjectId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import org.jdbi.v3.core.statement.StatementContext;

/** What happened to batches, in the order it was committed. Appended to, never changed. Thread-safe: holds nothing. */
public final class BatchEventLog {
    /**
     * An event and its place in the log.
     *
     * @param sequence grows with every event; the first is 1
     * @param event what happened
     */
    public record Entry(long sequence, BatchEvent event) {}

    /** Appends in the caller's transaction. */
    public void append(Transaction tx, BatchEvent event) {
        tx.handle()
                .createUpdate("INSERT INTO batch_event (project, batch_id, type, at) VALUES (?, ?, ?, ?)")
                .bind(0, event.project().value())
                .bind(1, event.batch().value())
                .bind(2, event.type().wire())
                .bind(3, event.at().toEpochMilli())
                .execute();
        tx.appended();
    }

    /** The place of the newest event; 0 when there is none. */
    public long newest(Transaction tx) {
        return tx.handle()
                .createQuery("SELECT COALESCE(MAX(sequence), 0) FROM batch_event")
                .mapTo(Long.class)
                .one();
    }

    /** Up to {@code limit} events behind {@code sequence}, oldest first. */
    public List<Entry> after(Transaction tx, long sequence, int limit) {
        return tx.handle()
                .createQuery("SELECT sequence, project, batch_id, type, at FROM batch_event WHERE sequence > ? "
                        + "ORDER BY sequence LIMIT ?")
                .bind(0, sequence)
                .bind(1, limit)
                .map(BatchEventLog::entry)
                .list();
    }

    private static Entry entry(ResultSet row, StatementContext context) throws SQLException {
        BatchEvent event = new BatchEvent(
                new ProjectId(row.getString(2)),
                new BatchId(row.getString(3)),
                BatchEvent.Type.ofWire(row.getString(4)),
                Instant.ofEpochMilli(row.getLong(5)));
        return new Entry(row.getLong(1), event);
    }
}
