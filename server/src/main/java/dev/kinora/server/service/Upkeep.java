package dev.kinora.server.service;

import dev.kinora.server.asset.AssetSettings;
import dev.kinora.server.asset.AssetStore;
import dev.kinora.server.queue.Chore;
import dev.kinora.server.render.WorkFolders;
import dev.kinora.server.store.Database;
import dev.kinora.server.store.Tombstones;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;

/** What has to be done from time to time so that nothing is left behind. */
public final class Upkeep {
    private static final Duration TOMBSTONE_LIFE = Duration.ofHours(24);
    private static final Duration TOMBSTONE_LOOK = Duration.ofHours(1);

    private final Database database;
    private final AssetStore assets;
    private final AssetSettings settings;
    private final WorkFolders workFolders;
    private final InstantSource clock;

    public Upkeep(
            Database database,
            AssetStore assets,
            AssetSettings settings,
            WorkFolders workFolders,
            InstantSource clock) {
        this.database = database;
        this.assets = assets;
        this.settings = settings;
        this.workFolders = workFolders;
        this.clock = clock;
    }

    /** Removes what a killed process left behind. Call it before the queue starts. */
    public void sweep() {
        new OrphanSweep(database, assets, workFolders).run();
    }

    /** The chores for the queue: expiry of assets and files, release of inputs, end of tombstones. */
    public List<Chore> chores() {
        AssetExpiry expiry = new AssetExpiry(database, assets, settings, clock);
        Tombstones tombstones = new Tombstones();
        return List.of(
                new Chore("expire-assets", settings.sweepEvery(), expiry),
                new Chore("release-inputs", settings.sweepEvery(), new InputRelease(database, assets)),
                new Chore("expire-files", settings.sweepEvery(), new FileExpiry(database, assets, clock)),
                new Chore(
                        "clean-tombstones",
                        TOMBSTONE_LOOK,
                        () -> database.update(tx ->
                                tombstones.deleteBefore(tx, clock.instant().minus(TOMBSTONE_LIFE)))));
    }
}
