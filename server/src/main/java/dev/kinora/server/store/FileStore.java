package dev.kinora.server.store;

import dev.kinora.server.model.FileIds;
import dev.kinora.server.model.FileQuery;
import dev.kinora.server.model.PageQuery.Order;
import dev.kinora.server.model.ProjectId;
import dev.kinora.server.model.StoredFile;
import dev.kinora.server.model.UploadedFile;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jdbi.v3.core.statement.Query;
import org.jdbi.v3.core.statement.StatementContext;

/** All SQL about uploaded files. Thread-safe: holds nothing. */
public final class FileStore {
    private static final String SELECT =
            "SELECT id, project, purpose, name, asset_key, bytes, sha256, created_at, expires_at FROM uploaded_file ";

    /** Adds a file. */
    public void insert(Transaction tx, UploadedFile file) {
        tx.handle()
                .createUpdate("INSERT INTO uploaded_file (id, position, project, purpose, name, asset_key, bytes, "
                        + "sha256, created_at, expires_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .bind(0, file.id())
                .bind(1, FileIds.position(file.id()).orElseThrow())
                .bind(2, file.project().value())
                .bind(3, file.purpose())
                .bind(4, file.name())
                .bind(5, file.file().key())
                .bind(6, file.file().bytes())
                .bind(7, file.file().sha256())
                .bind(8, file.createdAt().toEpochMilli())
                .bind(9, file.expiresAt().map(Instant::toEpochMilli).orElse(null))
                .execute();
    }

    /** The project's file of that id, expired or not. */
    public Optional<UploadedFile> find(Transaction tx, ProjectId project, String id) {
        return tx.handle()
                .createQuery(SELECT + "WHERE id = ? AND project = ?")
                .bind(0, id)
                .bind(1, project.value())
                .map(FileStore::file)
                .findOne();
    }

    /** Up to {@code limit} files of a project that live at {@code moment}, strictly behind {@code query.after()}. */
    public List<UploadedFile> list(Transaction tx, ProjectId project, FileQuery query, Instant moment, int limit) {
        boolean ascending = query.order() == Order.ASC;
        String after = query.after().orElse(ascending ? "" : "~");
        long position = query.after()
                .map(id -> FileIds.position(id).orElseThrow())
                .orElse(ascending ? Long.MIN_VALUE : Long.MAX_VALUE);
        Query sql = tx.handle()
                .createQuery(SELECT + "WHERE project = :project AND (position, id) " + (ascending ? ">" : "<")
                        + " (:position, :after) AND (expires_at IS NULL OR expires_at > :moment)"
                        + (query.purpose().isPresent() ? " AND purpose = :purpose" : "")
                        + " ORDER BY position " + query.order() + ", id " + query.order() + " LIMIT :limit")
                .bind("project", project.value())
                .bind("position", position)
                .bind("after", after)
                .bind("moment", moment.toEpochMilli())
                .bind("limit", limit);
        query.purpose().ifPresent(purpose -> sql.bind("purpose", purpose));
        return sql.map(FileStore::file).list();
    }

    /** Removes a file's row. False when there was none. */
    public boolean delete(Transaction tx, String id) {
        return tx.handle()
                        .createUpdate("DELETE FROM uploaded_file WHERE id = ?")
                        .bind(0, id)
                        .execute()
                == 1;
    }

    /** Up to {@code limit} files that expired at or before {@code moment}. */
    public List<UploadedFile> expiredAt(Transaction tx, Instant moment, int limit) {
        return tx.handle()
                .createQuery(SELECT + "WHERE expires_at <= ? ORDER BY expires_at LIMIT ?")
                .bind(0, moment.toEpochMilli())
                .bind(1, limit)
                .map(FileStore::file)
                .list();
    }

    /** Whether anybody still needs stored bytes: a file, or a batch that is not over. */
    public boolean wanted(Transaction tx, String key) {
        return tx.handle()
                .createQuery("SELECT 1 FROM uploaded_file WHERE asset_key = :key UNION ALL "
                        + "SELECT 1 FROM batch WHERE input_key = :key AND " + BatchStore.OPEN + " LIMIT 1")
                .bind("key", key)
                .mapTo(Integer.class)
                .findOne()
                .isPresent();
    }

    /** Hands the key of every stored file to {@code each}. */
    public void keys(Transaction tx, Consumer<String> each) {
        tx.handle()
                .createQuery("SELECT asset_key FROM uploaded_file")
                .mapTo(String.class)
                .forEach(each);
    }

    private static UploadedFile file(ResultSet row, StatementContext context) throws SQLException {
        return new UploadedFile(
                row.getString(1),
                new ProjectId(row.getString(2)),
                row.getString(3),
                row.getString(4),
                new StoredFile(row.getString(5), row.getLong(6), row.getString(7)),
                Instant.ofEpochMilli(row.getLong(8)),
                Moments.read(row, 9));
    }
}
