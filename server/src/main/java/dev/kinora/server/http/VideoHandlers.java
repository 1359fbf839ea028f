package dev.kinora.server.http;

import dev.kinora.server.http.body.RequestBody;
import dev.kinora.server.http.wire.DeletedBody;
import dev.kinora.server.http.wire.ListBody;
import dev.kinora.server.http.wire.VideoBody;
import dev.kinora.server.model.Emulation;
import dev.kinora.server.model.Video;
import dev.kinora.server.model.VideoStatus;
import dev.kinora.server.service.CreateVideo;
import dev.kinora.server.service.DerivedVideos;
import dev.kinora.server.service.RemixVideo;
import dev.kinora.server.service.VideoService;
import io.helidon.http.HeaderName;
import io.helidon.http.HeaderNames;
import java.io.IOException;
import java.util.Optional;

/** Create, retrieve, list and delete: parse, call the service, answer. No rule lives here. */
final class VideoHandlers {
    private static final HeaderName POLL_AFTER = HeaderNames.create("openai-poll-after-ms");
    private static final String POLL_AFTER_MILLIS = "1000";

    private final VideoService videos;
    private final DerivedVideos derived;
    private final Intake intake;
    private final CreateVideoParser parser;

    VideoHandlers(VideoService videos, DerivedVideos derived, Intake intake, CreateVideoParser parser) {
        this.videos = videos;
        this.derived = derived;
        this.intake = intake;
        this.parser = parser;
    }

    void create(Call call) throws IOException {
        Video made;
        try (RequestBody body = intake.read(call)) {
            Emulation emulation = EmulationHeader.of(call);
            CreateVideo request = parser.parse(body.fields(), emulation);
            Optional<String> remixed = parser.remixed(body.fields());
            made = remixed.isPresent()
                    ? derived.remix(call.project(), new RemixVideo(remixed.get(), request.prompt(), emulation))
                    : videos.create(call.project(), request);
        }
        call.answer(VideoBody.of(made));
    }

    void retrieve(Call call) {
        Video video = videos.get(call.project(), call.id());
        if (video.status() == VideoStatus.QUEUED || video.status() == VideoStatus.IN_PROGRESS) {
            call.respondWith(POLL_AFTER, POLL_AFTER_MILLIS);
        }
        call.answer(VideoBody.of(video));
    }

    void list(Call call) {
        call.answer(ListBody.of(videos.list(call.project(), PageQueryParser.parse(call))));
    }

    void delete(Call call) {
        videos.delete(call.project(), call.id());
        call.answer(DeletedBody.video(call.id()));
    }
}
