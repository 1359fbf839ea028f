package dev.kinora.server.store;

import dev.kinora.server.model.Batch;
import dev.kinora.server.model.BatchFault;
import dev.kinora.server.model.BatchId;
import dev.kinora.server.model.BatchStatus;
import dev.kinora.server.model.ProjectId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.jdbi.v3.core.statement.Query;

/** All SQL about batches. Every move between states names the states it expects. Thread-safe: holds nothing. */
public final class BatchStore {
    /** What a batch is whose input is still needed. */
    static final String OPEN = "status IN ('validating', 'in_progress', 'finalizing', 'cancelling')";

    private static final List<BatchStatus> MOVES = List.of(
            BatchStatus.IN_PROGRESS,
            BatchStatus.FINALIZING,
            BatchStatus.COMPLETED,
            BatchStatus.FAILED,
            BatchStatus.EXPIRED,
            BatchStatus.CANCELLING,
            BatchStatus.CANCELLED);

    private static final String COLUMNS =
            "id, project, status, endpoint, model, input_file_id, input_key, input_bytes, "
                    + "output_seconds, output_file_id, error_file_id, total, completed, failed, created_at, expires_at, "
                    + "in_progress_at, finalizing_at, completed_at, failed_at, expired_at, cancelling_at, cancelled_at";

    /** Adds a batch that is to be validated. */
    public void insert(Transaction tx, Batch batch) {
        Batch.Order order = batch.order();
        tx.handle()
                .createUpdate("INSERT INTO batch (id, project, status, endpoint, input_file_id, input_key, "
                        + "input_bytes, output_seconds, total, completed, failed, created_at, expires_at) "
                        + "VALUES (?, ?, 'validating', ?, ?, ?, ?, ?, 0, 0, 0, ?, ?)")
                .bind(0, batch.id().value())
                .bind(1, batch.project().value())
                .bind(2, order.endpoint())
                .bind(3, order.input().fileId())
                .bind(4, order.input().key())
                .bind(5, order.input().bytes())
                .bind(6, order.outputLife().map(Duration::toSeconds).orElse(null))
                .bind(7, batch.state().times().created().toEpochMilli())
                .bind(8, batch.state().times().expires().toEpochMilli())
                .execute();
        int place = 0;
        for (Map.Entry<String, String> note : order.metadata().orElse(Map.of()).entrySet()) {
            tx.handle()
                    .createUpdate("INSERT INTO batch_metadata (batch_id, place, name, value) VALUES (?, ?, ?, ?)")
                    .bind(0, batch.id().value())
                    .bind(1, place++)
                    .bind(2, note.getKey())
                    .bind(3, note.getValue())
                    .execute();
        }
    }

    /** The project's batch of that id. */
    public Optional<Batch> find(Transaction tx, ProjectId project, BatchId id) {
        return find(tx, id).filter(batch -> batch.project().equals(project));
    }

    /** The batch of that id, whosever it is. */
    public Optional<Batch> find(Transaction tx, BatchId id) {
        Query query = tx.handle()
                .createQuery("SELECT " + COLUMNS + " FROM batch WHERE id = ?")
                .bind(0, id.value());
        return batches(tx, query).stream().findFirst();
    }

    /** Up to {@code limit} batches of a project behind {@code after}, newest first. */
    public List<Batch> list(Transaction tx, ProjectId project, Optional<BatchId> after, int limit) {
        return batches(
                tx,
                tx.handle()
                        .createQuery("SELECT " + COLUMNS
                                + " FROM batch WHERE project = ? AND id < ? ORDER BY id DESC LIMIT ?")
                        .bind(0, project.value())
                        .bind(1, after.map(BatchId::value).orElse("~"))
                        .bind(2, limit));
    }

    /** Up to {@code limit} batches in a status: the oldest of every project, then the second oldest, and so on. */
    public List<Batch> fairly(Transaction tx, BatchStatus status, int limit) {
        return batches(
                tx,
                tx.handle()
                        .createQuery("SELECT " + COLUMNS + " FROM (SELECT " + COLUMNS
                                + ", ROW_NUMBER() OVER (PARTITION BY project ORDER BY id) AS turn FROM batch "
                                + "WHERE status = ?) AS ranked ORDER BY turn, id LIMIT ?")
                        .bind(0, status.wire())
                        .bind(1, limit));
    }

    /** Moves a batch, if it is in the status named. False when it is not. */
    public boolean move(Transaction tx, BatchId id, BatchStatus from, BatchStatus to, Instant at) {
        return tx.handle()
                        .createUpdate("UPDATE batch SET status = ?, " + column(to) + " = ? WHERE id = ? AND status = ?")
                        .bind(0, to.wire())
                        .bind(1, at.toEpochMilli())
                        .bind(2, id.value())
                        .bind(3, from.wire())
                        .execute()
                == 1;
    }

    /** Says of what model the lines of a batch are, and how many there are. */
    public void describe(Transaction tx, BatchId id, String model, int total) {
        tx.handle()
                .createUpdate("UPDATE batch SET model = ?, total = ? WHERE id = ?")
                .bind(0, model)
                .bind(1, total)
                .bind(2, id.value())
                .execute();
    }

    /** Counts lines that ended. */
    public void count(Transaction tx, BatchId id, int completed, int failed) {
        tx.handle()
                .createUpdate("UPDATE batch SET completed = completed + ?, failed = failed + ? WHERE id = ?")
                .bind(0, completed)
                .bind(1, failed)
                .bind(2, id.value())
                .execute();
    }

    /** Names the files a batch leaves, and how many lines each has. */
    public void results(Transaction tx, BatchId id, Batch.Results results, Batch.Counts counts) {
        tx.handle()
                .createUpdate("UPDATE batch SET output_file_id = ?, error_file_id = ?, completed = ?, failed = ? "
                        + "WHERE id = ?")
                .bind(0, results.outputFileId().orElse(null))
                .bind(1, results.errorFileId().orElse(null))
                .bind(2, counts.completed())
                .bind(3, counts.failed())
                .bind(4, id.value())
                .execute();
    }

    /** Says what is wrong with the input of a batch. */
    public void faults(Transaction tx, BatchId id, List<BatchFault> faults) {
        int place = 0;
        for (BatchFault fault : faults) {
            tx.handle()
                    .createUpdate("INSERT INTO batch_fault (batch_id, place, code, message, param, line) "
                            + "VALUES (?, ?, ?, ?, ?, ?)")
                    .bind(0, id.value())
                    .bind(1, place++)
                    .bind(2, fault.code())
                    .bind(3, fault.message())
                    .bind(4, fault.param().orElse(null))
                    .bind(5, fault.line().orElse(null))
                    .execute();
        }
    }

    /** Batches that are over and still have lines: a crash came between. */
    public List<Batch> endedWithLines(Transaction tx) {
        return batches(
                tx,
                tx.handle()
                        .createQuery("SELECT " + COLUMNS + " FROM batch WHERE NOT (" + OPEN
                                + ") AND EXISTS (SELECT 1 FROM batch_line l WHERE l.batch_id = batch.id)"));
    }

    /** Hands the key of every input that an open batch still reads to {@code each}. */
    public void keys(Transaction tx, Consumer<String> each) {
        tx.handle()
                .createQuery("SELECT input_key FROM batch WHERE " + OPEN)
                .mapTo(String.class)
                .forEach(each);
    }

    private static List<Batch> batches(Transaction tx, Query query) {
        return query.map((row, context) -> batch(tx, row)).list();
    }

    private static Batch batch(Transaction tx, ResultSet row) throws SQLException {
        BatchId id = new BatchId(row.getString(1));
        BatchStatus status = BatchStatus.ofWire(row.getString(3));
        long outputSeconds = row.getLong(9);
        Optional<Duration> outputLife =
                row.wasNull() ? Optional.empty() : Optional.of(Duration.ofSeconds(outputSeconds));
        Map<BatchStatus, Instant> moves = new EnumMap<>(BatchStatus.class);
        for (BatchStatus move : MOVES) {
            Moments.read(row, row.findColumn(column(move))).ifPresent(at -> moves.put(move, at));
        }
        return new Batch(
                id,
                new ProjectId(row.getString(2)),
                new Batch.Order(
                        row.getString(4),
                        new Batch.Input(row.getString(6), row.getString(7), row.getLong(8)),
                        outputLife,
                        metadata(tx, id)),
                new Batch.State(
                        status,
                        Optional.ofNullable(row.getString(5)),
                        new Batch.Counts(row.getInt(12), row.getInt(13), row.getInt(14)),
                        new Batch.Times(
                                Instant.ofEpochMilli(row.getLong(15)), Instant.ofEpochMilli(row.getLong(16)), moves)),
                new Batch.Results(
                        Optional.ofNullable(row.getString(10)),
                        Optional.ofNullable(row.getString(11)),
                        status == BatchStatus.FAILED ? faults(tx, id) : List.of()));
    }

    private static Optional<Map<String, String>> metadata(Transaction tx, BatchId id) {
        Map<String, String> notes = new LinkedHashMap<>();
        tx.handle()
                .createQuery("SELECT name, value FROM batch_metadata WHERE batch_id = ? ORDER BY place")
                .bind(0, id.value())
                .map((row, context) -> Map.entry(row.getString(1), row.getString(2)))
                .forEach(note -> notes.put(note.getKey(), note.getValue()));
        return notes.isEmpty() ? Optional.empty() : Optional.of(notes);
    }

    private static List<BatchFault> faults(Transaction tx, BatchId id) {
        return tx.handle()
                .createQuery("SELECT code, message, param, line FROM batch_fault WHERE batch_id = ? ORDER BY place")
                .bind(0, id.value())
                .map((row, context) -> {
                    int number = row.getInt(4);
                    Optional<Integer> line = row.wasNull() ? Optional.empty() : Optional.of(number);
                    return new BatchFault(
                            row.getString(1), row.getString(2), Optional.ofNullable(row.getString(3)), line);
                })
                .list();
    }

    private static String column(BatchStatus status) {
        return switch (status) {
            case VALIDATING -> throw new IllegalArgumentException("nothing moves to validating");
            case IN_PROGRESS -> "in_progress_at";
            case FINALIZING -> "finalizing_at";
            case COMPLETED -> "completed_at";
            case FAILED -> "failed_at";
            case EXPIRED -> "expired_at";
            case CANCELLING -> "cancelling_at";
            case CANCELLED -> "cancelled_at";
        };
    }
}
