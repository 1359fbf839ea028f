package dev.kinora.server.service;

import dev.kinora.server.asset.AssetStore;
import dev.kinora.server.model.ApiErrors;
import dev.kinora.server.model.ApiException;
import dev.kinora.server.model.Asset;
import dev.kinora.server.model.ModelInfo;
import dev.kinora.server.model.Page;
import dev.kinora.server.model.PageQuery;
import dev.kinora.server.model.ProjectId;
import dev.kinora.server.model.Variant;
import dev.kinora.server.model.Video;
import dev.kinora.server.model.VideoEvent;
import dev.kinora.server.model.VideoId;
import dev.kinora.server.model.VideoIds;
import dev.kinora.server.model.VideoState;
import dev.kinora.server.model.VideoStatus;
import dev.kinora.server.queue.RenderQueue;
import dev.kinora.server.store.AssetIndex;
import dev.kinora.server.store.Database;
import dev.kinora.server.store.EventLog;
import dev.kinora.server.store.StoreException;
import dev.kinora.server.store.Transaction;
import dev.kinora.server.store.VideoStore;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;

/** Every rule about videos. Thread-safe. Refusals are {@link ApiException}s. */
public final class VideoService {
    private final Database database;
    private final RenderQueue queue;
    private final AssetStore assets;
    private final ServiceSettings settings;
    private final InstantSource clock;
    private final VideoRules rules;
    private final VideoIds ids;
    private final VideoDeletion deletion;
    private final Cursors cursors = new Cursors();
    private final VideoStore videos = new VideoStore();
    private final AssetIndex index = new AssetIndex();
    private final EventLog events = new EventLog();

    public VideoService(
            Database database, RenderQueue queue, AssetStore assets, ServiceSettings settings, InstantSource clock) {
        this.database = database;
        this.queue = queue;
        this.assets = assets;
        this.settings = settings;
        this.clock = clock;
        this.rules = new VideoRules(settings.rules());
        this.ids = new VideoIds(clock);
        this.deletion = new VideoDeletion(database, assets, queue, clock);
    }

    /**
     * Accepts a video: once this returns, it is stored and will be rendered.
     *
     * @throws ApiException rows 11-16 and 32, row 34 when the queue is full, row 40 when the database is too busy
     */
    public Video create(ProjectId project, CreateVideo request) {
        Video video = new Video(ids.next(), project, rules.spec(request), VideoState.queued());
        requireHarmless(video);
        if (queue.full()) {
            throw ApiErrors.tooManyJobs();
        }
        try {
            database.update(tx -> insert(tx, video));
        } catch (StoreException e) {
            throw e.kind() == StoreException.Kind.BUSY ? ApiErrors.overloaded() : e;
        }
        queue.announce();
        return video;
    }

    /**
     * The video of that id.
     *
     * @throws ApiException row 26
     */
    public Video get(ProjectId project, String id) {
        return VideoId.parse(id)
                .flatMap(known -> database.read(tx -> videos.find(tx, project, known)))
                .orElseThrow(() -> ApiErrors.videoNotFound(id));
    }

    /**
     * A page of the project's videos.
     *
     * @throws ApiException row 26 for an unknown {@code after}
     */
    public Page<Video> list(ProjectId project, PageQuery query) {
        return database.read(tx -> {
            Optional<VideoId> after = query.after().map(id -> cursors.require(tx, project, id));
            List<Video> found = videos.list(tx, project, after, query.order(), query.limit() + 1);
            boolean more = found.size() > query.limit();
            return new Page<>(more ? found.subList(0, query.limit()) : found, more);
        });
    }

    /**
     * Removes a video and its assets; a running render is cancelled.
     *
     * @throws ApiException row 26
     */
    public void delete(ProjectId project, String id) {
        boolean deleted = VideoId.parse(id)
                .filter(known -> deletion.delete(project, known))
                .isPresent();
        if (!deleted) {
            throw ApiErrors.videoNotFound(id);
        }
    }

    /**
     * One asset of a finished video.
     *
     * @throws ApiException rows 26, 26b and 27
     */
    public AssetContent content(ProjectId project, String id, Variant variant) {
        Video video = get(project, id);
        if (video.status() != VideoStatus.COMPLETED) {
            throw ApiErrors.videoNotReady();
        }
        Instant now = clock.instant();
        Asset asset = database.read(tx -> index.find(tx, video.id(), variant))
                .filter(found -> !found.expired(now, settings.assetGrace()))
                .orElseThrow(() -> ApiErrors.assetsExpired(id));
        return new StoredContent(asset, assets);
    }

    /** Every model a caller may name. */
    public List<ModelInfo> models() {
        return settings.rules().models();
    }

    /**
     * One model.
     *
     * @throws ApiException row 28
     */
    public ModelInfo model(String id) {
        return models().stream()
                .filter(model -> model.id().equals(id))
                .findFirst()
                .orElseThrow(() -> ApiErrors.modelNotFound(id));
    }

    /** Row 32, when prompts are judged here. */
    private void requireHarmless(Video video) {
        if (settings.prompts().refuses(video.id().value(), video.prompt())) {
            throw ApiErrors.moderationBlocked();
        }
    }

    private void insert(Transaction tx, Video video) {
        videos.insert(tx, video);
        events.append(tx, new VideoEvent(video.project(), video.id(), VideoEvent.Type.CREATED, clock.instant()));
        queue.add(tx, video, 0);
    }
}
