package dev.kinora.server.http;

import dev.kinora.server.http.body.RequestBody;
import dev.kinora.server.http.wire.DeletedBody;
import dev.kinora.server.http.wire.ListBody;
import dev.kinora.server.http.wire.VideoBody;
import dev.kinora.server.model.Video;
import dev.kinora.server.model.VideoStatus;
import dev.kinora.server.service.CreateVideo;
import dev.kinora.server.service.VideoService;
import io.helidon.http.HeaderName;
import io.helidon.http.HeaderNames;
import java.io.IOException;

/** Create, retrieve, list and delete: parse, call the service, answer. No rule lives here. */
final class VideoHandlers {
    private static final HeaderName POLL_AFTER = HeaderNames.create("openai-poll-after-ms");

    private final VideoService videos;
    private final Intake intake;
    private final CreateVideoParser parser;
    private final Once once;

    VideoHandlers(VideoService videos, Intake intake, CreateVideoParser parser, Once once) {
        this.videos = videos;
        this.intake = intake;
        this.parser = parser;
        this.once = once;
    }

    void create(Call call) throws IOException {
        try (RequestBody body = intake.read(call)) {
            CreateVideo request = parser.parse(body.fields());
            once.answer(call, body, receipt -> videos.create(call.project(), request, receipt), VideoBody::of);
        }
    }

    void retrieve(Call call) {
        Video video = videos.get(call.project(), call.id());
        if (video.status() == VideoStatus.QUEUED || video.status() == VideoStatus.IN_PROGRESS) {
            call.respondWith(POLL_AFTER, Long.toString(videos.pace(video).toMillis()));
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
