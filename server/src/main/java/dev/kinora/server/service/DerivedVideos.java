package dev.kinora.server.service;

import dev.kinora.engine.Op;
import dev.kinora.server.model.ApiErrors;
import dev.kinora.server.model.ApiException;
import dev.kinora.server.model.Derivation;
import dev.kinora.server.model.Emulation;
import dev.kinora.server.model.Inputs;
import dev.kinora.server.model.ProjectId;
import dev.kinora.server.model.SourceFacts;
import dev.kinora.server.model.StoredFile;
import dev.kinora.server.model.Video;
import dev.kinora.server.model.VideoInput;
import dev.kinora.server.model.VideoSource;
import dev.kinora.server.model.VideoSpec;
import dev.kinora.server.reference.UploadedClips;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Every rule about videos that are made of videos: remixes, edits, extensions. Thread-safe. */
public final class DerivedVideos {
    private static final int MAX_EXTENSIONS = 6;
    private static final int MAX_TOTAL_SECONDS = 120;
    private static final double TOLERANCE = 0.1;
    private static final String REMIX_PARAM = "video_id";
    private static final String SOURCE_PARAM = "video.id";

    private final Acceptance acceptance;
    private final Gathering gathering;
    private final UploadedClips clips;
    private final FinishedVideos finished;
    private final VideoRules rules;

    public DerivedVideos(
            ServiceTools tools,
            ServiceSettings settings,
            Acceptance acceptance,
            Gathering gathering,
            UploadedClips clips) {
        this.acceptance = acceptance;
        this.gathering = gathering;
        this.clips = clips;
        this.finished = new FinishedVideos(tools, settings.assetGrace());
        this.rules = new VideoRules(settings.rules());
    }

    /**
     * Accepts a variation of a finished video: model, size, length and seed are the source's.
     *
     * @throws ApiException rows 11, 12, 32, 22, 26, 34 and 40, {@code unsupported_operation}
     */
    public Video remix(ProjectId project, RemixVideo request) {
        return remix(project, request, Receipt.none());
    }

    /** Like {@link #remix(ProjectId, RemixVideo)}, with a receipt that is kept with the video. */
    public Video remix(ProjectId project, RemixVideo request, Receipt<Video> receipt) {
        requirePrompt(request.prompt());
        FinishedVideos.Source source = finished.require(project, request.source(), REMIX_PARAM);
        Video of = source.video();
        requireEngine(source, Op.REMIX, request.emulation());
        VideoSpec spec = derived(of, request.prompt(), of.seconds(), new Derivation.Remix(of.id()));
        return accept(project, spec, source, new Ordered(request.emulation(), receipt));
    }

    /**
     * Accepts a changed version of a video: of one of this server with its model, size, length and seed, or of one that
     * was uploaded.
     *
     * @throws ApiException rows 11, 12, 32, 16, 22, 26, 34 and 40, {@code invalid_video}, {@code unsupported_operation}
     */
    public Video edit(ProjectId project, EditVideo request) {
        return edit(project, request, Receipt.none());
    }

    /** Like {@link #edit(ProjectId, EditVideo)}, with a receipt that is kept with the video. */
    public Video edit(ProjectId project, EditVideo request, Receipt<Video> receipt) {
        requirePrompt(request.prompt());
        String model = rules.model(request.model());
        return switch (request.source()) {
            case VideoSource.ById(String id) -> {
                FinishedVideos.Source source = finished.require(project, id, SOURCE_PARAM);
                Video of = source.video();
                requireEngine(source, Op.EDIT, request.emulation());
                VideoSpec spec = derived(of, request.prompt(), of.seconds(), new Derivation.Edit(Optional.of(of.id())));
                yield accept(project, spec, source, new Ordered(request.emulation(), receipt));
            }
            case VideoSource.Upload(Path file) -> {
                gathering.require(model, Op.EDIT, false, request.emulation());
                UploadedClips.Clip clip = clips.look(file);
                int seconds = rules.secondsFor(clip.seconds() - TOLERANCE)
                        .orElseThrow(() -> ApiErrors.badVideo("it is longer than 20 seconds"));
                VideoSpec spec = new VideoSpec(
                        request.prompt(),
                        new VideoSpec.Form(model, seconds, VideoRules.nearest(clip.width(), clip.height())),
                        rules.anyGuidance(),
                        new Derivation.Edit(Optional.empty()));
                yield acceptUpload(
                        project, spec, new Uploaded(file, clip.mediaType()), new Ordered(request.emulation(), receipt));
            }
        };
    }

    /**
     * Accepts a video that goes on where a source ends; the result is one clip of both.
     *
     * @throws ApiException rows 11-13, 32, 22-24, 26, 34 and 40, {@code invalid_video}, {@code unsupported_operation}
     */
    public Video extend(ProjectId project, ExtendVideo request) {
        return extend(project, request, Receipt.none());
    }

    /** Like {@link #extend(ProjectId, ExtendVideo)}, with a receipt that is kept with the video. */
    public Video extend(ProjectId project, ExtendVideo request, Receipt<Video> receipt) {
        requirePrompt(request.prompt());
        int added = rules.seconds(request.seconds());
        return switch (request.source()) {
            case VideoSource.ById(String id) -> {
                FinishedVideos.Source source = finished.require(project, id, SOURCE_PARAM);
                Video of = source.video();
                int round = of.spec().derivation() instanceof Derivation.Extension before ? before.round() + 1 : 1;
                int total = total(of.seconds(), added, round);
                requireEngine(source, Op.EXTEND, request.emulation());
                Derivation extension = new Derivation.Extension(Optional.of(of.id()), added, round);
                yield accept(
                        project,
                        derived(of, request.prompt(), total, extension),
                        source,
                        new Ordered(request.emulation(), receipt));
            }
            case VideoSource.Upload(Path file) -> {
                String model = rules.model(Optional.empty());
                gathering.require(model, Op.EXTEND, false, request.emulation());
                UploadedClips.Clip clip = clips.look(file);
                int total = total((int) Math.ceil(clip.seconds() - TOLERANCE), added, 1);
                VideoSpec spec = new VideoSpec(
                        request.prompt(),
                        new VideoSpec.Form(model, total, VideoRules.nearest(clip.width(), clip.height())),
                        rules.anyGuidance(),
                        new Derivation.Extension(Optional.empty(), added, 1));
                yield acceptUpload(
                        project, spec, new Uploaded(file, clip.mediaType()), new Ordered(request.emulation(), receipt));
            }
        };
    }

    private void requirePrompt(String prompt) {
        rules.requirePrompt(prompt);
        acceptance.requireHarmless(prompt);
    }

    /** Largest video that may be uploaded to be edited or extended, in bytes. */
    public long maxUploadBytes() {
        return clips.limits().videoBytes();
    }

    private static int total(int before, int added, int round) {
        if (round > MAX_EXTENSIONS) {
            throw ApiErrors.tooManyExtensions(MAX_EXTENSIONS);
        }
        if (before + added > MAX_TOTAL_SECONDS) {
            throw ApiErrors.extendedTooFar(MAX_TOTAL_SECONDS);
        }
        return Math.max(1, before) + added;
    }

    private static VideoSpec derived(Video of, String prompt, int seconds, Derivation derivation) {
        VideoSpec.Form form = new VideoSpec.Form(of.model(), seconds, of.size());
        return new VideoSpec(prompt, form, of.spec().guidance(), derivation);
    }

    private void requireEngine(FinishedVideos.Source source, Op op, Emulation emulation) {
        gathering.require(source.video().model(), op, !source.facts().prompt().isEmpty(), emulation);
    }

    /** How a request wants to be carried out, and what is kept of it. */
    private record Ordered(Emulation emulation, Receipt<Video> receipt) {}

    private Video accept(ProjectId project, VideoSpec spec, FinishedVideos.Source source, Ordered ordered) {
        Inputs inputs = new Inputs(List.of(source.file()), Optional.of(source.facts()), ordered.emulation());
        return acceptance.accept(new Acceptance.Candidate(project, spec, inputs, List.of()), ordered.receipt());
    }

    /** A video that came with the request. */
    private record Uploaded(Path file, String mediaType) {}

    private Video acceptUpload(ProjectId project, VideoSpec spec, Uploaded uploaded, Ordered ordered) {
        acceptance.requireRoom();
        StoredFile file = gathering.store("input-" + UUID.randomUUID() + ".video", uploaded.file());
        VideoInput input = new VideoInput(VideoInput.Role.SOURCE_VIDEO, "", uploaded.mediaType(), file);
        Inputs inputs = new Inputs(List.of(input), Optional.of(SourceFacts.upload()), ordered.emulation());
        return acceptance.accept(new Acceptance.Candidate(project, spec, inputs, List.of(file)), ordered.receipt());
    }
}
