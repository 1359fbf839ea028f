package dev.kinora.server.feed;

import dev.kinora.server.model.ProjectId;
import dev.kinora.server.model.VideoId;

/** What somebody listens to. */
public sealed interface Scope {
    /** Everything about one video. */
    record OfVideo(VideoId video) implements Scope {}

    /** Everything of one project. */
    record OfProject(ProjectId project) implements Scope {}

    /** Whether it is listened to. */
    default boolean covers(FeedItem item) {
        return switch (this) {
            case OfVideo(VideoId video) -> video.equals(item.video());
            case OfProject(ProjectId project) -> project.equals(item.project());
        };
    }
}
