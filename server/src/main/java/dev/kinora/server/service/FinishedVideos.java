package dev.kinora.server.service;

import dev.kinora.engine.SourceRender;
import dev.kinora.server.model.ApiErrors;
import dev.kinora.server.model.ApiException;
import dev.kinora.server.model.Asset;
import dev.kinora.server.model.ProjectId;
import dev.kinora.server.model.Provenance;
import dev.kinora.server.model.SourceFacts;
import dev.kinora.server.model.Variant;
import dev.kinora.server.model.Video;
import dev.kinora.server.model.VideoId;
import dev.kinora.server.model.VideoInput;
import dev.kinora.server.model.VideoStatus;
import dev.kinora.server.render.Method;
import dev.kinora.server.store.AssetIndex;
import dev.kinora.server.store.ProvenanceStore;
import dev.kinora.server.store.VideoStore;
import java.time.Duration;
import java.util.Optional;

/** Finds videos that others can be made of. */
final class FinishedVideos {
    private final ServiceTools tools;
    private final Duration grace;
    private final VideoStore videos = new VideoStore();
    private final AssetIndex assets = new AssetIndex();
    private final ProvenanceStore provenance = new ProvenanceStore();

    /** @param grace how long after its expiry a video's file may still be used */
    FinishedVideos(ServiceTools tools, Duration grace) {
        this.tools = tools;
        this.grace = grace;
    }

    /**
     * A source.
     *
     * @param video as it is
     * @param file its file, to be held by what is made of it
     * @param facts what is known of how it was made
     */
    record Source(Video video, VideoInput file, SourceFacts facts) {}

    /**
     * The finished video of that id.
     *
     * @param param what a refusal names
     * @throws ApiException row 26 when there is none, row 22 when it is not finished or its file is gone
     */
    Source require(ProjectId project, String id, String param) {
        Video video = VideoId.parse(id)
                .flatMap(known -> tools.database().read(tx -> videos.find(tx, project, known)))
                .orElseThrow(() -> ApiErrors.videoNotFound(id));
        if (video.status() != VideoStatus.COMPLETED) {
            throw ApiErrors.sourceNotCompleted(param, id);
        }
        Asset asset = tools.database()
                .read(tx -> assets.find(tx, video.id(), Variant.VIDEO))
                .filter(found -> !found.expired(tools.clock().instant(), grace))
                .filter(found -> tools.assets().stat(found.file().key()).isPresent())
                .orElseThrow(() -> ApiErrors.sourceExpired(param, id));
        VideoInput file = new VideoInput(VideoInput.Role.SOURCE_VIDEO, "", Variant.VIDEO.mediaType(), asset.file());
        return new Source(video, file, facts(video));
    }

    private SourceFacts facts(Video video) {
        Optional<Provenance> made = tools.database().read(tx -> provenance.find(tx, video.id()));
        return new SourceFacts(
                made.map(p -> p.facts().get(Provenance.PROMPT_SENT)).orElse(video.prompt()),
                Optional.of(video.seed()),
                made.map(Provenance::engine),
                made.filter(p -> !p.method().equals(Method.LAST_FRAME_I2V.wire()))
                        .map(p -> p.facts().get(SourceRender.RECIPE)));
    }
}
