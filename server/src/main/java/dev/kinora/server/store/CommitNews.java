package dev.kinora.server.store;

import dev.kinora.server.model.ProjectId;
import dev.kinora.server.model.VideoId;
import java.util.List;

/**
 * What one commit brought that somebody may wait for.
 *
 * @param events whether events were appended to the log
 * @param advances progress that was stored, in the order of the commit
 */
public record CommitNews(boolean events, List<Advance> advances) {
    /**
     * A render has come further.
     *
     * @param percent whole percent, 0 to 99
     */
    public record Advance(ProjectId project, VideoId video, int percent) {}

    public CommitNews {
        advances = List.copyOf(advances);
    }

    /** Whether nobody can have waited for it. */
    boolean isEmpty() {
        return !events && advances.isEmpty();
    }
}
