package dev.kinora.server.store;

import dev.kinora.server.model.Job;
import dev.kinora.server.model.ProjectId;
import dev.kinora.server.model.VideoId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jdbi.v3.core.statement.StatementContext;

/** All SQL about jobs. Every move names the state and the fence it expects. Thread-safe: holds nothing. */
public final class JobStore {
    private static final String SELECT =
            "SELECT video_id, project, model, lane, priority, fence, lease_until, failures, rescues FROM job ";

    /**
     * The first waiting job of a project.
     *
     * @param video its video
     * @param project whose it is
     * @param priority higher goes first
     */
    public record Head(VideoId video, ProjectId project, int priority) {}

    /** Adds a waiting job. */
    public void insert(Transaction tx, Job job) {
        tx.handle()
                .createUpdate("INSERT INTO job (video_id, project, model, lane, priority, state, fence, rescues, "
                        + "failures, not_before, lease_until) VALUES (?, ?, ?, ?, ?, 'queued', 0, 0, 0, 0, 0)")
                .bind(0, job.video().value())
                .bind(1, job.project().value())
                .bind(2, job.model())
                .bind(3, job.lane())
                .bind(4, job.priority())
                .execute();
    }

    /** The job of a video with its present fence. */
    public Optional<Job.Lease> find(Transaction tx, VideoId video) {
        return tx.handle()
                .createQuery(SELECT + "WHERE video_id = ?")
                .bind(0, video.value())
                .map(JobStore::lease)
                .findOne();
    }

    /** The oldest waiting job of each project and priority in a lane. */
    public List<Head> heads(Transaction tx, String lane, Instant now) {
        return tx.handle()
                .createQuery("SELECT MIN(video_id), project, priority FROM job WHERE state = 'queued' AND lane = ? "
                        + "AND not_before <= ? GROUP BY project, priority")
                .bind(0, lane)
                .bind(1, now.toEpochMilli())
                .map((row, context) ->
                        new Head(new VideoId(row.getString(1)), new ProjectId(row.getString(2)), row.getInt(3)))
                .list();
    }

    /** Whether a job waits in a lane. */
    public boolean anyWaiting(Transaction tx, String lane, Instant now) {
        return tx.handle()
                .createQuery("SELECT 1 FROM job WHERE state = 'queued' AND lane = ? AND not_before <= ? LIMIT 1")
                .bind(0, lane)
                .bind(1, now.toEpochMilli())
                .mapTo(Integer.class)
                .findOne()
                .isPresent();
    }

    /** How many jobs of each project hold a slot of a lane. */
    public Map<ProjectId, Integer> holders(Transaction tx, String lane) {
        Map<ProjectId, Integer> counts = new TreeMap<>((a, b) -> a.value().compareTo(b.value()));
        tx.handle()
                .createQuery("SELECT project, COUNT(*) FROM job WHERE state IN ('admitted', 'running') AND lane = ? "
                        + "GROUP BY project")
                .bind(0, lane)
                .map((row, context) -> Map.entry(new ProjectId(row.getString(1)), row.getInt(2)))
                .forEach(entry -> counts.put(entry.getKey(), entry.getValue()));
        return counts;
    }

    /** How many jobs hold a slot of any lane. */
    public int holders(Transaction tx) {
        return tx.handle()
                .createQuery("SELECT COUNT(*) FROM job WHERE state IN ('admitted', 'running')")
                .mapTo(Integer.class)
                .one();
    }

    /** queued → admitted, with the next fence. Empty when the job is not waiting any more. */
    public Optional<Job.Lease> admit(Transaction tx, VideoId video, Instant until) {
        int moved = tx.handle()
                .createUpdate("UPDATE job SET state = 'admitted', fence = fence + 1, lease_until = ? "
                        + "WHERE video_id = ? AND state = 'queued'")
                .bind(0, until.toEpochMilli())
                .bind(1, video.value())
                .execute();
        return moved == 1 ? find(tx, video) : Optional.empty();
    }

    /** admitted → running. Empty when the job is gone or was given out anew. */
    public Optional<Job.Lease> lease(Transaction tx, VideoId video, long fence, Instant until) {
        int moved = tx.handle()
                .createUpdate("UPDATE job SET state = 'running', lease_until = ? "
                        + "WHERE video_id = ? AND fence = ? AND state = 'admitted'")
                .bind(0, until.toEpochMilli())
                .bind(1, video.value())
                .bind(2, fence)
                .execute();
        return moved == 1 ? find(tx, video) : Optional.empty();
    }

    /** Renews a lease. False when it was lost. */
    public boolean renew(Transaction tx, Job.Lease lease, Instant until) {
        return tx.handle()
                        .createUpdate("UPDATE job SET lease_until = ? WHERE video_id = ? AND fence = ? "
                                + "AND state = 'running'")
                        .bind(0, until.toEpochMilli())
                        .bind(1, lease.job().video().value())
                        .bind(2, lease.fence())
                        .execute()
                == 1;
    }

    /** Whether a lease still holds. */
    public boolean holds(Transaction tx, Job.Lease lease) {
        return tx.handle()
                .createQuery("SELECT 1 FROM job WHERE video_id = ? AND fence = ? AND state = 'running'")
                .bind(0, lease.job().video().value())
                .bind(1, lease.fence())
                .mapTo(Integer.class)
                .findOne()
                .isPresent();
    }

    /** running → queued, to be tried again from {@code notBefore} on. False when the lease was lost. */
    public boolean putBack(Transaction tx, Job.Lease lease, Job.Tally tally, Instant notBefore) {
        return tx.handle()
                        .createUpdate(
                                "UPDATE job SET state = 'queued', failures = ?, rescues = ?, not_before = ?, "
                                        + "lease_until = 0 WHERE video_id = ? AND fence = ? AND state IN ('running', 'admitted')")
                        .bind(0, tally.failures())
                        .bind(1, tally.rescues())
                        .bind(2, notBefore.toEpochMilli())
                        .bind(3, lease.job().video().value())
                        .bind(4, lease.fence())
                        .execute()
                == 1;
    }

    /** Ends a job. False when the lease was lost. */
    public boolean finish(Transaction tx, Job.Lease lease) {
        return tx.handle()
                        .createUpdate("DELETE FROM job WHERE video_id = ? AND fence = ?")
                        .bind(0, lease.job().video().value())
                        .bind(1, lease.fence())
                        .execute()
                == 1;
    }

    /** Ends the job of a video, whoever holds it. */
    public void deleteOf(Transaction tx, VideoId video) {
        tx.handle()
                .createUpdate("DELETE FROM job WHERE video_id = ?")
                .bind(0, video.value())
                .execute();
    }

    /** Jobs that hold a slot whose lease ended before {@code moment}. */
    public List<Job.Lease> silent(Transaction tx, Instant moment) {
        return tx.handle()
                .createQuery(SELECT + "WHERE state IN ('admitted', 'running') AND lease_until < ?")
                .bind(0, moment.toEpochMilli())
                .map(JobStore::lease)
                .list();
    }

    /** Whether a job is in a worker's hands. */
    public boolean running(Transaction tx, VideoId video) {
        return tx.handle()
                .createQuery("SELECT 1 FROM job WHERE video_id = ? AND state = 'running'")
                .bind(0, video.value())
                .mapTo(Integer.class)
                .findOne()
                .isPresent();
    }

    /** Jobs that wait. */
    public int waiting(Transaction tx) {
        return tx.handle()
                .createQuery("SELECT COUNT(*) FROM job WHERE state = 'queued'")
                .mapTo(Integer.class)
                .one();
    }

    /** Gives the jobs of a model to a lane, for routes may have changed since they were added. */
    public void assign(Transaction tx, String model, String lane) {
        tx.handle()
                .createUpdate("UPDATE job SET lane = ? WHERE model = ? AND lane <> ?")
                .bind(0, lane)
                .bind(1, model)
                .bind(2, lane)
                .execute();
    }

    private static Job.Lease lease(ResultSet row, StatementContext context) throws SQLException {
        Job job = new Job(
                new VideoId(row.getString(1)),
                new ProjectId(row.getString(2)),
                row.getString(3),
                row.getString(4),
                row.getInt(5));
        return new Job.Lease(
                job, row.getLong(6), Instant.ofEpochMilli(row.getLong(7)), new Job.Tally(row.getInt(8), row.getInt(9)));
    }
}
