package dev.kinora.server.batch;

import dev.kinora.server.asset.AssetStore;
import dev.kinora.server.service.FileService;
import dev.kinora.server.service.VideoService;
import dev.kinora.server.store.Database;
import java.time.InstantSource;

/** What running batches needs. */
public record BatchTools(
        Database database, AssetStore assets, VideoService videos, FileService files, InstantSource clock) {}
