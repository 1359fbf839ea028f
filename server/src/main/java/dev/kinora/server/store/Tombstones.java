package dev.kinora.server.store;

import dev.kinora.server.model.ProjectId;
import dev.kinora.server.model.VideoId;
import java.time.Instant;

/** Ids of deleted videos, kept for a while so that a cursor pointing at one still works. */
public final class Tombstones {
    /** Remembers a deleted video. */
    public void insert(Transaction tx, ProjectId project, VideoId id, Instant at) {
        tx.handle()
                .createUpdate("INSERT INTO tombstone (video_id, project, deleted_at) VALUES (?, ?, ?)")
                .bind(0, id.value())
                .bind(1, project.value())
                .bind(2, at.toEpochMilli())
                .execute();
    }

    /** Whether the project had a video of that id and deleted it a short while ago. */
    public boolean contains(Transaction tx, ProjectId project, VideoId id) {
        return tx.handle()
                .createQuery("SELECT 1 FROM tombstone WHERE video_id = ? AND project = ?")
                .bind(0, id.value())
                .bind(1, project.value())
                .mapTo(Integer.class)
                .findOne()
                .isPresent();
    }

    /** Forgets what was deleted before {@code moment}; returns how many. */
    public int deleteBefore(Transaction tx, Instant moment) {
        return tx.handle()
                .createUpdate("DELETE FROM tombstone WHERE deleted_at < ?")
                .bind(0, moment.toEpochMilli())
                .execute();
    }
}
