package dev.kinora.server.service;

import dev.kinora.server.model.ApiErrors;
import dev.kinora.server.model.ProjectId;
import dev.kinora.server.model.VideoId;
import dev.kinora.server.store.Tombstones;
import dev.kinora.server.store.Transaction;
import dev.kinora.server.store.VideoStore;

/** Where a page starts. A cursor may point at a video that was deleted within the last day. */
final class Cursors {
    private final VideoStore videos = new VideoStore();
    private final Tombstones tombstones = new Tombstones();

    VideoId require(Transaction tx, ProjectId project, String id) {
        return VideoId.parse(id)
                .filter(known -> videos.find(tx, project, known).isPresent() || tombstones.contains(tx, project, known))
                .orElseThrow(() -> ApiErrors.videoNotFound(id));
    }
}
