package dev.kinora.server.store;

import dev.kinora.server.model.VideoId;
import dev.kinora.server.store.CommitNews.Advance;
import java.util.ArrayList;
import java.util.List;
import org.jdbi.v3.core.Handle;

/** What a caller of {@link Database#read} or {@link Database#write} holds while it runs; of no use afterwards. */
public final class Transaction {
    private final Handle handle;
    private final List<Advance> advances = new ArrayList<>();
    private final List<VideoId> changed = new ArrayList<>();
    private int events;

    Transaction(Handle handle) {
        this.handle = handle;
    }

    Handle handle() {
        return handle;
    }

    /** An event was appended. */
    void appended() {
        events++;
    }

    /** Progress was stored. */
    void advanced(Advance advance) {
        advances.add(advance);
    }

    /** A video that was there before is another now, or gone. */
    void changed(VideoId video) {
        changed.add(video);
    }

    /** Videos that may be others now. */
    List<VideoId> changed() {
        return changed;
    }

    /** What others are told once it is committed. */
    CommitNews news() {
        return new CommitNews(events > 0, advances);
    }

    /** A point to go back to when one of the writes of this transaction is undone. */
    Mark mark() {
        return new Mark(events, advances.size());
    }

    void undoTo(Mark mark) {
        events = mark.events();
        advances.subList(mark.advances(), advances.size()).clear();
    }

    /** How much was to be told at some point. */
    record Mark(int events, int advances) {}
}
