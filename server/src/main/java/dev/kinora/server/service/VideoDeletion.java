package dev.kinora.server.service;

import dev.kinora.server.asset.AssetException;
import dev.kinora.server.asset.AssetStore;
import dev.kinora.server.model.Asset;
import dev.kinora.server.model.ProjectId;
import dev.kinora.server.model.StoredFile;
import dev.kinora.server.model.VideoEvent;
import dev.kinora.server.model.VideoId;
import dev.kinora.server.queue.RenderQueue;
import dev.kinora.server.store.AssetIndex;
import dev.kinora.server.store.BatchLineStore;
import dev.kinora.server.store.Database;
import dev.kinora.server.store.EventLog;
import dev.kinora.server.store.JobStore;
import dev.kinora.server.store.ProvenanceStore;
import dev.kinora.server.store.RenderLog;
import dev.kinora.server.store.StoredFiles;
import dev.kinora.server.store.Tombstones;
import dev.kinora.server.store.Transaction;
import dev.kinora.server.store.VideoInputs;
import dev.kinora.server.store.VideoStore;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Deletes a video: first everything in the database, then the work, then the files. A crash leaves files to a sweep. */
final class VideoDeletion {
    private static final Logger LOG = LoggerFactory.getLogger(VideoDeletion.class);

    private final Database database;
    private final AssetStore files;
    private final RenderQueue queue;
    private final InstantSource clock;
    private final VideoStore videos = new VideoStore();
    private final JobStore jobs = new JobStore();
    private final RenderLog renders = new RenderLog();
    private final BatchLineStore batchLines = new BatchLineStore();
    private final ProvenanceStore provenance = new ProvenanceStore();
    private final AssetIndex assets = new AssetIndex();
    private final VideoInputs inputs = new VideoInputs();
    private final StoredFiles stored = new StoredFiles();
    private final Tombstones tombstones = new Tombstones();
    private final EventLog events = new EventLog();

    VideoDeletion(Database database, AssetStore files, RenderQueue queue, InstantSource clock) {
        this.database = database;
        this.files = files;
        this.queue = queue;
        this.clock = clock;
    }

    /** False when the project has no such video. */
    boolean delete(ProjectId project, VideoId id) {
        Optional<Orphaned> orphaned = database.write(tx -> deleteRows(tx, project, id));
        orphaned.ifPresent(left -> {
            queue.cancel(id, left.submission());
            left.files().forEach(this::deleteFile);
        });
        return orphaned.isPresent();
    }

    /** What belongs to nobody any more, and what an engine may still do. */
    private record Orphaned(List<StoredFile> files, Optional<RenderLog.Attempt> submission) {}

    private Optional<Orphaned> deleteRows(Transaction tx, ProjectId project, VideoId id) {
        if (videos.find(tx, project, id).isEmpty()) {
            return Optional.empty();
        }
        Instant now = clock.instant();
        Optional<RenderLog.Attempt> submission = renders.latest(tx, id);
        List<StoredFile> files =
                new ArrayList<>(assets.list(tx, id).stream().map(Asset::file).toList());
        videos.delete(tx, id);
        jobs.deleteOf(tx, id);
        renders.deleteOf(tx, id);
        provenance.deleteOf(tx, id);
        batchLines.forget(tx, id);
        assets.deleteOf(tx, id);
        files.addAll(inputs.deleteOf(tx, id));
        tombstones.insert(tx, project, id, now);
        events.append(tx, new VideoEvent(project, id, VideoEvent.Type.DELETED, now));
        return Optional.of(new Orphaned(stored.unwanted(tx, files), submission));
    }

    private void deleteFile(StoredFile file) {
        try {
            files.delete(file.key());
        } catch (AssetException e) {
            LOG.warn("{} is left for the next sweep: {}", file.key(), e.getMessage());
        }
    }
}
