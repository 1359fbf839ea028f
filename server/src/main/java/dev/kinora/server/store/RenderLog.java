package dev.kinora.server.store;

import dev.kinora.server.model.VideoId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What a render has done so far: its submissions to engines and its finished steps. Lives as long as the video's job.
 * Thread-safe: holds nothing.
 */
public final class RenderLog {
    /**
     * One submission to an engine.
     *
     * @param number 1 for the first
     * @param engine the engine's configured name
     * @param token random name of the submission, stored before the request leaves
     * @param state how far it came
     * @param handle the engine's handle as JSON, once it accepted
     */
    public record Attempt(int number, String engine, String token, State state, Optional<String> handle) {
        /** How far a submission came. */
        public enum State {
            /** The request may be on its way; nobody knows whether it was accepted. */
            SUBMITTING,
            /** The engine accepted it; the handle is stored. */
            ACCEPTED,
            /** It ended without a video. */
            FAILED
        }
    }

    /** Stores a submission that is about to leave. */
    public void submitting(Transaction tx, VideoId video, Attempt attempt, Instant at) {
        tx.handle()
                .createUpdate("INSERT INTO video_attempt (video_id, number, engine, token, state, started_at) "
                        + "VALUES (?, ?, ?, ?, ?, ?)")
                .bind(0, video.value())
                .bind(1, attempt.number())
                .bind(2, attempt.engine())
                .bind(3, attempt.token())
                .bind(4, attempt.state().name())
                .bind(5, at.toEpochMilli())
                .execute();
    }

    /** Stores the handle of an accepted submission. */
    public void accepted(Transaction tx, VideoId video, int number, String handle) {
        tx.handle()
                .createUpdate("UPDATE video_attempt SET state = 'ACCEPTED', handle = ? "
                        + "WHERE video_id = ? AND number = ?")
                .bind(0, handle)
                .bind(1, video.value())
                .bind(2, number)
                .execute();
    }

    /** Closes a submission that gave no video. */
    public void failed(Transaction tx, VideoId video, int number) {
        tx.handle()
                .createUpdate("UPDATE video_attempt SET state = 'FAILED' WHERE video_id = ? AND number = ?")
                .bind(0, video.value())
                .bind(1, number)
                .execute();
    }

    /** The newest submission of a video. */
    public Optional<Attempt> latest(Transaction tx, VideoId video) {
        return attempts(tx, video).reversed().stream().findFirst();
    }

    /** Every submission of a video, oldest first. */
    public List<Attempt> attempts(Transaction tx, VideoId video) {
        return tx.handle()
                .createQuery("SELECT number, engine, token, state, handle FROM video_attempt WHERE video_id = ? "
                        + "ORDER BY number")
                .bind(0, video.value())
                .map((row, context) -> new Attempt(
                        row.getInt(1),
                        row.getString(2),
                        row.getString(3),
                        Attempt.State.valueOf(row.getString(4)),
                        Optional.ofNullable(row.getString(5))))
                .list();
    }

    /** When the newest submission left. */
    public Optional<Instant> startedAt(Transaction tx, VideoId video, int number) {
        return tx.handle()
                .createQuery("SELECT started_at FROM video_attempt WHERE video_id = ? AND number = ?")
                .bind(0, video.value())
                .bind(1, number)
                .mapTo(Long.class)
                .findOne()
                .map(Instant::ofEpochMilli);
    }

    /** Records a finished step with what it left behind. */
    public void finished(Transaction tx, VideoId video, String step, String result, Instant at) {
        tx.handle()
                .createUpdate("INSERT INTO render_step (video_id, step, result, finished_at) VALUES (?, ?, ?, ?) "
                        + "ON CONFLICT (video_id, step) DO UPDATE SET result = excluded.result, "
                        + "finished_at = excluded.finished_at")
                .bind(0, video.value())
                .bind(1, step)
                .bind(2, result)
                .bind(3, at.toEpochMilli())
                .execute();
    }

    /** What a finished step left behind; empty when it has not finished. */
    public Optional<String> result(Transaction tx, VideoId video, String step) {
        return tx.handle()
                .createQuery("SELECT result FROM render_step WHERE video_id = ? AND step = ?")
                .bind(0, video.value())
                .bind(1, step)
                .mapTo(String.class)
                .findOne();
    }

    /** Forgets a finished step, so that it is done again. */
    public void forget(Transaction tx, VideoId video, String step) {
        tx.handle()
                .createUpdate("DELETE FROM render_step WHERE video_id = ? AND step = ?")
                .bind(0, video.value())
                .bind(1, step)
                .execute();
    }

    /** Forgets everything about a render. */
    public void deleteOf(Transaction tx, VideoId video) {
        tx.handle()
                .createUpdate("DELETE FROM video_attempt WHERE video_id = ?")
                .bind(0, video.value())
                .execute();
        tx.handle()
                .createUpdate("DELETE FROM render_step WHERE video_id = ?")
                .bind(0, video.value())
                .execute();
    }
}
