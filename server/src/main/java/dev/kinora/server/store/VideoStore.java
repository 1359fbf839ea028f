package dev.kinora.server.store;

import dev.kinora.server.model.PageQuery.Order;
import dev.kinora.server.model.ProjectId;
import dev.kinora.server.model.Video;
import dev.kinora.server.model.VideoFailure;
import dev.kinora.server.model.VideoId;
import dev.kinora.server.model.VideoSize;
import dev.kinora.server.model.VideoSpec;
import dev.kinora.server.model.VideoState;
import dev.kinora.server.model.VideoStatus;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** All SQL about videos. Every move between states names the state it expects. Thread-safe: holds nothing. */
public final class VideoStore {
    private static final String COLUMNS = "id, project, status, progress, prompt, model, seconds, size, seed, "
            + "remixed_from, completed_at, expires_at, error_code, error_message, derivation, added_seconds, "
            + "extension_round, negative_prompt, "
            + "EXISTS (SELECT 1 FROM video_engine_param p WHERE p.video_id = video.id)";

    /** Adds a queued video. */
    public void insert(Transaction tx, Video video) {
        if (video.status() != VideoStatus.QUEUED) {
            throw new IllegalArgumentException("a new video is queued, not " + video.status());
        }
        tx.handle()
                .createUpdate("INSERT INTO video (id, project, status, progress, prompt, model, seconds, size, seed, "
                        + "remixed_from, derivation, added_seconds, extension_round, negative_prompt) "
                        + "VALUES (?, ?, 'queued', 0, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .bind(0, video.id().value())
                .bind(1, video.project().value())
                .bind(2, video.prompt())
                .bind(3, video.model())
                .bind(4, video.seconds())
                .bind(5, video.size().wire())
                .bind(6, video.seed())
                .bind(7, video.remixedFrom().map(VideoId::value).orElse(null))
                .bind(8, Derivations.word(video.spec().derivation()))
                .bind(9, Derivations.added(video.spec().derivation()))
                .bind(10, Derivations.round(video.spec().derivation()))
                .bind(11, video.spec().guidance().negativePrompt().orElse(null))
                .execute();
        video.spec().guidance().engineParams().forEach((name, value) -> tx.handle()
                .createUpdate("INSERT INTO video_engine_param (video_id, name, value) VALUES (?, ?, ?)")
                .bind(0, video.id().value())
                .bind(1, name)
                .bind(2, value)
                .execute());
    }

    /** The project's video of that id. */
    public Optional<Video> find(Transaction tx, ProjectId project, VideoId id) {
        return find(tx, id).filter(video -> video.project().equals(project));
    }

    /** The video of that id, whosever it is. */
    public Optional<Video> find(Transaction tx, VideoId id) {
        return tx.handle()
                .createQuery("SELECT " + COLUMNS + " FROM video WHERE id = ?")
                .bind(0, id.value())
                .map((row, context) -> video(tx, row))
                .findOne();
    }

    /** Up to {@code limit} videos of a project, strictly behind {@code after} in the order asked for. */
    public List<Video> list(Transaction tx, ProjectId project, Optional<VideoId> after, Order order, int limit) {
        String behind = order == Order.ASC ? ">" : "<";
        String start = after.map(VideoId::value).orElse(order == Order.ASC ? "" : "~");
        return tx.handle()
                .createQuery("SELECT " + COLUMNS + " FROM video WHERE project = ? AND id " + behind + " ? ORDER BY id "
                        + order + " LIMIT ?")
                .bind(0, project.value())
                .bind(1, start)
                .bind(2, limit)
                .map((row, context) -> video(tx, row))
                .list();
    }

    /** queued → in_progress. False when the video is not queued. */
    public boolean start(Transaction tx, VideoId id) {
        tx.changed(id);
        return tx.handle()
                        .createUpdate("UPDATE video SET status = 'in_progress' WHERE id = ? AND status = 'queued'")
                        .bind(0, id.value())
                        .execute()
                == 1;
    }

    /** Raises the progress of a running video; a lower value changes nothing. {@code percent} is 0 to 99. */
    public void advance(Transaction tx, VideoId id, int percent) {
        tx.changed(id);
        int stored = Math.min(percent, 99);
        tx.handle()
                .createQuery("UPDATE video SET progress = ? WHERE id = ? AND status = 'in_progress' AND progress < ?"
                        + " RETURNING project")
                .bind(0, stored)
                .bind(1, id.value())
                .bind(2, stored)
                .mapTo(String.class)
                .findOne()
                .ifPresent(project -> tx.advanced(new CommitNews.Advance(new ProjectId(project), id, stored)));
    }

    /** in_progress → completed. False when the video is not in progress. */
    public boolean complete(Transaction tx, VideoId id, Instant at, Optional<Instant> expiresAt) {
        tx.changed(id);
        return tx.handle()
                        .createUpdate("UPDATE video SET status = 'completed', progress = 100, completed_at = ?, "
                                + "expires_at = ? WHERE id = ? AND status = 'in_progress'")
                        .bind(0, at.toEpochMilli())
                        .bind(1, expiresAt.map(Instant::toEpochMilli).orElse(null))
                        .bind(2, id.value())
                        .execute()
                == 1;
    }

    /** queued or in_progress → failed. False when the video is terminal already. */
    public boolean fail(Transaction tx, VideoId id, VideoFailure failure) {
        tx.changed(id);
        return tx.handle()
                        .createUpdate("UPDATE video SET status = 'failed', error_code = ?, error_message = ? "
                                + "WHERE id = ? AND status IN ('queued', 'in_progress')")
                        .bind(0, failure.code().wire())
                        .bind(1, failure.message())
                        .bind(2, id.value())
                        .execute()
                == 1;
    }

    /** Says when the assets of a completed video expire. */
    public void expire(Transaction tx, VideoId id, Optional<Instant> at) {
        tx.changed(id);
        tx.handle()
                .createUpdate("UPDATE video SET expires_at = ? WHERE id = ? AND status = 'completed'")
                .bind(0, at.map(Instant::toEpochMilli).orElse(null))
                .bind(1, id.value())
                .execute();
    }

    /** Removes a video's row. False when there was none. */
    public boolean delete(Transaction tx, VideoId id) {
        tx.changed(id);
        tx.handle()
                .createUpdate("DELETE FROM video_engine_param WHERE video_id = ?")
                .bind(0, id.value())
                .execute();
        return tx.handle()
                        .createUpdate("DELETE FROM video WHERE id = ?")
                        .bind(0, id.value())
                        .execute()
                == 1;
    }

    private static Video video(Transaction tx, ResultSet row) throws SQLException {
        VideoId id = new VideoId(row.getString(1));
        VideoSpec spec = new VideoSpec(
                row.getString(5),
                new VideoSpec.Form(
                        row.getString(6),
                        row.getInt(7),
                        VideoSize.ofWire(row.getString(8)).orElseThrow()),
                new VideoSpec.Guidance(
                        row.getLong(9),
                        Optional.ofNullable(row.getString(18)),
                        row.getBoolean(19) ? engineParams(tx, id) : Map.of()),
                Derivations.read(
                        row.getString(15),
                        Optional.ofNullable(row.getString(10)).map(VideoId::new),
                        row.getInt(16),
                        row.getInt(17)));
        return new Video(id, new ProjectId(row.getString(2)), spec, state(row));
    }

    private static Map<String, String> engineParams(Transaction tx, VideoId id) {
        Map<String, String> params = new HashMap<>();
        tx.handle()
                .createQuery("SELECT name, value FROM video_engine_param WHERE video_id = ?")
                .bind(0, id.value())
                .map((row, context) -> Map.entry(row.getString(1), row.getString(2)))
                .forEach(param -> params.put(param.getKey(), param.getValue()));
        return params;
    }

    private static VideoState state(ResultSet row) throws SQLException {
        VideoStatus status = VideoStatus.ofWire(row.getString(3));
        int progress = row.getInt(4);
        return switch (status) {
            case QUEUED -> VideoState.queued();
            case IN_PROGRESS -> VideoState.inProgress(progress);
            case COMPLETED -> VideoState.completed(Instant.ofEpochMilli(row.getLong(11)), Moments.read(row, 12));
            case FAILED ->
                VideoState.failed(
                        new VideoFailure(VideoFailure.Code.ofWire(row.getString(13)), row.getString(14)), progress);
        };
    }
}
