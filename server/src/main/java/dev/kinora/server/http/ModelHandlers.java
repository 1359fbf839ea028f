package dev.kinora.server.http;

import dev.kinora.server.http.wire.ModelBody;
import dev.kinora.server.service.VideoService;

/** The models a caller may name. */
final class ModelHandlers {
    private final VideoService videos;

    ModelHandlers(VideoService videos) {
        this.videos = videos;
    }

    void list(Call call) {
        call.answer(ModelBody.Listing.of(videos.models()));
    }

    void retrieve(Call call) {
        call.answer(ModelBody.of(videos.model(call.id())));
    }
}
