package dev.kinora.server.webhook;

import dev.kinora.server.model.ProjectId;
import dev.kinora.server.store.Transaction;
import java.time.Instant;
import java.util.List;

/** A log whose entries are told. */
public interface EventSource {
    /**
     * An entry of the log.
     *
     * @param sequence its place; grows with every entry
     * @param project who is told
     * @param type for example {@code video.completed}
     * @param subject the id of what it is about
     * @param at when it happened
     */
    record Fact(long sequence, ProjectId project, String type, String subject, Instant at) {}

    /** Its name, the same in every version; at most 16 characters. */
    String name();

    /** The types of its entries that are told; the others are passed over. */
    List<String> types();

    /** Up to {@code limit} entries behind {@code sequence}, oldest first. */
    List<Fact> after(Transaction tx, long sequence, int limit);

    /** The place of its newest entry; 0 when it has none. */
    long newest(Transaction tx);
}
