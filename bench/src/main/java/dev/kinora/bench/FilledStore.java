package dev.kinora.bench;

import dev.kinora.server.asset.FileAssetStore;
import dev.kinora.server.model.Asset;
import dev.kinora.server.model.ProjectId;
import dev.kinora.server.model.StoredFile;
import dev.kinora.server.model.Variant;
import dev.kinora.server.model.Video;
import dev.kinora.server.model.VideoId;
import dev.kinora.server.model.VideoIds;
import dev.kinora.server.model.VideoSize;
import dev.kinora.server.model.VideoSpec;
import dev.kinora.server.model.VideoState;
import dev.kinora.server.store.AssetIndex;
import dev.kinora.server.store.Database;
import dev.kinora.server.store.StoreSettings;
import dev.kinora.server.store.Transaction;
import dev.kinora.server.store.VideoStore;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.Random;
import java.util.logging.Level;
import java.util.logging.Logger;

/** A data folder with finished videos in it, made without a server. */
final class FilledStore implements AutoCloseable {
    private static final int BATCH = 5_000;
    private static final Logger FLYWAY = Logger.getLogger("org.flywaydb");

    private final Path data;
    private final Database database;
    private final VideoStore videos = new VideoStore();
    private final AssetIndex assets = new AssetIndex();
    private final Instant start;
    private long made;
    private final VideoIds ids = new VideoIds(this::moment);

    FilledStore(Path data) throws IOException {
        FLYWAY.setLevel(Level.WARNING);
        this.data = Files.createDirectories(data);
        this.database = Database.open(StoreSettings.in(data));
        this.start = InstantSource.system().instant().minusSeconds(40L * 86_400);
    }

    /** One video a second, so that ids grow as they do in life. */
    private Instant moment() {
        return start.plusSeconds(made);
    }

    /** Adds so many videos without files and returns the last one. */
    String add(int count) {
        String last = "";
        for (int left = count; left > 0; left -= BATCH) {
            int batch = Math.min(BATCH, left);
            last = database.write(tx -> batch(tx, batch));
        }
        return last;
    }

    private String batch(Transaction tx, int count) {
        VideoId id = add(tx);
        for (int i = 1; i < count; i++) {
            id = add(tx);
        }
        return id.value();
    }

    private VideoId add(Transaction tx) {
        VideoId id = ids.next();
        made++;
        VideoSize size = VideoSize.ofWire("1280x720").orElseThrow();
        VideoSpec spec = VideoSpec.of("Video number " + made, new VideoSpec.Form("sora-2", 8, size), made);
        videos.insert(tx, new Video(id, ProjectId.DEFAULT, spec, VideoState.queued()));
        videos.start(tx, id);
        videos.complete(tx, id, moment(), Optional.empty());
        return id;
    }

    /** Adds a video with a file of so many bytes. */
    String addWithFile(int bytes) throws IOException {
        Path file = Files.createTempFile("kinora-bench", ".mp4");
        try {
            byte[] noise = new byte[bytes];
            new Random(1).nextBytes(noise);
            Files.write(file, noise);
            StoredFile stored = new FileAssetStore(data.resolve("assets")).put("bench-video.mp4", file);
            return database.write(tx -> {
                VideoId id = add(tx);
                assets.insert(tx, new Asset(id, Variant.VIDEO, stored, moment(), Optional.empty()));
                return id.value();
            });
        } finally {
            Files.delete(file);
        }
    }

    @Override
    public void close() {
        database.close();
    }
}
