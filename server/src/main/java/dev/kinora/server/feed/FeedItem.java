package dev.kinora.server.feed;

import dev.kinora.server.model.ProjectId;
import dev.kinora.server.model.VideoEvent;
import dev.kinora.server.model.VideoId;
import java.time.Instant;
import java.util.OptionalInt;

/** Something to tell. */
public sealed interface FeedItem {
    /** Whose video it is about. */
    ProjectId project();

    /** The video it is about. */
    VideoId video();

    /** When it happened. */
    Instant at();

    /**
     * An event of the log.
     *
     * @param sequence its place in the log
     * @param event what happened
     * @param progress the progress of the video when the event was read; empty when the video was gone by then
     */
    record Happened(long sequence, VideoEvent event, OptionalInt progress) implements FeedItem {
        @Override
        public ProjectId project() {
            return event.project();
        }

        @Override
        public VideoId video() {
            return event.video();
        }

        @Override
        public Instant at() {
            return event.at();
        }

        /** Whether nothing more will be rendered for this video. */
        public boolean last() {
            return switch (event.type()) {
                case COMPLETED, FAILED, DELETED -> true;
                case CREATED, STARTED, EXPIRED -> false;
            };
        }
    }

    /**
     * A render has come further. It is told to those who listen now and kept nowhere.
     *
     * @param percent whole percent, 0 to 99
     * @param behind the newest event of the log when it was told
     */
    record Progressed(ProjectId project, VideoId video, int percent, Instant at, long behind) implements FeedItem {}
}
