package dev.kinora.server.service;

import dev.kinora.server.asset.AssetStore;
import dev.kinora.server.model.ApiErrors;
import dev.kinora.server.model.ApiException;
import dev.kinora.server.model.Asset;
import dev.kinora.server.model.Inputs;
import dev.kinora.server.model.ModelInfo;
import dev.kinora.server.model.Page;
import dev.kinora.server.model.PageQuery;
import dev.kinora.server.model.ProjectId;
import dev.kinora.server.model.StoredFile;
import dev.kinora.server.model.Variant;
import dev.kinora.server.model.Video;
import dev.kinora.server.model.VideoCharacter;
import dev.kinora.server.model.VideoFailure;
import dev.kinora.server.model.VideoId;
import dev.kinora.server.model.VideoInput;
import dev.kinora.server.model.VideoSpec;
import dev.kinora.server.model.VideoStatus;
import dev.kinora.server.store.AssetIndex;
import dev.kinora.server.store.Database;
import dev.kinora.server.store.RecentVideos;
import dev.kinora.server.store.Transaction;
import dev.kinora.server.store.VideoStore;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Every rule about videos. Thread-safe. Refusals are {@link ApiException}s. */
public final class VideoService {
    private final ServiceTools tools;
    private final Database database;
    private final AssetStore assets;
    private final ServiceSettings settings;
    private final InstantSource clock;
    private final VideoRules rules;
    private final Acceptance acceptance;
    private final Gathering gathering;
    private final Characters characters;
    private final VideoDeletion deletion;
    private final VideoCancellation cancellation;
    private final Cursors cursors = new Cursors();
    private final VideoStore videos = new VideoStore();
    private final AssetIndex index = new AssetIndex();
    private final RecentVideos recent;

    public VideoService(
            ServiceTools tools,
            ServiceSettings settings,
            Acceptance acceptance,
            Gathering gathering,
            Characters characters) {
        this.tools = tools;
        this.database = tools.database();
        this.recent = new RecentVideos(tools.database(), settings.recentVideos());
        this.assets = tools.assets();
        this.settings = settings;
        this.clock = tools.clock();
        this.rules = new VideoRules(settings.rules());
        this.acceptance = acceptance;
        this.gathering = gathering;
        this.characters = characters;
        this.deletion = new VideoDeletion(tools.database(), tools.assets(), tools.queue(), tools.clock());
        this.cancellation = new VideoCancellation(tools.database(), tools.queue(), tools.clock());
    }

    /**
     * Accepts a video: once this returns, it is stored and will be rendered.
     *
     * @throws ApiException rows 11-16, rows 18, 19, 25 and 29 for what it brings along, row 32, row 34 when the queue is full,
     *     row 40 when the database is too busy
     */
    public Video create(ProjectId project, CreateVideo request) {
        return create(project, request, Receipt.none());
    }

    /** Like {@link #create(ProjectId, CreateVideo)}, with a receipt that is kept with the video. */
    public Video create(ProjectId project, CreateVideo request, Receipt<Video> receipt) {
        Acceptance.Candidate candidate = candidate(project, request);
        return acceptance.accept(candidate, receipt);
    }

    private Acceptance.Candidate candidate(ProjectId project, CreateVideo request) {
        VideoSpec spec = rules.spec(request);
        acceptance.requireHarmless(spec.prompt());
        Materials materials = request.materials();
        List<VideoCharacter> shown = characters.named(project, materials.characters());
        gathering.require(spec.form().model(), materials);
        acceptance.requireRoom();
        List<VideoInput> files = new ArrayList<>();
        materials
                .reference()
                .map(reference ->
                        gathering.firstFrame(project, reference, spec.form().size()))
                .ifPresent(files::add);
        List<StoredFile> fresh = files.stream().map(VideoInput::file).toList();
        shown.stream().map(Gathering::clip).forEach(files::add);
        Inputs inputs = new Inputs(files, Optional.empty(), materials.emulation());
        return new Acceptance.Candidate(project, spec, inputs, fresh);
    }

    /**
     * A video as {@link #create} would accept it, not stored yet, for a caller that stores it with {@link #enroll}
     * together with something of its own, or lets go of it with {@link #drop}.
     *
     * @throws ApiException rows 11-16, rows 18, 19, 25 and 29 for what it brings along, row 32, row 34 when the queue is full
     */
    public Draft draft(ProjectId project, CreateVideo request) {
        return acceptance.draft(candidate(project, request));
    }

    /**
     * Stores a draft in the caller's transaction: it will be rendered. Call {@link #announce} once that is committed.
     *
     * @param priority 0 for what a caller waits for; higher goes first
     */
    public void enroll(Transaction tx, Draft draft, int priority) {
        acceptance.enroll(tx, draft, priority);
    }

    /** Lets go of a draft that was not stored. */
    public void drop(Draft draft) {
        acceptance.drop(draft.candidate().fresh());
    }

    /** Says that a draft was stored. */
    public void announce() {
        tools.queue().announce();
    }

    /** Whether so many videos wait that a create is refused. */
    public boolean full() {
        return tools.queue().full();
    }

    /**
     * Ends a video that is not wanted any more in the caller's transaction: it fails, its job goes. Call
     * {@link #letGo} once that is committed. Empty when it is terminal or gone.
     */
    public Optional<GivenUp> giveUp(Transaction tx, VideoId id, VideoFailure failure) {
        return cancellation.giveUp(tx, id, failure);
    }

    /** Stops the work on a video that was given up. */
    public void letGo(GivenUp video) {
        cancellation.letGo(video);
    }

    /**
     * The video of that id.
     *
     * @throws ApiException row 26
     */
    public Video get(ProjectId project, String id) {
        return VideoId.parse(id)
                .flatMap(recent::find)
                .filter(video -> video.project().equals(project))
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
     * Cancels a video: it has failed with the code {@code cancelled} once this returns. A render lets go soon after.
     *
     * @throws ApiException row 26; 400 when it has ended already
     */
    public Video cancel(ProjectId project, String id) {
        return VideoId.parse(id)
                .flatMap(known -> cancellation.cancel(project, known))
                .orElseThrow(() -> ApiErrors.videoNotFound(id));
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

    /** When to look at a video again that is not at its end; 1 to 5 seconds. */
    public Duration pace(Video video) {
        return PollPace.of(video, tools.queue().waiting(), clock.instant());
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
}
