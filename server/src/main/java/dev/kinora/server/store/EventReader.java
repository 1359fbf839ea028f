package dev.kinora.server.store;

import dev.kinora.server.model.ProjectId;
import dev.kinora.server.model.VideoEvent;
import dev.kinora.server.model.VideoId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.jdbi.v3.core.statement.StatementContext;

/** The event log as those read it who follow it, and the end of old events. Thread-safe: holds nothing. */
public final class EventReader {
    private static final String SELECT = "SELECT e.sequence, e.project, e.video_id, e.type, e.at, v.progress"
            + " FROM event e LEFT JOIN video v ON v.id = e.video_id WHERE e.sequence > ? ";
    private static final String PAGE = "ORDER BY e.sequence LIMIT ?";

    /**
     * An event with what its video shows now.
     *
     * @param entry the event
     * @param progress the video's present progress; empty when the video is gone
     */
    public record Line(EventLog.Entry entry, OptionalInt progress) {}

    /** Up to {@code limit} events behind {@code sequence}, oldest first. */
    public List<Line> all(Transaction tx, long sequence, int limit) {
        return tx.handle()
                .createQuery(SELECT + PAGE)
                .bind(0, sequence)
                .bind(1, limit)
                .map(EventReader::line)
                .list();
    }

    /** Up to {@code limit} events of a project behind {@code sequence}, oldest first. */
    public List<Line> of(Transaction tx, ProjectId project, long sequence, int limit) {
        return tx.handle()
                .createQuery(SELECT + "AND e.project = ? " + PAGE)
                .bind(0, sequence)
                .bind(1, project.value())
                .bind(2, limit)
                .map(EventReader::line)
                .list();
    }

    /** Up to {@code limit} events of a video behind {@code sequence}, oldest first. */
    public List<Line> of(Transaction tx, VideoId video, long sequence, int limit) {
        return tx.handle()
                .createQuery(SELECT + "AND e.video_id = ? " + PAGE)
                .bind(0, sequence)
                .bind(1, video.value())
                .bind(2, limit)
                .map(EventReader::line)
                .list();
    }

    /** When each type of event happened first to each of the videos. */
    public Map<VideoId, Map<VideoEvent.Type, Instant>> moments(Transaction tx, List<VideoId> videos) {
        Map<VideoId, Map<VideoEvent.Type, Instant>> moments = new HashMap<>();
        tx.handle()
                .createQuery("SELECT video_id, type, MIN(at) FROM event WHERE video_id IN (<ids>)"
                        + " GROUP BY video_id, type")
                .bindList("ids", videos.stream().map(VideoId::value).toList())
                .map((row, context) ->
                        Map.entry(new VideoId(row.getString(1)), Map.entry(row.getString(2), row.getLong(3))))
                .forEach(found -> moments.computeIfAbsent(found.getKey(), _ -> new EnumMap<>(VideoEvent.Type.class))
                        .put(
                                VideoEvent.Type.ofWire(found.getValue().getKey()),
                                Instant.ofEpochMilli(found.getValue().getValue())));
        return moments;
    }

    /** The sequence of the newest event there ever was; 0 when there was none. */
    public long newest(Transaction tx) {
        return tx.handle()
                .createQuery("SELECT COALESCE(MAX(sequence), 0) FROM event")
                .mapTo(Long.class)
                .findOne()
                .map(newest -> Math.max(newest, prunedThrough(tx)))
                .orElseThrow();
    }

    /** Every event up to this one is gone; 0 when all are kept. */
    public long prunedThrough(Transaction tx) {
        return tx.handle()
                .createQuery("SELECT pruned_through FROM event_horizon WHERE id = 1")
                .mapTo(Long.class)
                .one();
    }

    /**
     * Removes the oldest events, at most {@code limit} of them.
     *
     * @param before only what happened before this moment goes
     * @param through only events up to this sequence go
     * @return how many were removed
     */
    public int prune(Transaction tx, Instant before, long through, int limit) {
        List<Long> old = tx.handle()
                .createQuery("SELECT sequence, at FROM event WHERE sequence <= ? ORDER BY sequence LIMIT ?")
                .bind(0, through)
                .bind(1, limit)
                .map((row, context) -> row.getLong(2) < before.toEpochMilli() ? row.getLong(1) : 0L)
                .list();
        // The log is in the order of time but for clocks that were set back: it ends at the first event to keep.
        int end = old.indexOf(0L) < 0 ? old.size() : old.indexOf(0L);
        if (end == 0) {
            return 0;
        }
        long last = old.get(end - 1);
        tx.handle()
                .createUpdate("UPDATE event_horizon SET pruned_through = ? WHERE id = 1")
                .bind(0, last)
                .execute();
        return tx.handle()
                .createUpdate("DELETE FROM event WHERE sequence <= ?")
                .bind(0, last)
                .execute();
    }

    private static Line line(ResultSet row, StatementContext context) throws SQLException {
        int progress = row.getInt(6);
        return new Line(EventLog.entry(row, context), row.wasNull() ? OptionalInt.empty() : OptionalInt.of(progress));
    }
}
