package dev.kinora.server.store;

import dev.kinora.server.model.AccessKey;
import dev.kinora.server.model.KeyHash;
import dev.kinora.server.model.ProjectId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** All SQL about keys. Thread-safe: holds nothing. */
public final class KeyStore {
    private static final String COLUMNS =
            "id, name, project, requests_per_minute, hint, created_at, last_used_at, revoked_at, salt, hash";

    /**
     * A key with what is stored of its text.
     *
     * @param key the key
     * @param hash what its text must hash to
     */
    public record Stored(AccessKey key, KeyHash hash) {}

    /** Adds a key. False when a valid one of that name exists. */
    public boolean insert(Transaction tx, AccessKey key, KeyHash hash) {
        return tx.handle()
                        .createUpdate("INSERT INTO access_key (id, name, project, requests_per_minute, hint, salt, "
                                + "hash, created_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?) "
                                + "ON CONFLICT (name) WHERE revoked_at IS NULL DO NOTHING")
                        .bind(0, key.id())
                        .bind(1, key.grant().name())
                        .bind(2, key.grant().project().value())
                        .bind(3, key.grant().requestsPerMinute().orElse(null))
                        .bind(4, key.hint())
                        .bind(5, hash.salt())
                        .bind(6, hash.hash())
                        .bind(7, key.life().createdAt().toEpochMilli())
                        .execute()
                == 1;
    }

    /** The key of that id, valid or not. */
    public Optional<Stored> find(Transaction tx, String id) {
        return tx.handle()
                .createQuery("SELECT " + COLUMNS + " FROM access_key WHERE id = ?")
                .bind(0, id)
                .map((row, context) -> new Stored(key(row), new KeyHash(row.getString(9), row.getString(10))))
                .findOne();
    }

    /** The valid key of that id or name. */
    public Optional<AccessKey> findValid(Transaction tx, String idOrName) {
        return tx.handle()
                .createQuery("SELECT " + COLUMNS
                        + " FROM access_key WHERE revoked_at IS NULL AND (id = ? OR name = ?) ORDER BY id = ? DESC"
                        + " LIMIT 1")
                .bind(0, idOrName)
                .bind(1, idOrName)
                .bind(2, idOrName)
                .map((row, context) -> key(row))
                .findOne();
    }

    /** Every key in the order in which they were made, revoked ones included. */
    public List<AccessKey> list(Transaction tx) {
        return tx.handle()
                .createQuery("SELECT " + COLUMNS + " FROM access_key ORDER BY created_at, id")
                .map((row, context) -> key(row))
                .list();
    }

    /** Whether a key was ever made. */
    public boolean any(Transaction tx) {
        return tx.handle()
                .createQuery("SELECT 1 FROM access_key LIMIT 1")
                .mapTo(Integer.class)
                .findOne()
                .isPresent();
    }

    /** Makes a key worthless from now on. */
    public void revoke(Transaction tx, String id, Instant at) {
        tx.handle()
                .createUpdate("UPDATE access_key SET revoked_at = ? WHERE id = ? AND revoked_at IS NULL")
                .bind(0, at.toEpochMilli())
                .bind(1, id)
                .execute();
    }

    /** Remembers when a key was used; an earlier moment than the known one changes nothing. */
    public void used(Transaction tx, String id, Instant at) {
        tx.handle()
                .createUpdate("UPDATE access_key SET last_used_at = ? WHERE id = ? "
                        + "AND (last_used_at IS NULL OR last_used_at < ?)")
                .bind(0, at.toEpochMilli())
                .bind(1, id)
                .bind(2, at.toEpochMilli())
                .execute();
    }

    private static AccessKey key(ResultSet row) throws SQLException {
        int requestsPerMinute = row.getInt(4);
        Optional<Integer> limit = row.wasNull() ? Optional.empty() : Optional.of(requestsPerMinute);
        return new AccessKey(
                row.getString(1),
                new AccessKey.Grant(row.getString(2), new ProjectId(row.getString(3)), limit),
                row.getString(5),
                new AccessKey.Life(Instant.ofEpochMilli(row.getLong(6)), Moments.read(row, 7), Moments.read(row, 8)));
    }
}
