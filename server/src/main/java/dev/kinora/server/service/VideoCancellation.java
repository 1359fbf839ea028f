package dev.kinora.server.service;

import dev.kinora.server.model.ApiErrors;
import dev.kinora.server.model.ProjectId;
import dev.kinora.server.model.Video;
import dev.kinora.server.model.VideoEvent;
import dev.kinora.server.model.VideoFailure;
import dev.kinora.server.model.VideoId;
import dev.kinora.server.queue.RenderQueue;
import dev.kinora.server.store.Database;
import dev.kinora.server.store.EventLog;
import dev.kinora.server.store.JobStore;
import dev.kinora.server.store.RenderLog;
import dev.kinora.server.store.Transaction;
import dev.kinora.server.store.VideoStore;
import java.time.InstantSource;
import java.util.Optional;

/**
 * Cancels a video: in one transaction its job goes and it has failed, so that a render that is about to complete comes
 * either before it or too late; then the work is stopped.
 */
final class VideoCancellation {
    private static final VideoFailure CANCELLED =
            new VideoFailure(VideoFailure.Code.CANCELLED, "The video was cancelled.");

    private final Database database;
    private final RenderQueue queue;
    private final InstantSource clock;
    private final VideoStore videos = new VideoStore();
    private final JobStore jobs = new JobStore();
    private final RenderLog renders = new RenderLog();
    private final EventLog events = new EventLog();

    VideoCancellation(Database database, RenderQueue queue, InstantSource clock) {
        this.database = database;
        this.queue = queue;
        this.clock = clock;
    }

    /**
     * The cancelled video; empty when the project has no such video.
     *
     * @throws dev.kinora.server.model.ApiException 400 when it has ended already
     */
    Optional<Video> cancel(ProjectId project, VideoId id) {
        Optional<Cancelled> cancelled = database.write(tx -> cancel(tx, project, id));
        cancelled.ifPresent(found -> letGo(found.givenUp()));
        return cancelled.map(Cancelled::video);
    }

    /** Fails a video in the caller's transaction. Empty when it is terminal or gone. */
    Optional<GivenUp> giveUp(Transaction tx, VideoId id, VideoFailure failure) {
        return videos.find(tx, id).filter(_ -> videos.fail(tx, id, failure)).map(video -> ended(tx, video));
    }

    /** Stops the work on a video that was given up. */
    void letGo(GivenUp video) {
        queue.cancel(video.id(), video.submission());
    }

    /** What was cancelled, and what an engine may still do for it. */
    private record Cancelled(Video video, GivenUp givenUp) {}

    private Optional<Cancelled> cancel(Transaction tx, ProjectId project, VideoId id) {
        Optional<Video> found = videos.find(tx, project, id);
        if (found.isEmpty()) {
            return Optional.empty();
        }
        if (!videos.fail(tx, id, CANCELLED)) {
            throw ApiErrors.notCancellable(id.value(), found.get().status().wire());
        }
        GivenUp givenUp = ended(tx, found.get());
        return videos.find(tx, id).map(video -> new Cancelled(video, givenUp));
    }

    private GivenUp ended(Transaction tx, Video video) {
        VideoId id = video.id();
        GivenUp givenUp = new GivenUp(id, renders.latest(tx, id));
        jobs.deleteOf(tx, id);
        renders.deleteOf(tx, id);
        events.append(tx, new VideoEvent(video.project(), id, VideoEvent.Type.FAILED, clock.instant()));
        return givenUp;
    }
}
