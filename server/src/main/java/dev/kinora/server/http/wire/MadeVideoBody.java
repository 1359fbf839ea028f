package dev.kinora.server.http.wire;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import dev.kinora.server.model.Page;
import dev.kinora.server.model.Video;
import dev.kinora.server.model.VideoId;
import dev.kinora.server.service.Making;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** The video object with how it was made behind it. */
public record MadeVideoBody(@JsonUnwrapped VideoBody video, KinoraBody kinora) {
    /** The video as the API shows it. */
    public static MadeVideoBody of(Video video, Making making) {
        return new MadeVideoBody(VideoBody.of(video), KinoraBody.of(video, making));
    }

    /** A page of them. */
    public record Listing(
            String object,
            List<MadeVideoBody> data,
            Optional<String> firstId,
            boolean hasMore,
            Optional<String> lastId) {
        /** The page as the API shows it. */
        public static Listing of(Page<Video> page, Map<VideoId, Making> makings) {
            List<MadeVideoBody> data = page.items().stream()
                    .map(video -> MadeVideoBody.of(video, Objects.requireNonNull(makings.get(video.id()))))
                    .toList();
            return new Listing(
                    "list",
                    data,
                    data.stream().findFirst().map(made -> made.video().id()),
                    page.hasMore(),
                    data.isEmpty()
                            ? Optional.empty()
                            : Optional.of(data.getLast().video().id()));
        }
    }
}
