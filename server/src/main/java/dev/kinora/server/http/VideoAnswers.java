package dev.kinora.server.http;

import dev.kinora.server.http.wire.ListBody;
import dev.kinora.server.http.wire.MadeVideoBody;
import dev.kinora.server.http.wire.VideoBody;
import dev.kinora.server.model.ApiErrors;
import dev.kinora.server.model.Page;
import dev.kinora.server.model.Provenance;
import dev.kinora.server.model.Video;
import dev.kinora.server.model.VideoStatus;
import dev.kinora.server.service.Making;
import dev.kinora.server.service.VideoDetails;
import io.helidon.http.HeaderName;
import io.helidon.http.HeaderNames;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** Answers with videos, with as much about them as was asked for. */
final class VideoAnswers {
    private static final HeaderName METHOD = HeaderNames.create("kinora-method");
    private static final String KINORA = "kinora";

    /** What an answer holds. */
    enum Detail {
        /** The video as upstream shows it. */
        PLAIN,
        /** How it was made, too. */
        MADE
    }

    private final VideoDetails details;

    VideoAnswers(VideoDetails details) {
        this.details = details;
    }

    /** What {@code include} asks for. Row 37. */
    static Detail detail(Call call) {
        List<String> asked = new ArrayList<>(call.request().query().all("include", List::of));
        asked.addAll(call.request().query().all("include[]", List::of));
        asked.removeIf(String::isEmpty);
        for (String word : asked) {
            if (!word.equals(KINORA)) {
                throw ApiErrors.invalidValue("include", word, List.of(KINORA));
            }
        }
        return asked.isEmpty() ? Detail.PLAIN : Detail.MADE;
    }

    /** The answer to a create: nothing is known yet of how it is made. */
    static Object fresh(Video video, Detail detail) {
        return switch (detail) {
            case PLAIN -> VideoBody.of(video);
            case MADE -> MadeVideoBody.of(video, VideoDetails.fresh(video));
        };
    }

    void answer(Call call, Video video, Detail detail) {
        switch (detail) {
            case PLAIN -> call.answer(VideoBody.of(video));
            case MADE -> {
                Making making =
                        Objects.requireNonNull(details.of(List.of(video)).get(video.id()));
                Optional<String> method = making.provenance()
                        .map(Provenance::method)
                        .filter(_ -> video.status() == VideoStatus.COMPLETED);
                method.ifPresent(word -> call.respondWith(METHOD, word));
                call.answer(MadeVideoBody.of(video, making));
            }
        }
    }

    void answer(Call call, Page<Video> page, Detail detail) {
        switch (detail) {
            case PLAIN -> call.answer(ListBody.of(page));
            case MADE -> call.answer(MadeVideoBody.Listing.of(page, details.of(page.items())));
        }
    }
}
