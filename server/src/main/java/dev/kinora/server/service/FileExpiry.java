package dev.kinora.server.service;

import dev.kinora.server.asset.AssetException;
import dev.kinora.server.asset.AssetStore;
import dev.kinora.server.model.UploadedFile;
import dev.kinora.server.store.Database;
import dev.kinora.server.store.FileStore;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Removes uploaded files whose time is over. What an open batch still reads keeps its bytes. */
final class FileExpiry implements Runnable {
    private static final Logger LOG = LoggerFactory.getLogger(FileExpiry.class);
    private static final int AT_ONCE = 300;

    private final Database database;
    private final AssetStore assets;
    private final InstantSource clock;
    private final FileStore files = new FileStore();

    FileExpiry(Database database, AssetStore assets, InstantSource clock) {
        this.database = database;
        this.assets = assets;
        this.clock = clock;
    }

    @Override
    public void run() {
        Instant now = clock.instant();
        List<UploadedFile> due;
        do {
            due = database.read(tx -> files.expiredAt(tx, now, AT_ONCE));
            due.forEach(this::expire);
        } while (due.size() == AT_ONCE);
    }

    private void expire(UploadedFile file) {
        boolean unused = database.write(tx ->
                files.delete(tx, file.id()) && !files.wanted(tx, file.file().key()));
        if (unused) {
            try {
                assets.delete(file.file().key());
            } catch (AssetException e) {
                LOG.warn("{} is left for the next sweep: {}", file.file().key(), e.getMessage());
            }
        }
    }
}
