package dev.kinora.server.store;

import dev.kinora.server.model.ApiError;
import dev.kinora.server.model.BatchId;
import dev.kinora.server.model.BatchLine;
import dev.kinora.server.model.BatchLine.Fate;
import dev.kinora.server.model.VideoId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jdbi.v3.core.statement.StatementContext;

/** All SQL about the lines of batches. Every move names the state it expects. Thread-safe: holds nothing. */
public final class BatchLineStore {
    private static final String SELECT = "SELECT number, custom_id, start, length, state, video_id, status_code, "
            + "error_type, error_param, error_code, error_message FROM batch_line ";

    private static final String VIDEO_GONE = "NOT EXISTS (SELECT 1 FROM video v WHERE v.id = batch_line.video_id)";
    private static final String VIDEO_ENDED = "EXISTS (SELECT 1 FROM video v WHERE v.id = batch_line.video_id "
            + "AND v.status IN ('completed', 'failed'))";

    /** Adds lines that wait; returns those whose custom id the batch has already, which are not added. */
    public List<BatchLine> insert(Transaction tx, BatchId batch, List<BatchLine> lines) {
        if (lines.isEmpty()) {
            return List.of();
        }
        PreparedBatch statement = tx.handle()
                .prepareBatch("INSERT INTO batch_line (batch_id, number, custom_id, start, length, state) "
                        + "VALUES (?, ?, ?, ?, ?, 'waiting') ON CONFLICT (batch_id, custom_id) DO NOTHING");
        for (BatchLine line : lines) {
            statement
                    .bind(0, batch.value())
                    .bind(1, line.number())
                    .bind(2, line.customId())
                    .bind(3, line.place().start())
                    .bind(4, line.place().length())
                    .add();
        }
        int[] added = statement.execute();
        List<BatchLine> twice = new ArrayList<>();
        for (int i = 0; i < added.length; i++) {
            if (added[i] == 0) {
                twice.add(lines.get(i));
            }
        }
        return twice;
    }

    /** Removes up to {@code limit} lines of a batch; returns how many. */
    public int delete(Transaction tx, BatchId batch, int limit) {
        return tx.handle()
                .createUpdate("DELETE FROM batch_line WHERE batch_id = :batch AND number IN (SELECT number FROM "
                        + "batch_line WHERE batch_id = :batch LIMIT :limit)")
                .bind("batch", batch.value())
                .bind("limit", limit)
                .execute();
    }

    /** Up to {@code limit} lines behind line {@code number}, in their order. */
    public List<BatchLine> after(Transaction tx, BatchId batch, int number, int limit) {
        return tx.handle()
                .createQuery(SELECT + "WHERE batch_id = ? AND number > ? ORDER BY number LIMIT ?")
                .bind(0, batch.value())
                .bind(1, number)
                .bind(2, limit)
                .map(BatchLineStore::line)
                .list();
    }

    /** Up to {@code limit} lines that wait, in their order. */
    public List<BatchLine> waiting(Transaction tx, BatchId batch, int limit) {
        return inState(tx, batch, "waiting", limit);
    }

    /** Up to {@code limit} lines whose videos are on their way. */
    public List<BatchLine> running(Transaction tx, BatchId batch, int limit) {
        return inState(tx, batch, "running", limit);
    }

    /** How many videos of a batch are on their way. */
    public int running(Transaction tx, BatchId batch) {
        return tx.handle()
                .createQuery("SELECT COUNT(*) FROM batch_line WHERE batch_id = ? AND state = 'running'")
                .bind(0, batch.value())
                .mapTo(Integer.class)
                .one();
    }

    /** waiting → running, for the transaction that stores the video. False when the line does not wait any more. */
    public boolean begin(Transaction tx, BatchId batch, int number, VideoId video) {
        int begun = tx.handle()
                .createUpdate("UPDATE batch_line SET state = 'running', video_id = ? "
                        + "WHERE batch_id = ? AND number = ? AND state = 'waiting'")
                .bind(0, video.value())
                .bind(1, batch.value())
                .bind(2, number)
                .execute();
        if (begun == 1) {
            tx.handle()
                    .createUpdate("INSERT INTO batch_video (video_id, batch_id) VALUES (?, ?)")
                    .bind(0, video.value())
                    .bind(1, batch.value())
                    .execute();
        }
        return begun == 1;
    }

    /** waiting → refused. False when the line does not wait any more. */
    public boolean refuse(Transaction tx, BatchId batch, int number, ApiError error) {
        return tx.handle()
                        .createUpdate("UPDATE batch_line SET state = 'refused', status_code = ?, error_type = ?, "
                                + "error_param = ?, error_code = ?, error_message = ? "
                                + "WHERE batch_id = ? AND number = ? AND state = 'waiting'")
                        .bind(0, error.status())
                        .bind(1, error.type())
                        .bind(2, error.param().orElse(null))
                        .bind(3, error.code().orElse(null))
                        .bind(4, error.message())
                        .bind(5, batch.value())
                        .bind(6, number)
                        .execute()
                == 1;
    }

    /** Whether a line runs whose video has ended or is gone. */
    public boolean anyEnded(Transaction tx, BatchId batch) {
        return tx.handle()
                .createQuery("SELECT 1 FROM batch_line WHERE batch_id = ? AND state = 'running' AND (" + VIDEO_GONE
                        + " OR " + VIDEO_ENDED + ") LIMIT 1")
                .bind(0, batch.value())
                .mapTo(Integer.class)
                .findOne()
                .isPresent();
    }

    /** running → answered, for every line whose video has ended; returns how many. */
    public int answer(Transaction tx, BatchId batch) {
        return tx.handle()
                .createUpdate("UPDATE batch_line SET state = 'answered' WHERE batch_id = ? AND state = 'running' AND "
                        + VIDEO_ENDED)
                .bind(0, batch.value())
                .execute();
    }

    /** running → deleted, for every line whose video is gone; returns how many. */
    public int lose(Transaction tx, BatchId batch) {
        return tx.handle()
                .createUpdate("UPDATE batch_line SET state = 'deleted' WHERE batch_id = ? AND state = 'running' AND "
                        + VIDEO_GONE)
                .bind(0, batch.value())
                .execute();
    }

    /** running → cut off. False when the line does not run any more. */
    public boolean cutOff(Transaction tx, BatchId batch, int number) {
        return tx.handle()
                        .createUpdate("UPDATE batch_line SET state = 'cut_off' "
                                + "WHERE batch_id = ? AND number = ? AND state = 'running'")
                        .bind(0, batch.value())
                        .bind(1, number)
                        .execute()
                == 1;
    }

    /** Those of the videos that were ordered by a batch, be it over or not. */
    public Set<VideoId> among(Transaction tx, List<VideoId> videos) {
        if (videos.isEmpty()) {
            return Set.of();
        }
        return tx.handle()
                .createQuery("SELECT video_id FROM batch_video WHERE video_id IN (<videos>)")
                .bindList("videos", videos.stream().map(VideoId::value).toList())
                .map((row, context) -> new VideoId(row.getString(1)))
                .collect(Collectors.toSet());
    }

    /** Forgets that a video was ordered by a batch; for when it is deleted. */
    public void forget(Transaction tx, VideoId video) {
        tx.handle()
                .createUpdate("DELETE FROM batch_video WHERE video_id = ?")
                .bind(0, video.value())
                .execute();
    }

    private static List<BatchLine> inState(Transaction tx, BatchId batch, String state, int limit) {
        return tx.handle()
                .createQuery(SELECT + "WHERE batch_id = ? AND state = ? ORDER BY number LIMIT ?")
                .bind(0, batch.value())
                .bind(1, state)
                .bind(2, limit)
                .map(BatchLineStore::line)
                .list();
    }

    private static BatchLine line(ResultSet row, StatementContext context) throws SQLException {
        return new BatchLine(
                row.getInt(1), row.getString(2), new BatchLine.Place(row.getLong(3), row.getInt(4)), fate(row));
    }

    private static Fate fate(ResultSet row) throws SQLException {
        String state = row.getString(5);
        return switch (state) {
            case "waiting" -> new Fate.Waiting();
            case "running" -> new Fate.Running(new VideoId(row.getString(6)));
            case "answered" -> new Fate.Answered(new VideoId(row.getString(6)));
            case "refused" ->
                new Fate.Refused(new ApiError(
                        row.getInt(7),
                        row.getString(8),
                        Optional.ofNullable(row.getString(9)),
                        Optional.ofNullable(row.getString(10)),
                        row.getString(11)));
            case "deleted" -> new Fate.Deleted();
            case "cut_off" -> new Fate.CutOff();
            default -> throw new IllegalArgumentException("unknown state of a batch line: " + state);
        };
    }
}
