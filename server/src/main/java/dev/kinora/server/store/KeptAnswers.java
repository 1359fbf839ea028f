package dev.kinora.server.store;

import java.time.Instant;
import java.util.Optional;

/** Answers to creates that came with a key, kept for a while so that a repeated request hears its answer again. */
public final class KeptAnswers {
    /** Removed in one transaction at most, so that a busy minute does not hold the writer up. */
    private static final int SLICE = 1_000;

    /**
     * One answer.
     *
     * @param slot what it is found by
     * @param fingerprint of the request that it answers
     * @param body as it was sent
     * @param expiresAt until when it counts
     */
    public record Kept(String slot, String fingerprint, String body, Instant expiresAt) {
        @Override
        public String toString() {
            return "Kept[" + slot + "]";
        }
    }

    /** Keeps an answer. False, and nothing changes, when the slot holds one that still counts. */
    public boolean keep(Transaction tx, Kept answer, Instant now) {
        return tx.handle()
                        .createUpdate("INSERT INTO kept_answer (slot, fingerprint, body, expires_at) "
                                + "VALUES (?, ?, ?, ?) ON CONFLICT (slot) DO UPDATE SET "
                                + "fingerprint = excluded.fingerprint, body = excluded.body, "
                                + "expires_at = excluded.expires_at WHERE kept_answer.expires_at <= ?")
                        .bind(0, answer.slot())
                        .bind(1, answer.fingerprint())
                        .bind(2, answer.body())
                        .bind(3, answer.expiresAt().toEpochMilli())
                        .bind(4, now.toEpochMilli())
                        .execute()
                == 1;
    }

    /** The answer in a slot, if it still counts. */
    public Optional<Kept> find(Transaction tx, String slot, Instant now) {
        return tx.handle()
                .createQuery("SELECT slot, fingerprint, body, expires_at FROM kept_answer "
                        + "WHERE slot = ? AND expires_at > ?")
                .bind(0, slot)
                .bind(1, now.toEpochMilli())
                .map((row, context) -> new Kept(
                        row.getString(1), row.getString(2), row.getString(3), Instant.ofEpochMilli(row.getLong(4))))
                .findOne();
    }

    /** Removes a slice of what counts no more. True when there may be more of it. */
    public boolean deleteExpired(Transaction tx, Instant now) {
        return tx.handle()
                        .createUpdate("DELETE FROM kept_answer WHERE slot IN "
                                + "(SELECT slot FROM kept_answer WHERE expires_at <= ? LIMIT " + SLICE + ")")
                        .bind(0, now.toEpochMilli())
                        .execute()
                == SLICE;
    }
}
