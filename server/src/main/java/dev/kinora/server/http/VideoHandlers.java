package dev.kinora.server.http;

import dev.kinora.server.http.VideoAnswers.Detail;
import dev.kinora.server.http.wire.DeletedBody;
import dev.kinora.server.model.Video;
import dev.kinora.server.service.EventService;
import dev.kinora.server.service.VideoService;
import io.helidon.http.HeaderName;
import io.helidon.http.HeaderNames;
import java.time.Duration;
import java.util.Optional;

/** Retrieve, list, cancel and delete: parse, call the service, answer. No rule lives here. */
final class VideoHandlers {
    private static final HeaderName POLL_AFTER = HeaderNames.create("openai-poll-after-ms");
    private static final int LONGEST_WAIT_SECONDS = 60;

    private final VideoService videos;
    private final EventService events;
    private final VideoAnswers answers;

    VideoHandlers(VideoService videos, EventService events, VideoAnswers answers) {
        this.videos = videos;
        this.events = events;
        this.answers = answers;
    }

    void retrieve(Call call) {
        Detail detail = VideoAnswers.detail(call);
        Optional<Duration> wait = wait(call);
        Video video = wait.isPresent()
                ? events.await(call.project(), call.id(), wait.get())
                : videos.get(call.project(), call.id());
        if (!video.status().terminal()) {
            call.respondWith(POLL_AFTER, Long.toString(videos.pace(video).toMillis()));
        }
        answers.answer(call, video, detail);
    }

    void list(Call call) {
        Detail detail = VideoAnswers.detail(call);
        answers.answer(call, videos.list(call.project(), PageQueryParser.parse(call)), detail);
    }

    void cancel(Call call) {
        Detail detail = VideoAnswers.detail(call);
        answers.answer(call, videos.cancel(call.project(), call.id()), detail);
    }

    void delete(Call call) {
        videos.delete(call.project(), call.id());
        call.answer(DeletedBody.video(call.id()));
    }

    /** How long to wait for the end of a video, in whole seconds. Row 38. */
    private static Optional<Duration> wait(Call call) {
        return call.query("wait")
                .map(text -> Duration.ofSeconds(QueryNumber.within("wait", text, 1, LONGEST_WAIT_SECONDS)));
    }
}
