package dev.kinora.server.http.wire;

import dev.kinora.server.model.Page;
import dev.kinora.server.model.Video;
import java.util.List;
import java.util.Optional;

/** A page of videos. */
public record ListBody(
        String object, List<VideoBody> data, Optional<String> firstId, boolean hasMore, Optional<String> lastId) {
    /** The page as the API shows it. */
    public static ListBody of(Page<Video> page) {
        List<VideoBody> data = page.items().stream().map(VideoBody::of).toList();
        return new ListBody(
                "list",
                data,
                data.stream().findFirst().map(VideoBody::id),
                page.hasMore(),
                data.isEmpty() ? Optional.empty() : Optional.of(data.getLast().id()));
    }
}
