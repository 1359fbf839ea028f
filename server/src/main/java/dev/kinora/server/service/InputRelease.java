package dev.kinora.server.service;

import dev.kinora.server.asset.AssetStore;
import dev.kinora.server.model.StoredFile;
import dev.kinora.server.model.VideoId;
import dev.kinora.server.store.Database;
import dev.kinora.server.store.StoredFiles;
import dev.kinora.server.store.VideoInputs;
import java.util.List;

/** Lets go of what renders started from once they are over. The files go, unless somebody else needs them. */
final class InputRelease implements Runnable {
    private static final int AT_ONCE = 300;

    private final Database database;
    private final AssetStore files;
    private final VideoInputs inputs = new VideoInputs();
    private final StoredFiles stored = new StoredFiles();

    InputRelease(Database database, AssetStore files) {
        this.database = database;
        this.files = files;
    }

    @Override
    public void run() {
        while (true) {
            List<VideoId> over = database.read(tx -> inputs.over(tx, AT_ONCE));
            if (over.isEmpty()) {
                return;
            }
            over.forEach(this::release);
        }
    }

    private void release(VideoId video) {
        List<StoredFile> unwanted = database.write(tx -> stored.unwanted(tx, inputs.deleteOf(tx, video)));
        unwanted.forEach(file -> files.delete(file.key()));
    }
}
