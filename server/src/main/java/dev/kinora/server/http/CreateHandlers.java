package dev.kinora.server.http;

import dev.kinora.server.http.VideoAnswers.Detail;
import dev.kinora.server.http.body.RequestBody;
import dev.kinora.server.model.Emulation;
import dev.kinora.server.model.Video;
import dev.kinora.server.service.CreateVideo;
import dev.kinora.server.service.DerivedVideos;
import dev.kinora.server.service.Receipt;
import dev.kinora.server.service.RemixVideo;
import dev.kinora.server.service.VideoService;
import java.io.IOException;
import java.util.Optional;

/** Create: parse, call the service, answer. */
final class CreateHandlers {
    private final VideoService videos;
    private final DerivedVideos derived;
    private final Intake intake;
    private final CreateVideoParser parser;
    private final Once once;

    CreateHandlers(VideoService videos, DerivedVideos derived, Intake intake, CreateVideoParser parser, Once once) {
        this.videos = videos;
        this.derived = derived;
        this.intake = intake;
        this.parser = parser;
        this.once = once;
    }

    void create(Call call) throws IOException {
        Detail detail = VideoAnswers.detail(call);
        try (RequestBody body = intake.read(call)) {
            Emulation emulation = EmulationHeader.of(call);
            CreateVideo request = parser.parse(body.fields(), emulation);
            Optional<RemixVideo> remix =
                    parser.remixed(body.fields()).map(of -> new RemixVideo(of, request.prompt(), emulation));
            once.<Video>answer(
                    call,
                    body,
                    receipt -> made(call, request, remix, receipt),
                    video -> VideoAnswers.fresh(video, detail));
        }
    }

    /** An early spelling of a remix is a create that names its source. */
    private Video made(Call call, CreateVideo request, Optional<RemixVideo> remix, Receipt<Video> receipt) {
        return remix.isPresent()
                ? derived.remix(call.project(), remix.get(), receipt)
                : videos.create(call.project(), request, receipt);
    }
}
