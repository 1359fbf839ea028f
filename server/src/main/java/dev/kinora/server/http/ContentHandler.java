package dev.kinora.server.http;

import dev.kinora.server.model.ApiErrors;
import dev.kinora.server.model.Variant;
import dev.kinora.server.service.VideoService;
import java.io.IOException;

/** Downloads of finished videos in their variants. */
final class ContentHandler {
    private final VideoService videos;
    private final Download download;

    ContentHandler(VideoService videos, Download download) {
        this.videos = videos;
        this.download = download;
    }

    void download(Call call) throws IOException {
        download.answer(call, videos.content(call.project(), call.id(), variant(call)));
    }

    private static Variant variant(Call call) {
        return call.query("variant")
                .map(word -> Variant.ofWire(word)
                        .orElseThrow(() -> ApiErrors.invalidValue("variant", word, Variant.wires())))
                .orElse(Variant.VIDEO);
    }
}
