package dev.kinora.server.queue;

import dev.kinora.server.model.Asset;
import dev.kinora.server.model.Job;
import dev.kinora.server.model.VideoEvent;
import dev.kinora.server.model.VideoFailure;
import dev.kinora.server.store.AssetIndex;
import dev.kinora.server.store.Database;
import dev.kinora.server.store.EventLog;
import dev.kinora.server.store.JobStore;
import dev.kinora.server.store.RenderLog;
import dev.kinora.server.store.Transaction;
import dev.kinora.server.store.VideoStore;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;

/**
 * The two ways a job ends, each one transaction: the job goes, the video is terminal, the event is appended. Both are
 * fenced: whoever lost the lease changes nothing.
 */
public final class JobEndings {
    private final Database database;
    private final InstantSource clock;
    private final JobStore jobs = new JobStore();
    private final VideoStore videos = new VideoStore();
    private final AssetIndex assets = new AssetIndex();
    private final EventLog events = new EventLog();
    private final RenderLog renders = new RenderLog();

    public JobEndings(Database database, InstantSource clock) {
        this.database = database;
        this.clock = clock;
    }

    /** The video is finished and these are its assets. False when the lease was lost; nothing is changed then. */
    public boolean complete(Job.Lease lease, List<Asset> stored, Instant at, Optional<Instant> expiresAt) {
        return database.write(tx -> {
            if (!jobs.finish(tx, lease)) {
                return false;
            }
            if (!videos.complete(tx, lease.job().video(), at, expiresAt)) {
                throw new IllegalStateException(lease.job().video() + " cannot be completed: it is not in progress");
            }
            stored.forEach(asset -> assets.insert(tx, asset));
            end(tx, lease, VideoEvent.Type.COMPLETED, at);
            return true;
        });
    }

    /** The video failed for good. False when the lease was lost; nothing is changed then. */
    public boolean fail(Job.Lease lease, VideoFailure failure) {
        return database.write(tx -> {
            if (!jobs.finish(tx, lease)) {
                return false;
            }
            videos.fail(tx, lease.job().video(), failure);
            end(tx, lease, VideoEvent.Type.FAILED, clock.instant());
            return true;
        });
    }

    private void end(Transaction tx, Job.Lease lease, VideoEvent.Type type, Instant at) {
        renders.deleteOf(tx, lease.job().video());
        events.append(tx, new VideoEvent(lease.job().project(), lease.job().video(), type, at));
    }
}
