package dev.kinora.server.service;

import dev.kinora.server.asset.AssetSettings;
import dev.kinora.server.asset.AssetStore;
import dev.kinora.server.model.Asset;
import dev.kinora.server.model.StoredFile;
import dev.kinora.server.model.VideoEvent;
import dev.kinora.server.model.VideoId;
import dev.kinora.server.store.AssetIndex;
import dev.kinora.server.store.Database;
import dev.kinora.server.store.EventLog;
import dev.kinora.server.store.StoredFiles;
import dev.kinora.server.store.Transaction;
import dev.kinora.server.store.VideoStore;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;

/** Ends the life of assets whose time and grace are over. The videos stay. */
final class AssetExpiry implements Runnable {
    private static final int AT_ONCE = 300;

    private final Database database;
    private final AssetStore files;
    private final AssetSettings settings;
    private final InstantSource clock;
    private final AssetIndex assets = new AssetIndex();
    private final StoredFiles stored = new StoredFiles();
    private final VideoStore videos = new VideoStore();
    private final EventLog events = new EventLog();

    AssetExpiry(Database database, AssetStore files, AssetSettings settings, InstantSource clock) {
        this.database = database;
        this.files = files;
        this.settings = settings;
        this.clock = clock;
    }

    @Override
    public void run() {
        Instant now = clock.instant();
        Instant before = now.minus(settings.grace());
        while (true) {
            List<Asset> due = database.read(tx -> assets.expiredAt(tx, before, AT_ONCE));
            if (due.isEmpty()) {
                return;
            }
            due.stream().map(Asset::video).distinct().forEach(video -> expire(video, now));
        }
    }

    private void expire(VideoId video, Instant now) {
        List<StoredFile> gone = database.write(tx -> stored.unwanted(tx, forget(tx, video, now)));
        gone.forEach(file -> files.delete(file.key()));
    }

    /** A render that started from a video still holds its file. */
    private List<StoredFile> forget(Transaction tx, VideoId video, Instant now) {
        List<StoredFile> all = assets.list(tx, video).stream().map(Asset::file).toList();
        assets.deleteOf(tx, video);
        videos.find(tx, video)
                .ifPresent(v -> events.append(tx, new VideoEvent(v.project(), video, VideoEvent.Type.EXPIRED, now)));
        return all;
    }
}
