package dev.kinora.server.service;

import dev.kinora.server.asset.AssetStore;
import dev.kinora.server.model.VideoId;
import dev.kinora.server.render.WorkFolders;
import dev.kinora.server.store.AssetIndex;
import dev.kinora.server.store.CharacterStore;
import dev.kinora.server.store.Database;
import dev.kinora.server.store.JobStore;
import dev.kinora.server.store.StoredKeys;
import dev.kinora.server.store.VideoInputs;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Removes what a process that was killed left behind: stored files that belong to no video, and work folders of renders
 * that are over. Only safe while nothing is rendered.
 */
final class OrphanSweep implements Runnable {
    private static final Logger LOG = LoggerFactory.getLogger(OrphanSweep.class);

    private final Database database;
    private final AssetStore files;
    private final WorkFolders workFolders;
    private final List<StoredKeys> wanted =
            List.of(new AssetIndex()::keys, new VideoInputs()::keys, new CharacterStore()::keys);
    private final JobStore jobs = new JobStore();

    OrphanSweep(Database database, AssetStore files, WorkFolders workFolders) {
        this.database = database;
        this.files = files;
        this.workFolders = workFolders;
    }

    @Override
    public void run() {
        sweepFiles();
        sweepFolders();
    }

    private void sweepFiles() {
        Set<String> orphans = new HashSet<>();
        files.list(listed -> orphans.add(listed.key()));
        if (!orphans.isEmpty()) {
            database.read(tx -> {
                wanted.forEach(table -> table.keys(tx, orphans::remove));
                return orphans.size();
            });
        }
        orphans.forEach(files::delete);
        if (!orphans.isEmpty()) {
            LOG.info("Removed {} files that belonged to no video", orphans.size());
        }
    }

    private void sweepFolders() {
        for (String name : workFolders.names()) {
            boolean wanted = VideoId.parse(name)
                    .flatMap(video -> database.read(tx -> jobs.find(tx, video)))
                    .isPresent();
            if (!wanted) {
                workFolders.delete(name);
            }
        }
    }
}
