package dev.kinora.server.store;

import dev.kinora.server.model.ProjectId;
import dev.kinora.server.model.VideoEvent;
import dev.kinora.server.model.VideoId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.statement.StatementContext;

/** What happened, in the order it was committed. Appended to, never changed. Thread-safe: holds nothing. */
public final class EventLog {
    /**
     * An event and its place in the log.
     *
     * @param sequence grows with every event; the first is 1
     * @param event what happened
     */
    public record Entry(long sequence, VideoEvent event) {}

    /** Appends in the caller's transaction. */
    public void append(Transaction tx, VideoEvent event) {
        tx.handle()
                .createUpdate("INSERT INTO event (project, video_id, type, at) VALUES (?, ?, ?, ?)")
                .bind(0, event.project().value())
                .bind(1, event.video().value())
                .bind(2, event.type().wire())
                .bind(3, event.at().toEpochMilli())
                .execute();
        tx.appended();
    }

    /** Up to {@code limit} events behind {@code sequence}, oldest first. */
    public List<Entry> after(Transaction tx, long sequence, int limit) {
        return tx.handle()
                .createQuery("SELECT sequence, project, video_id, type, at FROM event WHERE sequence > ? "
                        + "ORDER BY sequence LIMIT ?")
                .bind(0, sequence)
                .bind(1, limit)
                .map(EventLog::entry)
                .list();
    }

    /** The place of the newest event; 0 when there is none. */
    public long newest(Transaction tx) {
        return tx.handle()
                .createQuery("SELECT COALESCE(MAX(sequence), 0) FROM event")
                .mapTo(Long.class)
                .one();
    }

    /** Every event of one video, oldest first. */
    public List<Entry> of(Transaction tx, VideoId video) {
        return tx.handle()
                .createQuery("SELECT sequence, project, video_id, type, at FROM event WHERE video_id = ? "
                        + "ORDER BY sequence")
                .bind(0, video.value())
                .map(EventLog::entry)
                .list();
    }

    /** When the first event of a type happened to a video. */
    public Optional<Instant> firstAt(Transaction tx, VideoId video, VideoEvent.Type type) {
        return of(tx, video).stream()
                .map(Entry::event)
                .filter(event -> event.type() == type)
                .map(VideoEvent::at)
                .findFirst();
    }

    static Entry entry(ResultSet row, StatementContext context) throws SQLException {
        VideoEvent event = new VideoEvent(
                new ProjectId(row.getString(2)),
                new VideoId(row.getString(3)),
                VideoEvent.Type.ofWire(row.getString(4)),
                Instant.ofEpochMilli(row.getLong(5)));
        return new Entry(row.getLong(1), event);
    }
}
