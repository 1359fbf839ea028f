package dev.kinora.server.render;

import dev.kinora.server.asset.AssetSettings;
import dev.kinora.server.model.Asset;
import dev.kinora.server.queue.JobEndings;
import dev.kinora.server.store.BatchLineStore;
import dev.kinora.server.store.Database;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;

/** One transaction: the video is completed, these are its assets, and the event says so. */
final class CompleteStep implements RenderStep {
    private final JobEndings endings;
    private final Database database;
    private final AssetSettings life;
    private final InstantSource clock;
    private final BatchLineStore batchLines = new BatchLineStore();

    CompleteStep(JobEndings endings, Database database, AssetSettings life, InstantSource clock) {
        this.endings = endings;
        this.database = database;
        this.life = life;
        this.clock = clock;
    }

    @Override
    public int share() {
        return 0;
    }

    @Override
    public void run(Render render) throws RenderStopped {
        Instant now = clock.instant();
        Optional<Instant> expiresAt = expires(render) ? Optional.of(now.plus(life.timeToLive())) : Optional.empty();
        List<Asset> stored = render.progress().stored().stream()
                .map(asset -> new Asset(asset.video(), asset.variant(), asset.file(), asset.createdAt(), expiresAt))
                .toList();
        // When the database does not answer, the files may belong to a completed video: they are left to a sweep then.
        render.progress().stored().clear();
        if (!endings.complete(render.lease(), stored, now, expiresAt)) {
            render.progress().stored().addAll(stored);
            throw new RenderStopped();
        }
    }

    /** The videos of a batch stay until the batch is over, and it says then how long they stay from there. */
    private boolean expires(Render render) {
        return life.expires()
                && database.read(tx ->
                                batchLines.among(tx, List.of(render.video().id())))
                        .isEmpty();
    }
}
