package dev.kinora.server.store;

import java.time.Instant;
import java.util.Optional;

/**
 * Answers to the creates of the last minute or so, appended one after the other: cheap to add, which every create does,
 * and looked through by the few requests that repeat one.
 */
public final class RecentAnswers {
    /** Looked through at most, the newest ones. */
    private static final int DEPTH = 20_000;

    private static final int SLICE = 1_000;

    /** Adds an answer; the same slot may have several. */
    public void add(Transaction tx, String slot, String body, Instant expiresAt) {
        tx.handle()
                .createUpdate("INSERT INTO recent_answer (slot, body, expires_at) VALUES (?, ?, ?)")
                .bind(0, slot)
                .bind(1, body)
                .bind(2, expiresAt.toEpochMilli())
                .execute();
    }

    /** The first answer in a slot that still counts. */
    public Optional<String> find(Transaction tx, String slot, Instant now) {
        return tx.handle()
                .createQuery("SELECT body FROM recent_answer WHERE sequence > "
                        + "(SELECT COALESCE(MAX(sequence), 0) - " + DEPTH + " FROM recent_answer) "
                        + "AND slot = ? AND expires_at > ? ORDER BY sequence LIMIT 1")
                .bind(0, slot)
                .bind(1, now.toEpochMilli())
                .mapTo(String.class)
                .findOne();
    }

    /** Removes a slice of what counts no more. True when there may be more of it. */
    public boolean deleteExpired(Transaction tx, Instant now) {
        return tx.handle()
                        .createUpdate("DELETE FROM recent_answer WHERE sequence IN "
                                + "(SELECT sequence FROM recent_answer WHERE expires_at <= ? ORDER BY sequence LIMIT "
                                + SLICE + ")")
                        .bind(0, now.toEpochMilli())
                        .execute()
                == SLICE;
    }
}
